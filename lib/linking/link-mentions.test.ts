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
      ['guarded', '“ukrainian” in this article'],
      ['full-name', undefined],
      ['after-full', 'named in full in paragraph 2'],
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(linkMentions(knowledge, { blocks: [] })).toEqual([]);
    expect(linkMentions(knowledge, { blocks: blocksOf('\n \n\u0000\ud800') })).toEqual([]);
  });
});
