// Where the mark of a place begins and ends. What stands directly beside a name may belong to it, and a title at its start does
// not; which of these counts depends on what the name means there. Called by link-mentions: for mentions, and where find-names
// asks whether the reader rejected them, since a verdict has the words of the mark.
import type { EntityKind } from '../../model/entity';
import type { Place } from '../evidence/candidate';
import type { Stretch } from '../text/sentence-at';
import { startWithoutTitle } from './french-title';
import { endWithLegalForm } from './legal-form';
import { endWithMeetingNumber } from './meeting-number';
import { endWithCase, endWithClosing } from './name-ending';

/** Half-open offsets of the mark, if the place names an entity of that kind. */
export function stretchOfMark(place: Place, kind: EntityKind, language: () => string | undefined): Stretch {
  const start = kind === 'person' ? startWithoutTitle(place, language) : place.start;
  const { text } = place.block;
  // Nothing is tied to a name behind which a space stands.
  if (text.charCodeAt(place.end) === space) return { start, end: endWithNext(text, place.end, kind) };
  return { start, end: endWithCase(text, endWithNext(text, endWithClosing(place), kind), language) };
}

const space = 0x20;

function endWithNext(text: string, end: number, kind: EntityKind): number {
  if (kind === 'company') return endWithLegalForm(text, end);
  return kind === 'format' ? endWithMeetingNumber(text, end) : end;
}
