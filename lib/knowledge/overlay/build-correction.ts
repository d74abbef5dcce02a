// Makes a correction of what a reader filled in beside an entity: another label, further spellings, one time in office, and
// where it was read. It becomes entries of the overlay, in the schema of the bundled entities. Called by lib/background;
// refuses with a sentence and stores nothing.
import type { EntityId, EntityRecord, IsoDate, Post, SourceId } from '../../model/entity';
import type { Correctable, CorrectablePost, Correction, Overlay } from '../../model/overlay';
import { isPartialDate } from '../as-of/partial-date';
import { textIn } from '../describe/format-facts';
import { hashText } from '../opened/hash-text';
import type { Knowledge } from '../opened/knowledge';
import { readerLang } from '../packed/packed-content';
import { createOwnEntity, ownIdOf } from './own-entity';

type Lookup = Pick<Knowledge, 'findEntity' | 'findSource' | 'correctionOf' | 'searchEntities'>;

/** What the reader filled in; `post` only when one was changed or added. */
export interface CorrectionForm extends Pick<Correctable, 'label' | 'spellings' | 'source'> {
  readonly entity: EntityId;
  readonly post?: CorrectablePost;
}

/** The form as it stands before the reader writes in it. */
export function findCorrectable(knowledge: Lookup, record: EntityRecord): Correctable {
  const correction = knowledge.correctionOf?.(record.id);
  const [source] = correction?.corrected?.sources ?? [];
  return {
    label: textIn(record.label, readerLang),
    spellings: correction?.more_names?.map(({ text }) => text) ?? [],
    ...(record.kind === 'person' ? { posts: (record.posts ?? []).map((post) => toForm(knowledge, post)) } : {}),
    source: (source === undefined ? undefined : knowledge.findSource(source)?.url) ?? '',
    isCorrected: correction !== undefined,
  };
}

function toForm(knowledge: Lookup, { id, role, org, from, to = '' }: Post): CorrectablePost {
  return { id, role: textIn(role, readerLang), org: labelOf(knowledge, org), from, to };
}

function labelOf(knowledge: Lookup, id: EntityId): string {
  const record = knowledge.findEntity(id);
  return record === undefined ? id : textIn(record.label, readerLang);
}

/** The entries to store: the correction on top of an earlier one, its source, and an organisation nobody knows yet. */
export function buildCorrection(
  knowledge: Lookup,
  { record, form, today }: { readonly record: EntityRecord; readonly form: CorrectionForm; readonly today: IsoDate },
): Pick<Overlay, 'corrections' | 'entities' | 'sources'> {
  const sources = readSource(form.source, today);
  const cited = sources.map(({ id }) => id);
  const { more_names: earlier, ...before } = knowledge.correctionOf?.(record.id) ?? { id: record.id };
  const label =
    form.label === textIn(record.label, readerLang) ? {} : { label: { ...record.label, [readerLang]: form.label } };
  const post = findChangedPost(knowledge, record, form);
  const org = post === undefined ? undefined : findOrganisation(knowledge, post.org, today);
  const changed = post && org ? putPost(knowledge, record, { post, org: org.id, today, cited }) : undefined;
  const kept = changed === undefined ? undefined : keepSources(knowledge, changed, today);
  const posts = kept === undefined ? {} : { posts: kept.posts };
  const names = form.spellings.map((text) => ({ text, lang: 'mul', type: 'full' as const }));
  const changes = { ...label, ...posts, ...(names.length === 0 ? {} : { more_names: names }) };
  const correction: Correction = { ...before, ...changes, id: record.id };
  if (Object.keys(correction).every((field) => field === 'id' || field === 'corrected')) {
    throw new Error(
      earlier !== undefined
        ? 'Nothing would be left of your correction: press “Remove my correction”.'
        : 'Nothing was changed, so nothing was kept.',
    );
  }
  const corrected = { on: today, ...(cited.length === 0 ? {} : { sources: cited }) };
  return {
    corrections: [{ ...correction, corrected }],
    entities: org?.made ?? [],
    sources: [...sources, ...(kept?.sources ?? [])],
  };
}

/**
 * The posts with copies of the sources that they cite. Bundled sources go by numbers, which another version gives to others;
 * what the reader keeps must go on meaning the same.
 */
