// @vitest-environment happy-dom
// A draft against a background that is silent, slow, or refuses. Only what goes over the wire is a fake.
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WireCall } from '../messages/wire';
import type { NoteDraft } from '../model/note';
import { type Draft, useDraft } from './use-draft';

type Answer = (draft: NoteDraft) => unknown;
const wire = vi.hoisted(() => ({ drafts: new Map<string, object>(), next: [] as unknown[] }));
const calls: Readonly<Record<string, Answer>> = {
  findDraft: ({ key }) => wire.drafts.get(key),
  saveDraft: (draft) => void wire.drafts.set(draft.key, draft),
  discardDraft: ({ key }) => void wire.drafts.delete(key),
};
vi.mock('../platform/page-messaging', () => ({
  sendFromPage: async ({ call, request }: WireCall) => {
    const first = (wire.next as (Answer | undefined)[]).shift();
    const early = await first?.(request as NoteDraft);
    return early === undefined ? { ok: true, value: calls[call]?.(request as NoteDraft) } : early;
  },
}));

const silence: Answer = () => null;
const refusal: Answer = () => ({ ok: false, message: 'The disk is busy.' });
const answer: Answer = () => undefined;
const key = 'page:https://example.org/a';
const kept = () => (wire.drafts.get(key) as NoteDraft | undefined)?.text;
const wait = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

let draft: Draft;
function Writing() {
  draft = useDraft(key, { text: '', target: {} });
  return null;
}

/** Opens a view; `next` are the answers to come, and after them all is well. */
async function open(...next: readonly Answer[]): Promise<void> {
  wire.next = [...next];
  render(<Writing />, document.body);
  await wait();
}

async function type(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    draft.change({ text });
    await wait();
  }
}

beforeEach(() => {
  options.requestAnimationFrame = (run) => void setTimeout(run);
  wire.drafts.clear();
});
afterEach(() => render(null, document.body));

test('an older keystroke that nobody answered never lands on a newer one', async () => {
  await open(answer, silence);
  await type('hell', 'hello');
  expect(kept()).toBe('hello');
  await draft.settled();
  await wait(150);
  expect(kept()).toBe('hello');
});

test('nor does it come back after the draft became a note', async () => {
  await open(answer, silence);
  await type('hell', 'hello');
  await draft.settled();
  wire.drafts.delete(key);
  draft.show({ text: '', target: {} });
  await wait(150);
  expect(kept()).toBeUndefined();
});

test('the newest is asked for until it is answered, and settled means that it was', async () => {
  await open(answer, silence, silence, silence);
  await type('hell', 'hello');
  expect(kept()).toBeUndefined();
  expect(await draft.settled()).toMatchObject({ text: 'hello' });
  expect(kept()).toBe('hello');
  expect(draft.problem).toBeUndefined();
});

test('each keystroke is sent at once, whatever became of those before', async () => {
  const never = new Promise(() => {});
  await open(answer, () => never);
  await type('h', 'he');
  expect(kept()).toBe('he');
});

test('what is typed before the stored draft was found is put after it', async () => {
  wire.drafts.set(key, { key, text: 'Two hundred words of yesterday', target: { quote: 'q' } });
  const held = Promise.withResolvers<undefined>();
  await open(() => held.promise);
  await type('a', 'a b');
  expect(kept(), 'nothing is written before').toBe('Two hundred words of yesterday');
  expect(draft.text).toBe('a b');
  const settled = draft.settled();
  held.resolve(undefined);
  expect(await settled, 'the reader has not seen it yet').toBeUndefined();
  expect(draft).toMatchObject({ origin: 'restored', text: 'Two hundred words of yesterday\n\na b' });
  expect(wire.drafts.get(key)).toMatchObject({ text: draft.text, target: { quote: 'q' } });
  expect(await draft.settled()).toMatchObject({ text: draft.text });
});

test('a draft that could not be looked up is not written over, and is looked up again', async () => {
  wire.drafts.set(key, { key, text: 'Yesterday', target: {} });
  await open(refusal, refusal);
  expect(draft.problem).toBe('The disk is busy.');
  await type('a');
  expect(kept()).toBe('Yesterday');
  expect(draft.problem).toBe('This draft is not kept: The disk is busy.');
  await type('a b');
  expect(kept()).toBe('Yesterday\n\na b');
  expect(draft).toMatchObject({ text: 'Yesterday\n\na b', problem: undefined });
});

test('a refusal of an older keystroke is not said of a newer one', async () => {
  const held = Promise.withResolvers<unknown>();
  await open(answer, () => held.promise);
  await type('h', 'he');
  held.resolve({ ok: false, message: 'The disk is full.' });
  await wait();
  expect(draft.problem).toBeUndefined();
});
