// The note box: what it is about, the quoted sentence, the text. Holds nothing itself, so that no word can be lost with
// it: every keystroke goes out through `write`, and the text comes back in as a property.
import { useState } from 'preact/hooks';
import type { NoteTarget } from '../../lib/model/note';
import { Status } from '../shared/Status';
import { type EntityChoice, NoteAbout } from './NoteAbout';
import { findWritingDirection } from './writing-direction';

interface NoteFormProps {
  readonly text: string;
  readonly target: NoteTarget;
  /** False on pages without an article to quote from. */
  readonly hasArticle: boolean;
  readonly actors: readonly EntityChoice[];
  readonly found: readonly EntityChoice[];
  readonly isSaving: boolean;
  readonly said: string;
  readonly problem: string | undefined;
  readonly write: (text: string) => void;
  readonly chooseEntity: (entity: EntityChoice | undefined) => void;
  readonly search: (query: string) => void;
  readonly takeQuote: () => void;
  readonly dropQuote: () => void;
  readonly add: () => void;
}

/** True for the keys that send a form: Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
}

/** A form for one new note: one line until it is used, so that the list above keeps its room. */
export function NoteForm(props: NoteFormProps) {
  const { text, target, isSaving, said, problem, write, add } = props;
  const [wasUsed, setUsed] = useState(false);
  const isOpen = wasUsed || text !== '' || target.quote !== undefined || problem !== undefined;
  const isBlank = text.trim() === '';
  const tryToAdd = () => (isBlank || isSaving ? undefined : add());
  return (
    <section class="note-form" aria-label="New note" onFocusIn={() => setUsed(true)}>
      {target.quote === undefined ? null : (
        <blockquote class="entry-quote">
          <bdi>{target.quote.exact}</bdi>
        </blockquote>
      )}
      <textarea
        class="field"
        dir={findWritingDirection(text)}
        rows={isOpen ? 3 : 1}
        aria-label="Note"
        placeholder="Write a note…"
        value={text}
        readOnly={isSaving}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => (isSendKey(event) ? tryToAdd() : undefined)}
      />
      {isOpen ? (
        <>
          <NoteAbout
            chosen={target.entity}
            hasArticle={props.hasArticle}
            actors={props.actors}
            found={props.found}
            search={props.search}
            choose={props.chooseEntity}
          />
          <NoteDeeds {...props} isBlank={isBlank} tryToAdd={tryToAdd} />
        </>
      ) : null}
      <span class="soft small" id="note-hint">
        {isBlank && text !== '' ? 'Only spaces so far: write a word to add it.' : ''}
      </span>
      <Status said={said} problem={problem} />
    </section>
  );
}

interface NoteDeedsProps extends Pick<NoteFormProps, 'target' | 'hasArticle' | 'isSaving' | 'takeQuote' | 'dropQuote'> {
  readonly isBlank: boolean;
  readonly tryToAdd: () => void;
}

/** What can be done with it: add it, and take a quote or drop the one it has. */
function NoteDeeds({ target, hasArticle, isSaving, isBlank, tryToAdd, takeQuote, dropQuote }: NoteDeedsProps) {
  return (
    <div class="note-deeds">
      <button
        type="button"
        class="button-main"
        aria-disabled={isBlank || isSaving}
        aria-describedby="note-hint"
        onClick={tryToAdd}
      >
        Add note
      </button>
      {target.quote === undefined ? null : (
        <button type="button" class="button-text" onClick={dropQuote}>
          Remove quote
        </button>
      )}
      {hasArticle && target.quote === undefined ? (
        <button type="button" class="button-text" onClick={takeQuote}>
          Quote the selected sentence
        </button>
      ) : null}
    </div>
  );
}
