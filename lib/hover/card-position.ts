// Where the card goes: pure arithmetic over measured boxes, so that it is tested without a browser. Called by
// lib/reading each time a card opens or the page scrolls. All numbers are CSS px of the window.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardRequest {
  /** The line of the mark under the pointer, not the box around all its lines. */
  readonly line: Box;
  /** Where the pointer is; the middle of the line when the card was opened by keyboard. */
  readonly pointerX: number;
  /** Window without scroll bars. */
  readonly view: { readonly width: number; readonly height: number };
  /** Height the card would like. */
  readonly height: number;
}

interface CardPlace {
  readonly left: number;
  /** Exactly one of the two: the edge that stays when the card's content grows. */
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
  readonly maxHeight: number;
}

export const cardWidth = 360;
/** Between the card and the window's edge. */
export const gutter = 5;
/** Between the card and the text: room to read the line, and to move the pointer across. */
export const gap = 10;
/** How far the card's corner stands beyond the pointer. */
const overhang = 18;
const tallest = 480;
const tallestShare = 0.6;
/** Below this a card cannot be read: then it may cover the text instead. */
const shortest = 120;

/** Below the line in the upper half of the window, else above; starts at the pointer in the left half, else ends there. */
export function placeCard({ line, pointerX, view, height }: CardRequest): CardPlace {
  const width = Math.max(0, Math.min(cardWidth, view.width - 2 * gutter));
  const wanted = pointerX <= view.width / 2 ? pointerX - overhang : pointerX + overhang - width;
  const left = Math.round(clamp(wanted, gutter, view.width - gutter - width));
  const most = Math.min(tallest, view.height * tallestShare);
  const above = line.top - gap - gutter;
  const below = view.height - line.bottom - gap - gutter;
  const needed = Math.min(height, most);
  const isUpper = (line.top + line.bottom) / 2 <= view.height / 2;
  // Half of the window decides, unless the card fits only on the other side.
  const goesBelow = isUpper ? below >= needed || below >= above : above < needed && below > above;
  const room = Math.max(goesBelow ? below : above, Math.min(shortest, view.height - 2 * gutter));
  const maxHeight = Math.floor(Math.min(most, room));
  const edge = goesBelow ? line.bottom + gap : view.height - line.top + gap;
  const kept = Math.round(clamp(edge, gutter, view.height - gutter - Math.min(maxHeight, height)));
  return goesBelow ? { left, top: kept, width, maxHeight } : { left, bottom: kept, width, maxHeight };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
