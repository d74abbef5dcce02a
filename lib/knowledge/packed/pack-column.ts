// Packs a list of JSON values into columns (packed-column says how). Called by compile/; build time only.

import { writeNumbers } from './pack-numbers';
import { packScalars } from './pack-scalars';
import type { PackedColumn, PackedObject } from './packed-column';

type PlaceOf = (id: string) => number | undefined;

/** Packs `values`; `placeOf` says where an entity stands. Fields that are `undefined` are left out. */
export function packColumn(values: readonly unknown[], placeOf: PlaceOf = () => undefined): PackedColumn {
  if (values.length > 0 && values.every(Array.isArray)) {
    const lists = values as readonly (readonly unknown[])[];
    return {
      lengths: writeNumbers(lists.map(({ length }) => length)),
      items: packColumn(lists.flat(), placeOf),
    };
  }
  if (values.length > 0 && values.every(isObject)) return packObjects(values, placeOf);
  return packScalars(values, placeOf);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same for objects. */
export function packObjects(objects: readonly object[], placeOf: PlaceOf = () => undefined): PackedObject {
  const entries = objects.map((object) => Object.entries(object).filter(([, value]) => value !== undefined));
  const columns = new Map<string, unknown[]>();
  for (const [name, value] of entries.flat()) {
    const column = columns.get(name) ?? [];
    column.push(value);
    columns.set(name, column);
  }
  const places = new Map([...columns.keys()].map((name, place) => [name, place]));
  const shapes = entries.map((fields) => writeNumbers(fields.map(([name]) => places.get(name) ?? 0)));
  const unique = [...new Set(shapes)];
  const numbers = new Map(unique.map((shape, number) => [shape, number]));
  return {
    shapes: unique,
    kinds: unique.length === 1 ? '' : writeNumbers(shapes.map((shape) => numbers.get(shape) ?? 0)),
    fields: [...columns].map(([name, values]) => [name, packColumn(values, placeOf)]),
  };
}
