import { expect, it } from 'vitest';
import { isNoFirstName } from './no-first-names';

it.each(['friday', 'telegrame', 'senator', 'defence', 'armees', 'says', 'and', 'amtskollegen', 'ministerkollegin'])(
  '“%s” is no first name',
  (word) => {
    expect(isNoFirstName(word)).toBe(true);
  },
);

it.each(['boris', 'per', 'will', 'can', 'captain', 'umerov'])('“%s” may be one, or a title of namesakes', (word) => {
  expect(isNoFirstName(word)).toBe(false);
});
