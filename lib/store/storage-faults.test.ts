// What happens when the browser fails: in the middle of a transaction, on a full disk, or from the start.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleArticle } from '../../tests/support/article-samples';
import { dumpLibrary, type FreshLibrary, openFreshLibrary } from '../../tests/support/fresh-library';
import { addNote, editNote } from '../../tests/support/write-notes';
import { deleteArticle, saveArticle } from './articles';
import { discardDraft, findDraft, saveDraft } from './drafts';
import { checkLibrary } from './library-health';
import { listArticles } from './list-articles';
import { deleteNote, listNotes } from './notes';
import { purgeDeleted, restorableMs } from './purge-deleted';
import { explainStorageError, StorageError } from './storage-error';

afterEach(() => {
  vi.restoreAllMocks();
});

const writes: readonly (readonly [string, (library: FreshLibrary) => Promise<unknown>])[] = [
  ['add a note', (library) => addNote(library, { text: 'new', target: {} })],
  ['edit a note', (library) => editNote(library, { id: 'id-1', revision: 1, text: 'changed' })],
  ['edit in conflict', (library) => editNote(library, { id: 'id-1', revision: 9, text: 'changed' })],
  ['delete a note', (library) => deleteNote(library, 'id-1')],
  ['save an article', (library) => saveArticle(library, sampleArticle({ canonicalUrl: 'https://example.org/new' }))],
  ['update an article', (library) => saveArticle(library, sampleArticle({ text: 'A new text.' }))],
  ['delete an article', (library) => deleteArticle(library, 'id-3')],
];

async function openWithRows(): Promise<FreshLibrary> {
  const library = openFreshLibrary();
  await addNote(library, { text: 'first', target: {} });
  await saveArticle(library, sampleArticle());
  return library;
}

interface Transactions {
  transaction: (...given: unknown[]) => Promise<unknown>;
}

/** Lets the n-th put of a transaction fail as the browser would. */
function failPut(nth: number, error: Error): () => boolean {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    count += 1;
    if (count === nth) throw error;
    return put.apply(this, given);
  });
  return () => count >= nth;
}

describe.each(writes)('%s', (_name, write) => {
  it.each([1, 2, 3])('leaves nothing half when write %i of the transaction fails', async (nth) => {
    const library = await openWithRows();
    const before = await dumpLibrary(library);
    const hasFailed = failPut(nth, new DOMException('the disk', 'QuotaExceededError'));
    const result = await write(library).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!hasFailed()) return;
    expect(result).toMatchObject({ name: 'StorageError', kind: 'full' });
    vi.restoreAllMocks();
    expect(await dumpLibrary(library)).toEqual(before);
  });

  it('goes on after the connection was closed behind our back', async () => {
    const library = await openWithRows();
    const error = new DOMException('The database connection is closing.', 'InvalidStateError');
    const transaction = vi.spyOn(library.connection.tables as Transactions, 'transaction');
    transaction.mockImplementationOnce(() => Promise.reject(error));
    await write(library);
    expect(transaction).toHaveBeenCalledTimes(2);
  });

  it('tells what is wrong when the connection stays closed', async () => {
    const library = await openWithRows();
    const error = Object.assign(new Error('Database has been closed'), { name: 'DatabaseClosedError' });
    vi.spyOn(library.connection.tables as Transactions, 'transaction').mockImplementation((() =>
      Promise.reject(error)) as never);
    await expect(write(library)).rejects.toThrow('The browser could not use its database (DatabaseClosedError).');
  });
});

it('stands the fault injection on at least two writes of each kind', async () => {
  const library = await openWithRows();
  const hasFailed = failPut(2, new Error('seen'));
  await expect(addNote(library, { text: 'new', target: {} })).rejects.toThrow();
  expect(hasFailed()).toBe(true);
});

function refusingFactory(name: string): IDBFactory {
  const factory = new IDBFactory();
  const refuse = () => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', name);
  };
  return Object.assign(factory, { open: refuse, databases: async () => refuse() });
}

