import { describe, expect, it } from 'vitest';
import { isOfOldTimes } from './life-dates';

/** The name stands in square brackets. */
const isOld = (text: string): boolean => {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return isOfOldTimes({ block: { id: 0, text: text.replace(/[[\]]/g, ''), region: 'body' }, start, end });
};

describe('isOfOldTimes', () => {
  it.each([
    '1911 народився [Роман Костенко], знавець мов.',
    '12 серпня 1911р. у Харкові народився [Роман Костенко].',
    '[Роман Костенко] (1911–1995) писав словники.',
    '[Роман Костенко] народився 5 травня 1932 року в Умані.',
    '[Piotr Serafin], (1938 r.), taternik i narciarz.',
    '[Piotr Serafin] (ur. 18 lutego 1921 w Łodzi) malował.',
    'W 1921 roku urodził się [Piotr Serafin].',
    '[Martin Harris] (September 30, 1928 – April 22, 2021) filmed.',
    '[Martin Harris] was born in 1821 and died in 1880.',
    '[Martin Harris], born on 14 June 1904 in Hull, sang.',
    '[Nils Hilmer], geb. am 3. Mai 1899, malte.',
    '[Tomas Godliauskas] gimė 1912 m. Kaune.',
  ])('%s', (text) => expect(isOld(text)).toBe(true));

  it.each([
    '[Роман Костенко] народився 1983 року.',
    '[Роман Костенко] (1983) воює.',
    'У 1939 році місто зайняли; [Роман Костенко] нагадав про це.',
    '[Piotr Serafin] (ur. 1974) jest komisarzem.',
    '[Piotr Serafin] wspomniał wrzesień 1939 roku.',
    '[Martin Harris] (1,938 votes) won.',
    '[Martin Harris] (born 1969) is an ambassador.',
    '[Martin Harris] said that the plant, born in 1921, will grow.',
    '[Martin Harris] bought 1939 shells.',
  ])('not: %s', (text) => expect(isOld(text)).toBe(false));
});
