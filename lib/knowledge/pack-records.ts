// Records and sources as the extension ships them: only what a card or the linker asks for, in the reader's language, with
// sources by number in the order in which records cite them. Called by compile-knowledge; build time only.
import type { LangMap, Source } from '../model/entity';
import type { AuthoredEntity } from './authored-entity';
import type { AuthoredKnowledge } from './authored-knowledge';
import { successionLabels } from './describe-relations';
import { listGivenNames } from './given-names';
import type { Packed } from './pack-shapes';
import { type PackedContent, type PackedSource, readerLang } from './packed-content';

type PackedRecords = Pick<PackedContent, 'ids' | 'kinds' | 'records' | 'givenNames' | 'sources' | 'publishers'>;

const toldRelations: ReadonlySet<string> = new Set(Object.keys(successionLabels));

/** Packs all entities with the sources they cite; `pack` takes the names of fields away. */
export function packRecords(
  { entities, sources }: Pick<AuthoredKnowledge, 'entities' | 'sources'>,
  pack: (value: unknown) => Packed,
): PackedRecords {
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
  const records = entities.map((entity) => pack(renumber(slim(entity), placeOf)));
  const publishers = [...new Set(cited.map(({ publisher }) => publisher))];
  const publisherAt = new Map(publishers.map((publisher, place) => [publisher, place]));
  const packed = cited.map(({ url, title, publisher, tier, published }): PackedSource => {
    const line = [url.replace(/^https:\/\//, ''), title, publisherAt.get(publisher) ?? 0, tier] as const;
    return published === undefined ? line : [...line, published];
  });
  return {
    ids: entities.map(({ id }) => id),
    kinds: entities.map(({ kind }) => kind),
    records,
    givenNames: [...new Set(entities.flatMap(listGivenNames))],
    sources: packed,
    publishers,
  };
}

/** Without names, and without what only editors read. */
function slim({ id: _id, kind: _kind, names: _names, match: _match, ...entity }: AuthoredEntity): object {
  const { identifiers: _identifiers, summary, person, posts, relations, programme, verified, ...rest } = entity;
  const { on, level, newest_evidence } = verified;
  // What no card tells of is for lint rules and editors.
  const told = (relations ?? []).filter(({ type }) => toldRelations.has(type)).map(({ note: _note, ...told }) => told);
  return {
    ...rest,
    ...(summary && { summary: inReaderLang(summary) }),
    ...(person && { person: person.given === undefined ? {} : { given: person.given } }),
    ...(posts && { posts: posts.map((post) => ({ ...post, role: inReaderLang(post.role) })) }),
    ...(told.length > 0 && { relations: told }),
    ...(programme && {
      programme: { ...programme, ...(programme.status_history && slimStatuses(programme.status_history)) },
    }),
    verified: { on, level, ...(newest_evidence && { newest_evidence }) },
  };
}

function slimStatuses(spans: readonly { readonly note?: LangMap }[]) {
  return { status_history: spans.map((span) => (span.note ? { ...span, note: inReaderLang(span.note) } : span)) };
}

function inReaderLang(texts: LangMap): LangMap {
  const text = texts[readerLang];
  return text === undefined ? texts : { [readerLang]: text };
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
