// @vitest-environment happy-dom
// The tab “This article” as a reader uses it.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  act,
  calls,
  canonicalUrl,
  find,
  findButton,
  findText,
  press,
  resetWorld,
  settle,
  type,
  world,
} from '../../tests/support/popup-world';
import type { PageState } from '../model/page-state';
import { ReviewApp } from './ReviewApp';

vi.mock(
  '../messages/call-background',
  async () => (await import('../../tests/support/popup-world')).fakeCallBackground,
);
vi.mock('../messages/call-page', async () => (await import('../../tests/support/popup-world')).fakeCallPage);
vi.mock(
  '../messages/library-changed',
  async () => (await import('../../tests/support/popup-world')).fakeLibraryChanged,
);

const granting = vi.hoisted(() => vi.fn(async (_origins: readonly string[]) => true));
vi.mock('../platform/permissions', () => ({ requestOrigins: granting }));

const openPopup = () => act(() => render(<ReviewApp tab={{ id: 7, url: canonicalUrl }} />, document.body));
const closePopup = () => act(() => render(null, document.body));

beforeEach(resetWorld);

afterEach(async () => {
  await closePopup();
  expect(world.listeners.size, 'listeners left behind').toBe(0);
});

test('jumping goes on to the next mention and round again', async () => {
  await openPopup();
  const jump = find('.actor-jump');
  for (const _turn of [1, 2, 3]) {
    await act(() => jump?.click());
  }
  expect(calls('jumpToMention').map(({ nth }) => nth)).toEqual([0, 1, 0]);
  expect(find('.actors [role="status"]')?.textContent).toBe('Rustem Umerov: mention 1 of 2');
});

test.each(['readPage', 'findArticle', 'siteState'])(
  'nothing stands there to press before %s is answered',
  async (call) => {
    const answer = world.background[call];
    const held = Promise.withResolvers<void>();
    world.background[call] = async (request) => held.promise.then(() => answer?.(request));
    await openPopup();
    expect(findButton('Save article')).toBeUndefined();
    expect(find('[role="switch"]')).toBeNull();
    await act(() => held.resolve());
    expect(findButton('Save article')).toBeDefined();
    expect(find('[role="switch"]')).not.toBeNull();
  },
);

describe('a page that is still being read', () => {
  const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  let busy: PageState;

  beforeEach(() => {
    busy = { ...(world.background.readPage?.({}) as PageState), busy: true };
    world.background.readPage = () => busy;
    const claimed = { ...busy, article: { ...busy.article, canonicalUrl: 'https://other.example/original' } };
    world.page.pageState = () => claimed;
  });

  test('is known by the address that the background believes, at the second look as at the first', async () => {
    await openPopup();
    await type('half');
    await later();
    expect(findText()?.value).toBe('half');
    await press('Add note');
    expect(calls('addNote')[0]).toMatchObject({ target: { article: { canonicalUrl } } });
  });

  describe('and finds out late under which address it is kept', () => {
    const late = 'https://example.org/article-7';
    const learn = async () => {
      busy = { ...busy, article: { ...busy.article, canonicalUrl: late } };
      await later();
    };
    const saved = () => calls('saveDraft').at(-1);

    test('takes along what is being written', async () => {
      await openPopup();
      await type('half');
      const field = findText();
      await learn();
      expect(findText(), 'the keyboard stays in it').toBe(field);
      expect(field?.value).toBe('half');
      expect(saved()).toMatchObject({ key: `page:${late}`, target: { article: { canonicalUrl: late } } });
      expect(calls('discardDraft')).toEqual([{ key: `page:${canonicalUrl}` }]);
      await press('Add note');
      expect(calls('addNote')).toMatchObject([{ target: { article: { canonicalUrl: late } } }]);
    });

    test('puts it after what was written there before', async () => {
      await world.background.saveDraft?.({ key: `page:${late}`, text: 'Yesterday', target: {} });
      await openPopup();
      await type('half');
      await learn();
      expect(findText()?.value).toBe('Yesterday\n\nhalf');
      expect(saved()).toMatchObject({ key: `page:${late}`, text: 'Yesterday\n\nhalf' });
    });

    test('shows what was written there before when nothing is being written', async () => {
      await world.background.saveDraft?.({ key: `page:${late}`, text: 'Yesterday', target: {} });
      await openPopup();
      await learn();
      expect(findText()?.value).toBe('Yesterday');
      expect(calls('saveDraft')).toEqual([]);
    });

    test('leaves it where it is when it is another page by now', async () => {
      await openPopup();
      await type('half');
      busy = { ...busy, article: { ...busy.article, url: late } };
      await learn();
      expect(findText()?.value).toBe('');
      expect(saved()).toMatchObject({ key: `page:${canonicalUrl}`, text: 'half' });
      expect(calls('discardDraft')).toEqual([]);
    });
  });

  test.each([
    ['is not answered', () => undefined],
    ['fails', () => Promise.reject(new Error('Nobody answered.'))],
  ])('stays as it was when the next look %s', async (_, answer) => {
    await openPopup();
    await type('half');
    world.background.readPage = answer;
    await later();
    expect(findText()?.value).toBe('half');
    expect(find('.actors')?.getAttribute('aria-busy')).toBe('false');
  });
});

