import { describe, expect, it } from 'vitest';
import { isFirstNameHere } from './bearers-surname';

const isFirstName = (text: string): boolean =>
  isFirstNameHere({ block: { id: 0, text, region: 'body' }, start: 0, end: 4 });

describe('isFirstNameHere', () => {
  it.each(['Nato Vachnadze', 'Nato Murvanidze’s book', 'Nato Gelashvili'])('%s', (text) =>
    expect(isFirstName(text)).toBe(true),
  );

  it.each(['NATO Vachnadze', 'Nato Summit', 'Nato dze', 'Nato, Vachnadze', 'Nato Response Force'])('not: %s', (text) =>
    expect(isFirstName(text)).toBe(false),
  );
});
