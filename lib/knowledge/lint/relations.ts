// What two entities say of each other must not contradict.
import type { Relation } from '../../model/entity';
import type { AuthoredEntity } from '../authored/authored-entity';
import { type Complaint, complain } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** Relation -> how the other entity says the same. */
const inverses: Readonly<Record<string, string>> = {
  'predecessor-of': 'successor-of',
  'successor-of': 'predecessor-of',
  'distinct-from': 'distinct-from',
  'partner-of': 'partner-of',
  'joint-venture-of': 'joint-venture-of',
};

/** Relations that cannot hold in both directions. */
const oneWay = new Set(['predecessor-of', 'successor-of', 'replaces', 'part-of', 'owns', 'legal-basis-of']);

/** The rule on relations: no relation to oneself, none in both directions, no two dates for one relation. */
export function lintRelations({ knowledge }: LintInput): Complaint[] {
  const byId = new Map<string, AuthoredEntity>(knowledge.entities.map((entity) => [entity.id, entity]));
  return knowledge.entities.flatMap((entity) =>
    (entity.relations ?? []).flatMap((relation, number) => {
      const problem = findProblem(entity, relation, byId.get(relation.target));
      const place = { file: knowledge.fileOf.get(entity.id) ?? '', id: entity.id, field: `relations[${number}]` };
      return problem === undefined ? [] : [complain(place, problem)];
    }),
  );
}

function findProblem(entity: AuthoredEntity, relation: Relation, other?: AuthoredEntity): string | undefined {
  if (relation.target === entity.id) return 'Points to the entity itself.';
  const back = (type: string | undefined) =>
    other?.relations?.find((each) => each.type === type && each.target === entity.id);
  if (oneWay.has(relation.type) && back(relation.type)) {
    return `Both entities say "${relation.type}" of each other; only one can.`;
  }
  const inverse = back(inverses[relation.type]);
  if (inverse?.from !== undefined && relation.from !== undefined && !agree(inverse.from, relation.from)) {
    return `Begins ${relation.from}, but ${relation.target} says ${inverse.from}.`;
  }
  return undefined;
}

/** `2025` and `2025-09-25` agree: one is only less exact. */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