test('a page that cannot be read again stays as it was, with the note being written', async () => {
  world.background.rejectMention = () => ({ id: 'v1' });
  await openPopup();
  await type('half');
  world.background.readPage = () => Promise.reject(new Error('Nobody answered.'));
  await press('Not Rustem Umerov?');
  await press('“Umerov” never anywhere');
  expect(findText()?.value).toBe('half');
  expect(find('.actors')?.textContent).toContain('Nobody answered.');
});

test('a library that cannot be asked keeps nothing from the reader', async () => {
  world.background.findArticle = () => Promise.reject(new Error('The library is closed.'));
  await openPopup();
  expect(findButton('Save article')).toBeDefined();
});

test('the site is asked for in the turn of the click', async () => {
  await openPopup();
  findButton('Mark names on example.org automatically')?.click();
  expect(granting).toHaveBeenCalledWith(['*://example.org/*']);
  await settle();
  expect(calls('welcomed')).toHaveLength(1);
});

test('a no from the browser is said plainly', async () => {
  granting.mockResolvedValueOnce(false);
  await openPopup();
  await press('Mark names on example.org automatically');
  expect(find('.site-switch')?.textContent).toContain('example.org was not allowed.');
});

test('switching the site off takes the marks away', async () => {
  await openPopup();
  await act(() => find('[role="switch"]')?.click());
  expect(calls('switchSite')).toEqual([{ host: 'example.org', off: true }]);
  expect(calls('setReading')).toEqual([{ on: false }]);
});

test('saving says so after the answer; a refusal is said too', async () => {
  await openPopup();
  world.background.saveArticle = () => ({ outcome: 'saved', article: { updatedAt: Date.now() } });
  await press('Save article');
  expect(find('.save-bar')?.textContent).toMatch(/Saved \d\d:\d\d/);
  world.background.saveArticle = () => {
    throw new Error('The page is gone.');
  };
  await press('Save article');
  expect(find('.save-bar [role="alert"]')?.textContent).toBe('Not saved. The page is gone.');
});

test('a stored article offers an update', async () => {
  world.background.findArticle = () => ({ updatedAt: new Date(2026, 10, 21).getTime() });
  await openPopup();
  expect(find('.save-bar')?.textContent).toBe('UpdateAlready saved on 21 Nov 2026');
});

test('“not this one”: three choices, the narrowest on the place last jumped to, and a way back', async () => {
  let given = 0;
  world.background.rejectMention = () => ({ id: `v${++given}` });
  await openPopup();
  await act(() => find('.actor-jump')?.click());
  await act(() => find('.actor-jump')?.click());
  await press('Not Rustem Umerov?');
  expect(find<HTMLSelectElement>('.not-this-choices select')?.value).toBe('1');
  await press('Not here');
  const asked = { tabId: 7, url: canonicalUrl, entity: 'rustem-umerov', form: 'Umerov' };
  expect(calls('rejectMention')).toEqual([{ ...asked, scope: 'here', before: 'Then ', after: ' left.' }]);
  expect(find('.toast')?.textContent).toContain('“Umerov” is not marked as Rustem Umerov in this place.');
  expect(calls('readPage').length, 'the list is asked for anew').toBe(2);
  expect(find('.not-this-choices'), 'closed after the press').toBeNull();
  await press('Undo');
  expect(calls('forgetVerdict')).toEqual([{ id: 'v1', tabId: 7 }]);
  expect(find('.toast')).toBeNull();
  await press('Not Rustem Umerov?');
  await press('“Umerov” never on example.org');
  await press('Not Rustem Umerov?');
  await press('“Umerov” never anywhere');
  expect(calls('rejectMention').map(({ scope }) => scope)).toEqual(['here', 'site', 'everywhere']);
});

test('a rejection that cannot be kept is said, and nothing else changes', async () => {
  world.background.rejectMention = () => Promise.reject(new Error('The disk is full. Nothing was changed.'));
  await openPopup();
  await press('Not Rustem Umerov?');
  await press('“Umerov” never anywhere');
  expect(document.body.textContent).toContain('The disk is full. Nothing was changed.');
  expect(find('.toast')).toBeNull();
});
