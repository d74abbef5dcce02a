// What is marked in a text: all that is known, less what the reader does not want to see. Asked for the text of a page, and
// again when the article is saved, so that both have the same mentions.

import { linkMentions } from '../linking/link-mentions';
import { isAtLeast } from '../linking/reasons/confidence-of';
import { createRejection } from '../linking/verdicts';
import type { Mention, MentionQuery } from '../model/mention';
import { firstMarking, type Settings } from '../model/settings';
import { logProblem } from '../platform/log';
import type { Library } from '../store/open-library';
import { loadSettings } from '../store/settings';
import { whereRead } from './article-address';
import { leaveRejectedOffices } from './leave-rejected-offices';
import type { OwnKnowledge } from './own-knowledge';

/** A text to look through, and the address it was read at; the reader's own pages have none. */
type MarkedQuery = Pick<MentionQuery, 'blocks' | 'date' | 'lang'> & { readonly address?: string };

export interface Marked {
  readonly mentions: readonly Mention[];
  readonly knowledgeVersion: string;
}

/** Rejects only when the knowledge cannot be read. */
export async function findMarked(library: Library, own: OwnKnowledge, asked: MarkedQuery): Promise<Marked> {
  // The browser looks the choices up while the knowledge is opened.
  const choices = loadChoices(library);
  const { knowledge, verdicts } = await own.load();
  const { marking, markWeapons } = await choices;
  const { address, ...text } = asked;
  const query: MentionQuery = { ...text, offices: marking.offices, optional: markWeapons };
  const isRejected = createRejection(verdicts, whereRead(address ?? ''));
  const found = leaveRejectedOffices(linkMentions(knowledge.linking, query, isRejected), text.blocks, isRejected);
  const mentions = found.filter(({ reason }) => isAtLeast(reason.confidence, marking.lowest));
  return { mentions, knowledgeVersion: knowledge.version };
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
