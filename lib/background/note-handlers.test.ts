import { describe, expect, it, vi } from 'vitest';
import { address, ask, logProblem, seen, startAnew, world } from '../../tests/support/background-world';
import { openFreshLibrary } from '../../tests/support/fresh-library';

describe('notes', () => {
  const draftKey = `page:${address}`;
  const everything = { query: '', limit: 9 };

  it('become of drafts, and the draft goes', async () => {
    await ask('saveDraft', { key: draftKey, text: 'half', target: {} });
    expect(await ask('findDraft', { key: draftKey })).toMatchObject({ text: 'half' });
    const note = await ask('addNote', { id: 'n1', text: 'half', target: {}, draftKey });
    expect(await ask('findDraft', { key: draftKey })).toBeUndefined();
    expect(await ask('editNote', { id: note.id, revision: 1, text: 'whole', copyId: 'n2' })).toMatchObject({
      conflict: false,
    });
    await ask('deleteNote', { id: note.id });
    expect((await ask('listNotes', { query: '', limit: 9 })).total).toBe(0);
    await ask('restoreNote', { id: note.id });
    expect((await ask('listNotes', { query: 'whole', limit: 9 })).notes).toMatchObject([{ id: note.id }]);
    expect(seen('libraryChanged')).toHaveLength(4);
  });

  it('stay drafts when they cannot be stored', async () => {
    startAnew(openFreshLibrary({ factory: undefined }));
    await expect(ask('addNote', { id: 'n1', text: 'precious', target: {}, draftKey })).rejects.toThrow(
      'Your text is kept as a draft.',
    );
    expect(await ask('findDraft', { key: draftKey })).toMatchObject({ text: 'precious' });
    expect(await ask('libraryHealth', {})).toMatchObject({ state: 'unreadable' });
  });

  it('are stored even when the draft cannot be', async () => {
    vi.spyOn(world.library.area, 'set').mockRejectedValue(new Error('quota'));
    expect(await ask('addNote', { id: 'n1', text: 'precious', target: {}, draftKey })).toMatchObject({
      text: 'precious',
    });
  });

  it('are said to be stored when only their draft cannot be thrown away', async () => {
    await ask('saveDraft', { key: draftKey, text: 'precious', target: {} });
    vi.spyOn(world.library.area, 'remove').mockRejectedValueOnce(new Error('storage is busy'));
    const added = await ask('addNote', { id: 'n1', text: 'precious', target: {}, draftKey });
    expect(added).toMatchObject({ id: 'n1', text: 'precious' });
    expect(seen('libraryChanged')).toHaveLength(1);
    const edit = { id: 'n1', revision: 1, text: 'more precious', copyId: 'n2', draftKey: 'note:n1' };
    await ask('saveDraft', { key: edit.draftKey, text: edit.text, target: {} });
    vi.spyOn(world.library.area, 'remove').mockRejectedValueOnce(new Error('storage is busy'));
    expect(await ask('editNote', edit)).toMatchObject({ conflict: false });
    expect(logProblem).toHaveBeenCalledTimes(2);
    await ask('editNote', edit);
    expect(await ask('findDraft', { key: edit.draftKey })).toBeUndefined();
    expect((await ask('listNotes', everything)).notes.map(({ text }) => text)).toEqual(['more precious']);
  });

  it('are made once, however often one is asked for', async () => {
    const note = { id: 'n1', text: 'once', target: {}, draftKey };
    const first = await ask('addNote', note);
    startAnew(world.library.restart());
    expect(await ask('addNote', note)).toEqual(first);
    await ask('deleteNote', { id: 'n1' });
    expect(await ask('addNote', note)).toMatchObject({ id: 'n1', deletedAt: expect.anything() });
    expect((await ask('listNotes', everything)).total).toBe(0);
    expect(await ask('libraryHealth', {})).toMatchObject({ state: 'ok', notes: 1, expectedNotes: 1 });
  });

  it('keep both texts when two come under one id', async () => {
    await ask('addNote', { id: 'n1', text: 'one', target: {} });
    await ask('addNote', { id: 'n1', text: 'two', target: {} });
    expect((await ask('listNotes', everything)).notes.map(({ text }) => text)).toEqual(['two', 'one']);
  });

  it('have one copy of an edit that came too late, however often it is asked for', async () => {
    await ask('addNote', { id: 'n1', text: 'one', target: {} });
    await ask('editNote', { id: 'n1', revision: 1, text: 'theirs', copyId: 'n2' });
    const ours = { id: 'n1', revision: 1, text: 'ours', copyId: 'n3' };
    const first = await ask('editNote', ours);
    expect(first).toMatchObject({ conflict: true, note: { id: 'n3', text: 'ours' } });
    expect(await ask('editNote', ours)).toEqual(first);
    expect((await ask('listNotes', everything)).notes.map(({ text }) => text)).toEqual(['ours', 'theirs']);
  });

  it('reach the journal when the background ended before that, and was asked again', async () => {
    const { set } = world.library.area;
    vi.spyOn(world.library.area, 'set').mockImplementation(async (values) => {
      if ('journal' in values) throw new Error('killed');
      await set(values);
    });
    const note = { id: 'n1', text: 'precious', target: {} };
    await ask('addNote', note);
    vi.restoreAllMocks();
    startAnew(world.library.restart());
    await ask('addNote', note);
    startAnew(world.library.restart({ emptied: true }));
    expect(await ask('recoverLibrary', {})).toMatchObject({ state: 'ok', notes: 1 });
  });

  it('being changed keep the revision that the draft was begun from', async () => {
    await ask('saveDraft', { key: 'note:n1', text: 'half', target: {}, revision: 1 });
    expect(await ask('findDraft', { key: 'note:n1' })).toMatchObject({ text: 'half', revision: 1 });
  });

  it('leave a draft alone that says something else', async () => {
    await ask('saveDraft', { key: draftKey, text: 'other words', target: {} });
    await ask('addNote', { id: 'n1', text: 'precious', target: {}, draftKey });
    expect(await ask('findDraft', { key: draftKey })).toMatchObject({ text: 'other words' });
  });

  it('come back after the database was emptied', async () => {
    await ask('addNote', { id: 'n1', text: 'precious', target: {} });
    startAnew(world.library.restart({ emptied: true }));
    expect(await ask('libraryHealth', {})).toMatchObject({ state: 'lost', expectedNotes: 1, notes: 0, recoverable: 1 });
    expect(await ask('recoverLibrary', {})).toMatchObject({ state: 'ok', notes: 1 });
    expect(seen('libraryChanged')).toHaveLength(1);
  });
});
