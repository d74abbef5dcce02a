import { describe, expect, it } from 'vitest';
import { listAmpersandVariants, listMinistryVariants, shrinkMinistry } from './ministry-variants';

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

describe('shrinkMinistry', () => {
  it.each([
    ['Polish Ministry of National Defence', false, 'Polish ministry of national defence'],
    ['UK Ministry of Defence', false, 'UK ministry of defence'],
    ['Dutch Defence Ministry', false, 'Dutch defence ministry'],
    ['Ministry of Defence of the Czech Republic', false, 'ministry of defence of the Czech Republic'],
    ['Ministry of Defence', true, 'ministry of defence'],
    ['Ministry of Defence', false, 'Ministry of Defence'],
    ['Accelerator of the Ministry of Defence', false, 'Accelerator of the Ministry of Defence'],
    ['Ukrainian Parliament', false, 'Ukrainian Parliament'],
  ])('%s, by country %s: %s', (name, isByCountry, small) => expect(shrinkMinistry(name, isByCountry)).toBe(small));
});
