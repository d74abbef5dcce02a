// The life of the card as a state machine: which mark is meant, and whether its card is open. Pure; lib/reading feeds it
// events, runs the timers it asks for, and shows what it says. It must not know of pages, pixels or clocks.
//
//                 onMark (slow)             dwell, then open fires
//        ┌──────┐ ───────────► ┌──────────┐ ───────────────► ┌──────┐ ── press on card ──► ┌────────┐
//        │ idle │              │ dwelling │                  │ open │                      │ pinned │
//        └──────┘ ◄─────────── └──────────┘                  └──────┘                      └────────┘
//          ▲  ▲     offMark                      onMark, onCard ▲ │ offMark, onWay,           ▲   │
//          │  │                                                 │ ▼ onMark of another         │   │
//          │  └──────────── leave fires ────────────────── ┌─────────┐ ── press on card ──────┘   │
//          │              (with another mark waiting: open) │ leaving │                           │
//          │ offMark                                       └─────────┘                            │
//     ┌───────────┐                                                                               │
//     │ dismissed │ ◄── escape, close, typing, press elsewhere: from every state with a mark ─────┘
//     └───────────┘     stays closed until the pointer leaves that mark
//
// keyboardOpen leads from every state to `pinned` with the focus in the card; `gone` (the mark vanished) leads to idle;
// `moved` (the page redrew it) changes nothing but the mark.
// Every new start takes a new token: a timer that fires with an old one is late and changes nothing.
import { dwellMs, graceMs, openMs } from './hover-delays';

/** `M` is whatever stands for a mark; two are the same if they are identical. */
export type HoverState<M> =
  | { readonly name: 'idle'; readonly token: number }
  | { readonly name: 'dwelling'; readonly token: number; readonly mark: M; readonly isSure: boolean }
  | { readonly name: 'open'; readonly token: number; readonly mark: M }
  | { readonly name: 'leaving'; readonly token: number; readonly mark: M; readonly next?: M }
  | { readonly name: 'pinned'; readonly token: number; readonly mark: M; readonly byKeyboard: boolean }
  | { readonly name: 'dismissed'; readonly token: number; readonly mark: M };

type HoverTimer = 'dwell' | 'open' | 'leave';

export type HoverEvent<M> =
  | { readonly type: 'onMark'; readonly mark: M; readonly isFast: boolean }
  | { readonly type: 'offMark' }
  | { readonly type: 'onCard' }
  /** Between mark and card, heading for the card. */
  | { readonly type: 'onWay' }
  | { readonly type: 'timer'; readonly timer: HoverTimer; readonly token: number }
  | { readonly type: 'keyboardOpen'; readonly mark: M }
  | { readonly type: 'press'; readonly on: 'card' | 'elsewhere' }
  | { readonly type: 'escape' }
  | { readonly type: 'close' }
  /** Keys into a field of the page. */
  | { readonly type: 'typing' }
  | { readonly type: 'gone'; readonly mark: M }
  /** The page redrew the mark: the same words, another object. */
  | { readonly type: 'moved'; readonly mark: M; readonly to: M };

type HoverEffect =
  | { readonly type: 'startTimer'; readonly timer: HoverTimer; readonly ms: number; readonly token: number }
  | { readonly type: 'focusCard' }
  | { readonly type: 'returnFocus' };

export interface HoverStep<M> {
  readonly state: HoverState<M>;
  readonly effects: readonly HoverEffect[];
}

export const idle = { name: 'idle', token: 0 } as const;

/** The mark whose card is on screen, or `undefined`. */
export function findShownMark<M>(state: HoverState<M>): M | undefined {
  return state.name === 'open' || state.name === 'leaving' || state.name === 'pinned' ? state.mark : undefined;
}

/** One event. The same state object comes back when nothing changes. */
export function hoverState<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  switch (event.type) {
    case 'keyboardOpen':
      return {
        state: { name: 'pinned', mark: event.mark, byKeyboard: true, token: state.token + 1 },
        effects: [{ type: 'focusCard' }],
      };
    case 'gone':
      return 'mark' in state && state.mark === event.mark ? leave(state, toIdle(state)) : stay(state);
    case 'moved':
      return stay('mark' in state && state.mark === event.mark ? { ...state, mark: event.to } : state);
    case 'escape':
    case 'close':
      return dismiss(state, true);
    case 'typing':
      return dismiss(state, false);
    case 'press':
      return event.on === 'card' ? pin(state) : dismiss(state, false);
    case 'timer':
      return event.token === state.token ? fire(state, event.timer) : stay(state);
    default:
      return point(state, event);
  }
}

