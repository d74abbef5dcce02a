// Every arrow of the drawing in hover-state.ts is a row: state, event, next state, timer asked for.
import { describe, expect, it, test } from 'vitest';
import { dwellMs, graceMs, openMs } from './hover-delays';
import { findShownMark, type HoverEvent, type HoverState, type HoverStep, hoverState, idle } from './hover-state';

type State = HoverState<string>;
type Event = HoverEvent<string>;

const states = {
  idle: { name: 'idle', token: 7 },
  dwelling: { name: 'dwelling', token: 7, mark: 'a', isSure: false },
  sure: { name: 'dwelling', token: 7, mark: 'a', isSure: true },
  open: { name: 'open', token: 7, mark: 'a' },
  leaving: { name: 'leaving', token: 7, mark: 'a' },
  switching: { name: 'leaving', token: 7, mark: 'a', next: 'b' },
  pinned: { name: 'pinned', token: 7, mark: 'a', byKeyboard: false },
  byKeyboard: { name: 'pinned', token: 7, mark: 'a', byKeyboard: true },
  dismissed: { name: 'dismissed', token: 7, mark: 'a' },
} satisfies Record<string, State>;

const slow = (mark: string): Event => ({ type: 'onMark', mark, isFast: false });
const fast = (mark: string): Event => ({ type: 'onMark', mark, isFast: true });
const off: Event = { type: 'offMark' };
const onCard: Event = { type: 'onCard' };
const onWay: Event = { type: 'onWay' };
const fires = (timer: 'dwell' | 'open' | 'leave', token = 7): Event => ({ type: 'timer', timer, token });
const keyboard = (mark: string): Event => ({ type: 'keyboardOpen', mark });
const press = (on: 'card' | 'elsewhere'): Event => ({ type: 'press', on });
const escapeKey: Event = { type: 'escape' };
const close: Event = { type: 'close' };
const typing: Event = { type: 'typing' };
const moved: Event = { type: 'moved', mark: 'a', to: 'z' };
const gone = (mark: string): Event => ({ type: 'gone', mark });

/** A step in one line: `dwelling a dwell:150`. */
function tell({ state, effects }: HoverStep<string>): string {
  const mark = 'mark' in state ? ` ${state.mark}` : '';
  const next = state.name === 'leaving' && state.next !== undefined ? `>${state.next}` : '';
  const told = effects.map((effect) => (effect.type === 'startTimer' ? `${effect.timer}:${effect.ms}` : effect.type));
  return [`${state.name}${mark}${next}`, ...told].join(' ');
}

