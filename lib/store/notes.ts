// Notes: add, edit, delete, restore, list. `writeNote` is the only place where a note reaches the database, but for what
// recover-library brings back from the journal.
// Called by lib/background. An edit names the revision it saw; against a newer one it loses its place, never its text.
import { longestNote, type Note, type NoteId, type NoteTarget } from '../model/note';
import type { LibraryTables } from './database';
import { withDatabase } from './database';
import type { Library } from './open-library';
import { createSearch } from './search-text';
import { explainStorageError, LibraryRefusal } from './storage-error';
import { type Written, writeLibrary } from './write-library';

const consequence = 'Your text is kept as a draft.';

/** A note to be. */
export interface NewNote {
  /** The writer's, so that asking twice for one note makes one note. */
  readonly id: string;
  readonly text: string;
  readonly target: NoteTarget;
}

/**
 * Stores a new note exactly as written; one that is there already is left as it is. Rejects with a sentence when it is
 * empty, too long, or cannot be stored.
 */
export function addNote(library: Library, written: NewNote): Promise<Note> {
  return changeNote(library, written.text, () => {
    const putOnce = createPutOnce(library, written);
    return (tables) => putOnce(tables, written.target);
  });
}

export interface NoteEdit {
  readonly id: string;
  /** The revision the writer saw. */
  readonly revision: number;
  readonly text: string;
  /** Of the note beside it, where it comes to that; the writer's, as with a new note. */
  readonly copyId: string;
}

/** The note that holds the text now; `conflict` when that is a new note beside the one meant. */
export interface EditedNote {
  readonly note: Note;
  readonly conflict: boolean;
}

/**
 * Changes a note's text. If the note was changed elsewhere, or deleted, since the writer saw it, both texts stay: this
 * one as a new note about the same thing.
 */
export function editNote(library: Library, edit: NoteEdit): Promise<EditedNote> {
  return changeNote(library, edit.text, () => {
    const putCopy = createPutOnce(library, { id: edit.copyId, text: edit.text });
    return async (tables): Promise<Written<EditedNote>> => {
      const stored = await tables.notes.get(edit.id);
      if (stored?.text === edit.text && stored.deletedAt === undefined) {
        return { result: { note: stored, conflict: false }, rows: [] };
      }
      if (stored?.revision === edit.revision && stored.deletedAt === undefined) {
        const note = { ...stored, text: edit.text, updatedAt: library.now(), revision: stored.revision + 1 };
        return { result: { note, conflict: false }, rows: await writeNote(tables, note) };
      }
      const { result: note, ...written } = await putCopy(tables, stored?.target ?? {});
      return { ...written, result: { note, conflict: true } };
    };
  });
}

/** Hides a note; it can be restored for 30 days. A note that is not there, or hidden already, is fine. */
export async function deleteNote(library: Library, id: string): Promise<void> {
  await markNote(library, id, library.now());
}

/** Shows a deleted note again. Rejects with a sentence when it is gone for good. */
export async function restoreNote(library: Library, id: string): Promise<void> {
  const isThere = await markNote(library, id, undefined);
  if (!isThere) throw new LibraryRefusal('This note was deleted more than 30 days ago and is gone.');
}

export interface NoteQuery {
  readonly query: string;
  readonly limit: number;
  /** Only notes of this article. */
  readonly canonicalUrl?: string | undefined;
}

/** Notes newest first, at most `limit`, and how many there are in all. Searches text, quote, actor and article title. */
export async function listNotes(library: Library, wanted: NoteQuery): Promise<{ notes: Note[]; total: number }> {
  const fits = createSearch(wanted.query);
  const isWanted = ({ text, target, deletedAt }: Note) =>
    deletedAt === undefined &&
    (wanted.canonicalUrl === undefined || target.article?.canonicalUrl === wanted.canonicalUrl) &&
    fits([text, target.quote?.exact, target.entity?.label, target.article?.title]);
  try {
    return await withDatabase(library.connection, async (tables) => {
      const notes = await tables.notes.orderBy('createdAt').reverse().filter(isWanted).toArray();
      return { notes: notes.slice(0, wanted.limit), total: notes.length };
    });
  } catch (error) {
    throw explainStorageError(error, 'Your notes cannot be listed.');
  }
}

async function writeNote(tables: LibraryTables, note: Note): Promise<Written<Note>['rows']> {
  await tables.notes.put(note);
  return [{ kind: 'note', row: note }];
}

type NoteWork<T> = (tables: LibraryTables) => Promise<Written<T>>;

// `begin` runs once, before the transaction: ids made there stay the same when the transaction is repeated.
async function changeNote<T>(library: Library, text: string, begin: () => NoteWork<T>): Promise<T> {
  requireNoteText(text);
  return writeLibrary(library, { work: begin(), consequence });
}

function markNote(library: Library, id: string, deletedAt: number | undefined): Promise<boolean> {
  const work: NoteWork<boolean> = async (tables) => {
    const stored = await tables.notes.get(id);
    if (stored === undefined) return { result: false, rows: [] };
    if ((stored.deletedAt === undefined) === (deletedAt === undefined)) return { result: true, rows: [] };
    const { deletedAt: _, ...kept } = stored;
    const note: Note = { ...kept, revision: stored.revision + 1, ...(deletedAt === undefined ? {} : { deletedAt }) };
    return { result: true, rows: await writeNote(tables, note) };
  };
  return writeLibrary(library, { work, consequence: 'Nothing was changed.' });
}

// The background may end between the transaction and the answer, and then it is asked again: what is there already goes
// into the journal once more, because that may have been missed. Another text under the same id is another note.
function createPutOnce(library: Library, { id, text }: Omit<NewNote, 'target'>) {
  let spareId: string | undefined;
  return async (tables: LibraryTables, target: NoteTarget): Promise<Written<Note>> => {
    const stored = await tables.notes.get(id);
    if (stored?.text === text) return { result: stored, rows: [{ kind: 'note', row: stored }] };
    if (stored !== undefined) spareId ??= library.newId();
    const at = library.now();
    const note: Note = { id: (spareId ?? id) as NoteId, text, target, createdAt: at, updatedAt: at, revision: 1 };
    return { result: note, rows: await writeNote(tables, note), addedNotes: 1 };
  };
}

function requireNoteText(text: string): void {
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) throw new LibraryRefusal('There is nothing written yet, so no note was added.');
  if (text.length > longestNote) {
    throw new LibraryRefusal(
      'A note can have two million characters. This one is longer: make two of it. It is kept as a draft.',
    );
  }
}