type Pointing<M> = Extract<HoverEvent<M>, { type: 'onMark' | 'offMark' | 'onCard' | 'onWay' }>;

function stay<M>(state: HoverState<M>): HoverStep<M> {
  return { state, effects: [] };
}

function toIdle<M>(state: HoverState<M>): HoverState<M> {
  return { name: 'idle', token: state.token + 1 };
}

function timed<M>(state: HoverState<M>, timer: HoverTimer, ms: number): HoverStep<M> {
  return { state, effects: [{ type: 'startTimer', timer, ms, token: state.token }] };
}

/** Where the pointer is now, for each state. */
function point<M>(state: HoverState<M>, event: Pointing<M>): HoverStep<M> {
  switch (state.name) {
    case 'idle':
      return event.type === 'onMark' ? dwell(state, event) : stay(state);
    case 'dwelling':
      return pointWhileDwelling(state, event);
    case 'open':
    case 'leaving':
      return pointWhileOpen(state, event);
    case 'dismissed':
      if (event.type === 'onCard' || (event.type === 'onMark' && event.mark === state.mark)) return stay(state);
      return event.type === 'onMark' ? dwell(state, event) : stay(toIdle(state));
    case 'pinned':
      return stay(state);
  }
}

function dwell<M>(state: HoverState<M>, { mark, isFast }: { mark: M; isFast: boolean }): HoverStep<M> {
  if (isFast) return state.name === 'idle' ? stay(state) : stay(toIdle(state));
  return timed({ name: 'dwelling', mark, isSure: false, token: state.token + 1 }, 'dwell', dwellMs);
}

function pointWhileDwelling<M>(state: Extract<HoverState<M>, { name: 'dwelling' }>, event: Pointing<M>): HoverStep<M> {
  if (event.type !== 'onMark') return stay(toIdle(state));
  if (event.mark !== state.mark) return dwell(state, event);
  // Hurrying along a long name is no rest yet; once it rested, a twitch does no harm.
  if (event.isFast && !state.isSure) return dwell(state, { mark: state.mark, isFast: false });
  return stay(state);
}

function pointWhileOpen<M>(
  state: Extract<HoverState<M>, { name: 'open' | 'leaving' }>,
  event: Pointing<M>,
): HoverStep<M> {
  const { mark } = state;
  if (event.type === 'onCard' || (event.type === 'onMark' && event.mark === mark)) {
    return stay(state.name === 'open' ? state : { name: 'open', mark, token: state.token + 1 });
  }
  const next = event.type === 'onMark' ? event.mark : undefined;
  const leaving = { name: 'leaving', mark, ...(next === undefined ? {} : { next }) } as const;
  // Only one thing lets a running grace run on: leaving further. A new goal or the way to the card start it anew.
  const runsOn = state.name === 'leaving' && event.type !== 'onWay' && (next === undefined || next === state.next);
  if (state.name === 'leaving' && runsOn) return stay(state.next === next ? state : { ...leaving, token: state.token });
  return timed({ ...leaving, token: state.token + 1 }, 'leave', graceMs);
}

function fire<M>(state: HoverState<M>, timer: HoverTimer): HoverStep<M> {
  if (state.name === 'dwelling' && timer === 'dwell')
    return timed({ ...state, isSure: true }, 'open', openMs - dwellMs);
  if (state.name === 'dwelling' && timer === 'open') {
    return stay({ name: 'open', mark: state.mark, token: state.token + 1 });
  }
  if (state.name === 'leaving' && timer === 'leave') {
    return stay(state.next === undefined ? toIdle(state) : { name: 'open', mark: state.next, token: state.token + 1 });
  }
  return stay(state);
}

function pin<M>(state: HoverState<M>): HoverStep<M> {
  if (state.name !== 'open' && state.name !== 'leaving') return stay(state);
  return stay({ name: 'pinned', mark: state.mark, byKeyboard: false, token: state.token + 1 });
}

/** Closed on purpose. `returnsFocus`: the reader goes on where the card was opened from, unless busy elsewhere. */
function dismiss<M>(state: HoverState<M>, returnsFocus: boolean): HoverStep<M> {
  if (state.name === 'idle' || state.name === 'dismissed') return stay(state);
  const dismissed = { name: 'dismissed', mark: state.mark, token: state.token + 1 } as const;
  return returnsFocus ? leave(state, dismissed) : stay(dismissed);
}

function leave<M>(from: HoverState<M>, to: HoverState<M>): HoverStep<M> {
  return { state: to, effects: from.name === 'pinned' ? [{ type: 'returnFocus' }] : [] };
}
