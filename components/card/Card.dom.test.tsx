// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, test, vi } from 'vitest';
import type { EntityId } from '../../lib/model/entity';
import type { EntityProfile, PostLine } from '../../lib/model/profile';
import { Card, type CardProps } from './Card';

const post = (role: string, part: Partial<PostLine> = {}): PostLine => ({
  role,
  org: '',
  orgId: 'org' as EntityId,
  from: '2023-09',
  acting: false,
  certainty: 'certain',
  sources: [0, 1],
  ...part,
});

const umerov: EntityProfile = {
  id: 'rustem-umerov' as EntityId,
  kind: 'person',
  kindLabel: 'Person',
  label: 'Rustem Umerov',
  nativeLabel: { text: 'Рустем Умєров', lang: 'uk' },
  countries: ['UA'],
  summary: 'A summary.',
  asOf: '2025-03-07',
  // biome-ignore lint/suspicious/noThenProperty: the field says what was held then; no profile is ever awaited
  then: [post('Minister of Defence of Ukraine', { to: '2025-07' })],
  latest: [post('Secretary of the council', { from: '2025-07', knownUntil: '2026-01', sources: [0] })],
  facts: [{ label: 'Seat', value: 'Kyiv', sources: [] }],
  sources: [
    { title: 'Vote', publisher: 'Paper', url: 'https://paper.example/1', published: '2023-09-06', tier: 2 },
    { title: 'Trap', publisher: 'Page', url: 'javascript:alert(1)', tier: 4 },
  ],
  verified: { on: '2026-11-01', level: 'two-sources' },
};
// biome-ignore lint/suspicious/noThenProperty: the field says what was held then; no profile is ever awaited
const undated: EntityProfile = { ...umerov, id: 'other' as EntityId, label: 'Another', then: [] };
const { asOf: _asOf, ...withoutDate } = undated;

function show(part: Partial<CardProps> = {}) {
  const place = document.createElement('div');
  const act = { choose: vi.fn(), writeNote: vi.fn(), close: vi.fn() };
  const date = { date: '2025-03-07', source: 'meta', raw: '2025-03-07' } as const;
  render(
    <Card words="Umerov" candidates={[umerov]} chosen={umerov} reason="full name" date={date} {...act} {...part} />,
    place,
  );
  return { place, text: (place.textContent ?? '').replace(/\s+/g, ' '), ...act };
}

describe('a person', () => {
  it('is shown as of the article’s day, then later', () => {
    const { text } = show();
    expect(text).toContain('On 7 March 2025Minister of Defence of Ukraine (2023-09 to 2025-07');
    expect(text).toContain('LaterSecretary of the council (from 2025-07, at least until 2026-01');
    expect(text).not.toMatch(/current/i);
  });

  it('with name, native name, kind, summary, reason and the date’s origin', () => {
    const { text, place } = show();
    for (const words of [
      'Person · Ukraine',
      'A summary.',
      'Marked “Umerov”: full name.',
      'date from the page’s metadata',
    ]) {
      expect(text).toContain(words);
    }
    expect(place.querySelector('bdi[lang="uk"]')?.textContent).toBe('Рустем Умєров');
  });

  it('one-source facts say so', () => {
    expect([...show().place.querySelectorAll('.support')].map((mark) => mark.textContent)).toEqual(['one source']);
  });

  it('sources are links that keep their distance; what is no web address stays text', () => {
    const links = [...show().place.querySelectorAll('a')];
    expect(links.map((link) => [link.href, link.target, link.rel])).toEqual([
      ['https://paper.example/1', '_blank', 'noopener noreferrer'],
    ]);
  });

  it('without a post that day it says so', () => {
    expect(show({ chosen: undated }).text).toContain('On 7 March 2025: no post known');
  });

  it('without a date it says so and shows the newest known', () => {
    const { text } = show({ chosen: withoutDate, date: undefined });
    expect(text).toContain('This page gives no date. Newest knownSecretary of the council');
    expect(text).toContain('This page gives no date.');
  });
});

test('the dialog has a name, can take the focus, and holds no field', () => {
  const dialog = show().place.querySelector('[role="dialog"]');
  expect(dialog?.getAttribute('aria-label')).toBe('Rustem Umerov');
  expect(dialog?.getAttribute('tabindex')).toBe('-1');
  expect(dialog?.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
});

test('several meanings are a choice, not a guess', () => {
  const { place, text } = show({ candidates: [umerov, undated], chosen: undefined });
  expect(text).toContain('“Umerov” may mean');
  expect(place.querySelectorAll('.candidate')).toHaveLength(2);
  expect(text).not.toContain('Write a note');
});

test('a made-up click does nothing, the reader’s own does', () => {
  const { place, writeNote, close } = show();
  const [note, closing] = place.querySelectorAll('button');
  note?.dispatchEvent(new Event('click'));
  closing?.dispatchEvent(new Event('click'));
  expect(writeNote).not.toHaveBeenCalled();
  for (const button of [note, closing]) {
    const click = new Event('click');
    Object.defineProperty(click, 'isTrusted', { value: true });
    button?.dispatchEvent(click);
  }
  expect(writeNote).toHaveBeenCalledWith(umerov);
  expect(close).toHaveBeenCalledOnce();
});

test('a notice is said at once', () => {
  expect(show({ notice: 'Reload this page.' }).place.querySelector('[role="alert"]')?.textContent).toBe(
    'Reload this page.',
  );
});
