// Shows the card of one mark: fills it, places it beside the line that was pointed at, in the page's own light. Owns the
// host; knows nothing of timers and pointers.
import { render } from 'preact';
import { Card } from '../../components/card/Card';
import type { Point } from '../hover/card-corridor';
import { type Box, placeCard } from '../hover/card-position';
import type { HoverEvent } from '../hover/hover-state';
import type { EntityProfile } from '../model/profile';
import { listBoxes, type Mark } from '../page/mention-ranges';
import type { ArticleReading } from './article-reading';
import { beginNote } from './begin-note';
import { createCardGuard } from './card-guard';
import { type CardHost, createCardHost } from './card-host';
import { getWords } from './describe-page';

export interface CardShow {
  readonly show: (mark: Mark | undefined, takesFocus: boolean, send: (event: HoverEvent<Mark>) => void) => void;
  /** Remembers where the pointer met a mark, for placing its card. */
  readonly aim: (mark: Mark, line: Box, pointerX: number) => void;
  /** Places the open card again: the page scrolled, the window changed. */
  readonly place: () => void;
  /** The open card's box in the window. */
  readonly box: () => Box | undefined;
  readonly holds: (point: Point) => boolean;
  readonly isOurs: (target: EventTarget | null) => boolean;
  /** Says a sentence in the open card. Answers whether one is open. */
  readonly tell: (notice: string) => boolean;
  readonly remove: () => void;
}

/** What is on screen. */
interface Shown {
  readonly mark: Mark;
  readonly article: ArticleReading;
  readonly send: (event: HoverEvent<Mark>) => void;
}

export function createCardShow(getArticle: () => ArticleReading | undefined): CardShow {
  const guard = createCardGuard();
  let host: CardHost | undefined;
  let shown: Shown | undefined;
  let aimed: { readonly mark: Mark; readonly line: Box; readonly x: number } | undefined;

  const draw = (notice?: string) => {
    if (host === undefined || shown === undefined) return;
    const { mark, article, send } = shown;
    const { element } = host;
    const writeNote = async (profile: EntityProfile) => {
      if (!guard.isSeen(element)) return;
      const problem = await beginNote(article.meta, mark, profile);
      if (shown?.mark === mark && problem !== undefined) draw(problem);
    };
    host.place.dataset.theme = article.isDark() ? 'dark' : 'light';
    render(
      <Card
        key={`${mark.block.id} ${mark.mention.start}`}
        words={getWords(mark)}
        candidates={listCandidates(mark, article)}
        reason={mark.mention.reason.sentence}
        date={article.meta.published}
        notice={notice}
        writeNote={writeNote}
        close={() => send({ type: 'close' })}
      />,
      host.place,
    );
  };
  const place = () => {
    if (host === undefined || shown === undefined) return;
    const boxes = listBoxes(shown.mark);
    const isAimed = aimed?.mark === shown.mark;
    const line = (isAimed && boxes.find((box) => Math.abs(box.left - (aimed?.line.left ?? 0)) < 1)) || boxes[0];
    if (line !== undefined) setPlace(host.place, line, isAimed ? aimed?.x : undefined);
  };
  const hide = () => {
    shown = undefined;
    if (host === undefined) return;
    host.close();
    render(null, host.place);
  };
  const box = () => (shown === undefined ? undefined : host?.place.getBoundingClientRect());

  return {
    show(mark, takesFocus, send) {
      const article = getArticle();
      hide();
      if (mark === undefined || article === undefined || listCandidates(mark, article).length === 0) return;
      host ??= createCardHost();
      shown = { mark, article, send };
      draw();
      host.open();
      place();
      guard.shown();
      if (takesFocus) host.place.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    aim(mark, line, x) {
      if (shown === undefined || shown.mark !== mark) aimed = { mark, line, x };
    },
    place,
    box,
    holds({ x, y }) {
      const edges = box();
      return edges !== undefined && x >= edges.left && x <= edges.right && y >= edges.top && y <= edges.bottom;
    },
    isOurs: (target) => host !== undefined && target === host.element,
    tell(notice) {
      draw(notice);
      return shown !== undefined;
    },
    remove() {
      hide();
      host?.remove();
      host = undefined;
    },
  };
}

function listCandidates({ mention }: Mark, { profiles }: ArticleReading): EntityProfile[] {
  return [mention.entity, ...mention.others].flatMap((id) => profiles.get(id) ?? []);
}

/** Measures the card at its natural height, then puts it beside the line. */
function setPlace(element: HTMLElement, line: Box, pointerX = (line.left + line.right) / 2): void {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { style } = element;
  const apply = (height: number) => {
    const { left, top, bottom, width, maxHeight } = placeCard({ line, pointerX, view, height });
    const px = (value: number | undefined) => (value === undefined ? 'auto' : `${value}px`);
    Object.assign(style, {
      left: px(left),
      top: px(top),
      bottom: px(bottom),
      width: px(width),
      maxHeight: px(maxHeight),
    });
  };
  apply(0);
  style.maxHeight = 'none';
  apply(element.offsetHeight);
}
