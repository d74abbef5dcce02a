import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from './call-background';

const answers = vi.hoisted(() => [] as (() => unknown)[]);
vi.mock('../platform/page-messaging', () => ({ sendFromPage: async () => answers.shift()?.() }));

const gone = () => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};
const nobody = () => undefined;
const value = () => ({ ok: true, value: { opened: true } });
const refused = () => ({ ok: false, message: 'The disk is full.' });

/** The next answers of the background, in order. */
function answerWith(...next: readonly (() => unknown)[]): void {
  answers.splice(0, answers.length, ...next);
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a question to a background that ends', () => {
  it.each([
    ['is answered at once', [value]],
    ['is asked again where Firefox answers nothing', [nobody, value]],
    ['is asked again where Chromium rejects', [gone, value]],
    ['is asked five times', [gone, nobody, nobody, gone, value]],
  ])('%s', async (_, next) => {
    answerWith(...next);
    const answer = callBackground('siteState', { url: 'https://example.org/' });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ opened: true });
    expect(answers).toEqual([]);
  });

  it('gives up after that', async () => {
    answerWith(nobody, nobody, nobody, nobody, nobody, value);
    const answer = expect(callBackground('settings', {})).rejects.toThrow('Nobody answered.');
    await vi.runAllTimersAsync();
    await answer;
    expect(answers).toEqual([value]);
  });

  it('is not asked again once it is no longer wanted', async () => {
    answerWith(nobody, value);
    const life = new AbortController();
    const answer = expect(callBackground('settings', {}, life.signal)).rejects.toThrow('aborted');
    life.abort();
    await vi.runAllTimersAsync();
    await answer;
    expect(answers).toEqual([value]);
  });

  it('is not asked again after a refusal', async () => {
    answerWith(refused, value);
    await expect(callBackground('settings', {})).rejects.toThrow(new Error('The disk is full.'));
    expect(answers).toEqual([value]);
  });
});
