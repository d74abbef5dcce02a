// What a background that was just started does while the page still loads: it opens the knowledge, and reads a few sentences of its
// own, so that what the first article needs is compiled by then. Called by site-handlers when a page says that it is there.
import { linkMentions } from '../linking/link-mentions';
import type { MentionQuery, TextBlock } from '../model/mention';
import { logProblem } from '../platform/log';
import type { OwnKnowledge } from './own-knowledge';

const block = (id: number, text: string): TextBlock => ({ id, text, region: 'body' });

// A full name and its surname, names with guards and without, ministries of countries, an acronym in brackets, a hashtag: each takes another way
// through the linking.
const rehearsal: MentionQuery = {
  blocks: [
    block(
      0,
      'The Defence Procurement Agency (DPA) signed with Rheinmetall AG in Brussels. Rustem Umerov thanked the European Commission and NATO, and the Ministry of Defence of Ukraine confirmed it. “The Council waits,” Umerov’s deputy said; the Commission and SAFE follow. #Ukraine',
    ),
    block(
      1,
      'Міністр оборони Рустем Умєров зустрівся з представниками Міністерства оборони Німеччини та НАТО. Умєров розповів про ППО й SAFE.',
    ),
  ],
  date: '2025-03-07',
  lang: 'en',
};

/** Answers what is to be called for every page that may be read; only the first call does something. */
export function createPreparation(own: OwnKnowledge): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    // Later, so that the page has its answer first.
    setTimeout(() => prepare(own).catch(logProblem));
  };
}

async function prepare(own: OwnKnowledge): Promise<void> {
  const { knowledge } = await own.load();
  // A page that asks already goes first.
  await new Promise((go) => setTimeout(go));
  linkMentions(knowledge.linking, rehearsal, () => false);
}
