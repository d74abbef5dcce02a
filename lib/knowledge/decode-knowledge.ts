// Opens packed knowledge for use: called once in the life of the background's worker, so it lays views over bytes, builds
// a few maps, and leaves everything else for when it is asked.
import type { LinkingKnowledge } from '../linking/linking-knowledge';
import { foldToString } from '../matching/fold-text';
import { type FormIndex, openIndex } from '../matching/open-index';
import type { EntityId, EntityRecord } from '../model/entity';
import type { FormRule } from '../model/name';
import type { CitedSource, Knowledge, PackedKnowledge } from './knowledge';
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
    findSource: (id) => unpackSource(content, Number(id)),
    searchEntities: createEntitySearch({ index, rules, records: content.records }),
  };
}

/** Forms of one name share one rule object. */
function unpackRules({ names, records, types, langs, rules }: PackedContent): FormRule[] {
  let entity = 0;
  return names.runs.flatMap((run, place) => {
    entity += at(names.entitySteps, place);
    const formRule: FormRule = {
      entity: at(records, entity).id,
      type: at(types, at(names.types, place)),
      lang: at(langs, at(names.langs, place)),
      match: at(rules, at(names.rules, place)),
    };
    return Array.from({ length: run }, () => formRule);
  });
}

function unpackSource({ sources, publishers }: PackedContent, number: number): CitedSource | undefined {
  const source = sources[number];
  if (source === undefined) return undefined;
  const [address, title, publisher, tier, published] = source;
  const url = address.includes('://') ? address : `https://${address}`;
  return { url, title, publisher: at(publishers, publisher), tier, ...(published === undefined ? {} : { published }) };
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
function listGivenNames({ kind, person, label }: EntityRecord): string[] {
  if (kind !== 'person') return [];
  if (person?.given !== undefined) return Object.values(person.given);
  return Object.values(label).flatMap((text) => (/^\S+ \S+$/u.test(text) ? text.split(' ').slice(0, 1) : []));
}
