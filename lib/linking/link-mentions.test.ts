import { describe, expect, it } from 'vitest';
import { caseEntities } from '../../tests/linking/case-entities';
import { linkingCases } from '../../tests/linking/linking-cases';
import { toyKnowledge } from '../../tests/linking/toy-knowledge';
import type { Mention, TextBlock } from '../model/mention';
import { linkMentions } from './link-mentions';

const knowledge = toyKnowledge(caseEntities);

const blocksOf = (text: string): TextBlock[] =>
  text.split('\n').map((line, id) => ({
    id,
    text: line.replace(/^\|/, ''),
    region: line.startsWith('|') ? 'aside' : 'body',
  }));

const show = (blocks: readonly TextBlock[], mention: Mention) =>
  `${blocks[mention.block]?.text.slice(mention.start, mention.end)}>${[mention.entity, ...mention.others].join('|')}`;

describe('linkMentions', () => {
  it.each(linkingCases)('$name', ({ text, found, date, lang }) => {
    const blocks = blocksOf(text);
    const query = { blocks, ...(date === undefined ? {} : { date }), ...(lang === undefined ? {} : { lang }) };
    expect(linkMentions(knowledge, query).map((mention) => show(blocks, mention))).toEqual(found);
  });

  it('says which rule and which words speak for a mention', () => {
    const blocks = blocksOf('Umerov met Ukrainian makers.\nKaja Kallas came.\nKallas left.');
    const reasons = linkMentions(knowledge, { blocks }).map(({ reason }) => [reason.rule, reason.evidence]);
    expect(reasons).toEqual([
      ['guarded', '“Ukrainian” in this article'],
      ['full-name', undefined],
      ['after-full', 'named in full in paragraph 2'],
    ]);
  });

  it('does not say that a short name was named in full where its context proved it', () => {
    const needs = [{ any: ['tank*'], scope: 'paragraph' as const }];
    const some = toyKnowledge([
      { id: 'vector', kind: 'company', names: [['Vector', 'full', { mode: 'guarded', needs }]] },
    ]);
    const blocks = blocksOf(`Vector makes tanks.\n${'It was long. '.repeat(9)}Vector left.`);
    expect(linkMentions(some, { blocks }).map(({ reason }) => [reason.evidence, reason.confidence])).toEqual([
      ['“tanks” in the same paragraph', 'likely'],
      ['confirmed by its context in paragraph 1', 'likely'],
    ]);
  });

  it.each([
    ['Patria 6x6 by Patria', undefined, ['Patria>patria', 'Patria>patria']],
    ['Patria 6x6 by Patria', true, ['Patria 6x6>patria-6x6', 'Patria>patria']],
    ['A Sting test', undefined, []],
    ['A Sting test', true, []],
    ['A Sting drone test', undefined, []],
    ['A Sting drone test', true, ['Sting>sting']],
    ['Sting Sweden and a drone', undefined, ['Sting Sweden>sting-sweden']],
    ['Sting Sweden and a drone', true, ['Sting Sweden>sting-sweden']],
    ['Vector for a drone', undefined, ['Vector>vector-company']],
    ['Vector for a drone', true, ['Vector>vector-company|vector']],
  ])('in “%s” finds weapons only when asked (%s): %j', (text, optional, found) => {
    const needs = [{ set: 'DEF', scope: 'article' as const }];
    const some = toyKnowledge([
      { id: 'patria', kind: 'company', names: [['Patria', 'full']] },
      { id: 'patria-6x6', kind: 'weapon', optional: true, names: [['Patria 6x6', 'full']] },
      { id: 'sting', kind: 'weapon', optional: true, names: [['Sting', 'full', { mode: 'guarded', needs }]] },
      { id: 'sting-sweden', kind: 'company', names: [['Sting Sweden', 'full']] },
      { id: 'vector-company', kind: 'company', names: [['Vector', 'full', { mode: 'guarded', needs }]] },
      { id: 'vector', kind: 'weapon', optional: true, names: [['Vector', 'full', { mode: 'guarded', needs }]] },
    ]);
    const blocks = blocksOf(text);
    const query = { blocks, ...(optional === undefined ? {} : { optional }) };
    expect(linkMentions(some, query).map((mention) => show(blocks, mention))).toEqual(found);
  });

  it('gives nothing for nothing', () => {
    expect(linkMentions(knowledge, { blocks: [] })).toEqual([]);
    expect(linkMentions(knowledge, { blocks: blocksOf('\n \n\u0000\ud800') })).toEqual([]);
  });
});
