// No fact may stand on tier 4 alone (aggregators, machine-written pages, state-controlled outlets): such pages only point to
// where to look. Disputes are let through, because they exist to say what such pages claim.
import type { AuthoredEntity } from '../authored/authored-entity';
import { walkStrings } from '../authored/check-references';
import { type Complaint, complain } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** The rule on pointers: one complaint for each list of sources that holds nothing better. */
export function lintPointers({ knowledge }: LintInput): Complaint[] {
  const tierOf = new Map<string, number>(knowledge.sources.map(({ id, tier }) => [id, tier]));
  return knowledge.entities.flatMap((entity) => {
    const file = knowledge.fileOf.get(entity.id) ?? '';
    return [...listCitations(entity)]
      .filter(([, ids]) => ids.every((id) => tierOf.get(id) === 4))
      .map(([field]) =>
        complain({ file, id: entity.id, field }, 'Rests on tier 4 alone, which only points to where to look.'),
      );
  });
}

/** Source ids by the path of their list, e.g. `posts[0].sources`. */
function listCitations(entity: AuthoredEntity): Map<string, string[]> {
  const citations = new Map<string, string[]>();
  walkStrings(entity, '', (name, path, text) => {
    if (name !== 'sources' || path.startsWith('disputes')) return;
    const list = path.replace(/\[\d+\]$/, '');
    citations.set(list, [...(citations.get(list) ?? []), text]);
  });
  return citations;
}
