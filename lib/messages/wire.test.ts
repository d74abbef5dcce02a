import { describe, expect, it } from 'vitest';
import { isWireCall, refusal, unpackAnswer } from './wire';

describe('unpackAnswer', () => {
  it('gives the value, also when it is undefined', () => {
    expect(unpackAnswer({ ok: true, value: 1 })).toBe(1);
    expect(unpackAnswer({ ok: true })).toBeUndefined();
  });

  it('throws the other side’s sentence', () => {
    expect(() => unpackAnswer(refusal(new Error('The disk is full.')))).toThrow(new Error('The disk is full.'));
  });

  it.each([undefined, null, 'ok', {}])('takes %j for nobody', (answer) => {
    expect(() => unpackAnswer(answer)).toThrow('Nobody answered.');
  });
});

describe('isWireCall', () => {
  it.each([
    [{ to: 'page', call: 'pageState', request: {} }, true],
    [{ to: 'page', call: 'pageState', request: undefined }, true],
    [{ to: 'background', call: 'pageState', request: {} }, false],
    [{ to: 'page', call: 1, request: {} }, false],
    [{ to: 'page', call: 'pageState' }, false],
    [null, false],
    ['page', false],
  ])('%j: %s', (message, is) => {
    expect(isWireCall(message, 'page')).toBe(is);
  });
});
