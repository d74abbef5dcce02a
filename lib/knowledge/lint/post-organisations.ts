// A post's organisation must be one, and must have existed while the post was held.
import type { Post } from '../../model/entity';
import { earliestDay, latestDay } from '../as-of/partial-date';
import type { AuthoredEntity } from '../authored/authored-entity';
import { type Complaint, complain } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** The rule on posts and organisations. An organisation that does not exist is check-references' business. */
export function lintPostOrganisations({ knowledge }: LintInput): Complaint[] {
  const byId = new Map<string, AuthoredEntity>(knowledge.entities.map((entity) => [entity.id, entity]));
  return knowledge.entities.flatMap((entity) =>
    (entity.posts ?? []).flatMap((post, number) => {
      const problem = findProblem(post, byId.get(post.org));
      const place = { file: knowledge.fileOf.get(entity.id) ?? '', id: entity.id, field: `posts[${number}].org` };
      return problem === undefined ? [] : [complain(place, problem)];
    }),
  );
}

function findProblem(post: Post, org: AuthoredEntity | undefined): string | undefined {
  if (org === undefined) return undefined;
  if (org.kind === 'person') return `${org.id} is a person.`;
  const { founded, dissolved } = org.organisation ?? {};
  const end = post.to ?? post.known_until ?? post.from;
  if (founded !== undefined && latestDay(post.from) < earliestDay(founded)) {
    return `The post begins ${post.from}, but ${org.id} was founded ${founded}.`;
  }
  if (dissolved !== undefined && earliestDay(end) > latestDay(dissolved)) {
    return `The post reaches to ${end}, but ${org.id} was dissolved ${dissolved}.`;
  }
  return undefined;
}
