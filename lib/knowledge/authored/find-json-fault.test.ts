import { describe, expect, it } from 'vitest';
import { findJsonFault } from './find-json-fault';

describe('findJsonFault', () => {
  // `§` stands where the fault is.
  it.each([
    '{"a": §person}',
    '{"a": 1,§}',
    '{"a": 1 §"b": 2}',
    '{"a"§ 1}',
    '[1, 2,§]',
    '[1, 2§}',
    '{"a": [1, {"b": §tru}]}',
    '{"a": §"x',
    '{"a": 1}§ x',
    '{§a: 1}',
    '[§01]',
    '[1§',
    '§',
    '{"a": §"line\nbreak"}',
    '{"a": [], "b": {}, "c": [{}, []],§}',
  ])('%s', (marked) => {
    const text = marked.replace('§', '');
    expect(() => JSON.parse(text)).toThrow();
    const at = findJsonFault(text);
    // White space before the fault belongs to neither side.
    expect(text.slice(0, at).trimEnd()).toBe(marked.slice(0, marked.indexOf('§')).trimEnd());
  });

  it('finds no fault before the end of what is JSON', () => {
    const text = JSON.stringify({ a: [1, -2.5e3, true, null, { b: 'x"\\\u00e9' }], c: {} }, null, 2);
    expect(findJsonFault(text)).toBe(text.length);
  });
});
