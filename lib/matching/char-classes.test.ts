import { expect, it } from 'vitest';
import { buildCharClasses, charClassesOnDemand, lookUpClass } from './char-classes';

it('says the same of every unit, whether all classes are built or each is asked for', () => {
  const [built, onDemand] = [buildCharClasses(), charClassesOnDemand()];
  const units = Array.from({ length: 0x1_00_00 }, (_, unit) => unit);
  expect(units.filter((unit) => lookUpClass(built, unit) !== lookUpClass(onDemand, unit))).toEqual([]);
});
