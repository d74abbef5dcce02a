// Opens packed knowledge for use: called once in the life of the background's worker, so it lays views over bytes, builds
// a few maps, and leaves everything else for when it is asked.
import type { LinkingKnowledge } from '../linking/linking-knowledge';
import { foldToString } from '../matching/fold-text';
import { type FormIndex, openIndex } from '../matching/open-index';
import type { EntityId, EntityRecord, Source } from '../model/entity';
import type { FormRule } from '../model/name';
import type { Knowledge, PackedKnowledge } from './knowledge';
import { contentFormat, type PackedContent } from './packed-content';
import { createEntitySearch } from './search-entities';

/** Opens `packed`. Throws a sentence when it was made by another version of the code. */
export function decodeKnowledge({ version, index: bytes, json }: PackedKnowledge): Knowledge {
  const content = JSON.parse(json) as PackedContent;
  if (content.format !== contentFormat) throw new Error('This knowledge was packed by another version of Dramatis.');
  const index = openIndex(bytes);
  const rules = unpackRules(content);
  if (rules.length !== index.formCount) throw new Error('The index of names does not belong to this knowledge.');
  const records = new Map<string, EntityRecord>(content.records.map((record) => [record.id, record]));
  const sources = new Map<string, Source>(content.sources.map((source) => [source.id, source]));
  const getEntity = (id: EntityId): EntityRecord => {
    const record = records.get(id);
    if (record === undefined) throw new Error(`Nothing is known of "${id}".`);
    return record;
  };
  return {
    version,
    linking: createLinking(index, rules, { content, getEntity }),
    getEntity,
    findEntity: (id) => records.get(id),
    findSource: (id) => sources.get(id),
    searchEntities: createEntitySearch(content, index.classes),
  };
}

/** Forms of one name share one rule object. */
function unpackRules({ names, runs, records, types, langs, rules }: PackedContent): FormRule[] {
  return names.flatMap(([entity, type, lang, rule], place) => {
    const formRule: FormRule = {
      entity: at(records, entity).id,
      type: at(types, type),
      lang: at(langs, lang),
      match: at(rules, rule),
    };
    return Array.from({ length: at(runs, place) }, () => formRule);
  });
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error('The packed knowledge is damaged.');
  return value;
}

interface Records {
  readonly content: PackedContent;
  readonly getEntity: (id: EntityId) => EntityRecord;
}

function createLinking(
  index: FormIndex,
  rules: readonly FormRule[],
  { content, getEntity }: Records,
): LinkingKnowledge {
  let givenNames: ReadonlySet<string> | undefined;
  return {
    index,
    rules,
    words: content.words,
    kindOf: (id) => getEntity(id).kind,
    countriesOf: (id) => getEntity(id).countries ?? [],
    givenNamesOf: (id) => listGivenNames(getEntity(id)),
    isGivenName: (folded) => {
      givenNames ??= new Set(
        content.records.flatMap(listGivenNames).flatMap((name) => foldToString(index.classes, name).split(' ')),
      );
      return givenNames.has(folded);
    },
  };
}

/** As authored; where nothing is, the first word of a label of two words. */
export function listGivenNames({ kind, person, label }: EntityRecord): string[] {
  if (kind !== 'person') return [];
  if (person?.given !== undefined) return Object.values(person.given);
  return Object.values(label).flatMap((text) => (/^\S+ \S+$/u.test(text) ? text.split(' ').slice(0, 1) : []));
}
