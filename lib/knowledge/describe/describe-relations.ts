// Facts that stand between entities: what an entity came after and what came after it; and what sources disagree on.
import type { EntityRecord, SourceId } from '../../model/entity';
import type { FactLine } from '../../model/profile';
import { type Describing, isLater, labelOf } from './describing';

/** The relations that cards tell of. */
export const successionLabels: Readonly<Record<string, string>> = {
  'successor-of': 'Follows',
  replaces: 'Replaces',
  'predecessor-of': 'Followed by',
};

/** One line for each predecessor and successor. Organisations tell theirs by events already. */
export function describeSuccession(entity: EntityRecord, describing: Describing): FactLine[] {
  const hasEnd = entity.organisation?.events?.some(({ type }) => type === 'merged-into') ?? false;
  return (entity.relations ?? []).flatMap(({ type, target, from, sources }): FactLine[] => {
    const label = successionLabels[type];
    if (label === undefined || (hasEnd && type === 'predecessor-of')) return [];
    const later = isLater(from, describing) ? 'later: ' : '';
    const since = from === undefined ? '' : ` (${from})`;
    const value = `${later}${labelOf(describing, target)}${since}`;
    return [{ label, value, sources: describing.citations.cite(sources) }];
  });
}

/** As authored in `disputes`; the schema has checked it. */
interface Dispute {
  readonly field: string;
  readonly chosen?: string;
  readonly claims: readonly { readonly value: string; readonly sources: readonly SourceId[] }[];
}

/** `budget: 60 billion or 30 billion; shown here: 60 billion`, with the sources of all claims. */
export function describeDisputes({ disputes = [] }: EntityRecord, { citations }: Describing): FactLine[] {
  return (disputes as readonly Dispute[]).map(({ field, chosen, claims }) => {
    const claimed = claims.map(({ value }) => value).join(' or ');
    const shown = chosen === undefined ? '' : `; shown here: ${chosen}`;
    const subject = field.replaceAll(/\[\d+\]/g, '').replaceAll(/[._]/g, ' ');
    return {
      label: 'Sources disagree',
      value: `${subject}: ${claimed}${shown}`,
      sources: citations.cite(claims.flatMap(({ sources }) => sources)),
    };
  });
}
