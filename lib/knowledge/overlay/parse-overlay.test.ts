// What is taken in, what is refused and with which words, and that the small check agrees with Ajv.

import { Ajv2020 } from 'ajv/dist/2020';
import addFormatsModule from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import entitySchema from '../../../assets/knowledge/schema/entity.schema.json' with { type: 'json' };
import overlaySchema from '../../../assets/knowledge/schema/overlay.schema.json' with { type: 'json' };
import sourceSchema from '../../../assets/knowledge/schema/source.schema.json' with { type: 'json' };
import { sampleFile, sampleOverlay, sampleText } from '../../../tests/knowledge/overlay-samples';
import { createValueCheck } from './check-value';
import { parseOverlay } from './parse-overlay';
import { writeOverlay } from './write-overlay';

const today = '2026-11-22';
const parse = (text: string) => parseOverlay(text, { today });

/** The sentence a text is refused with. */
function refusalOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken in';
}

const lineOf = (words: string) => sampleText.slice(0, sampleText.indexOf(words)).split('\n').length;

describe('a good file', () => {
  it('comes in whole', () => expect(parse(sampleText)).toEqual(sampleOverlay));

  it.each([
    ['a byte order mark', `\uFEFF${sampleText}`],
    ['Windows line ends', sampleText.replaceAll('\n', '\r\n')],
    ['no line ends', JSON.stringify(sampleFile)],
  ])('may have %s', (_what, text) => expect(parse(text)).toEqual(sampleOverlay));

  it('goes out and comes in the same, byte for byte the second time', () => {
    const first = writeOverlay(parse(sampleText));
    expect(writeOverlay(parse(first))).toBe(first);
    expect(parse(first)).toEqual(sampleOverlay);
  });

  it('may leave parts out; who says nothing of checking was not checked', () => {
    const { verified: _, ...entity } = sampleFile.entities[1];
    expect(parse(JSON.stringify({ format: 'dramatis-overlay', version: 1, entities: [entity] }))).toEqual({
      entities: [{ ...entity, verified: { on: today, level: 'unverified' } }],
      corrections: [],
      verdicts: [],
      sources: [],
    });
  });
});

