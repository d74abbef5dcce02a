// Looks a draft up and keeps it: every change goes to the background at once, because a popup dies without warning on the
// first click outside. Used by use-draft.
//
//   looked up ──┬─ nothing stored ────────────► what is typed
//               ├─ stored, nothing typed yet ─► the stored
//               └─ stored, and typed meanwhile ► the stored, then what is typed
//
// Nothing is written before that: it would lie on top of what nobody has seen.
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import { type DraftContent, isSameContent, joinContents } from './draft-content';

/** A draft as it is shown. */
export interface DraftView extends DraftContent {
  /** `loading` until the stored draft was looked up. */
  readonly origin: 'loading' | 'start' | 'restored';
  /** A sentence when the last change could not be kept. */
  readonly problem?: string | undefined;
}

/** One draft while its view lives. */
export interface DraftKeeper {
  readonly tell: (view: DraftView) => void;
  key: string;
  /** What there is without a draft. */
  start: DraftContent;
  /** Two keystrokes may come before one rendering: the newest content lives here. */
  view: DraftView;
  isTouched: boolean;
  lastWrite: Promise<void>;
  lastTry: AbortController;
  lookup?: Promise<void> | undefined;
  /** Key under which the draft lay before, until it lies under its new one. */
  left?: string | undefined;
}

/** Begins with nothing looked up; `openDraft` comes next. */
export function createDraftKeeper(key: string, start: DraftContent, tell: DraftKeeper['tell']): DraftKeeper {
  const view: DraftView = { ...start, origin: 'loading' };
  return { tell, key, start, view, isTouched: false, lastWrite: Promise.resolve(), lastTry: new AbortController() };
}

/** Shows something else without storing it. */
export function showDraft(keeper: DraftKeeper, patch: Partial<DraftView>): void {
  keeper.view = { ...keeper.view, ...patch };
  keeper.tell(keeper.view);
}

/** Takes a change of the reader's and stores the whole. */
export function changeDraft(keeper: DraftKeeper, patch: Partial<DraftContent>): void {
  keeper.isTouched = true;
  showDraft(keeper, patch);
  keeper.lastWrite = store(keeper);
}

/**
 * Looks the draft of a key up. If it was another key before, what is being written goes along: a page may find out late
 * under which address its article is kept.
 */
export function openDraft(keeper: DraftKeeper, key: string, start: DraftContent): void {
  if (keeper.key !== key) move(keeper, key, start);
  look(keeper).catch((error) => showDraft(keeper, { origin: 'start', problem: errorSentence(error) }));
}

function move(keeper: DraftKeeper, key: string, start: DraftContent): void {
  const { view, isTouched, start: before, key: left } = keeper;
  const isWritten = (isTouched || view.origin === 'restored') && !isSameContent(view, before);
  Object.assign(keeper, { key, start, lookup: undefined, isTouched: isWritten });
  showDraft(keeper, { ...(isWritten ? {} : start), origin: 'loading' });
  if (!isWritten) return;
  // A draft there that was not looked up is not ours to take away.
  if (view.origin !== 'loading') keeper.left = left;
  changeDraft(keeper, { target: { ...view.target, ...start.target } });
}

// One that failed is made again by the next write.
function look(keeper: DraftKeeper): Promise<void> {
  const { key } = keeper;
  keeper.lookup ??= callBackground('findDraft', { key }).then(
    (stored) => {
      if (keeper.key === key) takeIn(keeper, stored);
    },
    (error) => {
      if (keeper.key === key) keeper.lookup = undefined;
      throw error;
    },
  );
  return keeper.lookup;
}

function takeIn(keeper: DraftKeeper, stored: DraftContent | undefined): void {
  const { view, start, isTouched } = keeper;
  const joined = stored && joinContents(stored, isTouched ? view : { ...start, text: '' });
  showDraft(keeper, joined === undefined ? { origin: 'start' } : { ...joined, origin: 'restored' });
}

// A newer write takes over from an older one that nobody answered: asked again, that one would land on top.
async function store(keeper: DraftKeeper): Promise<void> {
  keeper.lastTry.abort();
  keeper.lastTry = new AbortController();
  const { signal } = keeper.lastTry;
  const problem = await write(keeper, signal).then(
    () => undefined,
    (error) => `This draft is not kept: ${errorSentence(error)}`,
  );
  if (!signal.aborted) showDraft(keeper, { problem });
}

async function write(keeper: DraftKeeper, signal: AbortSignal): Promise<void> {
  await look(keeper);
  const { key, view, start, left } = keeper;
  const { origin: _origin, problem: _problem, ...content } = view;
  // What equals the beginning needs no draft.
  if (isSameContent(view, start)) await callBackground('discardDraft', { key }, signal);
  else await callBackground('saveDraft', { key, ...content }, signal);
  if (left === undefined) return;
  await callBackground('discardDraft', { key: left }, signal);
  keeper.left = undefined;
}
