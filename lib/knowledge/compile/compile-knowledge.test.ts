import { describe, expect, it } from 'vitest';
import { listRules } from '../../../tests/knowledge/list-rules';
import { brokenFiles, sampleValues, setField, toFiles } from '../../../tests/knowledge/sample-files';
import { linkMentions } from '../../linking/link-mentions';
import type { EntityId } from '../../model/entity';
import { decodeKnowledge } from '../opened/decode-knowledge';
import { hashText } from '../opened/hash-text';
import { parseSource } from '../parse-source';
import { compileKnowledge } from './compile-knowledge';

const compile = (files = toFiles()) => compileKnowledge(parseSource(files));
const person = 'people/olena-proba.json';

describe('compileKnowledge', () => {
  it('gives the same bytes for the same files, in whatever order they come', () => {
    const first = compile();
    const second = compile(toFiles().reverse());
    expect(second.version).toBe(first.version);
    expect(second.content).toEqual(first.content);
    expect(Buffer.compare(Buffer.from(second.index), Buffer.from(first.index))).toBe(0);
  });

  it('names its version by the newest verification and the content', () => {
    const { version } = compile();
    expect(version).toMatch(/^2026-11-21\+[0-9a-f]{8}$/);
    const values = sampleValues();
    setField(values, person, ['verified.on', '2026-11-25']);
    expect(compile(toFiles(values)).version).toMatch(/^2026-11-25\+/);
    expect(compile(brokenFiles(person, 'names.2.text', 'Probina')).version).not.toBe(version);
  });

  it('leaves out what nobody verified, with its names and sources', () => {
    const values = sampleValues();
    setField(values, person, ['verified.level', 'unverified']);
    const packed = compile(toFiles(values));
    const knowledge = decodeKnowledge(packed);
    expect(knowledge.findEntity('olena-proba')).toBeUndefined();
    expect(listRules(knowledge.linking.rules).some(({ entity }) => entity === 'olena-proba')).toBe(false);
    expect(knowledge.searchEntities('proba', 5)).toEqual([]);
  });

  it('ships no names in records, no common words, and only what sources are for', () => {
    const { content } = compile();
    const text = JSON.stringify(content);
    expect(text).not.toContain('"names",');
    expect(text).not.toContain('"common"');
    expect(text).not.toContain('src-');
    expect(text).not.toContain('retrieved');
  });

  it('keeps a guarded twin of a free form out of the index', () => {
    const names = [
      { text: 'Olena Proba', lang: 'uk', type: 'variant', match: { mode: 'guarded' } },
      { text: 'Olena Proba', lang: 'en', type: 'full' },
    ];
    const knowledge = decodeKnowledge(compile(brokenFiles(person, 'names', names)));
    const rules = listRules(knowledge.linking.rules).filter(({ entity }) => entity === 'olena-proba');
    expect(rules.map(({ type, match }) => [type, match])).toEqual([['full', {}]]);
  });
});

describe('optional entities', () => {
  const compileWith = (relevance?: string) => compile(brokenFiles(person, 'relevance', relevance));

  it('have an index of their own, opened when asked for', () => {
    const packed = compileWith('optional');
    const { linking, findEntity } = decodeKnowledge(packed);
    expect(findEntity('olena-proba')?.relevance).toBe('optional');
    expect(listRules(linking.rules).some(({ entity }) => entity === 'olena-proba')).toBe(false);
    const optional = linking.openOptional?.();
    expect(new Set(listRules(optional?.rules).map(({ entity }) => entity))).toEqual(new Set(['olena-proba']));
    expect(optional?.rules).toHaveLength(optional?.index.numberCount ?? -1);
    expect(linking.openOptional?.()).toBe(optional);
  });

  it('cost nothing where there are none', () => {
    const packed = compileWith('context');
    expect(packed.optionalIndex).toHaveLength(0);
    expect(decodeKnowledge(packed).linking.openOptional?.()).toBeUndefined();
  });

  it('are found only when the query asks for them', () => {
    const { linking } = decodeKnowledge(compileWith('optional'));
    const blocks = [{ id: 0, text: 'Olena Proba came.', region: 'body' as const }];
    expect(linkMentions(linking, { blocks })).toEqual([]);
    expect(linkMentions(linking, { blocks, optional: true }).map(({ entity }) => entity)).toEqual(['olena-proba']);
  });
});

describe('decodeKnowledge', () => {
  const packed = compile();
  const knowledge = decodeKnowledge(packed);

  it('gives every form of the index its rule', () => {
    const { rules, index } = knowledge.linking;
    expect(rules).toHaveLength(index.numberCount);
    expect(
      listRules(rules)
        .filter(({ entity }) => entity === 'olena-proba')
        .map(({ type }) => type),
    ).toContain('surname');
    expect(listRules(rules).find(({ type }) => type === 'surname')?.match).toEqual({});
  });

  it('answers for entities and sources', () => {
    const id = 'ministry-of-tests' as EntityId;
    expect(knowledge.getEntity(id).kind).toBe('ministry');
    expect(knowledge.linking.kindOf(id)).toBe('ministry');
    expect(knowledge.linking.countriesOf(id)).toEqual(['UA']);
    expect(knowledge.findEntity('nobody')).toBeUndefined();
    expect(() => knowledge.getEntity('nobody' as EntityId)).toThrow('Nothing is known of "nobody".');
    expect(knowledge.linking.givenNamesOf('olena-proba' as EntityId)).toEqual(['Olena', 'Олена']);
    expect(knowledge.linking.isGivenName('olena')).toBe(true);
    expect(knowledge.linking.isGivenName('proba')).toBe(false);
  });

  it.each([
    ['prob', ['olena-proba']],
    ['OLENA', ['olena-proba']],
    ['Олен', ['olena-proba']],
    ['tests', ['ministry-of-tests', 'council-of-tests']],
    ['test support', ['test-support-loan']],
    ['motu', ['ministry-of-tests']],
    ['roba', []],
    ['  ', []],
  ])('finds by %s: %j', (query, expected) => {
    expect(knowledge.searchEntities(query, 10).map(({ id }) => id)).toEqual(expected);
  });

  it('finds no more than asked for', () => {
    expect(knowledge.searchEntities('tests', 1)).toHaveLength(1);
  });

  it('refuses what another version packed, and an index of something else', () => {
    const other = { ...packed.content, format: 99 };
    expect(() => decodeKnowledge({ ...packed, content: other })).toThrow('another version');
    const changed = compile(brokenFiles(person, 'names', [{ text: 'Olena Proba', lang: 'en', type: 'full' }]));
    expect(() => decodeKnowledge({ ...packed, index: changed.index })).toThrow('does not belong');
  });
});

describe('hashText', () => {
  it('begins at the offset basis and tells texts apart', () => {
    expect(hashText('')).toBe('811c9dc5');
    expect(new Set(['a', 'b', 'ab', 'ba', 'я', 'я '].map(hashText)).size).toBe(6);
  });
});
