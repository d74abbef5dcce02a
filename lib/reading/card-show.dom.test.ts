// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Mention } from '../model/mention';
import type { EntityProfile } from '../model/profile';
import type { Mark } from '../page/mention-ranges';
import type { ArticleReading } from './article-reading';
import { createCardShow } from './card-show';

// What the tests' document lacks. A popover that is shown has this attribute here.
const state = 'data-shown';
beforeEach(() => {
  document.body.textContent = 'Umerov left.';
  HTMLElement.prototype.showPopover = function show() {
    this.setAttribute(state, '');
  };
  HTMLElement.prototype.hidePopover = function hide() {
    this.removeAttribute(state);
  };
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function match(this: Element, selector) {
    return selector === ':popover-open' ? this.hasAttribute(state) : matches.call(this, selector);
  });
});

const profileOf = (id: string) =>
  ({
    id,
    kindLabel: 'Person',
    label: id,
    countries: [],
    // biome-ignore lint/suspicious/noThenProperty: the field says what was held then; no profile is ever awaited
    then: [],
    latest: [],
    facts: [],
    sources: [],
    verified: {},
  }) as unknown as EntityProfile;

function openPage(others: readonly string[]) {
  const mention = { entity: 'umerov', others, start: 0, end: 6, reason: { sentence: 'surname' } } as unknown as Mention;
  const node = document.body.firstChild as Text;
  const mark = { mention, block: { text: node.data }, pieces: [{ node, start: 0, end: 6 }] } as unknown as Mark;
  const profiles = new Map<string, EntityProfile>();
  const article = { profiles, meta: {}, isDark: () => false } as unknown as ArticleReading;
  const card = createCardShow(() => article);
  return { card, profiles, show: () => card.show(mark, false, () => {}) };
}

it('waits for who it is, and opens when that is known', () => {
  const { card, profiles, show } = openPage([]);
  show();
  expect(card.box()).toBeUndefined();
  profiles.set('umerov', profileOf('umerov'));
  show();
  expect(card.box()).toBeDefined();
});

it('waits for all whom a mark may mean: the first that is known is not the one that is meant', () => {
  const { card, profiles, show } = openPage(['other-umerov']);
  profiles.set('umerov', profileOf('umerov'));
  show();
  expect(card.box()).toBeUndefined();
  profiles.set('other-umerov', profileOf('other-umerov'));
  show();
  expect(card.box()).toBeDefined();
});
