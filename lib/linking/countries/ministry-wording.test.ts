import { describe, expect, it } from 'vitest';
import { isBesideName, isOfSeveral, isSmallMinistry } from './ministry-wording';

/** The place in square brackets. */
function placeIn(text: string) {
  const start = text.indexOf('[');
  const block = { id: 0, text: text.replace(/[[\]]/g, ''), region: 'body' as const };
  return { block, start, end: text.indexOf(']') - 1 };
}

describe('the words of a ministry', () => {
  it.each([
    ['[Міністерства оборони] країн Балтії', true],
    ['[міністерства оборони] союзників', true],
    ['[ministerstwa obrony] państw NATO', true],
    ['[ministerstwa obrony] sojuszników', true],
    ['глави [МЗС] НАТО', true],
    ['[MSZ] NATO-wskie', false],
    ['[Міністерство оборони] країни', false],
    ['[ministerstwo obrony] pani', false],
  ])('%s: of several %s', (text, expected) => expect(isOfSeveral(placeIn(text))).toBe(expected));

  it.each([
    ['Kyiv’s [defence ministry] said', true, true],
    ['the [defence ministry] said', true, false],
    ['the [ministry of defence] of Poland', true, true],
    ['the [Defence Ministry] said', false, false],
  ])('%s: small %s, beside a name %s', (text, isSmall, isBeside) => {
    const place = placeIn(text);
    expect([isSmallMinistry(place), isBesideName(place)]).toEqual([isSmall, isBeside]);
  });
});
