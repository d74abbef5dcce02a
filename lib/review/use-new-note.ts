// The note that is being written about one page: its draft, its target, and saving. Used by NoteBox.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityChoice } from '../../components/review/NoteAbout';
import { errorSentence } from '../../components/shared/error-sentence';
import { showClock } from '../../components/shared/show-date';
import { callBackground } from '../messages/call-background';
import { callPage } from '../messages/call-page';
import type { ArticleMeta } from '../model/article';
import type { NoteTarget } from '../model/note';
import { type Draft, foundEarlierDraft, useDraft } from './use-draft';

/** Key of the draft that belongs to a page; one loose note when no article is open. */
export const draftKeyOf = (article: ArticleMeta | undefined) => `page:${article?.canonicalUrl ?? ''}`;

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

const findQuote = (tabId: number | undefined) =>
  tabId === undefined ? Promise.resolve(undefined) : callPage(tabId, 'selectedQuote', {}).catch(() => undefined);

/** What is written so far, what became of the last click, and what the reader can do with it. */
export function useNewNote(tabId: number | undefined, article: ArticleMeta | undefined) {
  const key = draftKeyOf(article);
  const draft = useDraft(key, { text: '', target: startTarget(article) });
  const [progress, setProgress] = useState<{ isSaving: boolean; said: string; problem?: string }>(idle);

  // Of the note that this becomes: pressed again without a change, it is the same note.
  const noteId = useRef<string | undefined>(undefined);

  // What changes while it is being saved would be in no note.
  const change: Draft['change'] = (patch) => {
    if (progress.isSaving) return;
    noteId.current = undefined;
    setProgress(idle);
    draft.change(patch);
  };

  // Whoever selects a sentence and then presses the button wants to write about it; a restored draft goes first.
  useEffect(() => {
    if (draft.origin !== 'start' || article === undefined) return;
    void findQuote(tabId).then((quote) => draft.suggest({ target: retarget(draft.target, 'quote', quote) }));
  }, [draft.origin]);

  const takeQuote = async () => {
    const quote = await findQuote(tabId);
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

  return {
    text: draft.text,
    target: draft.target,
    isSaving: progress.isSaving,
    said: progress.said,
    problem: progress.problem ?? draft.problem,
    write: (text: string) => change({ text }),
    chooseEntity: (entity: EntityChoice | undefined) => change({ target: retarget(draft.target, 'entity', entity) }),
    takeQuote: () => void takeQuote(),
    dropQuote: () => change({ target: retarget(draft.target, 'quote', undefined) }),
    add: () => void add(),
  };
}

const idle = { isSaving: false, said: '' };
