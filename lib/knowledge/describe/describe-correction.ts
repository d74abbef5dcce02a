// The card's line on what the reader corrected: which fields, when, and the reader's source. Nothing for entities that
// stand as they were bundled. Called by describe-entity.
import type { EntityRecord } from '../../model/entity';
import type { FactLine } from '../../model/profile';
import { listCorrectedFields } from './correction-words';
import type { Describing } from './describing';

/** One line, or none. */
export function describeCorrection({ id }: EntityRecord, { knowledge, citations }: Describing): FactLine[] {
  const correction = knowledge.correctionOf?.(id);
  if (correction === undefined) return [];
  const { corrected } = correction;
  const fields = listCorrectedFields(correction).join(', ');
  const value = corrected === undefined ? fields : `${fields} (${corrected.on})`;
  return [{ label: 'Your correction', value, sources: citations.cite(corrected?.sources) }];
}
