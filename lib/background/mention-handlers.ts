// Answers about what is known: the mentions of a text, who they are, and entities to choose from.
import { describeEntity } from '../knowledge/describe-entity';
import { readerLang } from '../knowledge/packed-content';
import { isAtLeast } from '../linking/confidence-of';
import { linkMentions } from '../linking/link-mentions';
import { createRejection } from '../linking/verdicts';
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import type { MentionQuery } from '../model/mention';
import { firstMarking, type Settings } from '../model/settings';
import { logProblem } from '../platform/log';
import type { Library } from '../store/open-library';
import { loadSettings } from '../store/settings';
import { whereRead } from './article-address';
import { leaveRejectedOffices } from './leave-rejected-offices';
import type { OwnKnowledge } from './own-knowledge';

const longestText = 4_000_000;
const mostChoices = 12;

/** Handlers for `findMentions`, `describeEntities` and `searchEntities`. */
export function mentionHandlers(library: Library, own: OwnKnowledge) {
  return {
    findMentions: async ({ blocks, date, lang }, sender) => {
      const length = blocks.reduce((total, block) => total + block.text.length, 0);
      if (length > longestText) throw new Error('This page has more than four million characters, too many to read.');
      // The browser looks the choices up while the knowledge is opened.
      const choices = loadChoices(library);
      const { knowledge, verdicts } = await own.load();
      const { marking, markWeapons } = await choices;
      const query: MentionQuery = {
        blocks,
        offices: marking.offices,
        optional: markWeapons,
        ...readDate(date),
        ...(lang === undefined ? {} : { lang }),
      };
      const isRejected = createRejection(verdicts, sender.isExtensionPage ? {} : whereRead(sender.url ?? ''));
      // Left out here and not in the page: what is not to be marked need not travel.
      const found = leaveRejectedOffices(linkMentions(knowledge.linking, query, isRejected), blocks, isRejected);
      const mentions = found.filter(({ reason }) => isAtLeast(reason.confidence, marking.lowest));
      return { mentions };
    },

    describeEntities: async ({ ids, date }) => {
      const { knowledge } = await own.load();
      const viewpoint = { lang: readerLang, ...readDate(date) };
      // One of the reader's own may have been deleted since it was marked.
      const known = ids.flatMap((id) => knowledge.findEntity(id)?.id ?? []);
      return { profiles: Object.fromEntries(known.map((id) => [id, describeEntity(knowledge, id, viewpoint)])) };
    },

    searchEntities: async ({ query }) => (await own.load()).knowledge.searchEntities(query, mostChoices),
  } satisfies Partial<BackgroundHandlers>;
}

/** What the reader wants marked; where it cannot be read, names are marked all the same. */
async function loadChoices(library: Library): Promise<Pick<Settings, 'marking' | 'markWeapons'>> {
  try {
    return await loadSettings(library);
  } catch (error) {
    logProblem(error);
    return { marking: firstMarking, markWeapons: false };
  }
}

/** A page can say anything of its date; what is none is no date. */
function readDate(text: string | undefined): { readonly date?: string } {
  const isDate = text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDate ? { date: text } : {};
}
