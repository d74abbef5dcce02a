// The grounds of a mention as a sentence for the reader: the card's "why", the popup's list, the command line.
// Called by link-mentions, once for each mention; nobody else words a reason.
import type { Grounds, ReasonRule } from '../../model/mention';

const sentences: Readonly<Record<ReasonRule, string>> = {
  'full-name': 'full name',
  'other-name': 'another known name',
  acronym: 'acronym',
  guarded: 'short name, confirmed by its context',
  'after-full': 'short name',
  'by-country': 'a name many countries use, told apart by the context',
  hashtag: 'hashtag',
  described: 'described by its amount',
  office: 'office',
  ambiguous: 'may mean several',
};

/** One sentence without full stop, e.g. `short name: named in full in paragraph 4`. */
export function describeReason({ rule, evidence }: Grounds): string {
  return evidence === undefined ? sentences[rule] : `${sentences[rule]}: ${evidence}`;
}
