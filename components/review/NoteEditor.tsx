// Edits a note in its place in the list. Like the note box it holds nothing: each keystroke goes out through `write`.
import { useEffect, useRef } from 'preact/hooks';
import { Status } from '../shared/Status';
import { isSendKey } from './NoteForm';
import { findWritingDirection } from './writing-direction';

interface NoteEditorProps {
  readonly text: string;
  readonly isSaving: boolean;
  readonly problem: string | undefined;
  readonly write: (text: string) => void;
  readonly save: () => void;
  /** Throws the changes away, draft included. */
  readonly discard: () => void;
}

/** A textarea with two buttons; takes the focus when it opens. */
export function NoteEditor({ text, isSaving, problem, write, save, discard }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isBlank = text.trim() === '';
  const tryToSave = () => (isBlank || isSaving ? undefined : save());
  return (
    <div class="note-editor">
      <textarea
        ref={field}
        class="field"
        dir={findWritingDirection(text)}
        rows={5}
        aria-label="Text of the note"
        value={text}
        readOnly={isSaving}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => (isSendKey(event) ? tryToSave() : undefined)}
      />
      <div class="note-deeds">
        <button type="button" class="button-main" aria-disabled={isBlank || isSaving} onClick={tryToSave}>
          Save changes
        </button>
        <button type="button" class="button" onClick={discard}>
          Discard changes
        </button>
        {isBlank ? <span class="soft small">A note needs a word. To remove it, use Delete.</span> : null}
        <Status problem={problem} />
      </div>
    </div>
  );
}
