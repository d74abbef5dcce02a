// The article of a page while it is read: its text, its marks, and keeping both true while the page changes. The page is
// the owner of which article it shows: each reading takes address, date and text anew and whole, so that the marks are those
// of one reading whatever came first. Made by the room; ends with its signal. Readings follow one another.
//
//    place -> blocks -> (background) mentions -> marks -> painted -> (background) profiles, for cards
//    anything changed: once more; what is the same is neither asked nor painted again
import type { ArticleDate } from '../model/article';
import type { EntityProfile } from '../model/profile';
import { watchPageChanges } from '../page/page-changes';
import { darkScheme } from '../page/page-theme';
import { readPage } from '../page/read-page';
import { createMentionAsker } from './ask-mentions';
import { createKnownBlocks } from './known-blocks';
import { createKnownProfiles } from './known-profiles';
import { createPainter, type PaintedMarks } from './painted-marks';

export interface ArticleReading extends PaintedMarks {
  /** The article's date, as of which its actors are shown. */
  readonly published: ArticleDate | undefined;
  /** Of all that are marked, shortly after their marks; another map when the date is another. */
  readonly profiles: ReadonlyMap<string, EntityProfile>;
  readonly isBusy: () => boolean;
  readonly problem: () => string | undefined;
  /** Fulfilled when the page as it stood at first has been read. */
  readonly firstRead: Promise<void>;
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
  const profiles = createKnownProfiles();
  const ask = createMentionAsker();
  const { paint, ...painted } = createPainter(known.marks, signal);
  let published: ArticleDate | undefined;
  let root: Element = document.documentElement;
  let isBusy = false;
  let problem: string | undefined;

  const show = () => {
    paint(root);
    changed();
  };
  const read = async () => {
    const page = await readPage(isOurs, signal);
    if (page === undefined) return;
    const { meta, blocks } = page;
    watch.watchHidden(page.hidden);
    if (meta.published?.date !== published?.date) profiles.forget();
    published = meta.published;
    root = page.root;
    known.take(blocks);
    show();
    const mentions = await ask(blocks, meta);
    if (signal.aborted) return;
    known.learn(mentions);
    show();
    if ((await profiles.learn(known.marks(), meta)) && !signal.aborted) changed();
    problem = page.complete ? undefined : tooLong;
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
  matchMedia(darkScheme).addEventListener('change', show, { signal });

  return {
    ...painted,
    get published() {
      return published;
    },
    get profiles() {
      return profiles.all();
    },
    firstRead,
    isBusy: () => isBusy,
    problem: () => problem,
  };
}
