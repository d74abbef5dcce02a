// @vitest-environment happy-dom
// What stays known while a page redraws itself.
import { beforeEach, expect, test } from 'vitest';
import type { EntityId } from '../../lib/model/entity';
import type { Mention, ReasonRule } from '../../lib/model/mention';
import { findArticle } from '../../lib/page/find-article';
import { collectTextBlocks, createReadingBudget, type PageBlock } from '../../lib/page/text-blocks';
import { createKnownBlocks, type KnownBlocks } from '../../lib/reading/known-blocks';
import { sortLooks } from '../../lib/reading/sort-looks';

async function readPage(): Promise<readonly PageBlock[]> {
  const { blocks } = await collectTextBlocks({
    place: findArticle(document.body),
    body: document.body,
    budget: createReadingBudget(),
    skip: () => false,
    signal: new AbortController().signal,
  });
  return blocks;
}

async function readAgain(): Promise<readonly PageBlock[]> {
  const blocks = await readPage();
  known.take(blocks);
  return blocks;
}

async function readAndLearn(): Promise<void> {
  const blocks = await readAgain();
  known.learn(mentionsIn(blocks));
}

/** Every “Umerov”, as the background would answer; “Rustem Umerov” is the full name. */
function mentionsIn(blocks: readonly PageBlock[]): Mention[] {
  return blocks.flatMap(({ id, text }) =>
    [...text.matchAll(/(?:Rustem )?Umerov/g)].map(({ index, 0: form }) => {
      const rule: ReasonRule = form.startsWith('R') ? 'full-name' : 'after-full';
      const reason = { rule, form, sentence: rule, confidence: 'certain' as const };
      return {
        block: id,
        start: index,
        end: index + form.length,
        entity: 'u' as EntityId,
        kind: 'person',
        reason,
        others: [],
      };
    }),
  );
}

const words = (known: KnownBlocks) =>
  known.marks().map(({ block, mention }) => block.text.slice(mention.start, mention.end));
const element = (id: string): Element => document.getElementById(id) ?? document.body;

let known: KnownBlocks;
beforeEach(async () => {
  document.body.innerHTML = '<p id="a">Rustem Umerov came.</p><p id="b">Then Umerov left.</p>';
  known = createKnownBlocks();
  await readAndLearn();
});

test('marks stand in the order of the page, also when text is put between', async () => {
  element('a').insertAdjacentHTML('afterend', '<p id="c">Umerov’s aide</p>');
  await readAndLearn();
  expect(known.marks().map(({ block }) => block.owner.id)).toEqual(['a', 'c', 'b']);
});

test('redrawn text keeps its mentions until the answer comes', async () => {
  document.body.innerHTML = '<p id="a">Rustem Umerov came.</p><p id="b">Then Umerov went on.</p>';
  await readAgain();
  expect(words(known)).toEqual(['Rustem Umerov']);
  expect(known.marks()[0]?.block.owner).toBe(element('a'));
});

test('words that stand where they stood keep their mark while their paragraph grows', async () => {
  (element('b').firstChild as Text).appendData(' And more.');
  await readAgain();
  expect(words(known)).toEqual(['Rustem Umerov', 'Umerov']);
});

test('text that left takes its marks along', async () => {
  element('b').remove();
  await readAgain();
  expect(words(known)).toEqual(['Rustem Umerov']);
});

test('a mark that says the same is the same, whatever was put before it', async () => {
  const before = known.marks();
  element('a').insertAdjacentHTML('beforebegin', '<p>New</p>');
  await readAndLearn();
  expect(known.marks().every((mark, at) => mark === before[at])).toBe(true);
  await readAgain();
  known.learn([]);
  expect(known.marks()).toEqual([]);
});

test('the first mention is firm, the later ones faint', () => {
  const { first, later } = sortLooks(known.marks());
  expect([first.length, later.length]).toEqual([1, 1]);
});
