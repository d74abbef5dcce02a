import type { Reason } from '../model/mention';

/** A reason as one sentence for the reader, e.g. `surname; full name in paragraph 4`. */
export function describeReason(reason: Reason): string {
  const rules: Record<Reason['rule'], string> = {
    'full-name': 'full name',
    'other-name': 'known name',
    acronym: 'acronym',
    guarded: 'short name, confirmed by its context',
    'after-full': 'short name; the full name stands in this article',
    'by-country': 'name that many countries use; country taken from the context',
    hashtag: 'hashtag',
    described: 'described by its amount',
    ambiguous: 'may mean several',
  };
  return reason.evidence === undefined ? rules[reason.rule] : `${rules[reason.rule]} (${reason.evidence})`;
}
