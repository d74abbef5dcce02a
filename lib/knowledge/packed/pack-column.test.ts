import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openColumn } from './open-column';
import { packColumn } from './pack-column';
import { fromSteps, readNumbers, toSteps, writeNumbers } from './pack-numbers';
import { fromRecency, toRecency } from './pack-recency';
import { dateToNumber, numberToDate, partings } from './packed-column';
import { swapCyrillic } from './swap-cyrillic';

const ids = ['agency', 'ministry', 'zoo'];

/** As the extension gets it: through a script. */
function roundTrip(values: readonly unknown[]): unknown[] {
  const packed = packColumn(values, (id) => (ids.includes(id) ? ids.indexOf(id) : undefined));
  return openColumn(JSON.parse(JSON.stringify(packed)), values.length, (place) => ids[place]);
}

describe('packColumn', () => {
  it.each([
    ['objects', [{ id: 'a', sources: ['1', '2'], nested: { deep: [{ x: 1 }, { x: 2, y: true }] } }, { id: 'b' }]],
    ['empty ones', [{ empty: {}, list: [], nothing: null, text: '' }]],
    ['texts', ['b', 'a', 'b', 'b', '']],
    ['texts in two alphabets', ['Рустем Умєров', 'Rustem', 'Київ, Kyiv', 'Київ, Kyiv']],
    ['texts that are alike', ['посла ЄС', 'послом ЄС', 'послом', 'послом ЄС', 'EU', 'EU EU', 'EU']],
    ['texts with every mark in them', [`${partings.join('')}"\\`, '|', '~']],
    ['dates', ['2026-11-21', '2026', '2026-11', '1991-08-24']],
    ['numbers as texts', ['7', '8', '0', '123456789']],
    ['what looks like numbers', ['007', '1234567890']],
    ['ids', ['zoo', 'agency']],
    ['almost ids', ['zoo', 'nobody']],
    ['numbers', [0, 59, 60, 1_679, 1_680, 500_000_000, 2 ** 53 - 1]],
    ['other numbers', [1.5, -1]],
    ['lists', [[1, 2], [], [3]]],
    ['things of all sorts', [1, 'a', null, [1], { a: 1 }]],
    ['nothing', []],
  ])('gives back %s', (_what, values) => {
    expect(roundTrip(values)).toEqual(values);
  });

  it('gives back any JSON', () => {
    const json = fc.array(fc.jsonValue()).filter((values) => !JSON.stringify(values).includes('__proto__'));
    fc.assert(
      fc.property(json, (values) => {
        expect(JSON.stringify(roundTrip(values))).toBe(JSON.stringify(values));
      }),
      { seed: 20_261_122 },
    );
  });

  it('writes names of fields once, and a text that is there often once', () => {
    const packed = packColumn(Array.from({ length: 9 }, () => ({ field: 'something long' })));
    expect(JSON.stringify(packed).match(/field|something/g)).toHaveLength(3);
  });

  it('writes what is alike in neighbours once', () => {
    const texts = Array.from({ length: 99 }, (_, place) => `the minister of defence of country ${place} of the union`);
    expect(JSON.stringify(packColumn(texts)).match(/minister|union/g)).toHaveLength(2);
  });

  it('has no end that nobody notices', () => {
    const packed = packColumn(['a', 'b']);
    expect(() => openColumn(packed, 3)).toThrow('damaged');
    expect(() => openColumn('?', 1)).toThrow('damaged');
    expect(() => openColumn('w!|word', 1)).toThrow('damaged');
    expect(() => openColumn('w!#%|word||t|#', 1)).toThrow('damaged');
  });
});

