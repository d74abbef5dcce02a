// The text of a note as written: line breaks kept, direction taken from each paragraph, nothing interpreted.
import { useState } from 'preact/hooks';

/** Beyond this many UTF-16 units a note is folded, so that a list of fifty pasted books still scrolls. */
const foldedLength = 600;

/** The note, with a button to unfold a long one. */
export function NoteText({ text }: { readonly text: string }) {
  const [isWhole, setWhole] = useState(false);
  if (isWhole || text.length <= foldedLength) return <bdi class="note-text">{text}</bdi>;
  return (
    <>
      <bdi class="note-text">{`${text.slice(0, foldedLength).trimEnd()}…`}</bdi>
      <button type="button" class="button-text" onClick={() => setWhole(true)}>
        Show all {text.length.toLocaleString('en')} characters
      </button>
    </>
  );
}
