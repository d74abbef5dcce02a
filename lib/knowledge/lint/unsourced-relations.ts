// A relation is a fact and says where it was read. Only editors' notes ("see also", "not the same as") need no page. Called by
// lint-knowledge. Not the schema's business: that is also the contract of readers' own files, which may leave sources out.
import { type Complaint, complain } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** Relations that say how entities stand in this knowledge, not in the world. */
const notes = new Set(['see-also', 'distinct-from']);

/** The rule on relations without sources. */
export function lintUnsourcedRelations({ knowledge }: LintInput): Complaint[] {
  return knowledge.entities.flatMap(({ id, relations = [] }) => {
    const file = knowledge.fileOf.get(id) ?? '';
    return relations.flatMap(({ type, sources = [] }, number) => {
      if (notes.has(type) || sources.length > 0) return [];
      const place = { file, id, field: `relations[${number}].sources` };
      return [complain(place, `Says "${type}" without a page that says so.`)];
    });
  });
}