describe('prose', () => {
  const others = [' оборони', '!', '😀', ' ', '#', 'a!b', '|', "'s", '\n'];
  const words = [...others, ...manyWords(30).map((word) => ` ${word}`)];
  const makeTexts = (places: readonly (readonly number[])[]) =>
    places.map((list) => list.map((place) => words[place]).join(''));

  it('has words that come back as marks', () => {
    const texts = Array.from(
      { length: 99 },
      (_, place) => `Maker ${place % 7} of drones, ${place} of ${place * 7} makers.`,
    );
    const packed = packColumn(texts);
    expect(packed).toMatch(/^w/);
    expect(JSON.stringify(packed).match(/drones|of/g)).toHaveLength(2);
    expect(() => openColumn(packed, 100)).toThrow('damaged');
  });

  it.each([
    [
      'with no character left for marks',
      makeTexts([
        [0, 1, 2],
        [0, 1, 2],
        [0, 1, 2, 3],
      ]).map((text) => `${text}!#%&()*+,-./:;<=>?@[]_{}`),
    ],
    ['of more words than there are marks', rotate(manyWords(3_000))],
  ])('%s is given back', (_what, texts) => {
    expect(roundTrip(texts)).toEqual(texts);
  });

  it('is given back, whatever stands in it', () => {
    const places = fc.array(fc.array(fc.nat({ max: words.length - 1 })), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(places, (lists) => {
        const texts = makeTexts(lists);
        expect(roundTrip(texts)).toEqual(texts);
      }),
      { seed: 20_261_123 },
    );
  });
});

/** The list as nine texts, none like another. */
const rotate = (list: readonly string[]): string[] =>
  Array.from({ length: 9 }, (_, i) => list.map((_word, place) => list[(place * 7 + i * 11) % list.length]).join(' '));

/** Different ones, of letters. */
function manyWords(count: number): string[] {
  const letter = (place: number) => String.fromCharCode(97 + (place % 26));
  return Array.from(
    { length: count },
    (_, i) => `ministry${letter(i)}${letter(Math.floor(i / 26))}${letter(Math.floor(i / 676))}`,
  );
}

it('texts in two alphabets are written in Latin letters', () => {
  const texts = ['drone*|дрон*', 'мін*|mine*', 'Saab', 'ґанок, їжак', 'ў', ''].flatMap((text) => [
    text,
    `${text}s`,
    `${text}и`,
  ]);
  const packed = packColumn(texts);
  expect(packed).toMatch(/^x_[ -ў]*$/);
  expect(packed).not.toMatch(/[а-щ]/);
  const pieces = fc.constantFrom('ukraine', 'україн', 'ї', 'ў', '_', '`', '}', '|', ' ', '😀', '');
  fc.assert(
    fc.property(fc.array(fc.array(pieces).map((list) => list.join(''))), (lists) => {
      expect(roundTrip(lists)).toEqual(lists);
    }),
    { seed: 20_261_123 },
  );
});

it('recency gives back any list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (values) => {
      expect(fromRecency(toRecency(values))).toEqual(values);
    }),
  );
  expect(toRecency(['a', 'b', 'b', 'a', 'a']).numbers).toEqual([0, 0, 1, 2, 1]);
  expect(() => fromRecency({ fresh: [], numbers: [0] })).toThrow('damaged');
  expect(() => fromRecency({ fresh: ['a', 'b'], numbers: [0, 3] })).toThrow('damaged');
});

describe('numbers', () => {
  it('are short, and need no escape in a script', () => {
    const numbers = Array.from({ length: 60_000 }, (_, number) => number);
    const text = writeNumbers(numbers);
    expect(readNumbers(text)).toEqual(numbers);
    expect(writeNumbers([59])).toHaveLength(1);
    expect(writeNumbers([1_679])).toHaveLength(2);
    expect(text).not.toMatch(/["'`\\$|~^\n]/);
  });

  it('become steps and numbers again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(fromSteps(toSteps(numbers))).toEqual(numbers);
      }),
    );
  });
});

it.each([['2026', '2026-01', '2026-01-01', '2026-01-02', '2026-12-31', '2027']])(
  'dates are numbers in the order of time',
  (...dates) => {
    const numbers = dates.map((date) => dateToNumber(date) ?? 0);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
    expect(numbers.map(numberToDate)).toEqual(dates);
    expect(dateToNumber('2026-13')).toBeUndefined();
  },
);

it('a text with its alphabets swapped twice is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(swapCyrillic(swapCyrillic(text))).toBe(text);
    }),
  );
  expect(swapCyrillic('Київ')).toMatch(/^[ -~]*ї?[ -~]*$/);
});
