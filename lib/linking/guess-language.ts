// The language of an article from its commonest words, for articles that do not say it or say it wrongly. Only used where a
// rule asks (forms of one language, a language's own country), so "unknown" is a fine answer. Called by article-evidence.

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

const lists = Object.entries(smallWords).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

/** So many words of the text are looked at. */
const sample = 2_000;

/** Fewer small words than this say nothing. */
const fewest = 4;

/** Primary language tag of folded words; `undefined` when they are too few or fit two languages alike. */
export function guessLanguage(words: readonly string[]): string | undefined {
  const seen = words.slice(0, sample);
  const ranked = lists
    .map(([lang, small]) => ({ lang, count: seen.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  if (first === undefined || first.count < fewest || first.count === second?.count) return undefined;
  return first.lang;
}

/** Whether a language is written in the script of the text: a page that says `en` over Cyrillic words is wrong. */
export function suitsScript(lang: string, words: readonly string[]): boolean {
  const letters = words.slice(0, 200).join('');
  const cyrillic = letters.match(/[\u0400-\u052f]/gu)?.length ?? 0;
  return /^(?:uk|ru|be|bg|mk|sr)/.test(lang) ? cyrillic * 2 >= letters.length : cyrillic * 2 <= letters.length;
}
