// Who makes a weapon must be an organisation, and is named once. That each maker has sources is the schema's business, that
// they are better than pointers the rule on pointers'.
import type { AuthoredEntity } from '../authored/authored-entity';
import { type Complaint, complain } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** The rule on makers. One that does not exist is check-references' business. */
export function lintMakers({ knowledge }: LintInput): Complaint[] {
  const byId = new Map<string, AuthoredEntity>(knowledge.entities.map((entity) => [entity.id, entity]));
  return knowledge.entities.flatMap((entity) => {
    const file = knowledge.fileOf.get(entity.id) ?? '';
    const orgs = (entity.weapon?.makers ?? []).map(({ org }) => org);
    return orgs.flatMap((org, number) => {
      const problem = findProblem(byId.get(org), orgs.indexOf(org) < number);
      const place = { file, id: entity.id, field: `weapon.makers[${number}].org` };
      return problem === undefined ? [] : [complain(place, problem)];
    });
  });
}

function findProblem(maker: AuthoredEntity | undefined, isRepeated: boolean): string | undefined {
  if (maker === undefined) return undefined;
  if (maker.organisation === undefined) return `${maker.id} is no organisation.`;
  return isRepeated ? `${maker.id} is named already.` : undefined;
}
