// @vitest-environment happy-dom
// The section “Your own names” as a reader uses it; the background is a table of answers.
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OwnNamesSection } from './OwnNamesSection';

type Answer = (request: Record<string, unknown>) => unknown;

const world = vi.hoisted(() => ({
  answers: {} as Record<string, Answer>,
  sent: [] as { call: string; request: Record<string, unknown> }[],
}));

// Nothing is painted here, so effects need not wait for it.
options.requestAnimationFrame = (run) => void setTimeout(run);

vi.mock('../messages/call-background', () => {
  const ask = async (call: string, request: Record<string, unknown>) => {
    world.sent.push({ call, request });
    return world.answers[call]?.(request);
  };
  return { callBackground: ask };
});
vi.mock('../messages/library-changed', () => ({ onLibraryChange: () => undefined }));

const works = { id: 'own-works', label: 'Works', kindLabel: 'Company', names: ['Works', 'Fabryka'] };
const verdict = {
  id: 'v',
  entity: 'safe',
  label: 'SAFE',
  form: 'safe',
  scope: 'site',
  site: 'example.org',
  rejected: '2026-01-01',
};
const full = {
  entities: [works],
  corrections: [{ id: 'x', label: 'Umerov', fields: ['summary', 'posts'] }],
  verdicts: [verdict],
};

async function act(deed: () => unknown) {
  await deed();
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const press = (name: string) =>
  act(() => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name,
    );
    expect(button, `a button “${name}”`).toBeDefined();
    button?.click();
  });
