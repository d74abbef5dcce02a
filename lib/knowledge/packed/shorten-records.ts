// Records without what follows from something else: the role of a post from its office, its id from its place, the newest
// evidence from the days of the sources, and the sources of a single fact by their places among those of the whole entity.
// `shortenRecord` is called by pack-content at build time, `restoreRecord` when somebody asks for a record.
import type { EntityRecord, LangMap, Post, SourceId, Verified } from '../../model/entity';
import { readerLang } from './packed-content';
import type { EntityHead } from './packed-heads';

/** What a record leaves to others. Sources are the same ones in the same order on both sides. */
interface Surroundings {
  /** What the holder of an office is called, by its organisation and the code of the role. */
  readonly roleOf: (org: string, code: string) => string | undefined;
  /** When a source was published. */
  readonly publishedOf: (source: SourceId) => string | undefined;
}

/** A record without its head. */
export type RecordRest = Omit<EntityRecord, keyof EntityHead>;

interface PackedPost extends Omit<Post, 'id' | 'role'> {
  readonly role?: LangMap;
}

interface PackedVerified extends Verified {
  /** The sources have days, but none of them is evidence. */
  readonly undated?: true;
}

/** Sources of the entity as a whole are ids (of numbers); those of single facts, numbers. */
export interface PackedRecord extends Omit<RecordRest, 'posts' | 'verified'> {
  readonly posts?: readonly PackedPost[];
  readonly verified: PackedVerified;
}

/** The short record. */
export function shortenRecord(record: RecordRest, surroundings: Surroundings): PackedRecord {
  const { sources, posts, verified, ...facts } = record;
  const newest = newestOf(sources, surroundings);
  const { newest_evidence: evidence, ...checked } = verified;
  const told =
    evidence === newest ? {} : evidence === undefined ? { undated: true as const } : { newest_evidence: evidence };
  const short = { ...facts, ...(posts && { posts: posts.map((post) => shortenPost(post, surroundings)) }) };
  const places = new Map(sources.map((source, place) => [source, place]));
  const packed = changeSources(short, (source) => places.get(source as SourceId) ?? sources.length + Number(source));
  return { sources, verified: { ...checked, ...told }, ...(packed as Omit<PackedRecord, 'sources' | 'verified'>) };
}

function shortenPost({ id: _id, role, ...post }: Post, { roleOf }: Surroundings): PackedPost {
  const known = roleOf(post.org, post.role_code ?? '');
  const isKnown = known !== undefined && Object.keys(role).length === 1 && role[readerLang] === known;
  return isKnown ? post : { role, ...post };
}

/** The record as it was; ids of posts are new ones. */
export function restoreRecord(packed: PackedRecord, surroundings: Surroundings): RecordRest {
  const { sources, verified, ...short } = packed;
  const { posts, ...facts } = changeSources(short, (place) => {
    const number = Number(place);
    return sources[number] ?? String(number - sources.length);
  }) as Omit<PackedRecord, 'sources' | 'verified'>;
  const { undated, ...checked } = verified;
  const newest = undated ? undefined : newestOf(sources, surroundings);
  return {
    ...facts,
    ...(posts && { posts: posts.map((post, place) => restorePost(post, place, surroundings)) }),
    sources,
    verified: { ...(newest !== undefined && { newest_evidence: newest }), ...checked },
  };
}

function restorePost(post: PackedPost, place: number, { roleOf }: Surroundings): Post {
  const role = post.role ?? { [readerLang]: roleOf(post.org, post.role_code ?? '') ?? '' };
  return { ...post, role, id: String(place) };
}

/** The latest day on which one of these sources was published. */
function newestOf(sources: readonly SourceId[], { publishedOf }: Surroundings): string | undefined {
  return sources
    .map(publishedOf)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** The same value with other names for sources. */
function changeSources(value: unknown, change: (source: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => changeSources(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'sources' && Array.isArray(each) ? each.map(change) : changeSources(each, change),
    ]),
  );
}
