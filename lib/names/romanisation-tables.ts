// How the press of several languages writes Ukrainian names in Latin letters. Read by romanise; one table a scheme.
//
// kmu2010: Cabinet of Ministers resolution 55 of 27 January 2010. bgn-pcgn: the British and American system of 1965, with
// the press's simpler endings; bgn-pcgn-g: the same with г as g, half-way to the Russian form (Shmygal). The others follow the usual rules of each language's press. Diacritics are written as the
// language has them; the matcher folds them.

/** Letters of one scheme. Values may be several, separated by `|`: all are in use. */
export interface RomanisationTable {
  /** Letter (or run of letters, longest first) -> Latin. */
  readonly letters: Readonly<Record<string, string>>;
  /** At the beginning of a word. */
  readonly initial?: Readonly<Record<string, string>>;
  /** After a consonant. */
  readonly afterConsonant?: Readonly<Record<string, string>>;
  readonly betweenVowels?: Readonly<Record<string, string>>;
  /** End of a word of at least four letters -> Latin; the first that fits is taken. */
  readonly endings?: readonly (readonly [string, string])[];
}

/** Letters that nearly every scheme writes alike; й, щ and the soft vowels differ most. */
const common = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', з: 'z', и: 'y', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ц: 'ts', ь: '', "'": '' },
};
const english = { ...common, ж: 'zh', х: 'kh', ч: 'ch', ш: 'sh', щ: 'shch', зг: 'zgh' };
const wJ = { в: 'w', й: 'j', є: 'je', ї: 'ji', ю: 'ju', я: 'ja' };
const vJ = { ...wJ, в: 'v' };
const plL = { лі: 'li', лє: 'le', лю: 'lu', ля: 'la', ль: 'l', ьо: 'io' };
const roSoft = { г: 'h|g', є: 'ie', ї: 'i', ю: 'iu', я: 'ia' };

const tables = {
  kmu2010: {
    letters: { ...english, є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia' },
    initial: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
    afterConsonant: { є: 'ie|e' },
  },
  'bgn-pcgn': {
    letters: { ...english, є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya', зг: 'zh' },
    endings: [
      ['ий', 'yy|y'],
      ['ія', 'iya|ia'],
    ],
  },
  'bgn-pcgn-g': {
    letters: { ...english, г: 'g', є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya', зг: 'zg' },
    endings: [
      ['ий', 'y|iy'],
      ['ія', 'ia'],
    ],
  },
  russian: {
    letters: { ...english, г: 'g', и: 'i', е: 'e', є: 'e', ї: 'i', й: 'y', ю: 'yu', я: 'ya', зг: 'zg' },
    initial: { є: 'ye|e' },
    endings: [
      ['ий', 'y|iy'],
      ['ій', 'y|iy'],
      ['ія', 'ia'],
    ],
  },
  pl: {
    letters: { ...common, ...wJ, ж: 'ż', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', л: 'ł', ...plL },
    afterConsonant: { є: 'ie|e', ю: 'iu', я: 'ia', ль: 'l' },
    endings: [
      ['ський', 'ski'],
      ['цький', 'cki'],
      ['зький', 'zki'],
      ['ська', 'ska'],
      ['цька', 'cka'],
      ['ий', 'y'],
      ['ія', 'ija|ia'],
    ],
  },
  de: {
    letters: { ...common, ...wJ, з: 's', ж: 'sch', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', кс: 'x|ks' },
    afterConsonant: { є: 'je|e' },
    betweenVowels: { с: 'ss|s' },
    endings: [
      ['ський', 'skyj|skij|ski'],
      ['ія', 'ija|ia'],
      ['ій', 'ij'],
    ],
  },
  fr: {
    letters: {
      ...english,
      г: 'h|g',
      у: 'ou',
      ж: 'j',
      ч: 'tch',
      ш: 'ch',
      щ: 'chtch',
      є: 'ïe',
      ї: 'ï',
      й: 'ï',
      ю: 'iou',
      я: 'ia',
    },
    afterConsonant: { є: 'ie|e' },
    initial: { є: 'ie', ї: 'ï', й: 'y', ю: 'iou', я: 'ia' },
    endings: [
      ['ий', 'y'],
      ['ій', 'iï|i|iy'],
      ['ія', 'ia'],
    ],
  },
  scandinavian: {
    letters: { ...common, ...vJ, ж: 'zj', х: 'kh|ch', ч: 'tj|tsj', ш: 'sj', щ: 'sjtj|sjtsj|stj' },
    afterConsonant: { є: 'je|e' },
    endings: [['ія', 'ija|ia']],
  },
  nl: {
    letters: { ...common, ...vJ, у: 'oe', ж: 'zj', х: 'ch', ч: 'tsj', ш: 'sj', щ: 'sjtsj' },
    afterConsonant: { є: 'je|e' },
    endings: [['ія', 'ia']],
  },
  hu: {
    letters: { ...common, ...vJ, и: 'i', с: 'sz', ж: 'zs', х: 'h', ц: 'c', ч: 'cs', ш: 's', щ: 'scs', ні: 'nyi|ni' },
    afterConsonant: { є: 'je|e' },
    endings: [['ія', 'ija']],
  },
  ro: {
    letters: {
      ...common,
      и: 'î',
      ж: 'j',
      х: 'h',
      ц: 'ț',
      ч: 'ci',
      че: 'ce',
      ші: 'și',
      ш: 'ș',
      ще: 'șce',
      щ: 'șci',
      й: 'i',
      ...roSoft,
    },
    endings: [
      ['ський', 'ski'],
      ['ій', 'ii'],
    ],
  },
  cs: {
    letters: { ...common, ...vJ, ж: 'ž', х: 'ch', ц: 'c', ч: 'č', ш: 'š', щ: 'šč', кс: 'ks|x' },
    afterConsonant: { є: 'je|e' },
    endings: [['ія', 'ija|ia']],
  },
  lt: {
    letters: { ...common, ...vJ, й: 'i', ж: 'ž', х: 'ch', ц: 'c', ч: 'č', ш: 'š', щ: 'šč' },
    afterConsonant: { є: 'e|je', ю: 'iu', я: 'ia' },
    endings: [
      ['ський', 'skis'],
      ['цький', 'ckis'],
      ['ий', 'as'],
      ['ль', 'lis'],
      ['ій', 'ijus'],
      ['ія', 'ija'],
    ],
  },
  lv: {
    letters: { ...common, ...vJ, и: 'i', ж: 'ž', х: 'h', ц: 'c', ч: 'č', ш: 'š', щ: 'šč' },
    afterConsonant: { є: 'e|je', ю: 'ju', я: 'ja' },
    endings: [
      ['ський', 'skis'],
      ['цький', 'ckis'],
      ['ий', 'ijs'],
      ['ія', 'ija'],
    ],
  },
} as const satisfies Readonly<Record<string, RomanisationTable>>;

/** Names of the schemes, as `scheme` of a name has them. */
export type RomanisationScheme = keyof typeof tables;

/** The table of each scheme. */
export const romanisationTables: Readonly<Record<RomanisationScheme, RomanisationTable>> = tables;
