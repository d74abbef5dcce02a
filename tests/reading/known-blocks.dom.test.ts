// @vitest-environment happy-dom
// What stays known while a page redraws itself.
import { beforeEach, expect, test } from 'vitest';
import type { EntityId } from '../../lib/model/entity';
import type { Mention, ReasonRule } from '../../lib/model/mention';
import { findArticle } from '../../lib/page/find-article';
import { collectTextBlocks, createReadingBudget, type PageBlock } from '../../lib/page/text-blocks';
import { createKnownBlocks, type KnownBlocks } from '../../lib/reading/known-blocks';
import { sortLooks } from '../../lib/reading/sort-looks';

async function readAgain(known: KnownBlocks, places: readonly Element[]): Promise<readonly PageBlock[]> {
  const { budget, firstId } = known.drop(places);
  const { blocks } = await collectTextBlocks({
    place: findArticle(document.body),
    within: places,
    budget,
    skip: () => false,
    firstId,
    signal: new AbortController().signal,
  });
  return known.add(blocks);
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
  known = createKnownBlocks(createReadingBudget());
  known.learn(mentionsIn(await readAgain(known, [document.body])));
});

test('marks stand in the order of the page, also when text is put between', async () => {
  element('a').insertAdjacentHTML('afterend', '<p id="c">Umerov’s aide</p>');
  const unread = await readAgain(known, [element('c')]);
  expect(unread.map(({ text }) => text)).toEqual(['Umerov’s aide']);
  known.learn(mentionsIn(unread));
  expect(known.marks().map(({ block }) => block.owner.id)).toEqual(['a', 'c', 'b']);
});

test('redrawn text keeps its mentions and does not travel again', async () => {
  document.body.innerHTML = '<p id="a">Rustem Umerov came.</p><p id="b">Then Umerov went on.</p>';
  const unread = await readAgain(known, [document.body]);
  expect(unread.map(({ text }) => text)).toEqual(['Then Umerov went on.']);
  expect(words(known)).toEqual(['Rustem Umerov']);
});

test('text that left takes its marks along and gives its share back', async () => {
  const budget = createReadingBudget();
  known = createKnownBlocks(budget);
  known.learn(mentionsIn(await readAgain(known, [document.body])));
  element('b').remove();
  await readAgain(known, []);
  expect(words(known)).toEqual(['Rustem Umerov']);
  expect(budget.units).toBe(createReadingBudget().units - 'Rustem Umerov came.'.length);
});

test('the proof of a surname travels with new text', () => {
  expect(known.evidence().map(({ text }) => text)).toEqual(['Rustem Umerov came.']);
});

test('the first mention is firm, the later ones faint', () => {
  const { first, later } = sortLooks(known.marks());
  expect([first.length, later.length]).toEqual([1, 1]);
});
