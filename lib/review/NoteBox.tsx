// The note box of one page: what is written in it, and looking up what it may be about.
import { useRef, useState } from 'preact/hooks';
import type { EntityChoice } from '../../components/review/NoteAbout';
import { NoteForm } from '../../components/review/NoteForm';
import type { ArticleMeta } from '../model/article';
import { useAnswer } from './use-answer';
import { useDebounced } from './use-debounced';
import { draftKeyOf, useNewNote } from './use-new-note';

interface NoteBoxProps {
  readonly tabId: number | undefined;
  readonly article: ArticleMeta | undefined;
  readonly actors: readonly EntityChoice[];
}

/**
 * Mounts the note box anew (as its `key`) for another article. One that only changed its address, or the address it is kept
 * under, is the same.
 */
export function useNotePlace(article: ArticleMeta | undefined): number {
  const now = { url: article?.url, key: draftKeyOf(article) };
  const last = useRef({ ...now, turn: 0 });
  const isOther = now.url !== last.current.url && now.key !== last.current.key;
  last.current = { ...now, turn: last.current.turn + (isOther ? 1 : 0) };
  return last.current.turn;
}

/** The form for a new note, wired to the background. */
export function NoteBox({ tabId, article, actors }: NoteBoxProps) {
  const note = useNewNote(tabId, article);
  const [query, setQuery] = useState('');
  const settledQuery = useDebounced(query.trim());
  const found = useAnswer('searchEntities', settledQuery === '' ? undefined : { query: settledQuery });
  return (
    <NoteForm
      {...note}
      hasArticle={article !== undefined}
      actors={actors}
      found={settledQuery === '' ? [] : (found.value ?? [])}
      search={setQuery}
    />
  );
}
