// A few sentences read for nobody, so that the engine has compiled what the first article needs before it comes. Called by the
// background while a page still loads.
import type { MentionQuery, TextBlock } from '../model/mention';
import type { LinkingKnowledge } from './evidence/linking-knowledge';
import { linkMentions } from './link-mentions';

/** Blocks for some tens of milliseconds where nothing is compiled yet, for a millisecond afterwards. */
export function rehearseLinking(knowledge: LinkingKnowledge): void {
  linkMentions(knowledge, rehearsal, () => false);
}

const block = (id: number, text: string): TextBlock => ({ id, text, region: 'body' });

// Each name takes another way through the linking: a full name and its surname, with guards and without, a strange first name, an
// initial, the ministry of a country and of none, an acronym that is explained, capitals, a hashtag.
const rehearsal: MentionQuery = {
  blocks: [
    { id: 0, region: 'headline', text: 'EU and Ukraine: Umerov, Kubilius Sign Up for SAFE' },
    block(
      1,
      'WARSAW, March 7. The Defence Procurement Agency (DPA) has signed with Rheinmetall AG, the Ministry of Defence said. Rustem Umerov thanked the European Commission, NATO and the Ministry of Defence of Ukraine. “The Council waits,” Umerov’s deputy said; A. Kubilius and Anna Umerov did not, and Boris Pistorius met with the Commission. Fire Point, KNDS and Patria build the Drone Wall. #StandWithUkraine',
    ),
    block(2, 'THE MINISTRY OF DEFENCE AND RHEINMETALL TALK. Contact Group: Healey will lend €90 billion for Ukraine.'),
    block(
      3,
      'Міністр оборони Рустем Умєров зустрівся з представниками Міністерства оборони Німеччини та НАТО. Умєров розповів про АОЗ і SAFE.',
    ),
  ],
  date: '2025-03-07',
  lang: 'en',
};
