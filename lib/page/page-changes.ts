// Tells when the page may say something else: other text, another body, a head drawn late, another address, text that
// unfolds. Changes are gathered for 150 ms, and the longer a reading takes, the longer the page is then left in peace. Called by
// lib/reading; changes nothing.
import { isVisible } from './block-flow';
import { bodyOf, isElement, isText, matches, parentOf } from './safe-dom';

/** Quiet time before changes are told, and the longest time they wait on a page that never rests. */
const settleMs = 150;
const longestWaitMs = 1_000;
/**
 * A page that never rests is in the end left in peace fifty times as long as its reading took, the answer to its question
 * included, so that both lose at most 2 % of their time. The first readings follow closely: that is a page being drawn.
 */
const longestShare = 50;
const longestRestMs = 60_000;
/** After a failure; and a page that was quiet so long is new again. */
const retryMs = 10_000;

export interface ChangeWatch {
  /** Our own card. */
  readonly skip: (element: Element) => boolean;
  /** Reads the page; never rejects. Answers `false` when that failed and shall be tried again. */
  readonly changed: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

export interface PageWatch {
  /** Tells at once. */
  readonly tell: () => Promise<void>;
  /** Elements whose text becomes readable when they appear. */
  readonly watchHidden: (elements: readonly Element[]) => void;
}

/** Watches until `signal` aborts. One change is told after the other; what changes while one is being read comes next. */
export function watchPageChanges({ skip, changed, signal }: ChangeWatch): PageWatch {
  const { tell, wait } = gatherChanges(changed, signal);
  watchNodes(skip, wait, signal);
  watchAddress(wait, signal);
  return { tell, watchHidden: watchUnfolding(wait, signal) };
}

interface Gathering {
  readonly tell: () => Promise<void>;
  /** Something changed: tells of it and of what changes with it, once the page is quiet and has had its rest. */
  readonly wait: () => void;
}

function gatherChanges(changed: ChangeWatch['changed'], signal: AbortSignal): Gathering {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTelling = false;
  let waitingSince: number | undefined;
  let restsUntil = 0;
  let readings = 0;

  const tell = async () => {
    isTelling = true;
    waitingSince = undefined;
    const began = performance.now();
    readings = began - restsUntil > retryMs ? 1 : readings + 1;
    const isRead = await changed();
    const now = performance.now();
    restsUntil = now + (isRead ? Math.min((now - began) * Math.min(readings, longestShare), longestRestMs) : retryMs);
    isTelling = false;
    if (waitingSince !== undefined || !isRead) wait();
  };
  const wait = () => {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    if (isTelling || signal.aborted) return;
    timer = setTimeout(tell, Math.max(restsUntil, Math.min(now + settleMs, waitingSince + longestWaitMs)) - now);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { tell, wait };
}

/** On the document: pages replace their body, and the head says which article this is. */
function watchNodes(skip: ChangeWatch['skip'], changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isNews(record, skip))) changed();
  });
  const attributeFilter = ['content', 'datetime', 'href', 'lang'];
  observer.observe(document, { childList: true, characterData: true, subtree: true, attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Text unfolds at a click ("read more") with nothing but a class changed; all attributes are too noisy to watch. */
function watchUnfolding(unfolded: () => void, signal: AbortSignal): PageWatch['watchHidden'] {
  let hidden: readonly Element[] = [];
  // biome-ignore lint/correctness/noUnusedVariables: `??=` below reads it.
  let looking: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    looking = undefined;
    const body = bodyOf(document);
    if (body !== null && !isVisible(body)) lookSoon();
    else if (hidden.some(isVisible)) unfolded();
  };
  const lookSoon = () => {
    if (!signal.aborted) looking ??= setTimeout(look, settleMs * 2);
  };
  for (const type of ['click', 'toggle', 'keyup']) document.addEventListener(type, lookSoon, { capture: true, signal });
  return (elements) => {
    hidden = elements.slice(-2_000);
    // Nothing has a box before the page's styles are there (Firefox), or while a script keeps the page hidden.
    const body = bodyOf(document);
    if (body === null || isVisible(body)) return;
    hidden = [body, ...hidden];
    lookSoon();
  };
}

interface NavigationSource {
  addEventListener(type: string, heard: () => void, options: { signal: AbortSignal }): void;
}

/** The Navigation API sees the page's own `pushState` from an isolated world, which wrapping `history` does not. */
function watchAddress(moved: () => void, signal: AbortSignal): void {
  const source = (window as Window & { navigation?: NavigationSource }).navigation;
  source?.addEventListener('currententrychange', moved, { signal });
}

/** Elements that bring neither text nor facts about the article: adverts and trackers come and go all the time. */
const mute = 'script:not([type*="json"]),style,link:not([rel~="canonical" i]),iframe,img,noscript,template,svg';

function isNews({ type, target, addedNodes, removedNodes }: MutationRecord, skip: ChangeWatch['skip']): boolean {
  const isMute = (node: Node) => (isElement(node) ? skip(node) || matches(node, mute) : !isText(node));
  const element = isElement(target) ? target : parentOf(target);
  if (element !== null && isMute(element)) return false;
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isMute(node));
}
