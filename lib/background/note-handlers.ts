// Answers about notes and drafts. A note that cannot be stored stays as a draft, so its text is never only in a message.
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import { announceLibraryChange } from '../messages/library-changed';
import type { NoteDraft } from '../model/note';
import { logProblem } from '../platform/log';
import { discardDraft, findDraft, saveDraft } from '../store/drafts';
import { addNote, deleteNote, editNote, listNotes, restoreNote } from '../store/notes';
import type { Library } from '../store/open-library';
import { buildTarget } from './note-target';

/** Handlers for everything about notes and drafts. */
export function noteHandlers(library: Library) {
  return {
    addNote: async ({ id, text, target: given, draftKey }) => {
      const target = buildTarget(given);
      const keep = async (problem: unknown) => {
        if (draftKey !== undefined) await keepAsDraft(library, { key: draftKey, text, target });
        throw problem;
      };
      const note = await addNote(library, { id, text, target }).catch(keep);
      await letDraftGo(library, draftKey, text);
      announceLibraryChange();
      return note;
    },

    editNote: async ({ draftKey, ...edit }) => {
      const edited = await editNote(library, edit);
      await letDraftGo(library, draftKey, edit.text);
      announceLibraryChange();
      return edited;
    },

    listNotes: (wanted) => listNotes(library, wanted),

    deleteNote: async ({ id }) => {
      await deleteNote(library, id);
      announceLibraryChange();
      return undefined;
    },

    restoreNote: async ({ id }) => {
      await restoreNote(library, id);
      announceLibraryChange();
      return undefined;
    },

    saveDraft: async ({ key, text, target, revision }) => {
      const draft = { key, text, target: buildTarget(target) };
      await saveDraft(library, revision === undefined ? draft : { ...draft, revision });
      return undefined;
    },

    findDraft: ({ key }) => findDraft(library, key),

    discardDraft: async ({ key }) => {
      await discardDraft(library, key);
      return undefined;
    },
  } satisfies Partial<BackgroundHandlers>;
}

// The form stores its draft itself; this one is for the case that its last keystroke did not arrive.
async function keepAsDraft(library: Library, draft: Omit<NoteDraft, 'updatedAt'>): Promise<void> {
  await saveDraft(library, draft).catch(logProblem);
}

// The note is stored by now: whoever hears that its draft could not be thrown away would write it once more.
async function letDraftGo(library: Library, key: string | undefined, text: string): Promise<void> {
  if (key !== undefined) await discardDraft(library, key, text).catch(logProblem);
}
