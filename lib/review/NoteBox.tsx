// The note box of one page: its draft, its target, and saving.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityChoice } from '../../components/review/NoteAbout';
import { NoteForm } from '../../components/review/NoteForm';
import { errorSentence } from '../../components/shared/error-sentence';
import { showClock } from '../../components/shared/show-date';
import { callBackground } from '../messages/call-background';
import { callPage } from '../messages/call-page';
import type { ArticleMeta } from '../model/article';
import type { NoteTarget } from '../model/note';
import { useAnswer } from './use-answer';
import { useDebounced } from './use-debounced';
import { type Draft, foundEarlierDraft, useDraft } from './use-draft';

interface NoteBoxProps {
  readonly tabId: number | undefined;
  readonly article: ArticleMeta | undefined;
  readonly actors: readonly EntityChoice[];
}

/** Key of the draft that belongs to a page; one loose note when no article is open. */
const draftKeyOf = (article: ArticleMeta | undefined) => `page:${article?.canonicalUrl ?? ''}`;

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

function startTarget(article: ArticleMeta | undefined): NoteTarget {
  return article === undefined ? {} : { article: { canonicalUrl: article.canonicalUrl, title: article.title } };
}

/** One part of a target replaced, or taken away with `undefined`. */
function retarget<P extends 'entity' | 'quote'>(
  target: NoteTarget,
  part: P,
  value: NoteTarget[P] | undefined,
): NoteTarget {
  const { [part]: _replaced, ...rest } = target;
  return value === undefined ? rest : { ...rest, [part]: value };
}

/** The form for a new note, wired to the background. */
export function NoteBox({ tabId, article, actors }: NoteBoxProps) {
  const key = draftKeyOf(article);
  const draft = useDraft(key, { text: '', target: startTarget(article) });
  const [progress, setProgress] = useState<{ isSaving: boolean; said: string; problem?: string }>(idle);
  const [query, setQuery] = useState('');
  const settledQuery = useDebounced(query.trim());
  const found = useAnswer('searchEntities', settledQuery === '' ? undefined : { query: settledQuery });

  // Of the note that this becomes: pressed again without a change, it is the same note.
  const noteId = useRef<string | undefined>(undefined);

  // What changes while it is being saved would be in no note.
  const change: Draft['change'] = (patch) => {
    if (progress.isSaving) return;
    noteId.current = undefined;
    setProgress(idle);
    draft.change(patch);
  };

  const findQuote = () =>
    tabId === undefined ? Promise.resolve(undefined) : callPage(tabId, 'selectedQuote', {}).catch(() => undefined);

  // Whoever selects a sentence and then presses the button wants to write about it; a restored draft goes first.
  useEffect(() => {
    if (draft.origin !== 'start' || article === undefined) return;
    void findQuote().then((quote) => draft.suggest({ target: retarget(draft.target, 'quote', quote) }));
  }, [draft.origin]);

  const takeQuote = async () => {
    const quote = await findQuote();
    if (quote === undefined) setProgress({ isSaving: false, said: 'Select a sentence in the article first.' });
    else change({ target: retarget(draft.target, 'quote', quote) });
  };

  const add = async () => {
    setProgress({ isSaving: true, said: 'Saving…' });
    try {
      const written = await draft.settled();
      if (written === undefined) return setProgress({ isSaving: false, said: foundEarlierDraft });
      noteId.current ??= crypto.randomUUID();
      const note = await callBackground('addNote', { ...written, id: noteId.current, draftKey: key });
      noteId.current = undefined;
      draft.show({ text: '', target: startTarget(article) });
      setProgress({ isSaving: false, said: `Saved ${showClock(note.createdAt)}` });
    } catch (error) {
      setProgress({ isSaving: false, said: '', problem: `Not saved. ${errorSentence(error)}` });
    }
  };

  return (
    <NoteForm
      text={draft.text}
      target={draft.target}
      hasArticle={article !== undefined}
      actors={actors}
      found={settledQuery === '' ? [] : (found.value ?? [])}
      isSaving={progress.isSaving}
      said={progress.said}
      problem={progress.problem ?? draft.problem}
      write={(text) => change({ text })}
      chooseEntity={(entity) => change({ target: retarget(draft.target, 'entity', entity) })}
      search={setQuery}
      takeQuote={() => void takeQuote()}
      dropQuote={() => change({ target: retarget(draft.target, 'quote', undefined) })}
      add={() => void add()}
    />
  );
}

const idle = { isSaving: false, said: '' };