const arrows: [keyof typeof states, Event, string][] = [
  ['idle', slow('a'), `dwelling a dwell:${dwellMs}`],
  ['idle', fast('a'), 'idle'],
  ['idle', off, 'idle'],
  ['idle', onCard, 'idle'],
  ['idle', escapeKey, 'idle'],
  ['idle', press('elsewhere'), 'idle'],
  ['idle', keyboard('a'), 'pinned a focusCard'],
  ['dwelling', slow('a'), 'dwelling a'],
  ['dwelling', fast('a'), `dwelling a dwell:${dwellMs}`],
  ['dwelling', slow('b'), `dwelling b dwell:${dwellMs}`],
  ['dwelling', fast('b'), 'idle'],
  ['dwelling', off, 'idle'],
  ['dwelling', fires('dwell'), `dwelling a open:${openMs - dwellMs}`],
  ['dwelling', escapeKey, 'dismissed a'],
  ['dwelling', typing, 'dismissed a'],
  ['dwelling', press('elsewhere'), 'dismissed a'],
  ['sure', fast('a'), 'dwelling a'],
  ['sure', off, 'idle'],
  ['sure', fires('open'), 'open a'],
  ['sure', fires('open', 6), 'dwelling a'],
  ['open', slow('a'), 'open a'],
  ['open', onCard, 'open a'],
  ['open', off, `leaving a leave:${graceMs}`],
  ['open', onWay, `leaving a leave:${graceMs}`],
  ['open', slow('b'), `leaving a>b leave:${graceMs}`],
  ['open', press('card'), 'pinned a'],
  ['open', press('elsewhere'), 'dismissed a'],
  ['open', escapeKey, 'dismissed a'],
  ['open', close, 'dismissed a'],
  ['open', typing, 'dismissed a'],
  ['open', keyboard('b'), 'pinned b focusCard'],
  ['open', gone('a'), 'idle'],
  ['open', gone('b'), 'open a'],
  ['open', moved, 'open z'],
  ['dismissed', moved, 'dismissed z'],
  ['idle', moved, 'idle'],
  ['open', fires('leave'), 'open a'],
  ['leaving', slow('a'), 'open a'],
  ['leaving', onCard, 'open a'],
  ['leaving', off, 'leaving a'],
  ['leaving', onWay, `leaving a leave:${graceMs}`],
  ['leaving', slow('b'), `leaving a>b leave:${graceMs}`],
  ['leaving', fires('leave'), 'idle'],
  ['leaving', fires('leave', 6), 'leaving a'],
  ['leaving', press('card'), 'pinned a'],
  ['leaving', escapeKey, 'dismissed a'],
  ['switching', slow('b'), 'leaving a>b'],
  ['switching', off, 'leaving a'],
  ['switching', onWay, `leaving a leave:${graceMs}`],
  ['switching', slow('c'), `leaving a>c leave:${graceMs}`],
  ['switching', fires('leave'), 'open b'],
  ['pinned', slow('b'), 'pinned a'],
  ['pinned', off, 'pinned a'],
  ['pinned', press('card'), 'pinned a'],
  ['pinned', press('elsewhere'), 'dismissed a'],
  ['pinned', escapeKey, 'dismissed a returnFocus'],
  ['byKeyboard', escapeKey, 'dismissed a returnFocus'],
  ['byKeyboard', close, 'dismissed a returnFocus'],
  ['byKeyboard', typing, 'dismissed a'],
  ['byKeyboard', gone('a'), 'idle returnFocus'],
  ['byKeyboard', keyboard('b'), 'pinned b focusCard'],
  ['dismissed', slow('a'), 'dismissed a'],
  ['dismissed', fast('a'), 'dismissed a'],
  ['dismissed', onCard, 'dismissed a'],
  ['dismissed', off, 'idle'],
  ['dismissed', slow('b'), `dwelling b dwell:${dwellMs}`],
  ['dismissed', fast('b'), 'idle'],
  ['dismissed', escapeKey, 'dismissed a'],
  ['dismissed', keyboard('a'), 'pinned a focusCard'],
];

test.each(arrows)('%s, %o: %s', (from, event, to) => {
  expect(tell(hoverState<string>(states[from], event))).toBe(to);
});

describe('tokens', () => {
  it('a timer names the token of the state that waits for it', () => {
    const { state, effects } = hoverState<string>(states.idle, slow('a'));
    expect(effects).toEqual([{ type: 'startTimer', timer: 'dwell', ms: dwellMs, token: state.token }]);
  });

  it('a late timer of an earlier hover opens nothing', () => {
    const first = hoverState<string>(idle, slow('a')).state;
    const second = hoverState<string>(hoverState<string>(first, off).state, slow('b')).state;
    expect(hoverState(second, fires('dwell', first.token)).state).toBe(second);
  });

  it('every way out of a card takes a new token, so that its timers are late', () => {
    for (const event of [escapeKey, close, typing, press('elsewhere')]) {
      expect(hoverState<string>(states.leaving, event).state.token).not.toBe(states.leaving.token);
    }
  });
});

test('the card opens 300 ms after the pointer came to rest, and is seen from then until it closes', () => {
  let state: State = idle;
  let passed = 0;
  const seen: (string | undefined)[] = [];
  const send = (event: Event) => {
    const step = hoverState(state, event);
    state = step.state;
    seen.push(findShownMark(state));
    for (const effect of step.effects) {
      if (effect.type !== 'startTimer') continue;
      passed += effect.ms;
      send({ type: 'timer', timer: effect.timer, token: effect.token });
    }
  };
  send(slow('a'));
  expect(passed).toBe(openMs);
  expect(seen).toEqual([undefined, undefined, 'a']);
});
