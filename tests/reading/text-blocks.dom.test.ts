// @vitest-environment happy-dom
// From page to blocks to marks: what is read, as which region, and that offsets lead back to the same words.
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { EntityId } from '../../lib/model/entity';
import type { Mention } from '../../lib/model/mention';
import { findArticle } from '../../lib/page/find-article';
import { findMark, findRange } from '../../lib/page/mention-ranges';
import { createMarkIndex, findPointedMark } from '../../lib/page/pointed-mention';
import { getSentenceQuote } from '../../lib/page/selection-quote';
import { collectTextBlocks, createReadingBudget, type PageBlock } from '../../lib/page/text-blocks';

// happy-dom lays nothing out, so nothing has a box.
vi.mock('../../lib/page/block-flow', async (load) => load());

const long = 'A neutral sentence of some length about nothing at all. '.repeat(8);

async function read(html: string, budget = createReadingBudget()) {
  document.body.innerHTML = html;
  return collectTextBlocks({
    place: findArticle(document.body),
    body: document.body,
    budget,
    skip: (element) => element.id === 'ours',
    signal: new AbortController().signal,
  });
}

const lines = (blocks: readonly PageBlock[]) => blocks.map(({ region, text }) => `${region}: ${text.trim()}`);

beforeEach(() => {
  document.body.innerHTML = '';
});

test.each<[string, string, string[]]>([
  ['inline children are joined', '<p>Chief <b>Umerov</b><i>’s</i> word</p>', ['body: Chief Umerov’s word']],
  ['<br> is a line feed', '<p>Rustem<br>Umerov</p>', ['body: Rustem\nUmerov']],
  ['line feeds of the source are blanks', '<p>Rustem\n\tUmerov</p>', ['body: Rustem  Umerov']],
  ['blocks are apart', '<div>One<p>two</p>three</div>', ['body: One', 'body: two', 'body: three']],
  ['a headline is one', '<h1>Two met</h1><p>Text</p>', ['headline: Two met', 'body: Text']],
  [
    'program text and furniture are silent',
    '<nav>a</nav><script>b</script><style>c</style><code>d</code><footer>e</footer><p>f</p>',
    ['body: f'],
  ],
  [
    'what the reader writes is silent',
    '<textarea>a</textarea><input value="b"><div contenteditable>c</div><div role="textbox">d</div><p>e</p>',
    ['body: e'],
  ],
  ['an element that is not editable is read', '<p contenteditable="false">a</p>', ['body: a']],
  ['our own host is silent', '<div id="ours">a</div><p>b</p>', ['body: b']],
  ['white space alone is no block', '<p> \n </p><p>a</p>', ['body: a']],
  ['a hidden element is silent', '<p hidden>a</p><p>b</p>', ['body: b']],
])('%s', async (_case, html, expected) => {
  expect(lines((await read(html)).blocks)).toEqual(expected);
});

describe('regions', () => {
  it('around an article', async () => {
    const { blocks } = await read(`
      <header><h1>Two met</h1></header>
      <article class="post tag-defence"><p>${long}</p>
        <aside>More about</aside><div class="article__tags">Tag</div>
        <ul><li><a href="/x">Umerov elsewhere</a></li></ul><ul><li>A point made</li></ul>
        <footer>Topics</footer></article>
      <div>Popular</div><footer>Imprint</footer>`);
    expect(lines(blocks).filter((line) => !line.includes('neutral'))).toEqual([
      'headline: Two met',
      'aside: More about',
      'aside: Tag',
      'aside: Umerov elsewhere',
      'body: A point made',
      'aside: Topics',
      'aside: Popular',
    ]);
  });

  it('without an article the densest part of the page is the body', async () => {
    const { blocks } = await read(`<div><p>Log in</p></div><div id="x"><p>${long}</p><p>${long}</p></div>`);
    expect(blocks.map(({ region }) => region)).toEqual(['aside', 'body', 'body']);
  });
});

