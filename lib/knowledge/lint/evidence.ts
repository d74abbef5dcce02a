// The level of verification that an entity claims must be borne out by its sources: `primary` needs one of tier 1,
// `two-sources` two of tier 1 or 2 from different publishers, `one-source` anything better than a mere pointer (tier 4).
import type { Source } from '../../model/entity';
import type { AuthoredEntity } from '../authored/authored-entity';
import { walkStrings } from '../authored/check-references';
import { type Complaint, complain } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** The rule on evidence. */
export function lintEvidence({ knowledge }: LintInput): Complaint[] {
  const byId = new Map<string, Source>(knowledge.sources.map((source) => [source.id, source]));
  return knowledge.entities.flatMap((entity) => {
    const problem = findProblem(entity, listSourcesOf(entity, byId));
    const file = knowledge.fileOf.get(entity.id) ?? '';
    return problem === undefined ? [] : [complain({ file, id: entity.id, field: 'verified.level' }, problem)];
  });
}

function listSourcesOf(entity: AuthoredEntity, byId: ReadonlyMap<string, Source>): Source[] {
  const ids = new Set<string>();
  walkStrings(entity, '', (name, _field, text) => {
    if (name === 'sources') ids.add(text);
  });
  return [...ids].map((id) => byId.get(id)).filter((source) => source !== undefined);
}

function findProblem({ verified }: AuthoredEntity, sources: readonly Source[]): string | undefined {
  const upTo = (tier: number) => sources.filter((source) => source.tier <= tier);
  switch (verified.level) {
    case 'primary':
      return upTo(1).length > 0 ? undefined : 'Says primary, but no source is of tier 1.';
    case 'two-sources':
      return new Set(upTo(2).map(({ publisher }) => publisher)).size > 1
        ? undefined
        : 'Says two-sources, but there are not two of tier 1 or 2 from different publishers.';
    case 'one-source':
      return upTo(3).length > 0 ? undefined : 'No source is better than tier 4, which only points to where to look.';
    case 'unverified':
      return undefined;
  }
}
