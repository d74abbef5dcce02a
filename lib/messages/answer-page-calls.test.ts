import { beforeEach, expect, it, vi } from 'vitest';
import { answerPageCalls, type PageHandlers } from './answer-page-calls';
import { callPage } from './call-page';

type Listener = (message: unknown) => Promise<unknown> | undefined;
let listener: Listener | undefined;

vi.mock('../platform/page-messaging', () => ({
  onPageMessage: (heard: Listener, signal: AbortSignal) => {
    listener = heard;
    signal.addEventListener('abort', () => {
      listener = undefined;
    });
  },
}));
vi.mock('../platform/messaging', () => ({
  sendToTab: async (_tabId: number, message: unknown) => {
    if (listener === undefined) throw new Error('Receiving end does not exist.');
    return listener(message);
  },
}));

const handlers = {
  stepMention: async ({ direction }) => direction === 'next',
  jumpToMention: () => {
    throw new Error('There is no such mark any more.');
  },
  setReading: () => undefined,
} satisfies Partial<PageHandlers>;

const life = { controller: new AbortController() };
beforeEach(() => {
  life.controller = new AbortController();
  answerPageCalls(handlers as unknown as PageHandlers, life.controller.signal);
});

it('carries question and answer', async () => {
  expect(await callPage(1, 'stepMention', { direction: 'next' })).toBe(true);
  expect(await callPage(1, 'stepMention', { direction: 'previous' })).toBe(false);
  expect(await callPage(1, 'setReading', { on: false })).toBeUndefined();
});

it('turns an exception into a refusal with its sentence', async () => {
  await expect(callPage(1, 'jumpToMention', { entity: 'x', nth: 0 })).rejects.toThrow(
    'There is no such mark any more.',
  );
});

it('is silent after its life ended, and to calls it does not know', async () => {
  expect(listener?.({ to: 'page', call: 'toString', request: {} })).toBeUndefined();
  expect(listener?.({ to: 'background', call: 'setReading', request: {} })).toBeUndefined();
  life.controller.abort();
  expect(await callPage(1, 'stepMention', { direction: 'next' })).toBeUndefined();
});
