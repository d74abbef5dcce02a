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
    addNote: async ({ text, target: given, draftKey }) => {
      const target = buildTarget(given);
      if (draftKey !== undefined) await keepAsDraft(library, { key: draftKey, text, target });
      const note = await addNote(library, { text, target });
      if (draftKey !== undefined) await discardDraft(library, draftKey, text);
      announceLibraryChange();
      return note;
    },

    editNote: async (edit) => {
      const edited = await editNote(library, edit);
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

    saveDraft: async ({ key, text, target }) => {
      await saveDraft(library, { key, text, target: buildTarget(target) });
      return undefined;
    },

    findDraft: ({ key }) => findDraft(library, key),

    discardDraft: async ({ key }) => {
      await discardDraft(library, key);
      return undefined;
    },
  } satisfies Partial<BackgroundHandlers>;
}

// The form stores its draft itself; this one is for the case that its last keystroke did not arrive. That it cannot be
// kept must not keep the note from being stored.
async function keepAsDraft(library: Library, draft: Omit<NoteDraft, 'updatedAt'>): Promise<void> {
  await saveDraft(library, draft).catch(logProblem);
}
