// The safe way from mark to card: while the pointer is inside it, nothing closes and no other mark takes over. Pure;
// asked by lib/reading on each pointer move while a card is open.
//
//        exit point of the mark        .
//                                     / \          the triangle between that point and the near edge of
//                                    /   \         the card, a little widened at the far end
//                             ______/_____\____
//                            |      card       |
import type { Box } from './card-position';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beyond the card's corners the way reaches. */
const slack = 12;

/** Whether `pointer` is on the way from `exit`, where it was last on the mark, to the card. */
export function isOnWay(pointer: Point, exit: Point, card: Box): boolean {
  const goesDown = card.top >= exit.y;
  const goesUp = card.bottom <= exit.y;
  if (!goesDown && !goesUp) return false;
  const edge = goesDown ? card.top : card.bottom;
  const share = edge === exit.y ? 1 : (pointer.y - exit.y) / (edge - exit.y);
  if (share < 0 || share > 1) return false;
  const left = exit.x + (card.left - slack - exit.x) * share - slack / 2;
  const right = exit.x + (card.right + slack - exit.x) * share + slack / 2;
  return pointer.x >= left && pointer.x <= right;
}
