// Puts an element beside a line of text: measures, asks lib/hover/card-position, writes the style. Used by card-show.
import { type Box, placeCard } from '../hover/card-position';
import { listBoxes, type Mark } from '../page/mention-ranges';

/** Where the pointer met a mark: the line of a name that may break over several, and the place on it. */
export interface Aim {
  readonly mark: Mark;
  readonly line: Box;
  readonly pointerX: number;
}

/** Places `element` beside the mark, where it was aimed at if it was; does nothing when the mark has no box. */
export function placeBeside(element: HTMLElement, mark: Mark, aim: Aim | undefined): void {
  const boxes = listBoxes(mark);
  const line = boxes.find(({ left }) => aim !== undefined && Math.abs(left - aim.line.left) < 1) ?? boxes[0];
  if (line === undefined) return;
  const pointerX = aim?.pointerX ?? (line.left + line.right) / 2;
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  // Width first: the natural height depends on it.
  setPlace(element, placeCard({ line, pointerX, view, height: 0 }));
  element.style.maxHeight = 'none';
  setPlace(element, placeCard({ line, pointerX, view, height: element.offsetHeight }));
}

function setPlace({ style }: HTMLElement, { left, top, bottom, width, maxHeight }: ReturnType<typeof placeCard>): void {
  const px = (value: number | undefined) => (value === undefined ? 'auto' : `${value}px`);
  style.left = px(left);
  style.top = px(top);
  style.bottom = px(bottom);
  style.width = px(width);
  style.maxHeight = px(maxHeight);
}
