// Who is marked, as of the article's date: the profiles that cards show, learnt once the marks are painted. Used by
// article-reading alone.
import type { ArticleMeta } from '../model/article';
import type { EntityProfile } from '../model/profile';
import type { Mark } from '../page/mention-ranges';
import { askProfiles } from './ask-mentions';

export interface KnownProfiles {
  readonly all: () => ReadonlyMap<string, EntityProfile>;
  /** The date is another one now, and what is known of that of before says nothing. */
  readonly forget: () => void;
  /** Asks for whoever is not known yet. Answers whether anybody was asked for. */
  readonly learn: (marks: readonly Mark[], meta: ArticleMeta) => Promise<boolean>;
}

export function createKnownProfiles(): KnownProfiles {
  let profiles = new Map<string, EntityProfile>();
  return {
    all: () => profiles,
    forget() {
      profiles = new Map();
    },
    async learn(marks, meta) {
      const ids = new Set(marks.flatMap(listEntities)).difference(profiles);
      if (ids.size === 0) return false;
      for (const [id, profile] of Object.entries(await askProfiles([...ids], meta))) profiles.set(id, profile);
      return true;
    },
  };
}

/** All that a mark may mean. */
export function listEntities({ mention }: Mark): readonly string[] {
  return [mention.entity, ...mention.others];
}