const fill = (label: string, text: string) =>
  act(() => {
    const field = find<HTMLInputElement>(`[aria-label="${label}"]`);
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (file: File) =>
  act(() => {
    const input = find<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
const sent = (call: string) => world.sent.filter((one) => one.call === call).map(({ request }) => request);
const open = () => act(() => render(<OwnNamesSection />, document.body));

beforeEach(() => {
  world.sent.length = 0;
  world.answers = { overlay: () => full };
});
afterEach(() => act(() => render(null, document.body)));

test('empty, it offers the form and the import alone', async () => {
  world.answers.overlay = () => ({ entities: [], corrections: [], verdicts: [] });
  await open();
  expect(document.body.textContent).not.toContain('Export');
  expect(document.querySelectorAll('h3')).toHaveLength(0);
});

test('lists with counts, and what each rejection reaches', async () => {
  await open();
  expect([...document.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
    'Names you added 1',
    'Your corrections 1',
    'Rejected matches 1',
  ]);
  expect([...document.querySelectorAll('.own-list li span:first-child')].map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['Works Company; also Fabryka', 'Umerov summary, posts', '“safe” not SAFE, on example.org']),
  );
});

test('what the browser lost is said until the reader has seen it', async () => {
  const loss = { at: 1, expected: 3, restored: 3 };
  world.answers.overlay = () => (sent('overlayLossSeen').length === 0 ? { ...full, loss } : full);
  await open();
  expect(find('.own-loss')?.textContent).toContain('All of it (3) was brought back from the second copy.');
  await act(() => find('.own-loss button')?.click());
  expect(sent('overlayLossSeen')).toEqual([{}]);
  expect(find('.own-loss')).toBeNull();
});

test('a file is handed over with its name; what it brought is said', async () => {
  world.answers.importOverlay = () => ({ entities: 2, names: 3, corrections: 0, verdicts: 1, replaced: 1 });
  await open();
  await choose(new File(['name,kind\n'], 'mine.csv'));
  expect(sent('importOverlay')).toEqual([{ fileName: 'mine.csv', text: 'name,kind\n' }]);
  expect(find('.own-files [role=status]')?.textContent).toBe(
    'Taken in: 2 entries with 3 names, 1 rejected match. 1 took the place of earlier ones. Open pages follow them.',
  );
});

test('a refusal is said where the file was chosen', async () => {
  world.answers.importOverlay = () =>
    Promise.reject(new Error('Line 3, field “kind”: It must be one of. Nothing was taken in.'));
  await open();
  await choose(new File(['x'], 'mine.csv'));
  expect(find('.own-files [role=alert]')?.textContent).toContain('Line 3, field “kind”');
});

test.each([
  [
    'more than 5 MB',
    new File(['x'.repeat(5_000_001)], 'x.json'),
    'The file has 5.0 MB; a file of names may have 5 MB.',
  ],
  ['no UTF-8', new File([new Uint8Array([0x4e, 0xe9, 0x0a])], 'x.csv'), 'save it as “CSV UTF-8”'],
])('a file of %s is not even sent', async (_what, file, sentence) => {
  await open();
  await choose(file);
  expect(find('.own-files [role=alert]')?.textContent).toContain(sentence);
  expect(sent('importOverlay')).toEqual([]);
});

test('an export becomes a download of that name', async () => {
  world.answers.exportOverlay = ({ as }) => ({ fileName: `names.${as}`, text: '{}' });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
  await open();
  await press('Export all (JSON)');
  await press('Export names (CSV)');
  expect(clicked).toEqual(['names.json', 'names.csv']);
  expect(find('.own-files [role=status]')?.textContent).toBe('names.csv is in your downloads.');
  vi.restoreAllMocks();
});

test('the form sends one name a line, and is emptied only when it was added', async () => {
  let isFull = true;
  world.answers.addOwnName = () => (isFull ? Promise.reject(new Error('The disk is full.')) : undefined);
  await open();
  await press('Add name');
  expect(sent('addOwnName'), 'nothing to add').toEqual([]);
  await fill('Names', 'Ivan Petrenko\n\nІван Петренко');
  await fill('Note for the card', 'A friend');
  await press('Add name');
  expect(sent('addOwnName')).toEqual([
    { kind: 'Person', names: ['Ivan Petrenko', 'Іван Петренко'], lang: 'mul', note: 'A friend' },
  ]);
  expect(find('.own-form [role=alert]')?.textContent).toBe('The disk is full.');
  expect(find<HTMLTextAreaElement>('[aria-label="Names"]')?.value).toContain('Ivan');
  isFull = false;
  await press('Add name');
  expect(find<HTMLTextAreaElement>('[aria-label="Names"]')?.value).toBe('');
  expect(find('.own-form [role=alert]')?.textContent).toBe('');
});

test('deleting can be undone, a rejection taken back', async () => {
  await open();
  await press('Delete: Works');
  expect(sent('hideOwn')).toEqual([{ part: 'entities', id: 'own-works' }]);
  expect(find('.toast')?.textContent).toContain('“Works” was deleted.');
  await press('Undo');
  expect(sent('restoreOwn')).toEqual([{ part: 'entities', id: 'own-works' }]);
  expect(find('.toast')).toBeNull();
  await press('Mark again: “safe”');
  expect(sent('forgetVerdict')).toEqual([{ id: 'v' }]);
});

test('a database that cannot be read is said, and the rest works', async () => {
  world.answers.overlay = () => Promise.reject(new Error('Your own names cannot be read.'));
  await open();
  expect(document.body.textContent).toContain('Your own names cannot be read.');
  expect(find('input[type=file]')).not.toBeNull();
});

test('what is typed while a name is being added stays for the next one', async () => {
  const held = Promise.withResolvers<undefined>();
  world.answers.addOwnName = () => held.promise;
  await open();
  await fill('Names', 'Ivan Petrenko');
  await press('Add name');
  await fill('Names', 'Olena Koval');
  await act(() => held.resolve(undefined));
  expect(find<HTMLTextAreaElement>('[aria-label="Names"]')?.value).toBe('Olena Koval');
  await press('Add name');
  expect(sent('addOwnName').map(({ names }) => names)).toEqual([['Ivan Petrenko'], ['Olena Koval']]);
});

test('what is typed behind a name while it is being added stays without it', async () => {
  const held = Promise.withResolvers<undefined>();
  world.answers.addOwnName = () => held.promise;
  await open();
  await fill('Names', 'Ivan Petrenko');
  await press('Add name');
  await fill('Names', 'Ivan Petrenko\nOlena');
  await act(() => held.resolve(undefined));
  expect(find<HTMLTextAreaElement>('[aria-label="Names"]')?.value).toBe('Olena');
});
