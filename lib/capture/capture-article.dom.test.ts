// @vitest-environment happy-dom
import { beforeEach, expect, it, test } from 'vitest';
import { captureArticle } from './capture-article';

const sentence = 'The two ministers spoke about factories, rail links, skilled labour and the price of steel. ';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

test('an article becomes its headline and paragraphs, and the page stays as it was', async () => {
  document.head.innerHTML = '<title>Two met - The Paper</title><meta property="og:title" content="Two met">';
  document.body.innerHTML = `<nav><a href="/">Home</a></nav><article><h1>Two met</h1>
    <p>${sentence.repeat(3)}<b>Bold</b>\n words.</p><p>${sentence.repeat(3)}</p><p>One.<br><br>Two.</p></article><footer>Imprint</footer>`;
  const before = document.documentElement.outerHTML;
  const { text, meta, extractor } = await captureArticle();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(extractor).toBe('readability');
  const lines = text.split('\n');
  expect(lines[0]).toBe('Two met');
  expect(lines.filter((line) => line === 'Two met')).toHaveLength(1);
  expect(lines[1]).toBe(`${sentence.repeat(3)}Bold words.`);
  expect(lines.slice(-2)).toEqual(['One.', 'Two.']);
  expect(text).not.toMatch(/ {2}|Imprint/);
  expect(meta.title).toBe('Two met');
});

it.each([
  ['an empty page', ''],
  ['a page with little text', '<p>Rustem Umerov met.</p>'],
  [
    'a form that covers names',
    '<form><input name="parentNode"><input name="childNodes"><p>Text of the form.</p></form>',
  ],
])('%s is captured sanely', async (_case, html) => {
  document.body.innerHTML = html;
  const { text, extractor, meta } = await captureArticle();
  expect(extractor).toBe('page');
  expect(meta.title).not.toBe('');
  expect(text.split('\n')[0]).toBe(meta.title);
  expect(text).toContain(document.body.querySelector('p')?.textContent ?? '');
});
