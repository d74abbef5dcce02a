// «Ministry of X», «Ministry for X» and «X Ministry» are one name. Called by expand-name for names in English.

const ofForm = /^(?<before>.*?)\bMinistry (?:of|for) (?<field>(?:(?!of\b|for\b)\S+ ?)+?)(?<tail> of .+)?$/u;
const nation = '(?:[A-Z]\\w+(?:an|ish|ese|ch)|Dutch|Greek|Slovak|Slovene|Swiss) ';
const headForm = new RegExp(
  `^(?<before>${nation})?(?<field>(?:[A-Z][\\w-]*,? |and )*[A-Z][\\w-]*) Ministry(?<tail> of .+)?$`,
  'u',
);

/** The name and its variants; the name alone when it is not a ministry's. */
export function listMinistryVariants(name: string): string[] {
  const parts = ofForm.exec(name)?.groups ?? headForm.exec(name)?.groups;
  if (parts === undefined) return [name];
  const { before = '', field = '', tail = '' } = parts;
  const variants = [`Ministry of ${field}`, `Ministry for ${field}`, `${field.replace(/^the /, '')} Ministry`];
  return [...new Set([name, ...variants.map((variant) => before + variant + tail)])];
}

/**
 * Agencies write `Ukraine’s defence ministry`, `the Polish ministry of defence`: small letters in a form may be capitals in a text.
 * Only where the country is in the name, or `isByCountry` says that it has to stand beside it.
 */
export function shrinkMinistry(name: string, isByCountry: boolean): string {
  const parts = ofForm.exec(name)?.groups ?? headForm.exec(name)?.groups;
  if (parts === undefined) return name;
  const { before = '', tail = '' } = parts;
  if (before === '' ? tail === '' && !isByCountry : !wholeNation.test(before)) return name;
  const end = name.length - tail.length;
  return before + name.slice(before.length, end).toLowerCase() + tail;
}

const wholeNation = new RegExp(`^(?:${nation}|UK |U\\.K\\. |Cypriot |Luxembourg |Netherlands )$`, 'u');

/** `&` and `and` are one word. */
export function listAmpersandVariants(name: string): string[] {
  return [...new Set([name, name.replaceAll(' & ', ' and '), name.replaceAll(' and ', ' & ')])];
}
