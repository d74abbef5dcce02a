// Nested values without the names of their fields: an object becomes a list of the number of its shape (which fields it has,
// in order) and their values. Half of what a record is in JSON are names of fields. A list stays a list with `listMark` before
// it. Written by compile-knowledge; decode-knowledge restores a record when it is asked for.

/** Begins a list, where an object begins with the number of its shape. */
const listMark = -1;

export type Packed = string | number | boolean | null | readonly Packed[];

/** Fields of the objects of each shape. */
export type Shapes = readonly (readonly string[])[];

/** Packs JSON values one after the other, all with the same shapes. */
export function createShapePacker() {
  const shapes: (readonly string[])[] = [];
  const known = new Map<string, number>();

  function shapeOf(fields: readonly string[]): number {
    const key = fields.join('\n');
    const shape = known.get(key) ?? shapes.push(fields) - 1;
    known.set(key, shape);
    return shape;
  }

  function pack(value: unknown): Packed {
    if (Array.isArray(value)) return [listMark, ...value.map(pack)];
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).filter(([, each]) => each !== undefined);
      return [shapeOf(entries.map(([field]) => field)), ...entries.map(([, each]) => pack(each))];
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return null;
  }

  return { shapes: shapes as Shapes, pack };
}

/** The value that was packed. Throws when it does not fit the shapes. */
export function unpackShape(packed: Packed, shapes: Shapes): unknown {
  if (typeof packed !== 'object' || packed === null) return packed;
  const [mark, ...values] = packed;
  if (mark === listMark) return values.map((value) => unpackShape(value, shapes));
  const fields = shapes[Number(mark)];
  if (fields === undefined) throw new Error('The packed knowledge is damaged.');
  return Object.fromEntries(fields.map((field, place) => [field, unpackShape(values[place] ?? null, shapes)]));
}