function keepSources(
  knowledge: Lookup,
  posts: readonly Post[],
  today: IsoDate,
): Pick<Overlay, 'sources'> & { posts: Post[] } {
  const kept = new Map<SourceId, Overlay['sources'][number]>();
  const keep = (id: SourceId): SourceId => {
    const source = id.startsWith('src-own-') ? undefined : knowledge.findSource(id);
    if (source === undefined) return id;
    const own = `src-own-${hashText(source.url)}` as SourceId;
    kept.set(own, { ...source, id: own, retrieved: today });
    return own;
  };
  const copies = posts.map((post) => ({ ...post, sources: post.sources.map(keep) }));
  return { posts: copies, sources: [...kept.values()] };
}

/** A post that was only looked at stays as it is, with the sources that bear it. */
function findChangedPost(knowledge: Lookup, { posts = [] }: EntityRecord, { post }: CorrectionForm) {
  const before = posts.find(({ id }) => id === post?.id);
  const isSame = before !== undefined && JSON.stringify(toForm(knowledge, before)) === JSON.stringify(post);
  return isSame ? undefined : post;
}

function readSource(address: string, today: IsoDate): Overlay['sources'] {
  if (address === '') return [];
  const sentence = 'The source must be a web address (https://…), or nothing. Nothing was kept.';
  if (!/^https?:\/\/[^\s/]+\S*$/i.test(address)) throw new Error(sentence);
  const title = address.replace(/^https?:\/\/(?:www\.)?/i, '').slice(0, 120);
  const id = `src-own-${hashText(address)}` as SourceId;
  return [{ id, url: address, title, publisher: 'given by you', tier: 3, retrieved: today }];
}

interface Organisation {
  readonly id: EntityId;
  readonly made: Overlay['entities'];
}

/** The organisation of this name; one that nobody knows becomes an entry of the reader's own, never marked by itself. */
function findOrganisation(knowledge: Lookup, name: string, today: IsoDate): Organisation {
  if (name === '') throw new Error('Write at which organisation the post is. Nothing was kept.');
  const wanted = name.toLowerCase();
  const found = knowledge.searchEntities(name, 20);
  const known = found.find(({ kind, label }) => kind !== 'person' && label.toLowerCase() === wanted);
  if (known !== undefined) return { id: known.id, made: [] };
  const id = ownIdOf(name, 'institution');
  const entity = createOwnEntity({ id, kind: 'institution', names: [{ text: name, lang: 'mul' }], note: '', today });
  return { id, made: [{ ...entity, match: { mode: 'never' } }] };
}

interface PostChange {
  readonly post: CorrectablePost;
  readonly org: EntityId;
  readonly today: IsoDate;
  readonly cited: readonly SourceId[];
}

/** All posts with the one changed in its place, or the new one at the end. */
function putPost(knowledge: Lookup, { posts = [] }: EntityRecord, { post, org, today, cited }: PostChange): Post[] {
  requirePost(post);
  // One that is added has an id of its own words: added again, it is the same post.
  const ownId = `own-${hashText(JSON.stringify([org, post.role, post.from]))}`;
  const before = posts.find(({ id }) => id === post.id) ?? posts.find(({ id }) => id === ownId);
  const isSameOffice = before !== undefined && toForm(knowledge, before).role === post.role && before.org === org;
  const { role, org: _org, from: _from, to: _to, known_until: _until, role_code: code, ...kept } = before ?? {};
  const changed: Post = {
    ...kept,
    id: before?.id ?? ownId,
    role: isSameOffice && role !== undefined ? role : { [readerLang]: post.role },
    // An office knows its holders by it.
    ...(isSameOffice && code !== undefined ? { role_code: code } : {}),
    org: isSameOffice ? before.org : org,
    from: post.from,
    ...(post.to === '' ? { known_until: today } : { to: post.to }),
    // The bundled sources bear the bundled dates only; a reference that leads nowhere shows as no source.
    sources: cited.length > 0 ? cited : ['src-own-none' as SourceId],
  };
  return before === undefined ? [...posts, changed] : posts.map((each) => (each === before ? changed : each));
}

function requirePost({ role, from, to }: CorrectablePost): void {
  if (role === '') throw new Error('Write what the post is called. Nothing was kept.');
  const wrong = [from, to === '' ? from : to].find((date) => !isPartialDate(date));
  if (wrong !== undefined) {
    throw new Error(`“${wrong}” is no date. Write 2025, 2025-07 or 2025-07-17. Nothing was kept.`);
  }
  if (to !== '' && to < from.slice(0, to.length)) throw new Error('The post ends before it begins. Nothing was kept.');
}
