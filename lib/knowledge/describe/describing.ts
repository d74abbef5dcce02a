// What the describe-* files share: whom they write for, and two questions they all ask.
import type { EntityId, PartialDate } from '../../model/entity';
import { earliestDay, latestDay } from '../as-of/partial-date';
import type { Knowledge } from '../opened/knowledge';
import type { Citations } from './cite-sources';
import { textIn } from './format-facts';

/** For whom and for when. `lang` is the language of labels, roles and summaries; fixed words are English. */
export interface Viewpoint {
  readonly date?: PartialDate;
  readonly lang: string;
}

/** What the describe-* files work with. */
export interface Describing extends Viewpoint {
  readonly knowledge: Knowledge;
  readonly citations: Citations;
}

/** Label of an entity, or its id in plain words when it was left out of the knowledge. */
export function labelOf({ knowledge, lang }: Pick<Describing, 'knowledge' | 'lang'>, id: EntityId): string {
  const entity = knowledge.findEntity(id);
  return entity === undefined ? id.replaceAll('-', ' ') : textIn(entity.label, lang);
}

/** Whether something of that date was still to come when the article was written. Never without an article's date. */
export function isLater(date: string | undefined, { date: asOf }: Pick<Describing, 'date'>): boolean {
  return asOf !== undefined && date !== undefined && earliestDay(date) > latestDay(asOf);
}
