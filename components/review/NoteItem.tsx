// One note in the list: when, what it is about, the quote, the text.
import type { ComponentChildren } from 'preact';
import type { Note, NoteTarget } from '../../lib/model/note';
import { showClock, showDay } from '../shared/show-date';
import { WebLink } from '../shared/WebLink';
import { NoteText } from './NoteText';

interface NoteItemProps {
  readonly note: Note;
  /** Stands in place of the text while the note is edited. */
  readonly editor?: ComponentChildren;
  readonly edit: () => void;
  /** `byKeyboard` tells where the focus should go afterwards. */
  readonly remove: (byKeyboard: boolean) => void;
}

/** The note; its two deeds are named with its time for whoever hears them in a row. */
export function NoteItem({ note, editor, edit, remove }: NoteItemProps) {
  const when = `${showDay(note.createdAt)}, ${showClock(note.createdAt)}`;
  return (
    <li class="entry">
      <div class="entry-head">
        <time class="small soft number" dateTime={new Date(note.createdAt).toISOString()}>
          {when}
        </time>
        {note.updatedAt > note.createdAt ? <span class="small soft">edited</span> : null}
        {editor === undefined ? (
          <span class="entry-deeds">
            <button type="button" class="button-text" aria-label={`Edit note of ${when}`} onClick={edit}>
              Edit
            </button>
            <button
              type="button"
              class="button-text"
              aria-label={`Delete note of ${when}`}
              onClick={(event) => remove(event.detail === 0)}
            >
              Delete
            </button>
          </span>
        ) : null}
      </div>
      {note.target.quote === undefined ? null : (
        <blockquote class="entry-quote">
          <bdi>{note.target.quote.exact}</bdi>
        </blockquote>
      )}
      {editor ?? <NoteText text={note.text} />}
      <NoteTargetLine target={note.target} />
    </li>
  );
}

function NoteTargetLine({ target: { entity, article } }: { readonly target: NoteTarget }) {
  if (entity === undefined && article === undefined) return null;
  return (
    <p class="entry-about small soft">
      {entity === undefined ? null : <bdi class="entry-entity">{entity.label}</bdi>}
      {entity === undefined || article === undefined ? null : ' · '}
      {article === undefined ? null : (
        <WebLink address={article.canonicalUrl}>
          <bdi>{article.title === '' ? article.canonicalUrl : article.title}</bdi>
        </WebLink>
      )}
    </p>
  );
}