const refusals: readonly (readonly [string, IDBFactory | undefined])[] = [
  ['not there', undefined],
  ['refused in a private window', refusingFactory('InvalidStateError')],
  ['blocked by settings', refusingFactory('SecurityError')],
];

describe.each(refusals)('IndexedDB %s', (_name, factory) => {
  const sentence = 'Your browser does not let extensions store data here (private window, or blocked by settings).';

  it.each(writes)('refuses to %s with a sentence', async (_write, write) => {
    const library = openFreshLibrary({ factory });
    await expect(write(library)).rejects.toThrow(sentence);
    await expect(write(library)).rejects.toBeInstanceOf(StorageError);
  });

  it('says of a note that its text is a draft, and keeps drafts', async () => {
    const library = openFreshLibrary({ factory });
    await saveDraft(library, { key: 'page:x', text: 'half a thou', target: {} });
    await expect(addNote(library, { text: 'half a thought', target: {} })).rejects.toThrow(
      `${sentence} Your text is kept as a draft.`,
    );
    expect(await findDraft(library.restart(), 'page:x')).toMatchObject({ text: 'half a thou' });
    await discardDraft(library, 'page:x');
    expect(await findDraft(library, 'page:x')).toBeUndefined();
  });

  it('says so in lists and in the health, and removes nothing', async () => {
    const library = openFreshLibrary({ factory });
    await expect(listNotes(library, { query: '', limit: 1 })).rejects.toThrow(sentence);
    await expect(listArticles(library, { query: '', limit: 1 })).rejects.toThrow(sentence);
    expect(await checkLibrary(library)).toMatchObject({
      state: 'unreadable',
      reason: expect.stringContaining(sentence),
    });
    expect(await purgeDeleted(library)).toBe(0);
  });
});

describe('a full key-value area', () => {
  it('does not undo a saved note, and is reported', async () => {
    const library = openFreshLibrary();
    vi.spyOn(library.area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await addNote(library, { text: 'saved', target: {} });
    expect((await listNotes(library, { query: '', limit: 9 })).total).toBe(1);
    expect(library.problems).toHaveLength(1);
    expect((await checkLibrary(library)).state).toBe('ok');
  });

  it('refuses a draft with a sentence', async () => {
    const library = openFreshLibrary();
    vi.spyOn(library.area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveDraft(library, { key: 'k', text: 't', target: {} })).rejects.toThrow(
      'copy your text before you close',
    );
  });

  it('keeps old rows rather than make the witness wrong', async () => {
    const library = openFreshLibrary();
    const { id } = await addNote(library, { text: 'old', target: {} });
    await deleteNote(library, id);
    library.wait(restorableMs + 1000);
    vi.spyOn(library.area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(purgeDeleted(library)).rejects.toThrow('full');
    expect(await library.connection.tables.notes.count()).toBe(1);
  });
});

describe('explainStorageError', () => {
  const named = (name: string, message = '', inner?: unknown) => Object.assign(new Error(message), { name, inner });

  it.each([
    ['quota', named('QuotaExceededError'), 'full'],
    ['quota inside an abort', named('AbortError', '', named('QuotaExceededError')), 'full'],
    ['a full disk in Chromium', named('AbortError', '', named('DataError', 'Failed to write blobs (IOError)')), 'full'],
    ['no IndexedDB', named('MissingAPIError'), 'refused'],
    ['a private window in Firefox', named('OpenFailedError', '', named('InvalidStateError')), 'refused'],
    ['a damaged store', named('UnknownError', 'Internal error opening backing store'), 'failed'],
    ['no error at all', 'thrown text', 'failed'],
  ])('knows %s', (_name, error, kind) => {
    expect(explainStorageError(error, 'Gone.')).toMatchObject({ kind, message: expect.stringMatching(/\. Gone\.$/) });
  });

  it('explains an error once', () => {
    const once = explainStorageError(named('QuotaExceededError'), 'Gone.');
    expect(explainStorageError(once, 'Again.')).toBe(once);
  });
});
