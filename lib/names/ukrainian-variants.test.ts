import { describe, expect, it } from 'vitest';
import { listJointVariants, listSmallVariants } from './ukrainian-variants';

describe('Ukrainian variants', () => {
  it.each([
    ['Рада національної безпеки і оборони', ['Рада національної безпеки й оборони']],
    ['Ради нацбезпеки й оборони', ['Ради нацбезпеки і оборони']],
    ['Центр стратегічних і міжнародних досліджень', []],
    ['Агентство НАТО з підтримки та постачання', []],
    ['Іскра', []],
  ])('«and» in %s', (name, others) => {
    expect(listJointVariants(name)).toEqual([name, ...others]);
  });

  it.each([
    ['Європейський оборонний фонд', ['європейський оборонний фонд']],
    ['Програма європейської оборонної промисловості', ['програма європейської оборонної промисловості']],
    ['Оборонний фонд ЄС', ['оборонний фонд ЄС']],
    ['Фонд допомоги Україні', []],
    ['Європейський Союз', []],
    ['Рада ЄС', []],
    ['EDIP для ЄС', []],
  ])('the small letter of %s', (name, others) => {
    expect(listSmallVariants(name)).toEqual([name, ...others]);
  });
});
