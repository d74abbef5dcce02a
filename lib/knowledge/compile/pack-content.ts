// Everything the extension ships besides the indexes, packed: only what a card or the linker asks for, in the reader's
// language. Called by compile-knowledge; build time only.
import type { LangMap, Source } from '../../model/entity';
import type { AuthoredEntity } from '../authored/authored-entity';
import { successionLabels } from '../describe/describe-relations';
import { packColumn } from '../packed/pack-column';
import { packHeads } from '../packed/pack-heads';
import { packSources } from '../packed/pack-sources';
import { contentFormat, type PackedContent, readerLang } from '../packed/packed-content';
import { indexRoles } from '../packed/roles-of-offices';
import { type RecordRest, shortenRecord } from '../packed/shorten-records';
import { swapQuotes } from '../packed/swap-quotes';
import type { AuthoredKnowledge } from './authored-knowledge';
import type { CompiledOffices } from './compile-offices';
import { foldGivenNames, foldWordSets } from './fold-guards';
import type { JoinedName } from './join-names';
import { packNames } from './pack-names';
import { packOffices } from './pack-offices';

const toldRelations: ReadonlySet<string> = new Set(Object.keys(successionLabels));

/** Packs all entities with the sources they cite, and their names, the last `optional` of which have their own index. */
export function packContent(
  { entities, sources, words }: AuthoredKnowledge,
  offices: CompiledOffices,
  names: { readonly always: readonly JoinedName[]; readonly optional: readonly JoinedName[] },
): PackedContent {
  // Neighbours that are alike compress better.
  const sorted = entities.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
  const places = new Map(sorted.map(({ id }, place) => [id as string, place]));
  const placeOf = (id: string) => places.get(id);
  const { numbered, cited } = numberSources(sorted.map(slim), sources);
  const roleOf = indexRoles(offices.list);
  const publishedOf = (source: string) => cited[Number(source)]?.published;
  const records = numbered.map((record) => shortenRecord(record, { roleOf, publishedOf }));
  return {
    format: contentFormat,
    heads: packHeads(sorted),
    records: packColumn(records, placeOf),
    sources: packSources(cited),
    names: packNames(names, (id) => places.get(id) ?? 0),
    given: foldGivenNames(sorted).join(' '),
    words: swapQuotes(JSON.stringify(foldWordSets(words))),
    offices: packColumn([packOffices(offices, sorted)], placeOf),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Without what is in the head, without names, and without what only editors read. */
function slim(entity: AuthoredEntity): RecordRest {
  const {
    id: _id,
    kind: _kind,
    label: _label,
    countries: _countries,
    person: _person,
    names: _names,
    ...record
  } = entity;
  const { match: _match, identifiers: _identifiers, summary, posts, relations, programme, verified, ...rest } = record;
  const { on, level, newest_evidence } = verified;
  // What no card tells of is for lint rules and editors.
  const told = (relations ?? []).filter(({ type }) => toldRelations.has(type)).map(({ note: _note, ...told }) => told);
  return {
    ...rest,
    ...(summary && { summary: inReaderLang(summary) }),
    ...(posts && { posts: posts.map((post) => ({ ...post, role: inReaderLang(post.role) })) }),
    ...(told.length > 0 && { relations: told }),
    ...(programme && {
      programme: { ...programme, ...(programme.status_history && slimStatuses(programme.status_history)) },
    }),
    verified: { on, level, ...(newest_evidence && { newest_evidence }) },
  };
}

function slimStatuses<T extends { readonly note?: LangMap }>(spans: readonly T[]): { status_history: readonly T[] } {
  return { status_history: spans.map((span) => (span.note ? { ...span, note: inReaderLang(span.note) } : span)) };
}

function inReaderLang(texts: LangMap): LangMap {
  const text = texts[readerLang];
  return text === undefined ? texts : { [readerLang]: text };
}

/** Records with sources by number, and the sources in that order: those of a record as a whole before those of its facts. */
function numberSources(records: readonly RecordRest[], sources: readonly Source[]) {
  const known = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const places = new Map<string, number>();
  const cited: Source[] = [];
  const placeOf = (id: string): string => {
    const place = places.get(id) ?? places.size;
    const source = known.get(id);
    if (!places.has(id) && source !== undefined) cited.push(source);
    places.set(id, place);
    return String(place);
  };
  const numbered = records.map(
    ({ sources: own, ...facts }) => renumber({ sources: own, ...facts }, placeOf) as RecordRest,
  );
  return { numbered, cited };
}

/** The same value with every list of sources by number. */
function renumber(value: unknown, placeOf: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => renumber(each, placeOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'sources' && Array.isArray(each) ? each.map(placeOf) : renumber(each, placeOf),
    ]),
  );
}
