// A reader in front of an article: looks at marks, rests the pointer on one, reads the card. Works on any `View`, in
// both browsers. Marks are seen the way the page itself could see them, through CSS.highlights; names of highlights are
// random, so all of them count. The card stands in a closed shadow root, which only the debugger may open.
import type { Point, View } from './driver';
import { waitFor } from './wait-for';

/** Texts of all marks, in the order of the document. */
export async function readMarks(view: View): Promise<readonly string[]> {
  return (await view.run(lookAtMarks)).map(({ text }) => text);
}

/** Waits until every one of these words is marked, and answers all marks. */
export function waitForMarks(view: View, ...words: readonly string[]): Promise<readonly string[]> {
  let seen: readonly string[] = [];
  return waitFor(
    async () => {
      seen = await readMarks(view);
      return words.every((word) => seen.includes(word)) && seen;
    },
    { what: `marks on ${words.map((word) => `“${word}”`).join(', ')}` },
  ).catch((error) => {
    throw new Error(`${error.message} Marked are: ${seen.join(' | ')}`);
  });
}

/** The middle of the n-th mark with this text, scrolled into view. */
export function getMarkPlace(view: View, text: string, nth = 0): Promise<Point> {
  const find = async () => (await view.run(lookAtMarks, text, nth)).filter((mark) => mark.text === text)[nth]?.place;
  return waitFor(find, { what: `mark ${nth + 1} on “${text}”` });
}

/**
 * Brings the pointer to a mark and rests it there until the card is open; answers what the card says. A pointer that
 * flies over marks opens nothing, so it comes to a halt first and then moves the last pixels slowly, as a hand does.
 */
export async function hoverMention(view: View, text: string, nth = 0): Promise<string> {
  const { x, y } = await getMarkPlace(view, text, nth);
  await view.movePointer({ x: 2, y: 2 });
  await view.movePointer({ x: x - 3, y });
  let step = 0;
  return waitFor(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      if (step < 3) await view.movePointer({ x: x - 2 + step, y });
      step += 1;
      return readCard(view);
    },
    { what: `a card over “${text}”` },
  );
}

/** The text of the open card; `undefined` when none is open. */
export async function readCard(view: View): Promise<string | undefined> {
  const text = await view.runInShadow((root) =>
    // innerText on purpose: what is hidden must not count as said.
    root.host.matches(':popover-open') ? root.querySelector<HTMLElement>('[role=dialog]')?.innerText : undefined,
  );
  return text ?? undefined;
}

/** Waits for an open card with these words in it. */
export function waitForCard(view: View, words = ''): Promise<string> {
  return waitFor(
    async () => {
      const text = await readCard(view);
      return text?.includes(words) === true ? text : undefined;
    },
    { what: `a card${words === '' ? '' : ` with “${words}”`}` },
  );
}

/** Waits until no card is open. */
export async function waitForNoCard(view: View): Promise<void> {
  await waitFor(async () => (await readCard(view)) === undefined, { what: 'the card to close' });
}

/** Presses a button of the open card. */
export async function pressInCard(view: View, name: string): Promise<void> {
  const findButton = (root: ShadowRoot, label: string) => {
    const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim().startsWith(label));
    const box = button?.getBoundingClientRect();
    return box === undefined ? undefined : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const place = await waitFor(() => view.runInShadow(findButton, name), { what: `the card's button “${name}”` });
  await view.movePointer(place);
  await view.click(place);
}

// ---- Runs in the page: sees nothing but its arguments ----

interface SeenMark {
  readonly text: string;
  /** The middle of its first line, in the window. */
  readonly place: Point | undefined;
}

/** All marks in the order of the document; the `nth` one with the text `wanted` is scrolled into view before. */
function lookAtMarks(wanted?: string, nth = 0): readonly SeenMark[] {
  const painted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const ranges = painted.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const sought = ranges.filter((range) => range.toString() === wanted)[nth];
  sought?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return ranges.map((range) => {
    const box = range.getClientRects()[0];
    const place = box === undefined ? undefined : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return { text: range.toString(), place };
  });
}
