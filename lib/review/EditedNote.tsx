// A note being edited: draft on every keystroke, saved against the revision that the reader began from, however long ago.
import { useRef, useState } from 'preact/hooks';
import { NoteEditor } from '../../components/review/NoteEditor';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import type { Note } from '../model/note';
import { foundEarlierDraft, useDraft } from './use-draft';

interface EditedNoteProps {
  readonly note: Note;
  /** Closes the editor; `said` is a sentence worth showing, or empty. */
  readonly close: (said: string) => void;
}

/** The editor of one note. */
export function EditedNote({ note: newest, close }: EditedNoteProps) {
  // The list is re-read while this is open; an edit must name the revision that the reader began from.
  const [note] = useState(newest);
  const key = `note:${note.id}`;
  const draft = useDraft(key, { text: note.text, target: note.target, revision: note.revision });
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();

  // Of the note beside it, if there must be one: pressed again without a change, it is the same note.
  const copyId = useRef<string | undefined>(undefined);

  const save = async () => {
    setSaving(true);
    try {
      const written = await draft.settled();
      if (written === undefined) throw new Error(foundEarlierDraft);
      const { text, revision = note.revision } = written;
      copyId.current ??= crypto.randomUUID();
      const edit = { id: note.id, revision, text, copyId: copyId.current };
      const { conflict } = await callBackground('editNote', { ...edit, draftKey: key });
      close(
        conflict ? 'This note was changed elsewhere meanwhile. Both texts are kept, yours as a new note.' : 'Saved',
      );
    } catch (error) {
      setSaving(false);
      setProblem(`Not saved. ${errorSentence(error)}`);
    }
  };

  const discard = async () => {
    await draft.settled();
    await callBackground('discardDraft', { key });
    close('');
  };

  return (
    <NoteEditor
      text={draft.text}
      isSaving={isSaving}
      problem={problem ?? draft.problem}
      write={(text) => {
        copyId.current = undefined;
        setProblem(undefined);
        draft.change({ text });
      }}
      save={() => void save()}
      discard={() => {
        discard().catch((error) => setProblem(errorSentence(error)));
      }}
    />
  );
}
