// The list "In this article" for the popup: who is marked, how often, as which words, and why. For readers who cannot
// see painted marks (they are invisible to screen readers) this list is the article's marks.
import type { MentionContext } from '../model/overlay';
import type { ActorInArticle, PageState } from '../model/page-state';
import { readArticleMeta } from '../page/article-meta';
import type { Mark } from '../page/mention-ranges';
import type { ArticleReading } from './article-reading';

/** The state now; without a reading (switched off, not begun) only what the page says of itself. */
export function describePage(reading: ArticleReading | undefined, isWaiting: boolean): PageState {
  const article = readArticleMeta(document, location.href);
  if (reading === undefined) return { article, actors: [], markCount: 0, busy: isWaiting };
  const marks = reading.marks();
  const problem = reading.problem();
  return {
    article,
    actors: listActors(reading, marks),
    markCount: marks.length,
    // Another date than the one its actors are shown as of: they are asked for again in a moment.
    busy: reading.isBusy() || article.published?.date !== reading.published?.date,
    ...(problem === undefined ? {} : { problem }),
  };
}

function listActors({ profiles }: ArticleReading, marks: readonly Mark[]): ActorInArticle[] {
  const actors: ActorInArticle[] = [];
  for (const [entity, own] of Map.groupBy(marks, ({ mention }) => mention.entity)) {
    const profile = profiles.get(entity);
    const first = own[0];
    if (profile === undefined || first === undefined) continue;
    const forms = [...new Set(own.map(getWords))];
    const places = own.map(getContext);
    actors.push({ entity, profile, count: own.length, forms, reason: first.mention.reason.sentence, places });
  }
  return actors;
}

// As long as lib/linking compares (`contextLength`); the popup shows it, and a rejection of this one place rests on it.
function getContext(mark: Mark): MentionContext {
  const { text } = mark.block;
  const { start, end } = mark.mention;
  return [text.slice(0, start).slice(-32), getWords(mark), text.slice(end).slice(0, 32)];
}

/** The words of a mark as the article has them, on one line. */
export function getWords({ block, mention }: Mark): string {
  return block.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
}
