import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCharClasses } from '../../matching/char-classes';
import { cutText, foldPlainly } from './fold-words';
import { hashWord, Words } from './words';

const classes = buildCharClasses();
const cut = (text: string) => new Words(classes).reset(text).cut(0, text.length);
const list = (words: Words) => Array.from({ length: words.count }, (_, place) => words.wordAt(place));

describe('Words', () => {
  it.each([
    [
      'plain text',
      'The EU’s NATO-led Army, 5_000 € in US$',
      ['the', 'eu', 's', 'nato', 'led', 'army', '5_000', '€', 'in', 'us$'],
    ],
    ['Cyrillic', 'Їжак НАТО — Європа', ['їжак', 'нато', 'європа']],
    ['a letter and its mark', 'Роси\u0438\u0306 МИ\u0306', ['росий', 'мй']],
    ['what has to be folded', 'Władysław Š\u00adakalienė STRAẞE', ['wladyslaw', 'sakaliene', 'strasse']],
    ['other scripts', 'Αθήνα ᾿ 中文 Kyiv', ['αθηνα', 'kyiv']],
    ['no words', ' … — ', []],
  ])('cuts %s', (_, given, words) => {
    expect(list(cut(given))).toEqual(words);
  });

  it.each([
    ['words of two letters or more', 'EU X NATO’s F16 16F', ['eu', 'nato', 'f16']],
    ['no words with small letters', 'NATOs EDiP UaV', []],
    ['other letters than Latin', 'НАТО ЄС', ['нато', 'єс']],
    ['beside signs of currencies', 'US$5 EU_SAFE', ['us', 'eu', 'safe']],
  ])('lists in capitals %s', (_, given, capitals) => {
    expect([...cut(given).capitals]).toEqual(capitals);
  });

  it('cuts stretches that lie apart', () => {
    const words = new Words(classes).reset('one two three four');
    expect(list(words.cut(0, 3).cut(8, 18))).toEqual(['one', 'three', 'four']);
  });

  it('copies some of the words that were cut of a text', () => {
    const text = 'One US$ straße\nNATO here';
    const words = cut(text);
    expect(list(words)).toEqual(['one', 'us$', 'strasse', 'nato', 'here']);
    expect([...words.capitals]).toEqual(['us', 'nato']);
    expect(list(new Words(classes).reset(text).copy(words, { first: 1, last: 3 }))).toEqual(['us$', 'strasse']);
    const joined = new Words(classes).reset(`Zwei ${text}`).cut(0, 4).copy(words, { first: 2, last: 4, further: 5 });
    expect(list(joined)).toEqual(['zwei', 'strasse', 'nato']);
    expect([...joined.capitals]).toEqual(['nato']);
  });

  it.each([
    [0, 0, false],
    [2, 0, true],
    [3, 1, false],
    [5, 2, false],
    [7, 2, true],
    [8, 3, false],
  ])('at %i finds the next word, %i, and whether it stands within it: %s', (at, place, isIn) => {
    const words = cut('one a two');
    expect([words.placeAfter(at + (at > 3 ? 1 : 0)), words.isInWord(at + (at > 3 ? 1 : 0))]).toEqual([place, isIn]);
  });

  it('parts pieces at white space that the matcher does not see', () => {
    const text = 'a\ufeffb c';
    expect(list(cut(text))).toEqual(['ab', 'c']);
    expect(list(new Words(classes).reset(text).cutPieces(0, text.length))).toEqual(['a', 'b', 'c']);
  });

  it.each([10, 300])('finds the first place of a word among %i', (count) => {
    const words = cut(`${'so '.repeat(count)}Kyiv kyiv STRAẞE`);
    expect(['so', 'kyiv', 'strasse', 'kyi'].map((word) => words.find(word, hashWord(word)))).toEqual([
      0,
      count,
      count + 2,
      -1,
    ]);
  });

  it.each([
    ['kyiv', true, true],
    ['kyi', false, true],
    ['kyivs', false, false],
    ['kiev', false, false],
  ])('tells whether a word is %s: %s, or begins like it: %s', (word, isWhole, isBegun) => {
    for (const text of ['Kyiv', 'K\u00adyiv']) {
      expect([cut(text).isAt(0, word), cut(text).isAt(0, word, false)]).toEqual([isWhole, isBegun]);
    }
  });
});

it('cuts whatever stands in a text into the words of the folded text', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'aZéßłæŁ ’-.,_$€їЙи\u0306\u0301\u00ad\ufeffΩσ½²ªﬁ中\u037a'),
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  );
  const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, (given) => {
      const expected = cutText(classes, foldPlainly(classes, given));
      const words = cut(given);
      expect(list(words)).toEqual(expected);
      expect(expected.map((word, place) => words.isAt(place, word))).toEqual(expected.map(() => true));
      expect(expected.map((_, place) => words.hashAt(place))).toEqual(expected.map(hashWord));
    }),
    { seed: 5, numRuns: 5_000 },
  );
});
