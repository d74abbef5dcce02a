// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { followKeys, type KeyLife } from './follow-keys';

it('lets the reader type in a field inside a component of the page', () => {
  document.body.innerHTML = '<search-box></search-box>';
  const host = document.body.firstElementChild as Element;
  const field = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(field);
  const step = vi.fn(async () => true);
  const send = vi.fn();
  const life = { hover: { send, shown: () => undefined }, card: { isOurs: () => false }, marks: () => ({}), step };
  followKeys({ ...life, signal: new AbortController().signal } as unknown as KeyLife);
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    // To listeners at the window, browsers name the component and not the field in it.
    Object.defineProperty(event, 'target', { get: () => host });
    field.dispatchEvent(event);
    return event;
  };
  expect(press({ key: 'J', code: 'KeyJ', altKey: true, shiftKey: true }).defaultPrevented).toBe(false);
  press({ key: 'a', code: 'KeyA' });
  expect(step).not.toHaveBeenCalled();
  expect(send).toHaveBeenCalledWith({ type: 'typing' });
});
