import { expect, it, vi } from 'vitest';
import { announceLibraryChange, onLibraryChange } from './library-changed';

const { listeners, send } = vi.hoisted(() => {
  const heard: ((message: unknown) => unknown)[] = [];
  return { listeners: heard, send: vi.fn(async (message: unknown) => heard.map((listener) => listener(message))) };
});
vi.mock('../platform/messaging', () => ({
  onMessage: (listener: (message: unknown) => unknown) => listeners.push(listener),
  sendToExtension: send,
}));

it('tells every view, and answers nobody', () => {
  const changed = vi.fn();
  onLibraryChange(changed, new AbortController().signal);
  announceLibraryChange();
  expect(changed).toHaveBeenCalledTimes(1);
  for (const message of [null, 'text', {}, { signal: 'other' }]) expect(listeners[0]?.(message)).toBeUndefined();
  expect(changed).toHaveBeenCalledTimes(1);
});

it('is quiet when nobody listens', async () => {
  send.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  expect(() => announceLibraryChange()).not.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 0));
});
