// Dates must be days of the calendar, begin before they end, and not reach beyond the day the entity was verified.
import type { Post } from '../../model/entity';
import { earliestDay, isPartialDate, latestDay } from '../as-of/partial-date';
import type { AuthoredEntity } from '../authored/authored-entity';
import { walkStrings } from '../authored/check-references';
import { type Complaint, complain, type Place } from '../authored/complaint';
import type { LintInput } from './lint-input';

const dateLike = /^\d{4}-\d{2}-\d{2}$/;

/** The rule on dates. */
export function lintDates({ knowledge }: LintInput): Complaint[] {
  return knowledge.entities.flatMap((entity) => {
    const file = knowledge.fileOf.get(entity.id) ?? '';
    const place = (field: string): Place => ({ file, id: entity.id, field });
    const posts = (entity.posts ?? []).flatMap((post, number) => lintPost(post, entity, place(`posts[${number}]`)));
    return [...lintCalendar(entity, place), ...posts];
  });
}

function lintCalendar(entity: AuthoredEntity, place: (field: string) => Place): Complaint[] {
  const complaints: Complaint[] = [];
  walkStrings(entity, '', (_name, field, text) => {
    if (dateLike.test(text) && !isPartialDate(text)) {
      complaints.push(complain(place(field), `The calendar has no ${text}.`));
    }
  });
  return complaints;
}

function lintPost(post: Post, { verified }: AuthoredEntity, place: Place): Complaint[] {
  const at = (field: string): Place => ({ ...place, field: `${place.field}.${field}` });
  const complaints: Complaint[] = [];
  const end = post.to ?? post.known_until;
  if (end !== undefined && earliestDay(post.from) > latestDay(end)) {
    complaints.push(complain(at('from'), `Begins (${post.from}) after it ends (${end}).`));
  }
  if (post.known_until !== undefined && earliestDay(post.known_until) > verified.on) {
    complaints.push(complain(at('known_until'), `Lies after the day of verification (${verified.on}).`));
  }
  return complaints;
}
