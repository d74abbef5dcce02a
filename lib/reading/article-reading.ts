// One article while it is read: its text, its marks, and keeping both true while the page changes. Made by the room for
// each address; ends with its signal. All work runs in one row, so that a change never meets a half-finished reading.
//
//    place -> blocks -> (background) mentions -> marks -> painted -> (background) profiles, for cards
//    changed parts go round again, the rest stays
import type { ArticleMeta } from '../model/article';
import type { EntityProfile } from '../model/profile';
import { readArticleMeta } from '../page/article-meta';
import { findArticle, isPlaceGone } from '../page/find-article';
import { createHighlighter } from '../page/highlighter';
import type { Mark } from '../page/mention-ranges';
import { watchPageChanges } from '../page/page-changes';
import { darkScheme, isDarkBehind } from '../page/page-theme';
import { createMarkIndex, type MarkIndex } from '../page/pointed-mention';
import { collectTextBlocks, createReadingBudget } from '../page/text-blocks';
import { askMentions, askProfiles } from './ask-mentions';
import { createKnownBlocks } from './known-blocks';
import { sortLooks } from './sort-looks';

export interface ArticleReading {
  readonly meta: ArticleMeta;
  /** In the order of the page. */
  readonly marks: () => readonly Mark[];
  readonly index: () => MarkIndex;
  /** The same words in the page as it is now: the mark itself, or the one that a redrawn page has in its place. */
  readonly findAgain: (mark: Mark) => Mark | undefined;
  /** Of all that are marked, shortly after their marks. */
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
    await askMentions({ blocks: unread, evidence: known.evidence(), meta, signal }, (mentions) => {
      known.learn(mentions);
      paint();
    });
    await learnProfiles();
  };
  const learnProfiles = async () => {
    const ids = new Set(known.marks().flatMap(listEntities)).difference(profiles);
    if (ids.size === 0) return;
    for (const [id, profile] of Object.entries(await askProfiles([...ids], meta))) profiles.set(id, profile);
    if (!signal.aborted) changed();
  };

  const row = createRow((sentence) => {
    problem = sentence;
  });
  const enqueue = (within: readonly Element[]) => row.add(() => (signal.aborted ? undefined : read(within)));
  const watch = watchPageChanges({ body, skip: isOurs, changed: enqueue, signal });
  const firstRead = enqueue([body]);
  const scheme = matchMedia(darkScheme);
  scheme.addEventListener('change', paint, { signal });

  return {
    meta,
    profiles,
    firstRead,
    marks: known.marks,
    index: () => index,
    findAgain: (mark) => findAgain(known.marks(), mark),
    isDark: () => isDark,
    isBusy: row.isBusy,
    problem: () => problem,
    glow: highlighter.glow,
    repair: highlighter.repair,
  };
}

/** All that a mark may mean. */
export function listEntities({ mention }: Mark): readonly string[] {
  return [mention.entity, ...mention.others];
}

function findAgain(marks: readonly Mark[], mark: Mark): Mark | undefined {
  if (marks.includes(mark)) return mark;
  const { block, mention } = mark;
  return marks.find((other) => other.mention.start === mention.start && other.block.text === block.text);
}

/** Works one after the other; a failure is told, and the next begins. */
function createRow(failed: (sentence: string) => void) {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  return {
    isBusy: () => waiting > 0,
    add(work: () => Promise<void> | undefined): Promise<void> {
      waiting++;
      last = last
        .then(work)
        .catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)))
        .finally(() => {
          waiting--;
        });
      return last;
    },
  };
}