describe('a broken file is refused with line and field', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    ['only space', ' \n ', 'The file is empty.'],
    ['no JSON at all', 'name;kind', 'Line 1: From here on the file is not JSON.'],
    ['cut short', sampleText.slice(0, 200), /^Line \d+: From here on/],
    ['a comma too many', sampleText.replace('"Director"\n', '"Director",\n'), /^Line \d+: From here on/],
    ['one quotation mark too few', sampleText.replace('"Director"', 'Director"'), `Line ${lineOf('Director')}: From`],
    ['another program’s file', '{"name": "x"}', 'Line 1, field “format”: This is not a file of Dramatis'],
    ['a list', '[]', 'field “format”: This is not a file'],
    ['null', 'null', 'field “format”: This is not a file'],
    [
      'a newer version',
      sampleText.replace('"version": 1', '"version": 2'),
      'Line 3, field “version”: The file is of version 2',
    ],
    ['no version', sampleText.replace('"version": 1,', ''), 'field “version”: It must be 1.'],
    [
      'a version of another kind',
      sampleText.replace('"version": 1', '"version": "1"'),
      'Line 3, field “version”: It must be 1.',
    ],
    [
      'an unknown part',
      sampleText.replace('"verdicts"', '"verdict"'),
      `Line ${lineOf('"verdicts"')}, field “verdict”: There is no such field`,
    ],
    [
      'an unknown field',
      sampleText.replace('"summary": {\n        "mul"', '"sumary": {\n        "mul"'),
      `Line ${lineOf('"summary"')}, field “entities[0].sumary”: There is no such field`,
    ],
    [
      'a bad date',
      sampleText.replace('2024-03"', '2024-13"'),
      `Line ${lineOf('2024-03"')}, field “entities[0].posts[0].from”: It must be a date`,
    ],
    [
      'a day that is none',
      sampleText.replace('2025-06-01"', '2025-02-30"'),
      `Line ${lineOf('2025-06-01"')}, field “entities[0].posts[0].known_until”: “2025-02-30” is no day.`,
    ],
    [
      'a bad day of a verdict',
      sampleText.replace('"2026-01-03"', '"yesterday"'),
      'field “verdicts[0].rejected”: It must be a day like',
    ],
    [
      'an id twice',
      sampleText.replace('"id": "own-works"', '"id": "own-ivan-petrenko"'),
      `Line ${lineOf('"id": "own-works"')}, field “entities[1].id”: The id “own-ivan-petrenko” stands in the file twice.`,
    ],
    ['a verdict twice', sampleText.replace('"v-2"', '"v-1"'), 'field “verdicts[1].id”: The id “v-1” stands'],
    [
      'an entity that is a correction',
      sampleText.replace('"id": "rustem-umerov"', '"id": "own-works"'),
      'field “corrections[0].id”: This entity stands among',
    ],
    [
      'a correction of nothing',
      sampleText.replace(/,\s*"summary": \{\s*"en": "A better summary."\s*\}/, ''),
      'field “corrections[0]”: It says nothing but the id.',
    ],
    [
      'an unknown kind',
      sampleText.replace('"company"', '"firm"'),
      'field “entities[1].kind”: It must be one of: person,',
    ],
    [
      'a missing name',
      sampleText.replace('"text": "Petrenko Works",', ''),
      'field “entities[1].names[0].text”: This field is missing.',
    ],
    [
      'no names',
      JSON.stringify({ ...sampleFile, entities: [{ ...sampleFile.entities[1], names: [] }] }),
      'field “entities[0].names”: The list is empty.',
    ],
    [
      'a number for a text',
      sampleText.replace('"Petrenko Works",\n          "lang"', '7,\n          "lang"'),
      'field “entities[1].names[0].text”: It must be a text',
    ],
    [
      'an id in capitals',
      sampleText.replace('"own-works",\n      "kind"', '"Own-Works",\n      "kind"'),
      'field “entities[1].id”: It must be in small letters',
    ],
    [
      'a place without its article',
      sampleText.replace('"article": "https://example.org/a",', ''),
      'field “verdicts[2].article”: This field is missing.',
    ],
    [
      'a site without its name',
      sampleText.replace('"site": "example.org",', ''),
      'field “verdicts[1].site”: This field is missing.',
    ],
    [
      'a script for an address',
      sampleText.replace('"https://example.org/a"', '"javascript:alert(1)"'),
      'field “verdicts[2].article”: It must be a web address.',
    ],
    [
      'a language that is none',
      sampleText.replace('"uk": "Іван Петренко"', '"UKR!": "Іван Петренко"'),
      'field “entities[0].label.UKR!”: This name is not allowed here',
    ],
    [
      'an end and a known until',
      sampleText.replace('"known_until"', '"to": "2025",\n"known_until"'),
      'field “entities[0].posts[0]”: It needs exactly one of the fields “to” and “known_until”.',
    ],
    ['ten megabytes', `${' '.repeat(10_000_000)}{}`, 'The file is larger than 5 MB'],
    ['five megabytes of one text', `{"format": "${'x'.repeat(4_900_000)}`, /^Line 1: From here on/],
    ['a tower of brackets', '['.repeat(200_000), /Line 1: From here on|From here on/],
  ])('%s', (_what, text, sentence) => {
    expect(refusalOf(text)).toMatch(sentence);
    expect(refusalOf(text)).toMatch(/Nothing was taken in\.$/);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is no field, wherever it stands', (name) => {
    const places = [...sampleText.matchAll(/\{\n/g)].map(({ index }) => index + 1);
    expect(places.length).toBeGreaterThan(15);
    for (const place of places) {
      const text = `${sampleText.slice(0, place)}"${name}": {"x": "y"}, ${sampleText.slice(place)}`;
      expect(refusalOf(text), text.slice(place - 60, place + 60)).toContain(name);
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('too many names are refused', () => {
    const names = Array.from({ length: 200 }, (_, at) => ({ text: `Name ${at}`, lang: 'en', type: 'full' }));
    const entities = Array.from({ length: 51 }, (_, at) => ({ ...sampleFile.entities[1], id: `own-${at}`, names }));
    expect(refusalOf(JSON.stringify({ ...sampleFile, entities }))).toContain('The file has 10200 names; 10000 are');
  });

  it('of any damage, none is half taken in', () => {
    const damage = fc.record({
      at: fc.nat(sampleText.length - 1),
      cut: fc.nat(30),
      put: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('{', '}', '"', ',', '[', ']', '\\', '\0', 'null', '\ud800'),
      ),
    });
    fc.assert(
      fc.property(damage, ({ at, cut, put }) => {
        const text = sampleText.slice(0, at) + put + sampleText.slice(at + cut);
        const said = refusalOf(text);
        return said === 'taken in' || /^(Line \d+|The file).*Nothing was taken in\.$/s.test(said);
      }),
      { seed: 7, numRuns: 3_000 },
    );
  });
});

describe('the small check and Ajv', () => {
  const check = createValueCheck([overlaySchema, entitySchema, sourceSchema]);
  const ajv = new Ajv2020({ strict: false });
  const addFormats = (addFormatsModule as { default?: unknown }).default ?? addFormatsModule;
  (addFormats as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(entitySchema).addSchema(sourceSchema);
  const validate = ajv.compile(overlaySchema);

  /** Values in place of values, fields taken away, fields put in: everything a hand at the file may do. */
  function change(value: unknown, steps: readonly number[], put: unknown): unknown {
    if (typeof value !== 'object' || value === null || steps.length === 0) return put;
    const copy = structuredClone(value) as Record<string, unknown>;
    const keys = Object.keys(copy);
    const [step = 0, ...rest] = steps;
    const key = keys[step % (keys.length + 1)];
    if (key === undefined) return Array.isArray(copy) ? [...copy, put] : { ...copy, [String(put)]: put };
    if (rest.length === 0 && put === 'remove' && !Array.isArray(copy)) {
      delete copy[key];
      return copy;
    }
    copy[key] = change(copy[key], rest, put);
    return copy;
  }

  it('are of one mind about damaged files', () => {
    const put = fc.constantFrom(
      'remove',
      null,
      0,
      -1,
      3,
      1.5,
      500,
      true,
      '',
      'x',
      'person',
      'en',
      '2025',
      '2025-13',
      '2025-01-01',
      'here',
      'Q1',
      'UA',
      'src-x',
      'https://example.org/x',
      'free',
      [],
      {},
      ['x'],
      ['x', 'x'],
      { en: 'x' },
      { EN: 'x' },
      'y'.repeat(401),
      [{ text: 'Ab', lang: 'en', type: 'inflected-stem' }],
      [{ any: ['x'], scope: 'sentence' }],
      [{ scope: 'window:5' }],
    );
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }), put, (steps, value) => {
        const file = change(sampleFile, steps, value);
        const isGood = validate(file);
        seen[isGood ? 'good' : 'bad']++;
        expect({ file, isGood: check(file) === undefined }).toEqual({ file, isGood });
      }),
      { seed: 11, numRuns: 6_000 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(200);
  });

  it('a keyword nobody taught it is an error, not a pass', () => {
    expect(() => createValueCheck([{ contains: {} }])([])).toThrow('“contains”');
    expect(() => createValueCheck([{ $ref: 'nowhere.json' }])([])).toThrow('nowhere.json');
  });
});
