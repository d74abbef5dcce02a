// Opens packed knowledge for use: called once in the life of the background's worker, so it lays views over bytes, builds
// a few maps, and leaves everything else for when it is asked.
import type { LinkingKnowledge, NameIndex } from '../linking/linking-knowledge';
import { foldPlainly } from '../linking/word-list';
import { openIndex } from '../matching/open-index';
import type { EntityId, EntityRecord } from '../model/entity';
import type { FormRule, MatchRule } from '../model/name';
import { listGivenNames } from './given-names';
import type { CitedSource, Knowledge, PackedKnowledge } from './knowledge';
import { type Offices, openOffices } from './open-offices';
import { unpackShape } from './pack-shapes';
import { contentFormat, type PackedContent } from './packed-content';
import { createEntitySearch } from './search-entities';

/** Opens `packed`. Throws a sentence when it was made by another version of the code. */
export function decodeKnowledge(packed: PackedKnowledge): Knowledge {
  const { version, json } = packed;
  const content = JSON.parse(json) as PackedContent;
  if (content.format !== contentFormat) throw new Error('This knowledge was packed by another version of Dramatis.');
  const always = content.names.runs.length - content.optional;
  const names = openNames(packed.index, unpackRules(content, 0, always));
  const openOptional = openOnce(() =>
    content.optional === 0 ? undefined : openNames(packed.optionalIndex, unpackRules(content, always)),
  );
  const placeOf = new Map(content.ids.map((id, place) => [id, place]));
  const findEntity = createRecordFinder(content, placeOf);
  const getEntity = (id: EntityId): EntityRecord => {
    const record = findEntity(id);
    if (record === undefined) throw new Error(`Nothing is known of "${id}".`);
    return record;
  };
  const listPeople = () =>
    content.ids.flatMap((id, place) => (content.kinds[place] === 'person' ? getEntity(id as EntityId) : []));
  const offices = openOffices(content.offices, listPeople, content.words);
  return {
    version,
    offices,
    linking: createLinking({ ...names, openOptional }, { content, placeOf, getEntity, offices }),
    getEntity,
    findEntity,
    findSource: (id) => unpackSource(content, Number(id)),
    searchEntities: createEntitySearch({
      ...names,
      listRecords: () => content.ids.flatMap((id) => findEntity(id) ?? []),
    }),
  };
}

/** Records are restored one by one, when they are asked for, and kept. */
function createRecordFinder({ kinds, records, shapes }: PackedContent, placeOf: ReadonlyMap<string, number>) {
  const restored = new Map<string, EntityRecord>();
  return (id: string): EntityRecord | undefined => {
    const place = placeOf.get(id);
    if (place === undefined) return undefined;
    const known = restored.get(id);
    if (known !== undefined) return known;
    const rest = unpackShape(at(records, place), shapes) as Omit<EntityRecord, 'id' | 'kind'>;
    const record: EntityRecord = { id: id as EntityId, kind: at(kinds, place), ...rest };
    restored.set(id, record);
    return record;
  };
}

function openNames(bytes: Uint8Array, rules: readonly FormRule[]): NameIndex {
  const index = openIndex(bytes);
  if (rules.length !== index.formCount) throw new Error('The index of names does not belong to this knowledge.');
  return { index, rules };
}

/** Opens with the first question and keeps what it got; a failure is tried again. */
function openOnce<T>(open: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: open() };
    return kept.value;
  };
}

/** The rules of the names from one place to another. Forms of one name share one rule object. */
function unpackRules(content: PackedContent, from: number, to = Number.POSITIVE_INFINITY): FormRule[] {
  const { names, ids, types, langs, shapes } = content;
  const matches = content.rules.map((rule) => unpackShape(rule, shapes) as MatchRule);
  const rules: FormRule[] = [];
  let entity = 0;
  for (const [place, run] of names.runs.entries()) {
    entity += at(names.entitySteps, place);
    if (place >= to) break;
    if (place < from) continue;
    const formRule: FormRule = {
      entity: at(ids, entity) as EntityId,
      type: at(types, at(names.types, place)),
      lang: at(langs, at(names.langs, place)),
      match: at(matches, at(names.rules, place)),
    };
    for (let left = run; left > 0; left--) rules.push(formRule);
  }
  return rules;
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
  readonly placeOf: ReadonlyMap<string, number>;
  readonly getEntity: (id: EntityId) => EntityRecord;
  readonly offices: Offices;
}

function createLinking(
  names: Pick<LinkingKnowledge, 'index' | 'rules' | 'openOptional'>,
  { content, placeOf, getEntity, offices }: Records,
): LinkingKnowledge {
  const { classes } = names.index;
  let givenNames: ReadonlySet<string> | undefined;
  return {
    ...names,
    words: content.words,
    offices: offices.forLinking,
    // Asked of every name in a text, most of whose records nobody wants.
    kindOf: (id) => content.kinds[placeOf.get(id) ?? -1] ?? getEntity(id).kind,
    labelOf: (id) => getEntity(id).label.en ?? id,
    countriesOf: (id) => getEntity(id).countries ?? [],
    givenNamesOf: (id) => listGivenNames(getEntity(id)),
    isGivenName: (folded) => {
      givenNames ??= new Set(content.givenNames.flatMap((name) => foldPlainly(classes, name).split(' ')));
      return givenNames.has(folded);
    },
  };
}
