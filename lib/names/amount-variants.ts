// A sum that serves as a name, in the ways newspapers write it: «€90 billion loan», «EUR 90bn loan package»,
// «90-billion-euro loan for Ukraine». Called by expand-name for names that ask for `amount`.

const currencies: Readonly<Record<string, { readonly before: readonly string[]; readonly after: readonly string[] }>> =
  {
    '€': { before: ['€', 'EUR ', 'EUR'], after: ['euro', 'euros', 'EUR'] },
    $: { before: ['$', 'US$', 'USD ', 'USD'], after: ['dollar', 'dollars', 'USD'] },
    '£': { before: ['£', 'GBP ', 'GBP'], after: ['pound', 'pounds', 'GBP'] },
  };
const signs: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

const scales: Readonly<Record<string, readonly string[]>> = {
  billion: [' billion', '-billion', 'bn', ' bn', 'b'],
  million: [' million', '-million', 'm', ' m', 'mn'],
};
const scaleNames: Readonly<Record<string, string>> = { bn: 'billion', b: 'billion', m: 'million', mn: 'million' };

const englishAmount =
  /^(?<currency>€|\$|£|EUR ?|USD ?|GBP ?)(?<figure>\d+(?:\.\d+)?)[ -]?(?<scale>billion|million|bn|mn|b|m) (?<noun>.+)$/u;

const ukrainianAmount =
  /^(?<noun>\p{L}+) (?:на|у|в) (?<figure>\d+(?:,\d+)?) (?<scale>мільярд\p{L}*|млрд|мільйон\p{L}*|млн) євро$/u;

/** The ways to write `name`, itself first; the name alone when it does not begin with a sum. */
export function listAmountVariants(name: string): string[] {
  return [...new Set([name, ...writeEnglish(name), ...writeUkrainian(name)])];
}

function writeEnglish(name: string): string[] {
  const parts = englishAmount.exec(name)?.groups;
  if (parts === undefined) return [];
  const { currency = '', figure = '', scale = '', noun = '' } = parts;
  const amounts = listAmounts(signs[currency.trim()] ?? currency, figure, scaleNames[scale] ?? scale);
  const nouns = noun.endsWith(' package') ? [noun] : [noun, `${noun} package`];
  const short = nouns.flatMap((each) => [
    ...amounts.map((amount) => `${amount} ${each}`),
    ...amounts.map((amount) => `${each} of ${amount}`),
  ]);
  return [...short, ...short.map((each) => `${each} for Ukraine`), ...short.map((each) => `${each} to Ukraine`)];
}

function listAmounts(sign: string, figure: string, scale: string): string[] {
  const { before, after } = currencies[sign] ?? { before: [sign], after: [] };
  const sizes = (scales[scale] ?? [` ${scale}`]).map((size) => figure + size);
  return [
    ...before.flatMap((currency) => sizes.map((size) => currency + size)),
    ...after.flatMap((currency) =>
      [`${figure} ${scale} ${currency}`, `${figure}bn ${currency}`].slice(0, scale === 'billion' ? 2 : 1),
    ),
    ...after.slice(0, 1).map((currency) => `${figure}-${scale}-${currency}`),
  ];
}

function writeUkrainian(name: string): string[] {
  const parts = ukrainianAmount.exec(name)?.groups;
  if (parts === undefined) return [];
  const { noun = '', figure = '', scale = '' } = parts;
  const scaleWords = scale.startsWith('мільярд') || scale === 'млрд' ? ['мільярдів', 'млрд'] : ['мільйонів', 'млн'];
  return ['на', 'у', 'в', 'у розмірі', 'в розмірі', 'обсягом'].flatMap((link) =>
    scaleWords.flatMap((word) => [`${noun} ${link} ${figure} ${word} євро`, `${noun} ${link} €${figure} ${word}`]),
  );
}
