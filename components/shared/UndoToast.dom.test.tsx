// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UndoToast, undoMs } from './UndoToast';

let root: HTMLElement;
const undo = vi.fn();
const dismiss = vi.fn();

async function show(takesFocus = false) {
  await act(() => {
    render(<UndoToast message="Note deleted." takesFocus={takesFocus} undo={undo} dismiss={dismiss} />, root);
  });
}

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const send = (event: Event) => act(() => void root.querySelector('.toast')?.dispatchEvent(event));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  root = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

test('stays ten seconds, at least the eight that a toast with a button needs', async () => {
  await show();
  await pass(undoMs - 1);
  expect(dismiss).not.toHaveBeenCalled();
  await pass(1);
  expect(dismiss).toHaveBeenCalledOnce();
  expect(undoMs).toBeGreaterThanOrEqual(8_000);
});

test('the clock stops under the pointer and starts anew when it leaves', async () => {
  await show();
  await pass(9_000);
  await send(new Event('pointerenter'));
  await pass(60_000);
  expect(dismiss).not.toHaveBeenCalled();
  await send(new Event('pointerleave'));
  await pass(undoMs - 1);
  expect(dismiss).not.toHaveBeenCalled();
  await pass(1);
  expect(dismiss).toHaveBeenCalledOnce();
});

test('the clock stops while the focus is inside', async () => {
  await show(true);
  expect(document.activeElement?.textContent).toBe('Undo');
  await pass(60_000);
  expect(dismiss).not.toHaveBeenCalled();
  await send(new Event('focusout', { bubbles: true }));
  await pass(undoMs);
  expect(dismiss).toHaveBeenCalledOnce();
});

test('a deletion with the pointer leaves the focus alone', async () => {
  await show(false);
  expect(document.activeElement).toBe(document.body);
  root.querySelector('button')?.click();
  expect(undo).toHaveBeenCalledOnce();
});
