// Tells which parts of the page have new text. Frameworks redraw, feeds grow without end: changes are gathered for 150 ms
// and answered with the smallest elements that must be read again. Called by lib/reading; changes nothing.
import { isBlockName, isVisible } from './block-flow';
import { isElement, isInside, nameOf, parentOf } from './safe-dom';

/** Quiet time before changes are told, and the longest time they wait on a page that never rests. */
export const settleMs = 150;
const longestWaitMs = 1_000;
/** Beyond this many places it is cheaper to read the page again. */
const mostPlaces = 300;

export interface ChangeWatch {
  readonly body: Element;
  /** Our own card. */
  readonly skip: (element: Element) => boolean;
  /** `places` are elements to read again, none inside another; empty when text only went away. */
  readonly changed: (places: readonly Element[]) => void;
  readonly signal: AbortSignal;
}

/**
 * Watches until `signal` aborts; what changed just before may be told still. `watchHidden` names elements whose text becomes
 * readable when they appear.
 */
export function watchPageChanges(watch: ChangeWatch): { readonly watchHidden: (elements: readonly Element[]) => void } {
  const { body, changed, signal } = watch;
  let hidden: readonly Element[] = [];
  let places = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const tell = () => {
    timer = undefined;
    const found = places.size > mostPlaces ? [body] : withoutNested(places);
    places = new Set();
    changed(found);
  };
  const wait = () => {
    if (timer === undefined) waitingSince = performance.now();
    else clearTimeout(timer);
    const left = waitingSince + longestWaitMs - performance.now();
    timer = setTimeout(tell, Math.max(0, Math.min(settleMs, left)));
  };
  const observer = new MutationObserver((records) => {
    const before = places.size;
    for (const record of records) addPlaces(record, places, watch);
    if (places.size > before || records.some(({ removedNodes }) => removedNodes.length > 0)) wait();
  });
  observer.observe(body, { childList: true, characterData: true, subtree: true });
  // Text unfolds at a click ("read more") with nothing but a class changed; attributes alone are too noisy to watch.
  // biome-ignore lint/correctness/noUnusedVariables: `??=` below reads it.
  let looking: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    looking = undefined;
    if (!isVisible(body)) return lookSoon();
    const appeared = hidden.filter(isVisible);
    if (appeared.length === 0) return;
    hidden = hidden.filter((element) => !appeared.includes(element));
    for (const element of appeared) places.add(element);
    wait();
  };
  const lookSoon = () => {
    if (!signal.aborted) looking ??= setTimeout(look, settleMs * 2);
  };
  for (const type of ['click', 'toggle', 'keyup']) document.addEventListener(type, lookSoon, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watchHidden(elements) {
      // Nothing has a box before the page's styles are there (Firefox), or while a script keeps the page hidden.
      const all = [...hidden, ...elements];
      if (!isVisible(body)) {
        all.push(body);
        lookSoon();
      }
      hidden = [...new Set(all)].filter((element) => isInside(body, element)).slice(-2_000);
    },
  };
}

/** New elements that stand for themselves are read alone; new text is read with the block it flows in. */
function addPlaces(record: MutationRecord, places: Set<Element>, { body, skip }: ChangeWatch): void {
  const target = isElement(record.target) ? record.target : parentOf(record.target);
  if (target === null || !isInside(body, target) || skip(target)) return;
  if (record.type === 'characterData') {
    places.add(blockOf(target, body));
    return;
  }
  for (const node of record.addedNodes) {
    if (isElement(node) && (skip(node) || isMute(node))) continue;
    places.add(isElement(node) && isBlockName(node) ? node : blockOf(target, body));
  }
  for (const node of record.removedNodes) {
    if (isElement(node) ? !isBlockName(node) && !isMute(node) : node.nodeType === Node.TEXT_NODE)
      places.add(blockOf(target, body));
  }
}

/** Elements that never bring text: adverts and trackers come and go all the time. */
function isMute(element: Element): boolean {
  return /^(?:script|style|link|iframe|img|noscript|template|svg)$/.test(nameOf(element));
}

function blockOf(element: Element, body: Element): Element {
  let at = element;
  for (let parent = parentOf(at); at !== body && !isBlockName(at) && parent !== null; parent = parentOf(at))
    at = parent;
  return at;
}

function withoutNested(places: ReadonlySet<Element>): Element[] {
  return [...places].filter((place) => {
    for (let at = parentOf(place); at !== null; at = parentOf(at)) if (places.has(at)) return false;
    return true;
  });
}
