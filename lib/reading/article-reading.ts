// The article of a page while it is read: its text, its marks, and keeping both true while the page changes. The page is
// the owner of which article it shows: each reading takes address, date and text anew and whole, so that the marks are those
// of one reading whatever came first. Made by the room; ends with its signal. Readings follow one another.
//
//    place -> blocks -> (background) mentions -> marks -> painted -> (background) profiles, for cards
//    anything changed: once more; what is the same is neither asked nor painted again
import type { ArticleDate, ArticleMeta } from '../model/article';
import type { EntityProfile } from '../model/profile';
import { createHighlighter } from '../page/highlighter';
import type { Mark } from '../page/mention-ranges';
import { watchPageChanges } from '../page/page-changes';
import { darkScheme, isDarkBehind } from '../page/page-theme';
import { createMarkIndex, type MarkIndex } from '../page/pointed-mention';
import { readPage } from '../page/read-page';
import { askProfiles, createMentionAsker } from './ask-mentions';
import { createKnownBlocks } from './known-blocks';
import { sortLooks } from './sort-looks';

export interface ArticleReading {
  /** The article's date, as of which its actors are shown. */
  readonly published: ArticleDate | undefined;
  /** In the order of the page. */
  readonly marks: () => readonly Mark[];
  readonly index: () => MarkIndex;
  /** The same words in the page as it is now: the mark itself, or the one that a redrawn page has in its place. */
  readonly findAgain: (mark: Mark) => Mark | undefined;
  /** Of all that are marked, shortly after their marks; another map when the date is another. */
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
  const known = createKnownBlocks();
  const ask = createMentionAsker(signal);
  const highlighter = createHighlighter(signal);
  let published: ArticleDate | undefined;
  let profiles = new Map<string, EntityProfile>();
  let root: Element = document.documentElement;
  let index: MarkIndex = new Map();
  let isDark = false;
  let isBusy = false;
  let problem: string | undefined;

  const paint = () => {
    index = createMarkIndex(known.marks());
    isDark = isDarkBehind(root);
    highlighter.paint(sortLooks(known.marks()), isDark);
    changed();
  };
  const read = async () => {
    const page = await readPage(isOurs, signal);
    if (page === undefined) return;
    const { meta, blocks } = page;
    watch.watchHidden(page.hidden);
    if (meta.published?.date !== published?.date) profiles = new Map();
    ({ published } = meta);
    ({ root } = page);
    known.take(blocks);
    paint();
    await ask(blocks, meta, (batch, mentions) => {
      known.learn(batch, mentions);
      paint();
    });
    await learnProfiles(meta);
    problem = page.complete ? undefined : tooLong;
  };
  const learnProfiles = async (meta: ArticleMeta) => {
    const ids = new Set(known.marks().flatMap(listEntities)).difference(profiles);
    if (ids.size === 0) return;
    for (const [id, profile] of Object.entries(await askProfiles([...ids], meta))) profiles.set(id, profile);
    if (!signal.aborted) changed();
  };
  const readSafely = async () => {
    isBusy = true;
    try {
      await read();
      return true;
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
      return false;
    } finally {
      isBusy = false;
    }
  };

  const watch = watchPageChanges({ skip: isOurs, changed: readSafely, signal });
  const firstRead = watch.tell();
  matchMedia(darkScheme).addEventListener('change', paint, { signal });

  return {
    get published() {
      return published;
    },
    get profiles() {
      return profiles;
    },
    firstRead,
    marks: known.marks,
    index: () => index,
    findAgain: (mark) => findAgain(known.marks(), mark),
    isDark: () => isDark,
    isBusy: () => isBusy,
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
