// A sum that serves as a name, in the ways newspapers write it: «€90 billion loan», «EUR 90bn loan package»,
// «90-billion-euro loan for Ukraine». Called by expand-name for names that ask for `amount`.

/** How a currency stands before the figure, and after it in words. */
interface Currency {
  readonly sign: readonly string[];
  readonly code: string;
  readonly words: readonly string[];
}

const currencies: Readonly<Record<string, Currency>> = {
  '€': { sign: ['€'], code: 'EUR', words: ['euro', 'euros'] },
  $: { sign: ['$', 'US$'], code: 'USD', words: ['dollar', 'dollars'] },
  '£': { sign: ['£'], code: 'GBP', words: ['pound', 'pounds'] },
};
const signs: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

/** First the sizes that stand behind a sign and a code alike, then those for a sign only, those for a code only. */
const sizes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  billion: [[' billion', 'bn', ' bn'], ['-billion', 'b'], [' bln']],
  million: [[' million', 'm', ' m', 'mn'], ['-million'], [' mln']],
};
const sizeNames: Readonly<Record<string, string>> = { bn: 'billion', b: 'billion', m: 'million', mn: 'million' };

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
  const amounts = listAmounts(signs[currency.trim()] ?? currency, figure, sizeNames[scale] ?? scale);
  // «€90 billion in loans» has no package and nothing to be of.
  const isThing = !noun.startsWith('in ');
  const nouns = isThing && !noun.endsWith('package') ? [noun, `${noun} package`] : [noun];
  const short = [
    ...nouns.flatMap((each) => amounts.map((amount) => `${amount} ${each}`)),
    ...(isThing ? amounts.map((amount) => `${noun} of ${amount}`) : []),
  ];
  return [...short, ...short.map((each) => `${each} for Ukraine`), ...short.map((each) => `${each} to Ukraine`)];
}

function listAmounts(currency: string, figure: string, scale: string): string[] {
  const { sign = [currency], code = '', words = [] } = currencies[currency] ?? {};
  const [common = [], signOnly = [], codeOnly = []] = sizes[scale] ?? [];
  return [
    ...sign.flatMap((each) => [...common, ...signOnly].map((size) => each + figure + size)),
    ...common.flatMap((size) => [`${code} ${figure}${size}`, `${code}${figure}${size}`]),
    // Interfax-Ukraine, and those who quote it, write «EUR 90 bln».
    ...codeOnly.map((size) => `${code} ${figure}${size}`),
    ...words.flatMap((word) => common.slice(0, 2).map((size) => `${figure}${size} ${word}`)),
    ...words.slice(0, 1).map((word) => `${figure}-${scale}-${word}`),
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
