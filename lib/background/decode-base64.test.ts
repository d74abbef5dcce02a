import { afterEach, expect, it, vi } from 'vitest';
import { decodeBase64 } from './decode-base64';

const bytes = Uint8Array.from({ length: 1000 }, (_, place) => (place * 7) % 256);
const text = Buffer.from(bytes).toString('base64');

afterEach(() => vi.unstubAllGlobals());

it('decodes without the browser’s own decoder', () => {
  class OldBytes extends Uint8Array {}
  Object.defineProperty(OldBytes, 'fromBase64', { value: undefined });
  vi.stubGlobal('Uint8Array', OldBytes);
  expect([...decodeBase64(text)]).toEqual([...bytes]);
  expect(() => decodeBase64('*')).toThrow();
});

it('uses it where there is one', () => {
  const NewBytes = Object.assign(class extends Uint8Array {}, { fromBase64: () => bytes });
  vi.stubGlobal('Uint8Array', NewBytes);
  expect(decodeBase64(text)).toBe(bytes);
});
