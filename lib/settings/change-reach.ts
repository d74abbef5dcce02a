// The three choices as deeds. Each must run in the turn of the click, because the browser shows its question only there:
// so every function calls `requestOrigins` before it awaits anything. Each answers the sentence to show, or rejects with
// one when the reader told the browser no. Used by SettingsApp.
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import { removeOrigins, requestOrigins } from '../platform/permissions';
import { allOrigins, originOf } from './news-sites';
import type { Choices } from './use-choices';

const noAnswer = 'You answered the browser’s question with no, so nothing was allowed.';
const ownWay = 'You can choose again whenever you like, and the button in the toolbar always works.';

/** Sentences for the reader: what happens next. */
const next = {
  sites:
    'Done. Open an article on one of these sites: known names are underlined. Rest the pointer on one, or press Alt+Shift+J.',
  all: 'Done. Open any article: known names are underlined. Rest the pointer on one, or press Alt+Shift+J.',
  button: 'Done. Open an article and press the Dramatis button in the toolbar, or Alt+Shift+D.',
} as const;

/** Asks for the ticked hosts and gives back the unticked ones. */
export async function chooseSites(
  ticked: readonly string[],
  unticked: readonly string[],
  now: Choices | undefined,
): Promise<string> {
  // "All sites" would swallow the list: it goes first, in the same turn as the request. A no cannot bring it back.
  const surplus =
    now?.reach === 'all' ? [allOrigins] : unticked.map(originOf).filter((origin) => now?.origins.includes(origin));
  const given = surplus.length === 0 ? undefined : removeOrigins(surplus);
  const isGranted = await requestOrigins(ticked.map(originOf)).catch(async (problem: unknown) => {
    await given;
    throw new Error([errorSentence(problem), lossOf(surplus)].join(' ').trim());
  });
  await given;
  return finish(next.sites, isGranted, lossOf(surplus));
}

/** What the reader must know of what was given back, when nothing came in its place. */
function lossOf(surplus: readonly string[]): string {
  if (surplus.length === 0) return '';
  if (surplus.includes(allOrigins))
    return '“All sites” was taken back before you were asked, so it is allowed no longer.';
  return 'The sites that you unticked were taken back.';
}

/** Asks for all sites. */
export async function chooseAll(): Promise<string> {
  const isGranted = await requestOrigins([allOrigins]);
  return finish(next.all, isGranted);
}

/** Gives back every site. */
export async function chooseButton(now: Choices | undefined): Promise<string> {
  if (now !== undefined && now.origins.length > 0) await removeOrigins(now.origins);
  return finish(next.button);
}

/** Gives back one site. */
export async function giveBack(origin: string): Promise<string> {
  await removeOrigins([origin]);
  return finish('');
}

// Also a no is an answer: the page was read, and the background registers what remains.
async function finish(sentence: string, isGranted = true, loss = ''): Promise<string> {
  await callBackground('welcomed', {});
  if (!isGranted) throw new Error([noAnswer, loss, ownWay].filter((part) => part !== '').join(' '));
  return sentence;
}
