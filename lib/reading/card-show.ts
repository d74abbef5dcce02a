// Shows the card of one mark: fills it, places it beside the line that was pointed at, in the page's own light. Owns the
// host; knows nothing of timers and pointers.
import { render } from 'preact';
import type { Box } from '../hover/card-position';
import type { HoverEvent } from '../hover/hover-state';
import type { EntityProfile } from '../model/profile';
import type { Mark } from '../page/mention-ranges';
import type { ArticleReading } from './article-reading';
import { beginNote } from './begin-note';
import { createCardGuard } from './card-guard';
import { type CardHost, createCardHost } from './card-host';
import { drawCard, fillCard, type ShownCard } from './draw-card';
import { type Aim, placeBeside } from './place-beside';

export interface CardShow {
  /** Opens the card of a mark, or closes it; `send` takes what the reader does in it. */
  readonly show: (mark: Mark | undefined, takesFocus: boolean, send: (event: HoverEvent<Mark>) => void) => void;
  /** The open card belongs to this mark now: the page redrew the one it was opened for. */
  readonly follow: (mark: Mark) => void;
  /** Remembers where the pointer met a mark, for placing its card. */
  readonly aim: (aim: Aim) => void;
  /** Places the open card again, in the page's own light: the page scrolled, the window or the light changed. */
  readonly place: () => void;
  /** The open card's box in the window. */
  readonly box: () => Box | undefined;
  readonly isOurs: (target: EventTarget | null) => boolean;
  /** Says a sentence in the open card. Answers whether one is open. */
  readonly tell: (notice: string) => boolean;
  /** Closes the card and takes the host out of the page. */
  readonly remove: () => void;
}

export function createCardShow(getArticle: () => ArticleReading | undefined): CardShow {
  const guard = createCardGuard();
  let host: CardHost | undefined;
  let shown: ShownCard | undefined;
  let aimed: Aim | undefined;

  const change = (part: Partial<ShownCard>) => {
    if (shown === undefined || host === undefined) return;
    shown = { ...shown, ...part };
    drawCard(host, shown, { change, writeNote });
  };
  const writeNote = async (profile: EntityProfile) => {
    const asked = shown;
    if (host === undefined || asked === undefined || !guard.isSeen(host.element)) return;
    const notice = await beginNote(asked.mark, profile);
    if (notice !== undefined && shown?.article === asked.article) change({ notice });
  };
  const place = () => {
    if (host === undefined || shown === undefined) return;
    host.place.dataset.theme = shown.article.isDark() ? 'dark' : 'light';
    placeBeside(host.place, shown.mark, shown.aim);
  };
  const hide = () => {
    shown = undefined;
    if (host === undefined) return;
    host.close();
    render(null, host.place);
  };

  return {
    show(mark, takesFocus, send) {
      const article = getArticle();
      const isOpen = mark !== undefined && shown?.mark === mark && shown.profiles === article?.profiles;
      if (isOpen && !takesFocus) return place();
      hide();
      if (mark === undefined || article === undefined) return;
      const aim = aimed?.mark === mark && !takesFocus ? aimed : undefined;
      shown = fillCard({ mark, aim, article, send });
      if (shown === undefined) return;
      host ??= createCardHost();
      drawCard(host, shown, { change, writeNote });
      host.open();
      place();
      guard.shown();
      if (takesFocus) host.place.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    follow(mark) {
      if (shown !== undefined) shown = { ...shown, mark };
    },
    aim(aim) {
      aimed = aim;
    },
    place,
    box: () => (shown === undefined ? undefined : host?.place.getBoundingClientRect()),
    isOurs: (target) => host !== undefined && target === host.element,
    tell(notice) {
      change({ notice });
      return shown !== undefined;
    },
    remove() {
      hide();
      host?.remove();
      host = undefined;
    },
  };
}
