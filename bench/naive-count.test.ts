import { expect, it } from 'vitest';
import { countFolded, countNaively, foldNaively } from './naive-count';

it.each([
  ['whole words only', ['Umer'], 'Umerov, Umer and Umer-Bis', 2],
  ['the longest at a place', ['Kaja', 'Kaja Kallas'], 'Kaja Kallas. Kaja', 2],
  ['a shorter one where the longest breaks off', ['Kaja', 'Kaja Kallas Oy'], 'Kaja Kallas', 1],
  ['words after a name that was taken no more', ['Kaja Kallas', 'Kallas'], 'Kaja Kallas', 1],
  ['nothing over other signs than a space', ['Kaja Kallas'], 'Kaja, Kallas', 0],
  ['Cyrillic', ['Умєров'], 'Умєров і Умєрова', 1],
])('counts %s', (_, names, text, expected) => {
  expect(countNaively(names, text)).toBe(expected);
});

it('folds Latin letters only', () => {
  expect(foldNaively('Šakalienė, Władysław, Łódź, Київ, Андрій')).toBe('Sakaliene, Wladyslaw, Lodz, Київ, Андрій');
  expect(countFolded(['Šakalienė'], 'Sakaliene and Šakalienė')).toBe(2);
});
