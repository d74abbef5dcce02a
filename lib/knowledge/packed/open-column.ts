// Opens packed columns: of what was packed, value by value, only what is asked for; a column is taken apart when the first value
// in it is asked for. Called by decode-knowledge and open-records.
import { openOnce } from './open-once';
import { type IdAt, openScalars } from './open-scalars';
import { readNumbers } from './pack-numbers';
import type { PackedColumn, PackedList, PackedObject } from './packed-column';

/** Gives the value at a place. Throws when there is none. */
type ValueAt = (place: number) => unknown;

/** The first `count` values of `column`. `idAt` tells the entities, where the column speaks of them. */
export function openColumn(column: PackedColumn, count: number, idAt: IdAt = nobody): unknown[] {
  const valueAt = openValues(column, idAt);
  return Array.from({ length: count }, (_, place) => valueAt(place));
}

/** The values of `column`, by place. */
export function openValues(column: PackedColumn, idAt: IdAt = nobody): ValueAt {
  if (typeof column === 'string') return openEach(() => openScalars(column, idAt));
  return 'items' in column ? openLists(column, idAt) : openObjects(column, idAt).at;
}

const nobody: IdAt = () => undefined;

function openEach(open: () => (place: number) => unknown): ValueAt {
  const values = openOnce(open);
  return (place) => {
    const value = values()(place);
    if (value === undefined) throw new Error('The packed knowledge is damaged.');
    return value;
  };
}

function openLists({ lengths, items }: PackedList, idAt: IdAt): ValueAt {
  const starts = openOnce(() => addUp(readNumbers(lengths)));
  const itemAt = openValues(items, idAt);
  return (place) => {
    const [start, end] = [starts()[place], starts()[place + 1]];
    if (start === undefined || end === undefined) throw new Error('The packed knowledge is damaged.');
    return Array.from({ length: end - start }, (_, item) => itemAt(start + item));
  };
}

/** Where each of these many begins among all, and where the last one ends. */
function addUp(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [place, count] of counts.entries()) starts[place + 1] = (starts[place] ?? 0) + count;
  return starts;
}

/** Objects by place, and single fields of them. */
export interface OpenObjects {
  readonly at: ValueAt;
  /** By the place of the object; `undefined` where it has no such field. */
  readonly fieldOf: (name: string) => ValueAt;
}

/** The objects of `column`. */
export function openObjects(column: PackedObject, idAt: IdAt = nobody): OpenObjects {
  const fields = openFields(column, idAt);
  const shapes = column.shapes.map((shape) => readNumbers(shape).flatMap((field) => fields[field] ?? []));
  const kinds = openOnce(() => readNumbers(column.kinds));
  const at = (place: number) => {
    const shape = shapes[shapes.length === 1 ? 0 : (kinds()[place] ?? -1)];
    if (shape === undefined) throw new Error('The packed knowledge is damaged.');
    const object: Record<string, unknown> = {};
    for (const { name, placeOf, valueAt } of shape) object[name] = valueAt(placeOf(place));
    return object;
  };
  const fieldOf = (name: string): ValueAt => {
    const field = fields.find((each) => each.name === name);
    return (place) => (field?.isIn(place) ? field.valueAt(field.placeOf(place)) : undefined);
  };
  return { at, fieldOf };
}

interface Field {
  readonly name: string;
  readonly valueAt: ValueAt;
  readonly isIn: (object: number) => boolean;
  /** Where the value of an object stands among those of all that have the field. */
  readonly placeOf: (object: number) => number;
}

function openFields({ shapes, kinds, fields }: PackedObject, idAt: IdAt): Field[] {
  const shapesOf = shapes.map(readNumbers);
  const kindOf = openOnce(() => readNumbers(kinds));
  return fields.map(([name, column], field) => {
    const has = shapesOf.map((shape) => shape.includes(field));
    const isInAll = has.every(Boolean);
    const isIn = (object: number) => isInAll || has[kindOf()[object] ?? -1] === true;
    const places = openOnce(() => addUp(kindOf().map((kind) => (has[kind] ? 1 : 0))));
    const placeOf = isInAll ? (object: number) => object : (object: number) => places()[object] ?? -1;
    return { name, valueAt: openValues(column, idAt), isIn, placeOf };
  });
}
