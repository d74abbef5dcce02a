// @vitest-environment happy-dom
// “Correct…” in an actor's row, on a background that the tests write themselves: what is asked, sent, said and undone.
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  act,
  calls,
  canonicalUrl,
  find,
  findButton,
  press,
  resetWorld,
  settle,
  world,
} from '../../tests/support/popup-world';
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

vi.mock('../platform/permissions', () => ({ requestOrigins: vi.fn() }));

const minister = { id: 'p1', role: 'Minister', org: 'Ministry', from: '2023', to: '2025' };
const start = { label: 'Rustem Umerov', spellings: [], posts: [minister], source: '', isCorrected: false };

beforeEach(async () => {
  render(null, document.body);
  resetWorld();
  world.background.correctable = () => start;
  world.background.correct = () => undefined;
  render(<ReviewApp tab={{ id: 7, url: canonicalUrl }} />, document.body);
  await settle();
});

const field = (label: string) => find<HTMLInputElement>(`[aria-label="${label}"]`);
const fill = (label: string, text: string, kind = 'input') =>
  act(() => {
    const input = field(label);
    if (input === null) throw new Error(`no field “${label}”`);
    input.value = text;
    input.dispatchEvent(new Event(kind, { bubbles: true }));
  });

test('a post is chosen, changed and kept; one press takes it back', async () => {
  await press('Correct Rustem Umerov');
  expect(field('What the post is called'), 'no post is touched unasked').toBeNull();
  await fill('Post', 'p1', 'change');
  await fill('Until', '2024-12');
  await fill('Also written', 'Umierow\n \nUmarow');
  await fill('Where you read it', 'https://example.org/x');
  await press('Keep correction');
  expect(calls('correct')).toEqual([
    {
      entity: 'rustem-umerov',
      label: 'Rustem Umerov',
      spellings: ['Umierow', 'Umarow'],
      post: { ...minister, to: '2024-12' },
      source: 'https://example.org/x',
    },
  ]);
  expect(find('.correction'), 'closed').toBeNull();
  expect(document.activeElement, 'the keyboard stays in the row').toBe(findButton('Correct Rustem Umerov'));
  expect(find('.toast')?.textContent).toContain('Your correction of Rustem Umerov is kept.');
  expect(calls('readPage').length).toBe(2);
  await press('Undo');
  expect(calls('hideOwn')).toEqual([{ part: 'corrections', id: 'rustem-umerov' }]);
  expect(find('.toast')).toBeNull();
});

test('an earlier correction comes back when the new one is undone, and can be removed', async () => {
  world.background.correctable = () => ({ ...start, isCorrected: true, undo: 'the earlier one' });
  await press('Correct Rustem Umerov');
  await fill('Name on the card', 'R. Umerov');
  await press('Keep correction');
  await press('Undo');
  expect(calls('importOverlay')).toEqual([{ fileName: 'undo.json', text: 'the earlier one' }]);
  await press('Correct Rustem Umerov');
  await press('Remove my correction');
  expect(find('.toast')?.textContent).toContain('is removed');
  await press('Undo');
  expect(calls('restoreOwn')).toEqual([{ part: 'corrections', id: 'rustem-umerov' }]);
});

test('what is refused is said, and what was typed stays', async () => {
  world.background.correct = () => Promise.reject(new Error('“May” is no date.'));
  await press('Correct Rustem Umerov');
  await fill('Name on the card', 'R. Umerov');
  await press('Keep correction');
  expect(find('.correction [role="alert"]')?.textContent).toBe('“May” is no date.');
  expect(field('Name on the card')?.value).toBe('R. Umerov');
  await press('Cancel');
  expect(find('.correction')).toBeNull();
});

test('Escape leaves the form, not the popup', async () => {
  await press('Correct Rustem Umerov');
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await act(() => field('Name on the card')?.dispatchEvent(key));
  expect(key.defaultPrevented).toBe(true);
  expect(find('.correction')).toBeNull();
});

test('an entry of the reader’s own is changed in the settings', async () => {
  world.background.correctable = () => undefined;
  await press('Correct Rustem Umerov');
  expect(document.body.textContent).toContain('This is an entry of your own');
});
