// Reads a plain list of names from CSV: `name,kind,language,note`, one name a line, the columns in any order. Lines with the
// same `id` are names of one entity; without it every name is an entity of its own. Called by lib/background.
import type { EntityId, EntityKind, IsoDate } from '../../model/entity';
import { emptyOverlay, type Overlay, type OwnEntity } from '../../model/overlay';
import { kindLabels } from '../describe/kind-labels';
import type { ValueFault } from './check-value';
import { OverlayFault } from './overlay-fault';
import { createOwnEntity, findKind, ownIdOf } from './own-entity';
import { type CsvRow, parseCsv } from './parse-csv';
import { mostNames, type OverlayReading, requireSize } from './parse-overlay';

/** The columns that are known; `name` and `kind` must be there. */
export const listColumns = ['name', 'kind', 'language', 'note', 'id'] as const;

type Column = (typeof listColumns)[number];

interface Entry extends Readonly<Record<Column, string>> {
  readonly line: number;
}

/** The list as an overlay of entities. Throws an `OverlayFault` naming line and column. */
export function parseNameList(text: string, { today, findFault }: OverlayReading): Overlay {
  requireSize(text);
  const [head, ...rows] = parseCsv(text);
  if (head === undefined) throw new OverlayFault({ sentence: 'The file is empty.' });
  if (rows.length > mostNames) {
    throw new OverlayFault({ sentence: `The file has ${rows.length} names; ${mostNames} are the most.` });
  }
  const columns = readHead(head);
  const entries = rows.map((row) => readEntry(row, columns));
  const groups = [...Map.groupBy(entries, ({ id }) => id).values()];
  const overlay = { ...emptyOverlay, entities: groups.map((group) => joinEntries(group, today)) };
  const late = findFault?.(overlay);
  if (late !== undefined) throw faultOf(late, groups);
  return overlay;
}

function readHead({ line, cells }: CsvRow): readonly Column[] {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const wrong = names.find((name) => !(listColumns as readonly string[]).includes(name));
  if (wrong !== undefined) {
    throw refuse(line, wrong, `There is no such column; the first line must name them: ${listColumns.join(', ')}.`);
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw refuse(line, twice, 'This column stands there twice.');
  const missing = (['name', 'kind'] as const).find((name) => !names.includes(name));
  if (missing !== undefined) throw refuse(line, missing, 'This column is missing.');
  return names as Column[];
}

function readEntry({ line, cells }: CsvRow, columns: readonly Column[]): Entry {
  if (cells.length > columns.length) {
    const sentence = `This line has ${cells.length} cells, the first has ${columns.length}; put a cell that holds the separator into quotation marks.`;
    throw new OverlayFault({ line, sentence });
  }
  const cellOf = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim().replace(/^'(?=[=+\-@\t'])/u, '');
  const entry = { line, ...Object.fromEntries(listColumns.map((column) => [column, cellOf(column)])) } as Entry;
  const checked = { ...entry, kind: readKind(entry), language: entry.language || 'mul' };
  for (const [column, isRight, sentence] of rules) {
    if (!isRight(checked[column])) throw refuse(line, column, sentence);
  }
  return { ...checked, id: entry.id || ownIdOf(checked.name, checked.kind) };
}

const lengthOf = (text: string) => [...text].length;

// The same bounds as in entity.schema.json, in words for a list.
const rules: readonly (readonly [Column, (text: string) => boolean, string])[] = [
  ['name', (text) => text !== '', 'The name is missing.'],
  ['name', (text) => lengthOf(text) >= 2 && lengthOf(text) <= 200, 'A name has between 2 and 200 characters.'],
  [
    'language',
    (text) => /^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*|mul)$/.test(text),
    'It must be like en, uk, or mul for all.',
  ],
  ['note', (text) => lengthOf(text) <= 400, 'A note has at most 400 characters.'],
  [
    'id',
    (text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(text) && text.length <= 80,
    'It must be in small letters, digits and hyphens.',
  ],
];

function readKind({ kind, line }: Entry): EntityKind {
  const found = findKind(kind);
  if (found === undefined) throw refuse(line, 'kind', `It must be one of: ${Object.keys(kindLabels).join(', ')}.`);
  return found;
}

function joinEntries(entries: readonly Entry[], today: IsoDate): OwnEntity {
  const [first, ...others] = entries as [Entry, ...Entry[]];
  const foreign = others.find(({ kind }) => kind !== first.kind);
  if (foreign !== undefined)
    throw refuse(foreign.line, 'kind', `Line ${first.line} says ${first.kind} for the same id.`);
  const names = entries.map(({ name, language }) => ({ text: name, lang: language }));
  const note = entries.find((entry) => entry.note !== '')?.note ?? '';
  return createOwnEntity({ id: first.id as EntityId, kind: first.kind as EntityKind, names, note, today });
}

/** Faults found in the overlay point to an entity and a name of it: each has its line. */
function faultOf({ path, sentence }: ValueFault, groups: readonly (readonly Entry[])[]): OverlayFault {
  const [, entity, , name] = path;
  const group = groups[Number(entity)];
  const line = (group?.[Number(name)] ?? group?.[0])?.line;
  return new OverlayFault({ ...(line === undefined ? {} : { line }), field: 'name', sentence });
}

function refuse(line: number, field: string, sentence: string): OverlayFault {
  return new OverlayFault({ line, field: field === '' ? '(no name)' : field.slice(0, 60), sentence });
}
