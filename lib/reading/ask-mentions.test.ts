// What travels to the background when a page is longer than one message.
import { expect, it, vi } from 'vitest';
import { toyKnowledge } from '../../tests/linking/toy-knowledge';
import { linkMentions } from '../linking/link-mentions';
import type { Mention, TextBlock } from '../model/mention';
import type { PageBlock } from '../page/text-blocks';
import { createMentionAsker } from './ask-mentions';

const knowledge = vi.hoisted(() => ({ link: (_blocks: readonly TextBlock[]): Mention[] => [] }));
vi.mock('../messages/call-background', () => ({
  callBackground: async (_call: string, { blocks }: { blocks: readonly TextBlock[] }) => ({
    mentions: knowledge.link(blocks),
  }),
}));

const toy = toyKnowledge([
  {
    id: 'umerov',
    kind: 'person',
    given: ['Rustem'],
    names: [
      ['Rustem Umerov', 'full'],
      ['Umerov', 'surname'],
    ],
  },
  {
    id: 'kallas',
    kind: 'person',
    given: ['Kaja'],
    names: [
      ['Kaja Kallas', 'full'],
      ['Kallas', 'surname'],
    ],
  },
]);
knowledge.link = (blocks) => linkMentions(toy, { blocks });

it('keeps the proof of everybody, however often one of them is named', async () => {
  const texts = [
    ...Array.from({ length: 260 }, () => `Rustem Umerov, the minister, spoke. ${'word '.repeat(300)}`),
    `Kaja Kallas, the minister, came. ${'word '.repeat(78_000)}`,
    `Kallas left, and Umerov, too, for the ministry. ${'word '.repeat(20_000)}`,
  ];
  const blocks = texts.map((text, id) => ({ id, text, region: 'body' }) as PageBlock);
  const found: Mention[] = [];
  const meta = { url: '', canonicalUrl: '', title: '', site: '' };
  const ask = createMentionAsker(new AbortController().signal);
  await ask(blocks, meta, (_batch, mentions) => {
    found.push(...mentions);
  });
  expect(found.filter(({ block }) => block === 261).map(({ entity }) => entity)).toEqual(['kallas', 'umerov']);
});
