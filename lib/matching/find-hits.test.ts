import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingCases } from '../../tests/matching/matching-cases';
import { naiveHits } from '../../tests/matching/naive-matcher';
import type { SurfaceForm } from '../model/name';
import { buildIndex } from './build-index';
import { classOf, lookUpClass } from './char-classes';
import { findHits, findHitsInAll } from './find-hits';
import { openIndex } from './open-index';

const toForm = (form: string | readonly [string, SurfaceForm['case']]): SurfaceForm => {
  if (typeof form !== 'string') return { text: form[0], case: form[1] };
  if (form.startsWith('#')) return { text: form.slice(1), case: 'smart', hashtag: true };
  return form.endsWith('(s)')
    ? { text: form.slice(0, -3), case: 'smart', genitive: true }
    : { text: form, case: 'smart' };
};

/** `FUZZ_RUNS=100000 npx vitest run --project unit lib/matching` takes a minute or two. */
const fuzzRuns = Number(process.env.FUZZ_RUNS ?? 1_000);

const search = (forms: readonly SurfaceForm[], text: string, numbers?: readonly number[]) =>
  findHits(openIndex(buildIndex(forms, numbers && { numbers })), text);

describe('findHits', () => {
  it.each(matchingCases)('$name', ({ forms, text, spans }) => {
    const surface = forms.map(toForm);
    const hits = search(surface, text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
    expect(naiveHits(surface, text)).toEqual(hits);
  });

  it('names every form that is spelt alike and whose case rule holds', () => {
    const forms: SurfaceForm[] = [
      { text: 'Safe', case: 'insensitive' },
      { text: 'SAFE', case: 'exact' },
      { text: 'safe', case: 'exact' },
    ];
    expect(search(forms, 'SAFE safe').map((hit) => hit.forms)).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('names a number once, whichever of its forms are spelt alike', () => {
    const cases = ['smart', 'exact', 'exact', 'insensitive', 'exact'] as const;
    const forms = cases.map((rule, place): SurfaceForm => ({ text: place === 2 ? 'Safe' : 'SAFE', case: rule }));
    const numbers = [0, 0, 0, 4, 7];
    expect(search(forms, 'SAFE Safe safe', numbers).map((hit) => hit.forms)).toEqual([[0, 4, 7], [0, 4], [4]]);
    expect(openIndex(buildIndex(forms, { numbers })).numberCount).toBe(8);
  });

  it(
    'agrees with the naive matcher on random forms and texts',
    () => {
      const letters = ['a', 'b', 'A', 'B', 's', 'S', 'ł', 'İ', 'ß', 'і', 'І', 'ї', 'є', 'ґ', 'г', '1', '_', '€'];
      const glue = [
        ' ',
        ' ',
        '  ',
        '-',
        '’',
        "'",
        '.',
        '#',
        '@',
        '\u00ad',
        '\u0301',
        '\u0308',
        '\n',
        '«',
        '🙂',
        '𝐀',
        '\u2066',
        '―',
        '‛',
      ];
      const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 3 });
      const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
      const form = fc.record({
        text: fc.oneof(
          phrase,
          phrase.map((p) => p.replace(' ', '-')),
          phrase.map((p) => p.replace(' ', '’')),
        ),
        case: fc.constantFrom<SurfaceForm['case']>('exact', 'smart', 'insensitive'),
        genitive: fc.boolean(),
      });
      // Texts are made of the forms themselves as well, whole, bent and with other gaps, or most texts would match nothing.
      const bend = (text: string) =>
        fc.oneof(
          fc.constant(text),
          fc.constantFrom(...glue).map((gap) => text.replace(/[ -]/, gap)),
          fc.constant(text.toUpperCase()),
          fc.constant(text.toLowerCase()),
          fc.constant(text.slice(0, -1)),
          fc.constant(`${text}s`),
        );
      const sample = fc.array(form, { minLength: 1, maxLength: 12 }).chain((forms) => {
        const own = fc.constantFrom(...forms.map(({ text }) => text)).chain(bend);
        const part = fc.oneof(word, fc.constantFrom(...glue), own);
        return fc.tuple(
          fc.constant(forms),
          fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
          // How many forms share a number.
          fc.integer({ min: 1, max: 4 }).map((share) => forms.map((_, place) => Math.floor(place / share))),
        );
      });
      fc.assert(
        fc.property(sample, ([forms, text, numbers]) => {
          expect(search(forms, text, numbers)).toEqual(naiveHits(forms, text, numbers));
          const [one, other] = [text.slice(0, text.length / 2), text.slice(text.length / 2)];
          const index = openIndex(buildIndex(forms));
          const texts = [one, '', other, text];
          expect(findHitsInAll(index, texts)).toEqual(texts.map((each) => findHits(index, each)));
        }),
        { seed: 20_261_121, numRuns: fuzzRuns },
      );
    },
    60_000 + 20 * fuzzRuns,
  );
});

describe('long texts', () => {
  const forms: SurfaceForm[] = ['Rustem Umerov', 'Umerov', 'NATO', 'B A C', 'Йосип'].map((text) => ({
    text,
    case: 'smart',
  }));
  // Wherever a stretch of text ends, something stands across its end.
  const gaps = [' ', '  ', ', ', '\u00ad', ' #', '’', ' и ', '\u0306'];
  const words = [
    'Rustem',
    'Umerov',
    'NATO',
    'B',
    'A',
    'C',
    'И',
    'Йосип',
    'x'.repeat(50),
    ' '.repeat(70),
    '\u00ad'.repeat(90),
  ];

  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const longText = (seed: number) => {
    const pick = <T>(list: readonly T[], i: number) =>
      list[(Math.imul(i + seed * 977, 2_654_435_761) >>> 7) % list.length];
    let text = '';
    for (let i = 0; text.length < 20_000; i++) text += `${pick(words, i)}${pick(gaps, i * 31 + 7)}`;
    return text;
  };

  it.each(seeds)('agree with the naive matcher, seed %i', (seed) => {
    const text = longText(seed);
    expect(search(forms, text)).toEqual(naiveHits(forms, text));
  });

  it.each(seeds)('several together, ending wherever a window ends, seed %i', (seed) => {
    const text = longText(seed);
    const lengths = [4_095, 0, 4_096, 0, 0, 1, 4_097, 64, 4_031, seed * 300, 5_000];
    const starts = lengths.map((_, place) => lengths.slice(0, place).reduce((sum, length) => sum + length, 0));
    const texts = lengths.map((length, place) => text.slice(starts[place], (starts[place] ?? 0) + length));
    const index = openIndex(buildIndex(forms));
    expect(findHitsInAll(index, texts)).toEqual(texts.map((each) => naiveHits(forms, each)));
  });

  it('more prefixes than are kept, asked for again and again', () => {
    const sounds = ['ba', 'de', 'gi', 'ko', 'lu', 'ma', 'ne', 'po'];
    const nameOf = (i: number) => {
      const part = (shift: number) => sounds[(i >> shift) & 7] ?? '';
      return `B${part(0)}${part(3)} D${part(6)}${i % 3 === 0 ? '-' : ' '}F${part(1)}`;
    };
    const many = Array.from({ length: 400 }, (_, i): SurfaceForm => ({ text: nameOf(i), case: 'smart' }));
    const part = (i: number) =>
      i % 3 === 1 ? `B${sounds[i & 7]}${sounds[(i >> 4) & 7]} ${sounds[i & 7]}` : nameOf(i * 7);
    const text = Array.from({ length: 1_200 }, (_, i) => part(i)).join(', ');
    const index = openIndex(buildIndex(many));
    expect(findHits(index, text)).toEqual(naiveHits(many, text));
    expect(findHits(index, text)).toEqual(naiveHits(many, text));
  });

  it('the same before it is worked out how keys begin, while and afterwards', () => {
    const nameOf = (i: number) => `B${(i * 7919).toString(36)}${i % 3 === 0 ? ` C${i.toString(36)}` : ''}`;
    const many = Array.from(
      { length: 600 },
      (_, i): SurfaceForm => ({ text: nameOf(i), case: 'smart', genitive: true }),
    );
    const text = ['BRs', '#B0', '@b0', 'and others,', ...Array.from({ length: 9 }, (_, i) => nameOf(i * 83))].join(' ');
    expect(text.length).toBeLessThan(many.length / 2);
    const index = openIndex(buildIndex(many));
    const wanted = naiveHits(many, text);
    expect(wanted.length).toBeGreaterThan(7);
    for (let round = 0; round < 12; round++) expect(findHits(index, text)).toEqual(wanted);
  });

  it('as many hits as there are names', () => {
    expect(search(forms, 'NATO '.repeat(9_000))).toHaveLength(9_000);
  });

  it('a name across an immense gap is a name', () => {
    const [hit] = search(forms, `Rustem${' '.repeat(20_000)}Umerov`);
    expect(hit).toMatchObject({ start: 0, end: 20_012, forms: [0] });
  });
});

describe('buildIndex', () => {
  it.each([
    ['', 'empty'],
    ['«x', 'letter or digit'],
    ['x.', 'letter or digit'],
    [`x${' x'.repeat(120)}`, 'longer'],
    ['北约', 'script'],
  ])('refuses %j', (text, why) => {
    expect(() => buildIndex([{ text, case: 'smart' }])).toThrow(why);
  });

  it('refuses numbers that descend', () => {
    const forms: SurfaceForm[] = ['one', 'two'].map((text) => ({ text, case: 'smart' }));
    expect(() => buildIndex(forms, { numbers: [1, 0] })).toThrow('descend');
  });

  it('is the same byte for byte', () => {
    const forms = matchingCases.flatMap(({ forms }) => forms.map(toForm));
    expect(buildIndex(forms)).toEqual(buildIndex(forms));
  });
});

describe('openIndex', () => {
  it('knows the class of a unit without unpacking it, or says that it does not', () => {
    const { classes } = openIndex(buildIndex(['Łódź-Straße', "Об'єднання Ґ", 'Ærø 1 € x'].map(toForm)));
    const isWrong = (unit: number) => lookUpClass(classes, unit) !== classOf(unit);
    expect(Array.from({ length: 0x2e80 }, (_, unit) => unit).filter(isWrong)).toEqual([]);
    expect(classes.readyClass?.('Ł'.charCodeAt(0))).toBe(classOf('Ł'.charCodeAt(0)));
    expect(classes.readyClass?.('þ'.charCodeAt(0))).toBe(-1);
  });

  const packed = buildIndex([{ text: 'NATO', case: 'exact' }]);

  it('reads bytes that do not begin on a word boundary', () => {
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    expect(findHits(openIndex(shifted.subarray(1)), 'NATO')).toHaveLength(1);
  });

  it.each([
    ['nothing', new Uint8Array(0), 'too short'],
    ['foreign bytes', new Uint8Array(128), 'wrong first bytes'],
    ['a cut index', packed.slice(0, -4), 'cut short'],
  ])('refuses %s', (_, bytes, why) => {
    expect(() => openIndex(bytes)).toThrow(why);
  });
});
