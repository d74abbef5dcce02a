// Notes as tests write them: with ids that count, where a test does not mind which.
import * as notes from '../../lib/store/notes';
import type { Library } from '../../lib/store/open-library';

type Given<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** `addNote` of the library; without an id the note gets the next one. */
export function addNote(library: Library, written: Given<notes.NewNote, 'id'>) {
  return notes.addNote(library, { id: library.newId(), ...written });
}

/** `editNote` of the library; without a `copyId` the copy gets the next one. */
export function editNote(library: Library, edit: Given<notes.NoteEdit, 'copyId'>) {
  return notes.editNote(library, { copyId: library.newId(), ...edit });
}
