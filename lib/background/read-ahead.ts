// Reads the beginning of the first article while the database is still being opened, with the bundled knowledge alone. What it
// finds is thrown away, because the reader's own names and choices are not known yet; but what an engine compiles with its first
// use is compiled then, and what the article's names need is opened, so that the answer itself takes a fraction of the time.
import { describeEntity } from '../knowledge/describe-entity';
import type { Knowledge } from '../knowledge/knowledge';
import { readerLang } from '../knowledge/packed-content';
import { linkMentions } from '../linking/link-mentions';
import type { MentionQuery, TextBlock } from '../model/mention';

/** Units of text that are read: enough to meet most rules, and no more than the database takes to open. */
const mostUnits = 15_000;

/** Finds and describes what the first blocks name. */
export function readAhead(knowledge: Knowledge, { blocks, date, lang }: MentionQuery): void {
  const about = { ...(date === undefined ? {} : { date }), ...(lang === undefined ? {} : { lang }) };
  const mentions = linkMentions(knowledge.linking, { blocks: firstOf(blocks), ...about });
  const viewpoint = { lang: readerLang, ...(date === undefined ? {} : { date }) };
  for (const entity of new Set(mentions.map(({ entity }) => entity))) describeEntity(knowledge, entity, viewpoint);
}

function firstOf(blocks: readonly TextBlock[]): readonly TextBlock[] {
  let left = mostUnits;
  const end = blocks.findIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}
