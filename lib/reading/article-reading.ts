// One article while it is read: its text, its marks, and keeping both true while the page changes. Made by the room for
// each address; ends with its signal. All work runs in one row, so that a change never meets a half-finished reading.
//
//    place -> blocks -> (background) mentions -> marks -> painted        changed parts go round again, the rest stays
import type { ArticleMeta } from '../model/article';
import type { EntityProfile } from '../model/profile';
import { readArticleMeta } from '../page/article-meta';
import { findArticle, isPlaceGone } from '../page/find-article';
import { createHighlighter } from '../page/highlighter';
import type { Mark } from '../page/mention-ranges';
import { watchPageChanges } from '../page/page-changes';
import { isDarkBehind } from '../page/page-theme';
import { createMarkIndex, type MarkIndex } from '../page/pointed-mention';
import { collectTextBlocks, createReadingBudget } from '../page/text-blocks';
import { askMentions } from './ask-mentions';
import { createKnownBlocks } from './known-blocks';
import { sortLooks } from './sort-looks';

export interface ArticleReading {
  readonly meta: ArticleMeta;
  /** In the order of the page. */
  readonly marks: () => readonly Mark[];
  readonly index: () => MarkIndex;
  readonly has: (mark: Mark) => boolean;
  readonly profiles: ReadonlyMap<string, EntityProfile>;
  readonly isDark: () => boolean;
  readonly isBusy: () => boolean;
  readonly problem: () => string | undefined;
  /** Fulfilled when the page as it stood at first has been read. */
  readonly firstRead: Promise<void>;
  readonly glow: (mark: Mark | undefined) => void;
  /** Puts back marks that the page cleared. */
  readonly repair: () => void;
}

export interface ReadingLife {
  readonly isOurs: (element: Element) => boolean;
  /** The marks are other ones now. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

const tooLong = 'This page is very long: only its first part was read.';

/** Begins reading at once. Failures end up in `problem`, never in the page. */
export function readArticle({ isOurs, changed, signal }: ReadingLife): ArticleReading {
  const { body } = document;
  const meta = readArticleMeta(document, location.href);
  const profiles = new Map<string, EntityProfile>();
  const known = createKnownBlocks(createReadingBudget());
  const highlighter = createHighlighter(signal);
  let place = findArticle(body);
  let index: MarkIndex = new Map();
  let isDark = false;
  let problem: string | undefined;
  let waiting = 0;

  const paint = () => {
    index = createMarkIndex(known.marks());
    isDark = isDarkBehind(place.root);
    highlighter.paint(sortLooks(known.marks()), isDark);
    changed();
  };
  const read = async (within: readonly Element[]) => {
    const isStale = place.isGuess || isPlaceGone(place);
    if (isStale) place = findArticle(body);
    const places = isStale && !place.isGuess ? [body] : within;
    const { budget, firstId } = known.drop(places);
    const text = await collectTextBlocks({ place, within: places, budget, skip: isOurs, firstId, signal });
    if (signal.aborted) return;
    watch.watchHidden(text.hidden);
    if (!text.complete) problem = tooLong;
    const unread = known.add(text.blocks);
    paint();
    await askMentions({ blocks: unread, evidence: known.evidence(), meta, signal }, (answer) => {
      for (const [id, profile] of Object.entries(answer.profiles)) profiles.set(id, profile);
      known.learn(answer.mentions);
      paint();
    });
  };

  let row = Promise.resolve();
  const enqueue = (within: readonly Element[]): Promise<void> => {
    waiting++;
    row = row
      .then(() => (signal.aborted ? undefined : read(within)))
      .catch((error: unknown) => {
        problem = error instanceof Error ? error.message : String(error);
      })
      .finally(() => waiting--);
    return row;
  };
  const watch = watchPageChanges({ body, skip: isOurs, changed: enqueue, signal });
  const firstRead = enqueue([body]);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', paint, { signal });

  return {
    meta,
    profiles,
    firstRead,
    marks: known.marks,
    index: () => index,
    has: (mark) => known.marks().includes(mark),
    isDark: () => isDark,
    isBusy: () => waiting > 0,
    problem: () => problem,
    glow: highlighter.glow,
    repair: highlighter.repair,
  };
}
