// The peers as far as contenders.ts calls them: they are installed for benches only, and some ship no types.

declare module '@smikhalevski/trie' {
  export interface Leaf {
    readonly length: number;
  }
  export function trieCreate(): object;
  export function trieSet(trie: object, key: string, value: number): void;
  export function trieSearch(trie: object, text: string, from: number): { readonly key: string } | null;
}

declare module '@monyone/aho-corasick/fast' {
  export class AhoCorasick {
    constructor(keywords: readonly string[]);
    matchInText(text: string): readonly { readonly begin: number; readonly end: number }[];
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive: boolean);
    addKeyword(keyword: string): void;
    setNonWordBoundaries(units: Iterable<string>): void;
    extractKeywords(text: string): readonly string[];
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): readonly (readonly [start: number, word: string])[];
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): readonly (readonly [last: number, words: readonly string[]])[];
  }
}

declare module 'modern-ahocorasick' {
  export default class AhoCorasick {
    constructor(patterns: readonly string[]);
    search(text: string): readonly { readonly start: number; readonly end: number }[];
  }
}

declare module 'compromise' {
  interface View {
    lookup(net: object): { readonly length: number };
  }
  interface Nlp {
    (text: string): View;
    buildTrie(words: readonly string[]): object;
  }
  const nlp: Nlp;
  export default nlp;
}

declare module 'wink-nlp' {
  interface Nlp {
    learnCustomEntities(patterns: readonly { readonly name: string; readonly patterns: readonly string[] }[]): number;
    readDoc(text: string): { customEntities(): { length(): number } };
  }
  export default function winkNlp(model: object, pipe: readonly string[]): Nlp;
}

declare module 'wink-eng-lite-web-model' {
  const model: object;
  export default model;
}
