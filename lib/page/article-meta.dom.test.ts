// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, test } from 'vitest';
import { cleanAddress } from '../addresses/clean-address';
import { readArticleMeta } from './article-meta';

const url = 'https://news.example/story/1';
const show = (head: string, body = '') => {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return readArticleMeta(document, url);
};
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

beforeEach(() => document.documentElement.setAttribute('lang', 'en'));

test.each<[string, string, string, string | undefined, string | undefined]>([
  ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2025-03-07T10:00:00Z' }), '', '2025-03-07', 'json-ld'],
  [
    'an array',
    jsonLd([{ '@type': 'Person' }, { '@type': 'Article', datePublished: '2025-03-07' }]),
    '',
    '2025-03-07',
    'json-ld',
  ],
  [
    '@graph',
    jsonLd({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2025-03-08' },
        { '@type': ['NewsArticle'], datePublished: '2025-03-07' },
      ],
    }),
    '',
    '2025-03-07',
    'json-ld',
  ],
  [
    'a comment’s date is not taken',
    jsonLd({ '@type': 'Comment', datePublished: '2025-05-05' }),
    '',
    undefined,
    undefined,
  ],
  [
    'broken JSON is ignored',
    `${jsonLd('{"datePublished": "2025-01-01",,}')}<meta property="article:published_time" content="2025-03-07">`,
    '',
    '2025-03-07',
    'meta',
  ],
  [
    'absurd JSON-LD gives way to meta',
    `${jsonLd({ '@type': 'Article', datePublished: 'NGO, Organization' })}<meta name="pubdate" content="7 March 2025">`,
    '',
    '2025-03-07',
    'meta',
  ],
  [
    'meta by the second of its names',
    '<meta property="article:published" itemprop="datePublished" content="2025-03-07T00:00:04-05:00">',
    '',
    '2025-03-07',
    'meta',
  ],
  ['meta with eight digits', '<meta name="pdate" content="20250307">', '', '2025-03-07', 'meta'],
  [
    'a clock’s whole text',
    '<meta name="publish_date" content="Fri Mar 7 21:30:09 EST 2025">',
    '',
    '2025-03-07',
    'meta',
  ],
  [
    'an encyclopedia is as of its last change',
    jsonLd({
      '@type': 'Article',
      publisher: { '@type': 'Organization', name: 'Wikimedia Foundation, Inc.' },
      datePublished: '2001-10-29T01:59:14Z',
      dateModified: '2025-03-07T08:20:11Z',
    }),
    '',
    '2025-03-07',
    'json-ld',
  ],
  ['meta by itemprop', '<meta itemprop="datePublished" content="2025-03-07">', '', '2025-03-07', 'meta'],
  ['time', '', '<article><h1>A</h1><time datetime="2025-03-07T10:00">today</time></article>', '2025-03-07', 'time'],
  [
    'a time of another story is not taken',
    '',
    '<h1>A</h1><aside><time datetime="2024-01-01"></time></aside><p>7 March 2025</p>',
    '2025-03-07',
    'dateline',
  ],
  ['dateline under the headline', '', '<h1>A</h1><div>16:27 07.03.2025</div><p>Text.</p>', '2025-03-07', 'dateline'],
  [
    'dateline above the headline',
    '',
    '<div>Facts</div><div>16:27 07.03.2025</div><h1>A</h1>',
    '2025-03-07',
    'dateline',
  ],
  [
    'dateline that leads a paragraph',
    '',
    `<h1>A</h1><p>KYIV, 7 March 2025 – The minister ${'spoke '.repeat(40)}</p>`,
    '2025-03-07',
    'dateline',
  ],
  [
    'a date in a sentence is news, not the date',
    '',
    `<h1>A</h1><p>On June 21, 2025, Ukraine announced plans ${'and more '.repeat(20)}</p><p>The next summit is on 12 May 2025.</p>`,
    undefined,
    undefined,
  ],
  ['1744', '<meta name="date" content="1744">', '<p>NGO, Organization</p>', undefined, undefined],
])('%s', (_case, head, body, date, source) => {
  const { published } = show(head, body);
  expect([published?.date, published?.source]).toEqual([date, source]);
});

test('the address gives the date when nothing else does', () => {
  show('', '<p>x</p>');
  const { published } = readArticleMeta(document, 'https://news.example/2025/03/07/story.html');
  expect(published).toEqual({ date: '2025-03-07', source: 'url', raw: '/2025/03/07' });
});

describe('title, author, site, language', () => {
  it('come from the page’s own words', () => {
    const meta = show(
      `<meta property="og:title" content=" Two   ministers met "><meta property="og:site_name" content="The Paper">${jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Olena Petrenko' }] })}`,
    );
    expect(meta).toMatchObject({ title: 'Two ministers met', site: 'The Paper', author: 'Olena Petrenko', lang: 'en' });
  });

  it.each([
    ['<title>From the tab</title>', '<h1>From <b>the</b> page</h1>', 'From the page'],
    ['<title>From the tab</title>', '<img name="title">', 'From the tab'],
    ['', '', 'news.example'],
    ['<title>  </title>', '<h1> </h1>', 'news.example'],
  ])('a title is always there: %s %s', (head, body, title) => {
    expect(show(head, body).title).toBe(title);
  });

  it('texts are cut at 500 characters, a language that is none is left out', () => {
    document.documentElement.setAttribute('lang', '??');
    const meta = show(`<title>${'x'.repeat(900)}</title>`);
    expect(meta.title).toHaveLength(500);
    expect(meta).not.toHaveProperty('lang');
  });
});

describe('the canonical address', () => {
  it.each([
    ['https://news.example/story/one', 'https://news.example/story/one'],
    ['/story/1?utm_source=x', url],
    ['https://news.example/', url],
    ['javascript:alert(1)', url],
  ])('link %s', (href, address) => {
    expect(show(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(address);
  });

  it.each([
    ['https://a.example/x?utm_source=m&id=3&fbclid=z#part', 'https://a.example/x?id=3'],
    ['https://a.example/x?ref=home&source=rss&t=1&src=2', 'https://a.example/x?ref=home&source=rss&t=1&src=2'],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['https://a.example/x?', 'https://a.example/x'],
    ['about:blank', 'about:blank'],
  ])('%s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });
});
