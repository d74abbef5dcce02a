// What travels to the background: a page as a whole, however long it is, and nothing twice.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toyKnowledge } from '../../tests/linking/toy-knowledge';
import { linkMentions } from '../linking/link-mentions';
import type { Mention, TextBlock } from '../model/mention';
import { createMentionAsker } from './ask-mentions';

const background = vi.hoisted(() => ({
  asked: [] as (readonly TextBlock[])[],
  link: (_blocks: readonly TextBlock[]): Mention[] => [],
}));
vi.mock('../messages/call-background', () => ({
  callBackground: async (_call: string, { blocks }: { blocks: readonly TextBlock[] }) => {
    background.asked.push(blocks);
    return { mentions: background.link(blocks) };
  },
}));

const toy = toyKnowledge([
  {
    id: 'kallas',
    kind: 'person',
    given: ['Kaja'],
    names: [
      ['Kaja Kallas', 'full'],
      ['Kallas', 'surname'],
    ],
  },
  { id: 'knds', kind: 'company', names: [['KNDS', 'acronym']] },
  {
    id: 'patria',
    kind: 'company',
    names: [['Patria', 'variant', { mode: 'guarded', needs: [{ any: ['vehicle*'], scope: 'sentence' }] }]],
  },
  { id: 'office', kind: 'agency', names: [['Baltic Procurement Office', 'full']] },
]);
background.link = (blocks) => linkMentions(toy, { blocks });

const meta = { url: '', canonicalUrl: '', title: '', site: '' };
const toBlocks = (...texts: string[]): TextBlock[] => texts.map((text, id) => ({ id, text, region: 'body' }));

beforeEach(() => {
  background.asked = [];
});

describe('a page of half a million units', () => {
  const padding = 'word '.repeat(50_000);
  const texts = [
    'Kallas came.',
    'They met KNDS, Patria and others at the Baltic Procurement Office (BPO).',
    ...[padding, padding, 'Kaja Kallas spoke.', 'The BPO asked Patria.'],
  ];

  it('is read as a short one is: lists, letters, full names that come later, and the numbers of paragraphs', async () => {
    const ask = createMentionAsker();
    const found = await ask(toBlocks(...texts), meta);
    const short = await ask(toBlocks(...texts.map((text) => text.slice(0, 200))), meta);
    expect(found).toEqual(short);
    expect(found.map(({ block, entity, reason }) => [block, entity, reason.evidence])).toEqual([
      [0, 'kallas', 'named in full in paragraph 5'],
      [1, 'knds', undefined],
      [1, 'patria', 'in a list with “KNDS” in paragraph 2'],
      [1, 'office', undefined],
      [1, 'office', 'stands for it in paragraph 2'],
      [4, 'kallas', undefined],
      [5, 'office', 'stands for it in paragraph 2'],
      [5, 'patria', 'in a list with “KNDS” in paragraph 2'],
    ]);
    expect(background.asked).toHaveLength(2);
  });
});

it('asks nothing twice, also when only text without a letter changed', async () => {
  const ask = createMentionAsker();
  const first = await ask(toBlocks('Kaja Kallas came.', '12:30'), meta);
  expect(await ask(toBlocks('Kaja Kallas came.', '12:31'), meta)).toBe(first);
  expect(background.asked.map((blocks) => blocks.map(({ text }) => text))).toEqual([['Kaja Kallas came.']]);
  await ask(toBlocks('Kaja Kallas came.', 'Then she left.'), meta);
  expect(background.asked).toHaveLength(2);
});
