// Turns the reader's pointer into hover events: where it is (mark, card, on the way, elsewhere), how fast, and presses.
// Listens on the window and takes nothing away: links under marks work as ever.
import { isOnWay, type Point } from '../hover/card-corridor';
import type { Box } from '../hover/card-position';
import { fastSpeed } from '../hover/hover-delays';
import { followPointer as follow, meanSpeed, noTrack, type PointerTrack } from '../hover/pointer-speed';
import type { Mark } from '../page/mention-ranges';
import { findPointedMark } from '../page/pointed-mention';
import type { ArticleReading } from './article-reading';
import type { CardShow } from './card-show';
import type { HoverRun } from './run-hover';

export interface PointerLife {
  readonly hover: HoverRun<Mark>;
  readonly card: CardShow;
  readonly marks: () => ArticleReading | undefined;
  readonly signal: AbortSignal;
}

/** How often, at most, cleared marks are looked for while the pointer moves. */
const repairMs = 1_000;

export function followPointer({ hover, card, marks, signal }: PointerLife): void {
  let track: PointerTrack = noTrack;
  let exit: Point = { x: 0, y: 0 };
  let repairedAt = 0;

  const look = ({ x, y }: Point, isFast: boolean) => {
    const article = marks();
    if (article !== undefined && performance.now() - repairedAt > repairMs) {
      repairedAt = performance.now();
      article.repair();
    }
    const index = article?.index();
    const pointed = index === undefined || index.size === 0 ? undefined : findPointedMark(index, x, y);
    if (pointed !== undefined) {
      if (hover.shown() === undefined || pointed.mark === hover.shown()) exit = { x, y };
      card.aim({ ...pointed, pointerX: x });
    }
    const box = card.box();
    if (box !== undefined && pointed?.mark !== hover.shown() && isOnWay({ x, y }, exit, box))
      hover.send({ type: 'onWay' });
    else if (pointed === undefined) hover.send({ type: 'offMark' });
    else hover.send({ type: 'onMark', mark: pointed.mark, isFast });
  };
  const listen = <T extends Event>(type: string, heard: (event: T) => void) => {
    const trusted = (event: Event) => {
      if (event.isTrusted) heard(event as T);
    };
    window.addEventListener(type, trusted, { capture: true, signal });
  };

  listen('pointermove', (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    track = follow(track, { x: event.clientX, y: event.clientY, at: event.timeStamp });
    if (card.isOurs(event.target)) hover.send({ type: 'onCard' });
    // A pressed button means the reader is selecting or dragging.
    else if (event.buttons === 0) look({ x: event.clientX, y: event.clientY }, meanSpeed(track) >= fastSpeed);
  });
  listen('pointerdown', ({ target }) => hover.send({ type: 'press', on: card.isOurs(target) ? 'card' : 'elsewhere' }));
  listen('scroll', ({ target }) => {
    if (card.isOurs(target)) return;
    card.place();
    // The page moves under a resting pointer: that closes a card, but is no wish for another.
    const { last } = track;
    if (last !== undefined && hover.shown() !== undefined && !holds(card.box(), last)) look(last, true);
  });
  listen('resize', () => card.place());
  document.documentElement.addEventListener('pointerleave', () => hover.send({ type: 'offMark' }), { signal });
}

function holds(box: Box | undefined, { x, y }: Point): boolean {
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
