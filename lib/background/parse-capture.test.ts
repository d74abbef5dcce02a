import { describe, expect, it } from 'vitest';
import { cleanLabel, parseCapture } from './parse-capture';

const address = 'https://example.org/a';
const meta = { url: 'https://elsewhere.example/', canonicalUrl: address, title: 'Title', site: 'example.org' };
const captured = { meta, text: 'Text.', extractor: 'readability' };

describe('parseCapture', () => {
  it('keeps the known fields and takes the address from the tab', () => {
    const strange = { ...captured, meta: { ...meta, more: 1 }, mentions: ['x'], id: 'x' };
    expect(parseCapture(strange, `${address}?ref=1`)).toEqual({
      meta: { url: `${address}?ref=1`, canonicalUrl: address, title: 'Title', site: 'example.org' },
      text: 'Text.',
      extractor: 'readability',
    });
  });

  it('keeps the optional fields', () => {
    const published = { date: '2025-03-07', source: 'time', raw: '7 March' };
    const full = { ...captured, meta: { ...meta, author: 'A. Writer', published, lang: 'uk' } };
    expect(parseCapture(full, address).meta).toMatchObject({ author: 'A. Writer', published, lang: 'uk' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['no meta', { text: 'x', extractor: 'page' }],
    ['a text that is none', { ...captured, text: { length: 1 } }],
    ['an endless text', { ...captured, text: 'x'.repeat(4_000_001) }],
    ['an endless title', { ...captured, meta: { ...meta, title: 'x'.repeat(501) } }],
    ['an extractor that is none', { ...captured, extractor: 'innerHTML' }],
    ['a date that is none', { ...captured, meta: { ...meta, published: { date: 'soon', source: 'time', raw: '' } } }],
  ])('refuses %s with a sentence', (_name, given) => {
    expect(() => parseCapture(given, address)).toThrow('This page gave no article that can be kept');
  });
});

describe('cleanLabel', () => {
  it.each([
    ['turned text', 'evil\u202Egpj.exe\u202C', 'evilgpj.exe'],
    ['isolates and marks', '\u2066a\u2069\u200E\u200Fb\u061C', 'ab'],
    ['what cannot be seen', 'a\u200Bb\u2060c\uFEFF', 'abc'],
    ['line ends', ' a\r\n\tb\u0000 ', 'a b'],
    ['joined emoji and accents', '👩‍🚀 e\u0301 שלום', '👩‍🚀 e\u0301 שלום'],
  ])('%s', (_name, text, expected) => {
    expect(cleanLabel(text)).toBe(expected);
  });
});
