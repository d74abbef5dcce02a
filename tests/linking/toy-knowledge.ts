// A small knowledge for linking tests: forms and rules by hand, so that a case shows all it rests on.
import { foldWordSets } from '../../lib/knowledge/compile/fold-guards';
import type { LinkingKnowledge, NameIndex } from '../../lib/linking/evidence/linking-knowledge';
import { buildIndex } from '../../lib/matching/build-index';
import { openIndex } from '../../lib/matching/open-index';
import type { EntityId, EntityKind } from '../../lib/model/entity';
import type { FormRule, MatchRule, NameType, WordSets } from '../../lib/model/name';

/** text (`(s)` after it: with a genitive s), type, match rule */
type ToyName = readonly [string, NameType, MatchRule?];

export interface ToyEntity {
  readonly id: string;
  readonly kind?: EntityKind;
  readonly countries?: readonly string[];
  readonly given?: readonly string[];
  readonly names: readonly ToyName[];
  /** Marked only when asked for. */
  readonly optional?: true;
}

const toyWords: WordSets = foldWordSets({
  sets: {
    DEF: ['defence', 'defense', 'weapon*', 'missile*', 'drone*', 'оборон*'],
    EUW: ['EU', 'European Union', 'Commission', 'Brussels'],
    UAW: ['Ukrain*', 'Kyiv', 'Україн*', 'Укра*'],
    PERS: ['Minister', 'President', 'Commissioner', 'Secretary', 'Prime', 'міністр*', 'Mr'],
  },
  countries: {
    UA: ['Ukrain*', 'Kyiv', 'Україн*'],
    PL: ['Poland', 'Polish', 'Warsaw', 'Польщ*'],
    LT: ['Lithuania*', 'Vilnius'],
    NZ: ['Нова Зеландія', 'Нової Зеландії'],
  },
});

function toyNames(entities: readonly ToyEntity[]): NameIndex {
  const names = entities.flatMap((entity) => entity.names.map((name) => ({ entity, name })));
  const rules = names.map(
    ({ entity, name: [, type, match] }): FormRule => ({
      entity: entity.id as EntityId,
      type,
      match: match ?? {},
    }),
  );
  const forms = names.map(({ name: [text, type, match] }) => ({
    text: text.replace('(s)', ''),
    case: match?.case ?? (type === 'acronym' ? ('exact' as const) : ('smart' as const)),
    ...(text.endsWith('(s)') ? { genitive: true } : {}),
  }));
  return { index: openIndex(buildIndex(forms)), rules };
}

/** Knowledge of these entities, as lib/knowledge would decode it. */
export function toyKnowledge(entities: readonly ToyEntity[]): LinkingKnowledge {
  const byId = new Map(entities.map((entity) => [entity.id as EntityId, entity]));
  const given = new Set(entities.flatMap((entity) => entity.given ?? []).map((name) => name.toLowerCase()));
  return {
    ...toyNames(entities.filter(({ optional }) => optional !== true)),
    openOptional: () => toyNames(entities.filter(({ optional }) => optional === true)),
    words: toyWords,
    kindOf: (id) => byId.get(id)?.kind ?? 'person',
    countriesOf: (id) => byId.get(id)?.countries ?? [],
    givenNamesOf: (id) => byId.get(id)?.given ?? [],
    isGivenName: (folded) => given.has(folded),
  };
}
