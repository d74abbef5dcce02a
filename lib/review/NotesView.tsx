// The second tab: all notes, newest first, with search, editing in place and deleting.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { batchSize, EntryList } from '../../components/review/EntryList';
import { NoteItem } from '../../components/review/NoteItem';
import { Status } from '../../components/shared/Status';
import type { NoteId } from '../model/note';
import { EditedNote } from './EditedNote';
import { useAnswer } from './use-answer';
import { useDebounced } from './use-debounced';
import type { Entry } from './use-removal';

export interface ListViewProps {
  /** The library's notice, or `null`. */
  readonly trouble: ComponentChildren;
  readonly remove: (entry: Entry) => void;
}

/** The list of notes. */
export function NotesView({ trouble, remove }: ListViewProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(batchSize);
  const [edited, setEdited] = useState<NoteId>();
  const [said, setSaid] = useState('');
  const { value, problem } = useAnswer('listNotes', { query: useDebounced(query), limit });
  const notes = value?.notes ?? [];
  const close = (sentence: string) => {
    setEdited(undefined);
    setSaid(sentence);
  };
  return (
    <>
      <EntryList
        noun="notes"
        query={query}
        search={(text) => {
          setQuery(text);
          setLimit(batchSize);
        }}
        total={value?.total}
        shown={notes.length}
        problem={problem}
        trouble={trouble}
        showMore={() => setLimit(limit + batchSize)}
      >
        {notes.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            editor={note.id === edited ? <EditedNote note={note} close={close} /> : undefined}
            edit={() => {
              setEdited(note.id);
              setSaid('');
            }}
            remove={(byKeyboard) => remove({ kind: 'note', id: note.id, byKeyboard })}
          />
        ))}
      </EntryList>
      <Status said={said} />
    </>
  );
}
