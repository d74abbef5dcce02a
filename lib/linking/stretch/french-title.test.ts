import { describe, expect, it } from 'vitest';
import { startWithoutTitle } from './french-title';

const named = (text: string, language: string | undefined): string => {
  const block = { id: 0, text: `— ${text}`, region: 'body' as const };
  const place = { block, start: 2, end: block.text.length };
  return block.text.slice(
    startWithoutTitle(place, () => language),
    place.end,
  );
};

describe('startWithoutTitle', () => {
  it.each([
    ['M. Rutte', 'fr', 'Rutte'],
    ['M.\u00a0Fedorov', 'fr', 'Fedorov'],
    ['M. Rutte', 'pl', 'M. Rutte'],
    ['M. Rutte', undefined, 'M. Rutte'],
    ['E. Macron', 'fr', 'E. Macron'],
    ['Mark Rutte', 'fr', 'Mark Rutte'],
  ])('%s in %s: %s', (text, language, name) => expect(named(text, language)).toBe(name));

  it('asks for the language only where the title stands', () => {
    const block = { id: 0, text: 'Mark Rutte', region: 'body' as const };
    expect(startWithoutTitle({ block, start: 0, end: 10 }, () => expect.unreachable())).toBe(0);
  });
});
