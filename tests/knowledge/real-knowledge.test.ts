// The knowledge that is shipped: it must be right, compile, and answer what the issue asks for.
import { describe, expect, it } from 'vitest';
import { formatComplaint } from '../../lib/knowledge/authored/complaint';
import { compileKnowledge } from '../../lib/knowledge/compile/compile-knowledge';
import { describeEntity } from '../../lib/knowledge/describe/describe-entity';
import { decodeKnowledge } from '../../lib/knowledge/opened/decode-knowledge';
import { checkSource } from '../../lib/knowledge/parse-source';
import type { EntityId } from '../../lib/model/entity';
import { readKnowledgeFiles } from '../../scripts/knowledge-files';
import { listRules } from './list-rules';

const { knowledge: authored, complaints } = checkSource(readKnowledgeFiles());
const packed = compileKnowledge(authored);
const knowledge = decodeKnowledge(packed);

function rolesOn(id: string, date: string): string {
  const { then } = describeEntity(knowledge, id as EntityId, { date, lang: 'en' });
  return then.map(({ role, certainty }) => `${role} (${certainty})`).join('; ');
}

describe('the knowledge that is shipped', () => {
  it('has no faults', () => {
    const errors = complaints.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatComplaint)).toEqual([]);
  });

  it('is all there once compiled', () => {
    const verified = authored.entities.filter(({ verified: { level } }) => level !== 'unverified');
    expect(verified.length).toBeGreaterThan(150);
    expect(verified.filter(({ id }) => knowledge.findEntity(id) === undefined)).toEqual([]);
    const { rules, openOptional } = knowledge.linking;
    const named = new Set([rules, openOptional?.()?.rules].flatMap(listRules).map(({ entity }) => entity));
    expect(verified.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps weapons, and only weapons, for readers who ask for them', () => {
    const optional = authored.entities.filter(({ relevance }) => relevance === 'optional');
    expect(optional.filter(({ kind }) => kind !== 'weapon').map(({ id }) => id)).toEqual([]);
    const isOptional = new Set(optional.map(({ id }) => id));
    expect(listRules(knowledge.linking.rules).filter(({ entity }) => isOptional.has(entity))).toEqual([]);
  });

  it('compiles to the same bytes twice', () => {
    const again = compileKnowledge(authored);
    expect([again.version, again.content]).toEqual([packed.version, packed.content]);
    expect(Buffer.compare(Buffer.from(again.index), Buffer.from(packed.index))).toBe(0);
  });

  it('can tell about everything, with and without a date, with sources that are web pages', () => {
    for (const { id, sources } of authored.entities) {
      for (const date of [undefined, '2023-03-01', '2025-03-07', '2026-11-21']) {
        const profile = describeEntity(knowledge, id, { lang: 'en', ...(date === undefined ? {} : { date }) });
        expect(profile.label, id).not.toBe('');
        expect(profile.sources.length, id).toBeGreaterThan(Math.min(sources.length, 1) - 1);
        for (const { url } of profile.sources) expect(url).toMatch(/^https?:\/\//);
        const cited = [...profile.then, ...profile.latest, ...profile.facts].flatMap((line) => line.sources);
        expect(
          cited.every((place) => place < profile.sources.length),
          id,
        ).toBe(true);
        for (const { value } of profile.facts) expect(value, id).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('says of everybody with a known post what it was, on the first and the last day of it', () => {
    for (const { id, posts = [] } of authored.entities) {
      for (const post of posts.filter(({ from }) => from.length === 10)) {
        expect(rolesOn(id, post.from), `${id} on ${post.from}`).toContain(post.role.en);
      }
    }
  });
});

const minister = 'Minister of Defence of Ukraine (certain)';
const secretary = 'Secretary of the National Security and Defence Council of Ukraine';

describe('posts around a handover', () => {
  it.each([
    ['rustem-umerov', '2023-09-05', 'Head of the State Property Fund of Ukraine (certain)'],
    ['rustem-umerov', '2023-09-06', minister],
    ['rustem-umerov', '2025-03-07', minister],
    ['rustem-umerov', '2025-07-17', minister],
    ['rustem-umerov', '2025-07-18', `${secretary} (certain)`],
    ['rustem-umerov', '2025-09-01', `${secretary} (certain)`],
    ['denys-shmyhal', '2025-07-16', 'Prime Minister of Ukraine (certain)'],
    ['denys-shmyhal', '2025-07-17', minister],
    ['denys-shmyhal', '2026-01-13', minister],
    ['mykhailo-fedorov', '2026-01-14', minister],
    ['thierry-breton', '2023-07-20', 'European Commissioner for Internal Market (certain)'],
    ['thierry-breton', '2024-09-16', 'European Commissioner for Internal Market (certain)'],
    ['thierry-breton', '2024-09-17', ''],
    ['andrius-kubilius', '2024-12-01', 'European Commissioner for Defence and Space (certain)'],
    ['andrius-kubilius', '2024-11-30', ''],
    ['mark-rutte', '2024-07-01', 'Prime Minister of the Netherlands (certain)'],
    ['mark-rutte', '2024-10-01', 'Secretary General of NATO (certain)'],
    ['serhii-boiev', '2024-10-10', 'Deputy Minister for Strategic Industries of Ukraine'],
    ['serhii-boiev', '2024-12-01', 'Deputy Minister of Defence of Ukraine for European Integration (certain)'],
    ['serhii-boiev', '2025-05-10', 'First Deputy Minister of Defence of Ukraine (certain)'],
    ['davyd-aloian', '2025-06-01', 'Deputy Minister for Strategic Industries of Ukraine'],
    ['davyd-aloian', '2025-09-08', 'Deputy Secretary of the National Security and Defence Council of Ukraine'],
  ])('%s on %s: %s', (id, date, expected) => {
    const roles = rolesOn(id, date);
    if (expected === '') expect(roles).toBe('');
    else expect(roles).toContain(expected);
  });

  it('never makes two of them minister on one day', () => {
    const holders = ['rustem-umerov', 'denys-shmyhal', 'mykhailo-fedorov'];
    for (const day of ['2025-03-07', '2025-08-01', '2026-01-20']) {
      expect(holders.filter((id) => rolesOn(id, day).includes('Minister of Defence of Ukraine'))).toHaveLength(1);
    }
  });

  it('does not call Breton commissioner in an article of 2026', () => {
    const { then, latest } = describeEntity(knowledge, 'thierry-breton' as EntityId, {
      date: '2026-02-20',
      lang: 'en',
    });
    expect(then).toEqual([]);
    expect(latest).toMatchObject([{ certainty: 'other', to: '2024-09-16' }]);
  });
});

describe('the abolished ministry', () => {
  it.each([
    ['2025-02-01', 'later: Abolished 2025-09-25; functions passed to Ministry of Defence of Ukraine'],
    ['2026-02-01', 'Abolished 2025-09-25; functions passed to Ministry of Defence of Ukraine'],
  ])('tells in an article of %s: %s', (date, expected) => {
    const id = 'ministry-of-strategic-industries-of-ukraine' as EntityId;
    const { facts } = describeEntity(knowledge, id, { date, lang: 'en' });
    expect(facts.map(({ value }) => value)).toContain(expected);
  });
});
