// The language of an article from its commonest words, for articles that do not say it or say it wrongly. Only used where a
// rule asks (forms of one language, a language's own country), so "unknown" is a fine answer. Called by article-evidence.
import { HashTable } from './hash-table';
import { hashWord, type Words } from './words';

/** Frequent small words, folded as lib/matching folds; words shared by neighbours are left out where they would mislead. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to that for with is was by said has from which will',
  uk: 'та що на до це як для від його які про за також під час цього є було',
  ru: 'и что на не как для его которые был это также по от',
  pl: 'i w na z do nie sie jest oraz przez ktore dla ze jego byl',
  de: 'der die und das den von mit fur auf ist im dem nicht des auch',
  fr: 'le la les des et du une dans pour que est sur au avec par',
  lt: 'ir kad su bei apie yra buvo savo taip pat tai kaip nuo',
  lv: 'un ir ar par ka kas no tas tika lai bija',
  et: 'ja on ei et oma kui ning see ka oli',
  sv: 'och att det som av med den ar till inte har for ett',
  da: 'og at det som af med den er til ikke har blev fra efter siger mellem mere',
  no: 'og at det som av med den er til ikke har ble fra etter sier mellom mer',
  fi: 'ja on ei etta se oli myos kun ovat hanen',
  nl: 'de het een van en op te dat voor met niet zijn',
  it: 'il di che per un con del della sono nel gli',
  es: 'el de la que los del las por con una se',
  cs: 'a se na ze je pro byl ktery take jako od',
  ro: 'si de la cu pe care din pentru este sa ale',
  hu: 'a az es hogy is nem egy meg volt szerint',
};

const languages = Object.keys(smallWords);

interface SmallWords {
  readonly words: readonly { readonly word: string; readonly langs: readonly number[] }[];
  /** From the hash of a word to its place. */
  readonly places: HashTable;
}

let compiled: SmallWords | undefined;

function compileWords(): SmallWords {
  const langs = new Map<string, number[]>();
  for (const [lang, list] of Object.values(smallWords).entries()) {
    for (const word of new Set(list.split(' '))) langs.set(word, [...(langs.get(word) ?? []), lang]);
  }
  const words = [...langs].map(([word, of]) => ({ word, langs: of }));
  const places = new HashTable(words.length);
  for (const [place, { word }] of words.entries()) places.put(hashWord(word), place);
  return { words, places };
}

/** So many words of a text tell its language, and so many its script. */
export const languageSample = 2_000;
export const scriptSample = 200;

/** Fewer small words than this say nothing. */
const fewest = 4;

/** Primary language tag of a text's first words; `undefined` when they are too few or fit two languages alike. */
export function guessLanguage(sample: Iterable<Words>): string | undefined {
  const counts = countSmallWords(sample, isClear);
  const most = Math.max(...counts);
  const isOnly = counts.indexOf(most) === counts.lastIndexOf(most);
  return most >= fewest && isOnly ? languages[counts.indexOf(most)] : undefined;
}

/** Some small words of one language and none of another, or three times as many, are not of that other one. */
const some = 5;
const timesMore = 3;

/** Codes of countries, which many pages give for their language. */
const ofCountries: Readonly<Record<string, string>> = { cz: 'cs', dk: 'da', ee: 'et', se: 'sv', ua: 'uk' };
/** Several languages, none, one unknown. */
const noLanguage = /^(?:mul|und|zxx|mis)/;

/** The primary tag that a page gives: of three letters the first two, which are those of most languages of ours. */
export function tagOf(lang: string | undefined): string | undefined {
  const said = lang?.toLowerCase() ?? '';
  const tag = said.slice(0, 2);
  return tag === '' || noLanguage.test(said) ? undefined : (longTags[said.slice(0, 3)] ?? ofCountries[tag] ?? tag);
}

const longTags: Readonly<Record<string, string>> = {
  cze: 'cs',
  ces: 'cs',
  est: 'et',
  ger: 'de',
  lav: 'lv',
  lit: 'lt',
  pol: 'pl',
  spa: 'es',
  swe: 'sv',
};

/**
 * The language that a page says it is in, a primary tag, unless its first words are plainly of another: many sites say `en` over
 * whatever they print. One whose small words are not known is believed.
 */
export function confirmLanguage(said: string, sample: Iterable<Words>): string {
  const own = languages.indexOf(/^n[bn]$/.test(said) ? 'no' : said);
  if (own < 0) return said;
  const ofOwn = (counts: readonly number[]): number => counts[own] ?? 0;
  const counts = countSmallWords(sample, (so) => ofOwn(so) >= believed && ofOwn(so) === Math.max(...so));
  const most = Math.max(...counts);
  const isOther = most >= Math.max(some, ofOwn(counts) * timesMore);
  return isOther ? (languages[counts.indexOf(most)] ?? said) : said;
}

/** So many small words of the language that a page says, and no more of another, need no further ones. */
const believed = 10;

/** By language. */
function countSmallWords(sample: Iterable<Words>, isEnough: (counts: readonly number[]) => boolean): number[] {
  compiled ??= compileWords();
  const { words, places } = compiled;
  const counts = languages.map(() => 0);
  let left = languageSample;
  for (const text of sample) {
    if (left <= 0 || isEnough(counts)) break;
    for (let at = 0; at < text.count && left > 0; at++, left--) {
      // To ask an array for its place -1 takes an engine longer than all else here.
      const place = places.get(text.hashAt(at));
      const known = place < 0 ? undefined : words[place];
      if (known === undefined || !text.isAt(at, known.word)) continue;
      for (const lang of known.langs) counts[lang] = (counts[lang] ?? 0) + 1;
    }
  }
  return counts;
}

/** So many small words of one language, and of no other half as many, need no further ones. */
const enough = 30;

function isClear(counts: readonly number[]): boolean {
  const most = Math.max(...counts);
  return most >= enough && counts.filter((count) => count * 2 > most).length === 1;
}

/** Whether a language is written in the script of a text's first words: a page that says `en` over Cyrillic ones is wrong. */
export function suitsScript(lang: string, sample: Iterable<Words>): boolean {
  let [letters, cyrillic, left] = [0, 0, scriptSample];
  for (const text of sample) {
    for (let at = 0; at < text.count && left > 0; at++, left--) {
      letters += text.lengthAt(at);
      if (text.isCyrillic(at)) cyrillic += text.lengthAt(at);
    }
  }
  return /^(?:uk|ru|be|bg|mk|sr)/.test(lang) ? cyrillic * 2 >= letters : cyrillic * 2 <= letters;
}
