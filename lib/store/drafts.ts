// Drafts: notes still being written, kept in the key-value area on every keystroke. They work where IndexedDB does not,
// and survive a closed popup, a stopped background and a failed save. Called by lib/background alone.
import type { NoteDraft, NoteTarget } from '../model/note';
import type { Library } from './open-library';
import { explainStorageError } from './storage-error';

const line = 'drafts';
const consequence = 'This draft is not stored: copy your text before you close the window.';

function areaKey(key: string): string {
  return `draft:${key}`;
}

/** Where the half-typed edit of a note lies in the area: it goes for good with its note. */
export function editDraftAreaKey(id: string): string {
  return areaKey(`note:${id}`);
}

/** Keeps a draft. Drafts are written in the order of the calls. Rejects with a sentence when there is no room. */
export function saveDraft(library: Library, draft: Omit<NoteDraft, 'updatedAt'>): Promise<void> {
  return library.inTurn(line, () => write(library, draft));
}

/** Keeps what a draft is about; the text written so far stays. */
export function saveDraftTarget(library: Library, key: string, target: NoteTarget): Promise<void> {
  return library.inTurn(line, async () => {
    const stored = await read(library, key);
    await write(library, { key, text: stored?.text ?? '', target });
  });
}

/** The draft of a key, as it is after all writes before this call. */
export function findDraft(library: Library, key: string): Promise<NoteDraft | undefined> {
  return library.inTurn(line, () => read(library, key));
}

/** Forgets a draft. With `onlyText` only when nothing else was written since: typing goes on while a note is saved. */
export function discardDraft(library: Library, key: string, onlyText?: string): Promise<void> {
  return library.inTurn(line, async () => {
    if (onlyText !== undefined && (await read(library, key))?.text !== onlyText) return;
    await library.area.remove([areaKey(key)]);
  });
}

async function write(library: Library, written: Omit<NoteDraft, 'updatedAt'>): Promise<void> {
  const draft: NoteDraft = { ...written, updatedAt: library.now() };
  try {
    await library.area.set({ [areaKey(draft.key)]: draft });
  } catch (error) {
    throw explainStorageError(error, consequence);
  }
}

async function read(library: Library, key: string): Promise<NoteDraft | undefined> {
  const stored = (await library.area.get([areaKey(key)]))[areaKey(key)];
  const isDraft = typeof stored === 'object' && stored !== null && 'text' in stored && 'target' in stored;
  return isDraft ? (stored as NoteDraft) : undefined;
}
