// What the popup learns about the page in front of it. Told by lib/reading, shown by lib/review.
import type { ArticleMeta } from './article';
import type { EntityId } from './entity';
import type { MentionContext } from './overlay';
import type { EntityProfile } from './profile';

/** One line of the list "In this article". */
export interface ActorInArticle {
  readonly entity: EntityId;
  readonly profile: EntityProfile;
  /** How many marks stand in the page. */
  readonly count: number;
  /** The known forms that matched, without repeats, and why the first one counted. */
  readonly forms: readonly string[];
  readonly reason: string;
  /** Where each mark stands, in the order of the page. */
  readonly places: readonly MentionContext[];
}

export interface PageState {
  readonly article: ArticleMeta;
  /** In the order of their first mention. */
  readonly actors: readonly ActorInArticle[];
  readonly markCount: number;
  /** `true` while text is still being read. */
  readonly busy: boolean;
  /** A sentence for the reader when something keeps marks away, e.g. a text too long. */
  readonly problem?: string;
}
