// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { type ReviewTab, ReviewTabs } from './ReviewTabs';

function Tabs() {
  const [current, choose] = useState<ReviewTab>('article');
  return <ReviewTabs current={current} choose={choose} />;
}

beforeEach(async () => {
  render(null, document.body);
  await act(() => render(<Tabs />, document.body));
  document.getElementById('tab-article')?.focus();
});

const press = (key: string) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

const chosen = () => document.querySelector('[aria-selected="true"]')?.textContent;

test.each([
  [['ArrowRight'], 'Notes'],
  [['ArrowRight', 'ArrowRight'], 'Articles'],
  [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'This article'],
  [['ArrowLeft'], 'Articles'],
  [['End'], 'Articles'],
  [['End', 'Home'], 'This article'],
  [['a', 'ArrowUp'], 'This article'],
])('%j leads to %s, with the focus', async (keys, tab) => {
  for (const key of keys) await press(key);
  expect(chosen()).toBe(tab);
  expect(document.activeElement?.textContent).toBe(tab);
});

test('the row is one tab stop', () => {
  const stops = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].filter((tab) => tab.tabIndex === 0);
  expect(stops.map((tab) => tab.textContent)).toEqual(['This article']);
});
