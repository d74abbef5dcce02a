// Opens packed columns: gives back one value after the other, as they were packed. Called by decode-knowledge.
import { openScalars } from './open-scalars';
import { readNumbers } from './pack-numbers';
import type { PackedColumn, PackedList, PackedObject } from './packed-column';

/** Gives the next value. Throws when there is none. */
type Reader = () => unknown;

/** The first `count` values of `column`. `ids`: those of the entities by place, where the column speaks of them. */
export function openColumn(column: PackedColumn, count: number, ids: readonly string[] = []): unknown[] {
  const read = createReader(column, ids);
  return Array.from({ length: count }, read);
}

function createReader(column: PackedColumn, ids: readonly string[]): Reader {
  if (typeof column === 'string') return readEach(openScalars(column, ids));
  return 'items' in column ? createListReader(column, ids) : createObjectReader(column, ids);
}

function readEach(values: readonly unknown[]): Reader {
  let at = 0;
  return () => {
    const value = values[at++];
    if (value === undefined) throw new Error('The packed knowledge is damaged.');
    return value;
  };
}

function createListReader({ lengths, items }: PackedList, ids: readonly string[]): Reader {
  const readLength = readEach(readNumbers(lengths));
  const readItem = createReader(items, ids);
  return () => {
    const list: unknown[] = [];
    for (let left = Number(readLength()); left > 0; left--) list.push(readItem());
    return list;
  };
}

function createObjectReader({ shapes, kinds, fields }: PackedObject, ids: readonly string[]): Reader {
  const readers = fields.map(([name, column]) => ({ name, read: createReader(column, ids) }));
  const ofShape = shapes.map((shape) => readNumbers(shape).flatMap((place) => readers[place] ?? []));
  const readShape = shapes.length === 1 ? () => ofShape[0] : readEach(readNumbers(kinds).map((kind) => ofShape[kind]));
  return () => {
    const object: Record<string, unknown> = {};
    for (const { name, read } of readShape() as typeof readers) object[name] = read();
    return object;
  };
}
