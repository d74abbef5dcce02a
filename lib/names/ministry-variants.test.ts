import { describe, expect, it } from 'vitest';
import { listAmpersandVariants, listMinistryVariants } from './ministry-variants';

describe('listMinistryVariants', () => {
  it.each([
    ['Ministry of Defence', 'Ministry for Defence, Defence Ministry'],
    [
      'Ministry of Strategic Industries of Ukraine',
      'Ministry for Strategic Industries of Ukraine, Strategic Industries Ministry of Ukraine',
    ],
    ['Defence Ministry', 'Ministry of Defence, Ministry for Defence'],
    ['Ukrainian Ministry of Defence', 'Ukrainian Ministry for Defence, Ukrainian Defence Ministry'],
    ['Ukrainian Defence Ministry', 'Ukrainian Ministry of Defence, Ukrainian Ministry for Defence'],
    ['Federal Ministry of Defence', 'Federal Defence Ministry'],
    ['Ministry of Foreign Affairs of Ukraine', 'Foreign Affairs Ministry of Ukraine'],
  ])('%s', (name, expected) => {
    const variants = listMinistryVariants(name);
    expect(variants[0]).toBe(name);
    for (const variant of expected.split(', ')) expect(variants).toContain(variant);
  });

  it.each(['European Commission', 'Minister of Defence', 'Ministry'])('leaves %s alone', (name) => {
    expect(listMinistryVariants(name)).toEqual([name]);
  });
});

describe('listAmpersandVariants', () => {
  it.each([
    ['Security and Defence', ['Security and Defence', 'Security & Defence']],
    ['Research & Development', ['Research & Development', 'Research and Development']],
    ['Wandering', ['Wandering']],
  ])('%s', (name, expected) => {
    expect(listAmpersandVariants(name)).toEqual(expected);
  });
});
