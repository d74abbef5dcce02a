// @vitest-environment happy-dom
// A page that changes while it is read: what is asked, what is marked, and as which article.
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { linkMentions } from '../../lib/linking/link-mentions';
import type { Mention, TextBlock } from '../../lib/model/mention';
import { createReadingRoom } from '../../lib/reading/reading-room';
import { toyKnowledge } from '../linking/toy-knowledge';

interface Asked {
  readonly call: string;
  readonly date: string | undefined;
  readonly texts: readonly string[];
}

const background = vi.hoisted(() => ({
  asked: [] as Asked[],
  isGone: false,
  link: (_blocks: readonly TextBlock[]): Mention[] => [],
}));
vi.mock('../../lib/messages/call-background', () => ({
  callBackground: async (call: string, request: { blocks?: TextBlock[]; ids?: string[]; date?: string }) => {
    const { blocks = [], ids = [], date } = request;
    background.asked.push({ call, date, texts: blocks.map(({ text }) => text) });
    if (background.isGone) throw new Error('Nobody answered.');
    if (call === 'findMentions') return { mentions: background.link(blocks) };
    return { profiles: Object.fromEntries(ids.map((id) => [id, { id, label: id }])) };
  },
}));

const toy = toyKnowledge([
  {
    id: 'umerov',
    kind: 'person',
    given: ['Rustem'],
    names: [
      ['Rustem Umerov', 'full'],
      ['Umerov', 'surname', { mode: 'guarded', needs: [{ set: 'UAW', scope: 'article' }] }],
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
background.link = (blocks) => linkMentions(toy, { blocks });

const highlights = new Map<string, Set<{ readonly text: string }>>();
let rangesMade = 0;
let life: AbortController;

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', class extends Set<unknown> {});
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      readonly cssRules = [];
      replaceSync() {}
    },
  );
  vi.stubGlobal(
    'StaticRange',
    class {
      readonly text: string;
      constructor({ startContainer, startOffset, endOffset }: StaticRangeInit) {
        rangesMade++;
        this.text = (startContainer as Text).data.slice(startOffset, endOffset);
      }
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true, writable: true });
  highlights.clear();
  Object.assign(background, { asked: [], isGone: false });
  life = new AbortController();
  history.replaceState(null, '', '/first');
  document.head.innerHTML = '';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function openPage(html: string, head = '') {
  document.head.innerHTML = head;
  document.body.innerHTML = html;
  const room = createReadingRoom(life.signal);
  room.begin();
  return room;
}

const marked = () => [...highlights.values()].flatMap((ranges) => [...ranges].map(({ text }) => text)).sort();
const untilMarked = (...words: string[]) =>
  vi.waitFor(() => expect(marked()).toEqual(words.sort()), { timeout: 5_000, interval: 10 });
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const dates = (call: string) => background.asked.filter((asked) => asked.call === call).map(({ date }) => date);
const published = (date: string) => `<meta property="article:published_time" content="${date}">`;
const later = (html: string) => document.body.insertAdjacentHTML('beforeend', html);

it('asks about an article that is drawn long after its address with the date of that article', async () => {
  openPage('<p>Kaja Kallas came.</p>', published('2024-01-10'));
  await untilMarked('Kaja Kallas');
  history.pushState(null, '', '/second');
  await rest(600);
  document.head.innerHTML = published('2025-12-01');
  document.body.innerHTML = '<p>Rustem Umerov came.</p>';
  await untilMarked('Rustem Umerov');
  expect(dates('findMentions').at(-1)).toBe('2025-12-01');
  await vi.waitFor(() => expect(dates('describeEntities').at(-1)).toBe('2025-12-01'));
});

it('knows date, title and key of an article that a script draws into an empty page', async () => {
  const room = openPage('<div id="root"></div>', '<title>Paper</title>');
  await rest(100);
  document.head.insertAdjacentHTML('beforeend', `${published('2025-03-07')}<link rel="canonical" href="/article-7">`);
  document.body.innerHTML = '<main><h1>They met</h1><p>Kaja Kallas came.</p></main>';
  await untilMarked('Kaja Kallas');
  const { title, published: day, canonicalUrl } = room.state().article;
  expect([title, day?.date, new URL(canonicalUrl).pathname]).toEqual(['They met', '2025-03-07', '/article-7']);
  expect(dates('findMentions').at(-1)).toBe('2025-03-07');
});

it('asks anew, also for who they are, when only the date comes late', async () => {
  const room = openPage('<p>Kaja Kallas came.</p>');
  await untilMarked('Kaja Kallas');
  await vi.waitFor(() => expect(dates('describeEntities')).toEqual([undefined]));
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'article:published_time');
  document.head.append(meta);
  meta.setAttribute('content', '2025-03-07');
  await vi.waitFor(() => expect(dates('describeEntities')).toEqual([undefined, '2025-03-07']), { timeout: 3_000 });
  await vi.waitFor(() => expect(room.state().actors.map(({ entity }) => entity)).toEqual(['kallas']));
});

it('reads a body that was put in the place of another', async () => {
  const room = openPage('<p>Kaja Kallas came.</p>');
  await untilMarked('Kaja Kallas');
  const body = document.createElement('body');
  body.innerHTML = '<p>Rustem Umerov came.</p>';
  document.body.replaceWith(body);
  await untilMarked('Rustem Umerov');
  expect(room.state().markCount).toBe(1);
  later('<p>So did Kaja Kallas.</p>');
  await untilMarked('Rustem Umerov', 'Kaja Kallas');
});

it('asks again what nobody answered, and then has no problem any more', async () => {
  vi.useFakeTimers();
  background.isGone = true;
  const room = openPage('<p>Kaja Kallas came.</p>');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(room.state().problem).toBe('Nobody answered.');
  background.isGone = false;
  await vi.advanceTimersByTimeAsync(11_000);
  expect([marked(), room.state().problem]).toEqual([['Kaja Kallas'], undefined]);
});

it('marks a surname in the headline when the full name comes later, and no more when it goes', async () => {
  openPage('<h1>Kallas signs</h1>');
  await rest(300);
  later('<p>Kaja Kallas signed.</p>');
  await untilMarked('Kallas', 'Kaja Kallas');
  document.querySelector('p')?.remove();
  await untilMarked();
});

it('proves a name with words of the article that were read before', async () => {
  openPage('<p>Kyiv bought drones in Ukraine.</p>');
  await rest(300);
  later('<p>Umerov signed.</p>');
  await untilMarked('Umerov');
});

test('in whatever order text comes and goes, in the end the marks are those of one reading', async () => {
  const texts = ['Kallas signs', 'Ukraine and Kyiv', 'Kaja Kallas came', 'Umerov left', 'Kallas, Umerov', 'Nobody'];
  const paragraphs = texts.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
  openPage('');
  for (const order of [
    [3, 0, 5, 1, 4, 2],
    [5, 4, 3, 2, 1, 0],
    [1, 5, 2, 0, 4, 3],
  ]) {
    document.body.replaceChildren();
    for (const at of order) {
      const paragraph = paragraphs[at] ?? document.body;
      const next = paragraphs.slice(at).find((other) => other.isConnected);
      document.body.insertBefore(paragraph, next ?? null);
      await rest(180);
    }
    await untilMarked('Kallas', 'Kaja Kallas', 'Umerov', 'Kallas', 'Umerov');
    paragraphs[1]?.remove();
    paragraphs[2]?.remove();
    await untilMarked();
  }
});

it('leaves marks alone that stay as they were', async () => {
  openPage('<p>Kaja Kallas came. Then Kallas left.</p>');
  await untilMarked('Kaja Kallas', 'Kallas');
  const [first] = [...highlights.values()].flatMap((ranges) => [...ranges]);
  rangesMade = 0;
  later('<p>Rustem Umerov came.</p>');
  await untilMarked('Kaja Kallas', 'Kallas', 'Rustem Umerov');
  expect(rangesMade).toBe(1);
  expect([...highlights.values()].some((ranges) => first !== undefined && ranges.has(first))).toBe(true);
});

it('sends nothing for a clock, and a page that never rests not each time', async () => {
  openPage('<p id="clock">12:00</p><p id="chat">Kaja Kallas came to the ministry.</p>');
  await untilMarked('Kaja Kallas');
  background.asked = [];
  const clock = document.getElementById('clock') as Element;
  const chat = document.getElementById('chat') as Element;
  for (let second = 0; second < 4; second++) {
    clock.textContent = `12:00:0${second}`;
    await rest(200);
  }
  expect(background.asked).toEqual([]);
  for (let message = 0; message < 40; message++) {
    chat.append(` Message ${message}.`);
    expect(marked()).toEqual(['Kaja Kallas']);
    await rest(25);
  }
  expect(background.asked.length).toBeLessThanOrEqual(5);
});
