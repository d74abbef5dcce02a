import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createShapePacker, unpackShape } from './pack-shapes';

it.each([
  [{ id: 'a', sources: ['1', '2'], nested: { deep: [{ x: 1 }, { x: 2, y: true }] } }],
  [{ empty: {}, list: [], nothing: null, text: '-1' }],
  ['text'],
  [[1, [2, []]]],
])('gives back %j', (value) => {
  const packer = createShapePacker();
  const packed = JSON.parse(JSON.stringify(packer.pack(value)));
  expect(unpackShape(packed, packer.shapes)).toEqual(value);
});

it('gives back any JSON', () => {
  const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(json, (value) => {
      const packer = createShapePacker();
      const packed = JSON.parse(JSON.stringify(packer.pack(value)));
      expect(JSON.stringify(unpackShape(packed, packer.shapes))).toBe(JSON.stringify(value));
    }),
    { seed: 20_261_121 },
  );
});

it('objects of one shape share it', () => {
  const packer = createShapePacker();
  packer.pack([{ a: 1 }, { a: 2 }, { b: 1 }]);
  expect(packer.shapes).toEqual([['a'], ['b']]);
});

it('what does not fit is damage', () => {
  expect(() => unpackShape([7, 'x'], [['a']])).toThrow('damaged');
});
