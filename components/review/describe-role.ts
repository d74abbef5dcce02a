// Which office, kind or programme stands under a name in "In this article": one line, true on the article's date.
// Used by ActorRow; pure, so that the choice has a table of tests.
import type { EntityProfile, PostLine } from '../../lib/model/profile';
import { showSpan } from '../shared/show-date';

interface RoleLine {
  /** What must be said before the role, e.g. `Latest known:`; empty when the role held on the article's date. */
  readonly caution: string;
  readonly role: string;
  /** Time in office; empty for what has none. */
  readonly span: string;
}

const cautions: Readonly<Record<PostLine['certainty'], string>> = {
  certain: '',
  possible: 'Perhaps then:',
  'last-known': 'Last known:',
  other: 'Another time:',
};

/** The first post on the article's date, else the newest known one with a caution, else the kind. */
export function describeRole(profile: EntityProfile): RoleLine {
  const then = profile.then[0];
  if (then !== undefined) return roleLine(then, cautions[then.certainty]);
  const latest = profile.latest[0];
  if (latest !== undefined)
    return roleLine(latest, profile.asOf === undefined ? 'Latest known:' : 'Not then; latest known:');
  return { caution: '', role: profile.kindLabel, span: '' };
}

function roleLine(post: PostLine, caution: string): RoleLine {
  return { caution, role: post.acting ? `${post.role} (acting)` : post.role, span: showSpan(post) };
}
