import { describe, expect, it } from 'vitest';
import { isOtherSpelling } from './other-spelling';

const isOther = (text: string, label: string): boolean =>
  isOtherSpelling({ block: { id: 0, text, region: 'body' }, start: 0, end: text.length }, label);

describe('isOtherSpelling', () => {
  it.each([
    ['Christian Stöcker', 'Christian Stocker'],
    ['STÖCKER', 'Christian Stocker'],
    ['Pål Hånsen', 'Pal Hansen'],
  ])('%s is not %s', (text, label) => expect(isOther(text, label)).toBe(true));

  it.each([
    ['Christian Stocker', 'Christian Stocker'],
    ['Oliver Dörre', 'Oliver Dörre'],
    ['Oliver Dorre', 'Oliver Dörre'],
    ['Jonas Gahr Støre', 'Jonas Gahr Støre'],
    ['Zelenský', 'Volodymyr Zelenskyy'],
    ['Özdemir', 'Berivan Aymaz'],
  ])('%s may be %s', (text, label) => expect(isOther(text, label)).toBe(false));
});
