import { describe, expect, it, vi } from 'vitest';
import { address, ask, seen, startAnew, world } from '../../tests/support/background-world';
import { openFreshLibrary } from '../../tests/support/fresh-library';

describe('notes', () => {
  const draftKey = `page:${address}`;

  it('become of drafts, and the draft goes', async () => {
    await ask('saveDraft', { key: draftKey, text: 'half', target: {} });
    expect(await ask('findDraft', { key: draftKey })).toMatchObject({ text: 'half' });
    const note = await ask('addNote', { text: 'half and half', target: {}, draftKey });
    expect(await ask('findDraft', { key: draftKey })).toBeUndefined();
    expect(await ask('editNote', { id: note.id, revision: 1, text: 'whole' })).toMatchObject({ conflict: false });
    await ask('deleteNote', { id: note.id });
    expect((await ask('listNotes', { query: '', limit: 9 })).total).toBe(0);
    await ask('restoreNote', { id: note.id });
    expect((await ask('listNotes', { query: 'whole', limit: 9 })).notes).toMatchObject([{ id: note.id }]);
    expect(seen('libraryChanged')).toHaveLength(4);
  });

  it('stay drafts when they cannot be stored', async () => {
    startAnew(openFreshLibrary({ factory: undefined }));
    await expect(ask('addNote', { text: 'precious', target: {}, draftKey })).rejects.toThrow(
      'Your text is kept as a draft.',
    );
    expect(await ask('findDraft', { key: draftKey })).toMatchObject({ text: 'precious' });
    expect(await ask('libraryHealth', {})).toMatchObject({ state: 'unreadable' });
  });

  it('are stored even when the draft cannot be', async () => {
    vi.spyOn(world.library.area, 'set').mockRejectedValue(new Error('quota'));
    expect(await ask('addNote', { text: 'precious', target: {}, draftKey })).toMatchObject({ text: 'precious' });
  });

  it('come back after the database was emptied', async () => {
    await ask('addNote', { text: 'precious', target: {} });
    startAnew(world.library.restart({ emptied: true }));
    expect(await ask('libraryHealth', {})).toMatchObject({ state: 'lost', expectedNotes: 1, notes: 0, recoverable: 1 });
    expect(await ask('recoverLibrary', {})).toMatchObject({ state: 'ok', notes: 1 });
    expect(seen('libraryChanged')).toHaveLength(1);
  });
});
