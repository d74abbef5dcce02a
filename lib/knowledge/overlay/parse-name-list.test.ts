// Lists of names as spreadsheets write them, and every way they can be wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyOverlay } from '../../model/overlay';
import { parseCsv } from './parse-csv';
import { parseNameList } from './parse-name-list';
import { parseOverlay } from './parse-overlay';
import { writeNameList, writeOverlay } from './write-overlay';

const today = '2026-11-22';
const parse = (text: string) => parseNameList(text, { today }).entities;

function refusalOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken in';
}

describe('RFC 4180', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1;\t2',
      [
        ['a', 'b'],
        ['1;', '2'],
      ],
    ],
    [
      'Windows line ends',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    [
      'quotation marks',
      'a,b\n"x, y","say ""no"""',
      [
        ['a', 'b'],
        ['x, y', 'say "no"'],
      ],
    ],
    [
      'a line end inside',
      'a,b\n"x\ny",2',
      [
        ['a', 'b'],
        ['x\ny', '2'],
      ],
    ],
    [
      'empty cells',
      'a,b\n,\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['empty lines', 'a\n\n\n1\n', [['a'], ['1']]],
    ['a mark inside a cell', 'a\n5" gun', [['a'], ['5" gun']]],
    [
      'a quoted separator in the head',
      '"a;b",c\n1,2',
      [
        ['a;b', 'c'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows));

  it('knows the line where a row begins', () => {
    expect(parseCsv('a\n"x\ny\n"\n\nlast').map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  it.each([
    ['a,b\n1,"2\n3', 'Line 2: A quotation mark is opened here and never closed.'],
    ['a,b\n"1" x,2', 'Line 2: Text goes on after a closing quotation mark'],
    ['a\n"1\n2"x', 'Line 3: Text goes on after'],
  ])('%j is refused', (text, sentence) => expect(refusalOf(`${text}`)).toContain(sentence));
});

describe('a list of names', () => {
  it('gives an entity a line', () => {
    const [person, company] = parse('name,kind,language,note\nIvan Petrenko,Person,en,A friend\nDNIPRO,company,,');
    expect(person).toEqual({
      id: expect.stringMatching(/^own-ivan-petrenko-[0-9a-f]{8}$/),
      kind: 'person',
      label: { en: 'Ivan Petrenko' },
      summary: { mul: 'A friend' },
      names: [{ text: 'Ivan Petrenko', lang: 'en', type: 'full' }],
      verified: { on: today, level: 'unverified' },
    });
    expect(company).toMatchObject({ kind: 'company', label: { mul: 'DNIPRO' }, names: [{ type: 'acronym' }] });
    expect(company).not.toHaveProperty('summary');
  });

  it('may have its columns in any order and be written anyhow', () => {
    expect(parse('Kind; NAME \nArmed forces;«Азов»')).toMatchObject([{ kind: 'military', label: { mul: '«Азов»' } }]);
  });

  it('keeps right-to-left names and quotation marks letter by letter', () => {
    const [entity] = parse('name,kind\n"שלום, ""עולם""",company');
    expect(entity?.names[0]?.text).toBe('שלום, "עולם"');
    expect(entity?.id).toMatch(/^own-[0-9a-f]{8}$/);
  });

  it('joins lines of one id', () => {
    const entities = parse(
      'id,name,kind,note\nown-a,First,company,\nown-b,Other,company,\nown-a,Second,company,Said here',
    );
    expect(entities.map(({ names }) => names.map(({ text }) => text))).toEqual([['First', 'Second'], ['Other']]);
    expect(entities[0]?.summary).toEqual({ mul: 'Said here' });
  });

  it('has the same ids each time it is read, so that nothing doubles', () => {
    const text = 'name,kind\nIvan Petrenko,person\nІван Петренко,person';
    expect(parse(text)).toEqual(parse(text));
    expect(new Set(parse(text).map(({ id }) => id)).size).toBe(2);
  });

  it('is as the schema wants', () => {
    const overlay = {
      ...emptyOverlay,
      entities: parse('name,kind,language,note\nIvan Petrenko,person,uk,x\n"a ""b"" c",law,,'),
    };
    expect(parseOverlay(writeOverlay(overlay), { today })).toEqual(overlay);
  });

  it.each([
    ['', 'The file is empty.'],
    ['person,name', 'Line 1, field “person”: There is no such column; the first line must name them: name, kind,'],
    ['Ivan Petrenko', 'Line 1, field “ivan petrenko”: There is no such column'],
    ['name,language', 'Line 1, field “kind”: This column is missing.'],
    ['kind\nperson', 'Line 1, field “name”: This column is missing.'],
    ['name,kind,name', 'Line 1, field “name”: This column stands there twice.'],
    ['name,kind\nIvan,friend', 'Line 2, field “kind”: It must be one of: person, ministry,'],
    ['name,kind\nIvan', 'Line 2, field “kind”: It must be one of'],
    ['name,kind\n\n,person', 'Line 3, field “name”: The name is missing.'],
    ['name,kind\nX,person', 'Line 2, field “name”: A name has between 2 and 200 characters.'],
    [`name,kind\n${'x'.repeat(201)},person`, 'Line 2, field “name”: A name has between'],
    ['name,kind,language\nIvan,person,English', 'Line 2, field “language”: It must be like en'],
    [`name,kind,note\nIvan,person,${'x'.repeat(401)}`, 'Line 2, field “note”: A note has at most 400'],
    ['name,kind,id\nIvan,person,Own A', 'Line 2, field “id”: It must be in small letters'],
    ['name,kind,id\nIvan,person,a\nWorks,company,a', 'Line 3, field “kind”: Line 2 says person for the same id.'],
    ['name,kind\nPetrenko, Ivan,person', 'Line 2: This line has 3 cells, the first has 2'],
    ['name,kind,\nIvan,person,', 'Line 1, field “(no name)”: There is no such column'],
    ['{"format": "dramatis-overlay"}', 'There is no such column'],
    [`name,kind\n${'Ivan,person\n'.repeat(10_001)}`, 'The file has 10001 names; 10000 are the most.'],
    ['x'.repeat(10_000_000), 'The file is larger than 5 MB'],
  ])('%j is refused', (text, sentence) => {
    expect(refusalOf(text)).toContain(sentence);
    expect(refusalOf(text)).toMatch(/Nothing was taken in\.$/);
  });

  it('goes out and comes in the same', () => {
    const cell = fc.string({ minLength: 2, maxLength: 20, unit: fc.constantFrom(...'aЖש=+-@,;"\'\n\t .1') });
    const entry = fc.record({ name: cell, note: cell }).filter(({ name }) => name.trim().replace(/^'/, '').length > 1);
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        // As a spreadsheet keeps them: trimmed, and without an apostrophe that only says "text".
        const lines = entries.map(({ name, note }) => `${quote(name)},company,${quote(note)}`);
        const once = parseNameList(['name,kind,note', ...lines].join('\n'), { today });
        expect(parseNameList(writeNameList(once), { today })).toEqual(once);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('goes out without formulas', () => {
    const overlay = parseNameList(`name,kind,note\nWorks,company,"=HYPERLINK(""x"")"`, { today });
    expect(writeNameList(overlay)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
