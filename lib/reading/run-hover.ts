// Runs the hover machine: keeps its state, its timers, and shows what it says. The machine itself is pure (lib/hover).
import { findShownMark, type HoverEvent, type HoverState, hoverState, idle } from '../hover/hover-state';

export interface HoverRun<M> {
  readonly send: (event: HoverEvent<M>) => void;
  /** The mark whose card is open. */
  readonly shown: () => M | undefined;
}

/** `show` is called when another mark's card, or none, is to be seen; `takesFocus` when the keyboard opened it. */
export function runHover<M>(show: (mark: M | undefined, takesFocus: boolean) => void): HoverRun<M> {
  let state: HoverState<M> = idle;
  let focused: Element | null = null;

  const send = (event: HoverEvent<M>) => {
    const before = findShownMark(state);
    const step = hoverState(state, event);
    state = step.state;
    const takesFocus = step.effects.some(({ type }) => type === 'focusCard');
    if (takesFocus && before === undefined) focused = document.activeElement;
    const after = findShownMark(state);
    if (after !== before || takesFocus) show(after, takesFocus);
    for (const effect of step.effects) {
      if (effect.type === 'returnFocus') returnFocus(focused);
      if (effect.type === 'startTimer') {
        const { timer, token, ms } = effect;
        setTimeout(() => send({ type: 'timer', timer, token }), ms);
      }
    }
  };
  return { send, shown: () => findShownMark(state) };
}

function returnFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected) to.focus({ preventScroll: true });
}