describe('limits', () => {
  it('text beyond the budget is left, and said', async () => {
    const { blocks, complete } = await read('<p>12345</p><p>67890</p><p>x</p>', { units: 8, nodes: 100 });
    expect(complete).toBe(false);
    expect(blocks.map(({ text }) => text)).toEqual(['12345', '678']);
  });

  it('as are nodes', async () => {
    const { blocks, complete } = await read('<p>1</p><p>2</p><p>3</p>', { units: 800, nodes: 2 });
    expect([blocks.length, complete]).toEqual([2, false]);
  });

  it('an aborted walk ends', async () => {
    document.body.innerHTML = '<p>1</p><p>2</p>';
    const { blocks } = await collectTextBlocks({
      place: findArticle(document.body),
      body: document.body,
      budget: createReadingBudget(),
      skip: () => false,
      signal: AbortSignal.abort(),
    });
    expect(blocks).toEqual([]);
  });
});

test('a page that is one field to write in is silent', async () => {
  document.body.setAttribute('contenteditable', '');
  const { blocks } = await read(`<article><p>${long}</p></article>`);
  document.body.removeAttribute('contenteditable');
  expect(blocks).toEqual([]);
});

const mentionOf = (block: PageBlock, words: string): Mention => {
  const start = block.text.indexOf(words);
  const reason = { rule: 'full-name', form: words, sentence: 'full name', confidence: 'certain' } as const;
  return {
    block: block.id,
    start,
    end: start + words.length,
    entity: 'x' as EntityId,
    kind: 'person',
    reason,
    others: [],
  };
};

describe('marks', () => {
  it.each([
    ['<p>Chief Umerov said</p>', 'Umerov', ['Umerov']],
    ['<p>Chief <b>Rustem</b> Umerov said</p>', 'Rustem Umerov', ['Rustem', ' Umerov']],
    ['<p>Chief Rustem<br>Umerov said</p>', 'Rustem\nUmerov', ['Rustem', 'Umerov']],
    ['<p>Chief <i>Ru</i>stem <b>Ume</b>rov</p>', 'Rustem Umerov', ['Ru', 'stem ', 'Ume', 'rov']],
  ])('%s', async (html, words, pieces) => {
    const [block] = (await read(html)).blocks;
    if (block === undefined) throw new Error('no block');
    const mark = findMark(block, mentionOf(block, words));
    expect(mark?.pieces.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(pieces);
    expect(mark === undefined ? '' : findRange(mark)?.toString()).toBe(pieces.join(''));
  });

  it('text that changed meanwhile gets none', async () => {
    const [block] = (await read('<p>Chief Umerov said</p>')).blocks;
    if (block === undefined) throw new Error('no block');
    const mention = mentionOf(block, 'Umerov');
    for (const node of block.nodes) node.data = 'Chief Kubilius';
    expect(findMark(block, mention)).toBeUndefined();
  });

  it('the one under the pointer is found by the caret on either side, and by its box', async () => {
    const [block] = (await read('<p>Chief Umerov said</p>')).blocks;
    const mark = block === undefined ? undefined : findMark(block, mentionOf(block, 'Umerov'));
    if (mark === undefined) throw new Error('no mark');
    const box = { left: 60, right: 100, top: 10, bottom: 20, width: 40, height: 10 };
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([box] as unknown as DOMRectList);
    const pointAt = (offset: number, x: number) => {
      const caret = { offsetNode: mark.pieces[0]?.node, offset };
      Object.assign(document, { caretPositionFromPoint: () => caret });
      return findPointedMark(createMarkIndex([mark]), x, 15)?.mark;
    };
    expect([pointAt(5, 70), pointAt(6, 61), pointAt(12, 99), pointAt(13, 99)]).toEqual([
      undefined,
      mark,
      mark,
      undefined,
    ]);
    expect(pointAt(12, 300)).toBeUndefined();
  });
});

test('a note quotes the sentence of the mark', async () => {
  const [block] = (await read('<p>First one. Then Umerov spoke at length. Last one.</p>')).blocks;
  if (block === undefined) throw new Error('no block');
  expect(getSentenceQuote(block, mentionOf(block, 'Umerov'))).toEqual({
    exact: 'Then Umerov spoke at length.',
    prefix: 'First one. ',
    suffix: 'Last one.',
  });
});
