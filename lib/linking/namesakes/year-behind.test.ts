import { describe, expect, it } from 'vitest';
import { isOfYearsAgo } from './year-behind';

const read = (name: string, behind: string) =>
  isOfYearsAgo({ block: { id: 0, text: name + behind, region: 'body' }, start: 0, end: name.length });

describe('isOfYearsAgo', () => {
  it.each([
    ['Guvernul României', ' din 1923'],
    ['Sejm', ' z 1926 roku'],
    ['the Riksdag', ' of 1866, says'],
    ['Рада Міністрів', ' з 1918 р.'],
    ['GUVERNUL ROMÂNIEI', ' în 1923'],
  ])('%s%s', (name, behind) => expect(read(name, behind)).toBe(true));

  it.each([
    ['Guvernul României', ' din 2023'],
    ['Sejm', ' w 1926 roku'],
    ['Congress', ' in 1941 voted'],
    ['Sejm', ' z 1989 roku'],
    ['Senate', ' of 19231'],
    ['Senate', ' of 1,900'],
    ['Senate', ''],
    ['Міноборони', ' з 1200 дронів'],
    ['Sejm', '-z 1926'],
  ])('not %s%s', (name, behind) => expect(read(name, behind)).toBe(false));
});
