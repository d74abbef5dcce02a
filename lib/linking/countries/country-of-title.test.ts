import { expect, it } from 'vitest';
import { findBeforeTitle } from './country-of-title';

it.each([
  ['met Poland’s State Secretary of the ', 'Poland’s'],
  ['the Czech Republic’s director of the ', 'Czech Republic’s'],
  ['a Lithuanian deputy head of the ', 'Lithuanian'],
  ['came to Ukraine as head of the ', undefined],
  ['left Ukraine. The spokesman of the ', 'The'],
  ['said in Poland, adviser at the ', undefined],
  ['Poland’s shells for the ', undefined],
  ['Boiev met Norwegian officials, including State Secretary of the ', 'Norwegian'],
  ['came with a Danish delegation led by the head of the ', 'Danish'],
  [
    'Norwegian officials, including State Secretary of the Ministry of Defence Kari Olsen and State Secretary of the ',
    'Norwegian',
  ],
  ['Norwegian officials met Ukraine’s head of the ', 'Ukraine’s'],
  ['Norwegian officials, including those of the ', undefined],
])('in “%s” the words before the title are “%s”', (text, words) => {
  const found = findBeforeTitle(text, text.length);
  expect(found && text.slice(found.start, found.end)).toBe(words);
});
