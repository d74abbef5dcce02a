// In which language a name is written that says nothing of it: told by its script and letters. Called for the reader's own
// names, which are declined like the bundled ones. Says only what is sure: most names in Latin letters tell nothing.

/** Letters that one of the languages has and the others of the same script have not. */
const telltales: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['be', /ў/iu],
  ['ru', /[ыэъё]/iu],
  ['sr', /[ђјљњћџ]/iu],
  ['uk', /[іїєґ]/iu],
  ['pl', /[łńśźż]/iu],
  ['lt', /[ėįų]/iu],
  ['lv', /[āēģķļņ]/iu],
  ['cs', /[řěů]/iu],
  ['sk', /[ľĺŕ]/iu],
];

/** The country a language is declined for, when nothing else is known of its bearer. */
const countryOf: Readonly<Record<string, string>> = {
  uk: 'UA',
  pl: 'PL',
  lt: 'LT',
  lv: 'LV',
  cs: 'CZ',
  sk: 'SK',
};

/**
 * The language of `text`: by its letters; Cyrillic ones that tell nothing are Ukrainian unless `countries` lie elsewhere;
 * Latin ones are of the one country named. `undefined` when nothing tells it.
 */
export function tellLanguage(text: string, countries: readonly string[] = []): string | undefined {
  const plain = text.normalize('NFC');
  const told = telltales.find(([, letters]) => letters.test(plain))?.[0];
  if (told !== undefined) return told;
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(plain);
  if (isCyrillic) return countries.length === 0 || countries.includes('UA') ? 'uk' : undefined;
  const langs = Object.keys(countryOf).filter((lang) => lang !== 'uk' && countries.includes(countryOf[lang] ?? ''));
  return langs.length === 1 ? langs[0] : undefined;
}

/** The country whose people bear names in `lang`; `undefined` for languages that are not declined here. */
export function tellCountry(lang: string | undefined): string | undefined {
  return countryOf[lang ?? ''];
}
