// What the extension ships of the real knowledge: nothing is lost on the way, and it stays small.
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listTenures } from '../../lib/knowledge/as-of/holders-at';
import type { AuthoredEntity } from '../../lib/knowledge/authored/authored-entity';
import { compileNames } from '../../lib/knowledge/compile/compile-names';
import { compileOffices } from '../../lib/knowledge/compile/compile-offices';
import { foldWordSets } from '../../lib/knowledge/compile/fold-guards';
import { leaveJoinedForms } from '../../lib/knowledge/compile/joined-forms';
import { packOffices } from '../../lib/knowledge/compile/pack-offices';
import { shortenBearing } from '../../lib/knowledge/compile/shorten-bearing';
import { keepUsefulForms } from '../../lib/knowledge/compile/useful-forms';
import { successionLabels } from '../../lib/knowledge/describe/describe-relations';
import { openColumn } from '../../lib/knowledge/packed/open-column';
import { openHeads } from '../../lib/knowledge/packed/open-heads';
import { findHits } from '../../lib/matching/find-hits';
import type { LangMap, SourceId } from '../../lib/model/entity';
import { weighKnowledge } from '../../scripts/build/weigh-knowledge';
import { listRules } from './list-rules';
import { authored, knowledge, packed } from './whole-knowledge';

const entities = authored.entities.filter(({ verified }) => verified.level !== 'unverified');
// In the order in which persons are shipped.
const people = entities.filter(({ kind }) => kind === 'person').toSorted((a, b) => (a.id < b.id ? -1 : 1));
const sourceOf = new Map<string, (typeof authored.sources)[number]>(authored.sources.map((each) => [each.id, each]));

/** A card knows sources by their address. */
function withAddresses(value: unknown, addressOf: (id: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((each) => withAddresses(each, addressOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'sources' && Array.isArray(each) ? each.map(addressOf) : withAddresses(each, addressOf),
    ]),
  );
}

const inEnglish = (texts: LangMap): LangMap => (texts.en === undefined ? texts : { en: texts.en });

/** Everything of an entity that the extension may show or link by; ids of posts are for editors only. */
function whatIsShown({ names: _names, match: _match, identifiers: _identifiers, ...entity }: AuthoredEntity): object {
  const { person, posts, summary, relations = [], programme, verified, ...rest } = entity;
  const told = relations.filter(({ type }) => type in successionLabels).map(({ note: _note, ...each }) => each);
  const spans = programme?.status_history?.map((span) => (span.note ? { ...span, note: inEnglish(span.note) } : span));
  const { note: _note, review_by: _reviewBy, ...checked } = verified;
  return {
    ...rest,
    ...(person?.given && { person: { given: person.given } }),
    ...(posts && { posts: posts.map(({ id: _id, ...post }) => ({ ...post, role: inEnglish(post.role) })) }),
    ...(summary && { summary: inEnglish(summary) }),
    ...(told.length > 0 && { relations: told }),
    ...(programme && { programme: { ...programme, ...(spans && { status_history: spans }) } }),
    verified: checked,
  };
}

describe('the packed knowledge', () => {
  it('loses nothing of any entity', () => {
    for (const entity of entities) {
      const { posts, ...record } = knowledge.getEntity(entity.id);
      const plain = { ...record, ...(posts && { posts: posts.map(({ id: _id, ...post }) => post) }) };
      const opened = withAddresses(plain, (id) => knowledge.findSource(id as SourceId)?.url);
      expect(opened, entity.id).toEqual(withAddresses(whatIsShown(entity), (id) => sourceOf.get(id)?.url));
      expect(new Set(posts?.map(({ id }) => id)).size).toBe(posts?.length ?? 0);
    }
  });

  it('loses nothing of any source that is cited', () => {
    for (const entity of entities) {
      const opened = knowledge.getEntity(entity.id).sources.map((id) => knowledge.findSource(id));
      expect(opened).toEqual(
        entity.sources.map((id) => {
          const { url, title, publisher, tier, published } = sourceOf.get(id) ?? {};
          return { url, title, publisher, tier, ...(published === undefined ? {} : { published }) };
        }),
      );
    }
  });

  it('gives every form of every name its entity, type and rule', () => {
    const names = leaveJoinedForms(keepUsefulForms(compileNames({ ...authored, entities })));
    const { linking } = knowledge;
    const optional = linking.openOptional?.();
    const told = new Set(names.filter(({ rule }) => rule.mode === 'telltale').map(({ entity }) => entity));
    for (const { entity, name, rule, forms } of names) {
      const { index, rules } = entity.relevance === 'optional' && optional !== undefined ? optional : linking;
      const [type, match] = shortenBearing({ name, rule }, told.has(entity));
      const wanted = { entity: entity.id, type, match };
      for (const { text, hashtag } of forms) {
        const [hit] = findHits(index, hashtag ? `#${text}` : text);
        const found = hit?.forms.map((form) => rules.at(form));
        if (!found?.some((each) => isDeepStrictEqual(each, wanted))) expect(found, text).toContainEqual(wanted);
      }
    }
  });

  it('has each entity with one type and rule once', () => {
    const rules = [knowledge.linking.rules, knowledge.linking.openOptional?.()?.rules].map(listRules);
    for (const list of rules) expect(new Set(list.map((rule) => JSON.stringify(rule))).size).toBe(list.length);
  });

  it('loses nothing of words and offices', () => {
    expect(knowledge.linking.words).toEqual(foldWordSets(authored.words));
    const ids = openHeads(packed.content.heads)
      .list()
      .map(({ id }) => id as string);
    expect([...ids].sort()).toEqual(entities.map(({ id }) => id as string).sort());
    const offices = packOffices(compileOffices(authored.offices), people);
    expect(openColumn(packed.content.offices, 1, (place) => ids[place])).toEqual([offices]);
    expect(knowledge.offices.forLinking().index.numberCount).toBe(offices.wordings.length);
  });

  it('knows everybody who ever held an office', () => {
    for (const office of knowledge.offices.list) {
      const opened = people.map(({ id }) => knowledge.getEntity(id));
      expect(knowledge.offices.tenuresOf(office)).toEqual(listTenures(office, opened));
    }
  });

  it('knows the given names of everybody, folded', () => {
    const { isGivenName } = knowledge.linking;
    const names = ['volodymyr', 'wladyslaw', 'володимир', 'kaja', 'Kaja', 'umerov', ''];
    expect(names.filter(isGivenName)).toEqual(['volodymyr', 'wladyslaw', 'володимир', 'kaja']);
  });
});

describe('the weight of the knowledge', () => {
  const weights = weighKnowledge(packed, (bytes) => gzipSync(bytes, { level: 9 }).length);

  // Every fact brings its pages along, so their list may grow with them, but no entry of it.
  const pages = authored.sources.length;

  it.each([
    ['index and records', 1_500_000, 450_000],
    ['sources', pages * 152, pages * 63],
  ] as const)('%s: at most %i bytes, %i with gzip', (part, raw, zipped) => {
    const weight = weights[part];
    console.log(`${part}: ${weight.raw} bytes, ${weight.zipped} with gzip`);
    expect(weight.raw).toBeLessThanOrEqual(raw);
    expect(weight.zipped).toBeLessThanOrEqual(zipped);
  });
});
