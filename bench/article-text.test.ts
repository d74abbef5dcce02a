import { describe, expect, it } from 'vitest';
import { makeArticle } from './article-text';

describe.each(['en', 'uk'] as const)('an article in %s', (lang) => {
  const { blocks, planted } = makeArticle(lang, 15_000);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);

  it('is as long as asked for, give or take a paragraph', () => {
    expect(length).toBeGreaterThanOrEqual(15_000);
    expect(length).toBeLessThan(16_000);
  });

  it('leaves no place unfilled', () => {
    expect(blocks.filter(({ text }) => /[{}]|undefined| {2}/.test(text))).toEqual([]);
  });

  it('tells where names stand', () => {
    const names = planted.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
    expect(names[0]).toMatch(/^\p{Lu}/u);
    expect(names.every((name) => name !== undefined && /^\p{L}.*\p{L}$/u.test(name))).toBe(true);
    expect(planted.length).toBeGreaterThan(length / 1_000);
  });

  it('is the same every time', () => {
    expect(makeArticle(lang, 15_000).blocks).toEqual(blocks);
  });
});
