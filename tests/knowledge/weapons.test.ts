// What a weapon's file must say, and that each maker on a card comes with the pages that name it.
import { describe, expect, it } from 'vitest';
import { formatComplaint } from '../../lib/knowledge/authored/complaint';
import { compileKnowledge } from '../../lib/knowledge/compile/compile-knowledge';
import { describeEntity } from '../../lib/knowledge/describe/describe-entity';
import { decodeKnowledge } from '../../lib/knowledge/opened/decode-knowledge';
import { checkSource, parseSource } from '../../lib/knowledge/parse-source';
import { readKnowledgeFiles } from '../../scripts/knowledge-files';
import { sampleValues, setField, toFiles } from './sample-files';

const gun = 'weapons/test-gun.json';
const maker = { org: 'council-of-tests', sources: ['src-one'] };

/** The sample with one weapon, one field of which may be set. */
function gunWith(change?: readonly [field: string, value: unknown]) {
  const values = sampleValues();
  const { organisation: _, ...rest } = values['organisations/council-of-tests.json'] ?? {};
  values[gun] = {
    ...rest,
    id: 'test-gun',
    kind: 'weapon',
    relevance: 'optional',
    weapon: { class: 'gun', makers: [structuredClone(maker)] },
    names: [{ text: 'Gunning Gun', lang: 'en', type: 'full' }],
  };
  if (change !== undefined) setField(values, gun, change);
  return values;
}

const complaintsOf = (values: ReturnType<typeof sampleValues>) =>
  checkSource(toFiles(values))
    .complaints.filter(({ severity }) => severity === 'error')
    .map(formatComplaint);

describe('a weapon', () => {
  it('is read from its folder', () => {
    expect(complaintsOf(gunWith())).toEqual([]);
  });

  it.each([
    ['relevance', 'core', 'relevance: Must be one of: optional.'],
    ['relevance', undefined, 'relevance: This field is missing.'],
    ['weapon.makers', ['council-of-tests'], 'weapon.makers[0]: '],
    ['weapon.makers', [], 'weapon.makers: '],
    ['weapon.makers.0.sources', undefined, 'weapon.makers[0].sources: This field is missing.'],
    ['weapon.makers.0.sources', [], 'weapon.makers[0].sources: '],
    ['weapon.makers.0.sources', ['src-none'], 'weapon.makers[0].sources[0]: There is no source'],
    ['weapon.makers.0.since', '2020', 'weapon.makers[0].since: There is no such field'],
    ['weapon.makers.0.org', 'nobody', 'weapon.makers[0].org: There is no entity'],
    ['weapon.makers.0.org', 'olena-proba', 'weapon.makers[0].org: olena-proba is no organisation.'],
    ['weapon.makers', [maker, maker], 'weapon.makers[1].org: council-of-tests is named already.'],
  ])('with %s %j is refused', (field, value, complaint) => {
    const complaints = complaintsOf(gunWith([field, value]));
    expect(complaints.join('\n')).toContain(`${gun}: test-gun: ${complaint}`);
  });

  it('is refused when only a pointer names its maker', () => {
    const values = gunWith(['weapon.makers.0.sources', ['src-two']]);
    setField(values, 'sources.jsonl', ['lines.1.tier', 4]);
    expect(complaintsOf(values)).toContain(
      `${gun}: test-gun: weapon.makers[0].sources: Rests on tier 4 alone, which only points to where to look.`,
    );
  });
});

describe('the weapons we know', () => {
  const authored = parseSource(readKnowledgeFiles());
  const knowledge = decodeKnowledge(compileKnowledge(authored));
  const made = authored.entities.filter(({ weapon }) => weapon?.makers !== undefined);

  it('come with pages that say who makes them', () => {
    expect(made.length).toBeGreaterThan(80);
    for (const { id, weapon } of made) {
      const { facts } = describeEntity(knowledge, id, { lang: 'en' });
      const lines = facts.filter(({ label }) => label === 'Made by');
      expect(lines.length, id).toBe(weapon?.makers?.length);
      expect(
        lines.filter(({ sources }) => sources.length === 0),
        id,
      ).toEqual([]);
    }
  });
});
