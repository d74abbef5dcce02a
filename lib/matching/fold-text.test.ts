// Text as the matcher compares it.
import { expect, test } from 'vitest';
import { charClassesOnDemand } from './char-classes';
import { foldToString } from './fold-text';

test.each([
  ['Two  words\u00a0 \n here', 'two words here'],
  [' Šimonytė ', ' simonyte '],
  ['Straße, Um\u00aderov', 'strasse, umerov'],
])('%j reads %j', (text, folded) => {
  expect(foldToString(charClassesOnDemand(), text)).toBe(folded);
});
