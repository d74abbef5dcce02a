import { describe, expect, it } from 'vitest';
import { asTitle } from './headline';

describe('asTitle', () => {
  it.each([
    ['TRUMP MEETS MERZ IN BERLIN', 'Trump Meets Merz In Berlin'],
    ['KOSINIAK-KAMYSZ: „NIE”', 'Kosiniak-Kamysz: „Nie”'],
    ['2 МЛРД ДЛЯ УКРАЇНИ – ТРАМП', '2 Млрд Для України – Трамп'],
    ['TRUMP MEETS MERZ in Berlin', undefined],
    ['Trump meets Merz', undefined],
    ['NATO', undefined],
    ['EU, NATO, PURL', 'Eu, Nato, Purl'],
    ['EU, NATO, IMF', undefined],
    ['', undefined],
    ['İSTANBUL BÜYÜK', 'İstanbul Büyük'],
    ['DİYARBAKIR BÜYÜK', 'DİYARBAKIR Büyük'],
  ])('%s', (text, expected) => expect(asTitle(text)).toBe(expected));

  it('moves nothing, and is done soon with a long text', () => {
    for (const text of ['ß'.repeat(9) + ' ABCD'.repeat(9), `${'ABCD '.repeat(200_000)}a`, 'Ǆ'.repeat(50_000)]) {
      expect(asTitle(text)?.length ?? text.length).toBe(text.length);
    }
  });
});
