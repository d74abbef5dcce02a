// Answers about what is known: the mentions of a text, who they are, and entities to choose from.
import { describeEntity } from '../knowledge/describe/describe-entity';
import { readerLang } from '../knowledge/packed/packed-content';
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import type { Library } from '../store/open-library';
import { findMarked } from './find-marked';
import { refuseUnread } from './may-read';
import type { OwnKnowledge } from './own-knowledge';

const longestText = 4_000_000;
const mostChoices = 12;

/** Handlers for `findMentions`, `describeEntities` and `searchEntities`. */
export function mentionHandlers(library: Library, own: OwnKnowledge) {
  return {
    findMentions: async ({ blocks, date, lang }, sender) => {
      const length = blocks.reduce((total, block) => total + block.text.length, 0);
      if (length > longestText) throw new Error('This page has more than four million characters, too many to read.');
      const query = {
        blocks,
        ...readDate(date),
        ...(lang === undefined ? {} : { lang }),
        ...(sender.isExtensionPage || sender.url === undefined ? {} : { address: sender.url }),
      };
      // Together: the browser is asked while the text is read.
      const [{ mentions }] = await Promise.all([findMarked(library, own, query), refuseUnread(library, sender)]);
      return { mentions };
    },

    describeEntities: async ({ ids, date }, sender) => {
      const [{ knowledge }] = await Promise.all([own.load(), refuseUnread(library, sender)]);
      const viewpoint = { lang: readerLang, ...readDate(date) };
      // One of the reader's own may have been deleted since it was marked.
      const known = ids.flatMap((id) => knowledge.findEntity(id)?.id ?? []);
      return { profiles: Object.fromEntries(known.map((id) => [id, describeEntity(knowledge, id, viewpoint)])) };
    },

    searchEntities: async ({ query }) => (await own.load()).knowledge.searchEntities(query, mostChoices),
  } satisfies Partial<BackgroundHandlers>;
}

/** A page can say anything of its date; what is none is no date. */
function readDate(text: string | undefined): { readonly date?: string } {
  const isDate = text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDate ? { date: text } : {};
}
