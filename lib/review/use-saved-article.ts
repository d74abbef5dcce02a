// Whether the article in front of the reader is in the library, and saving it. Used by ArticleView.
import { useState } from 'preact/hooks';
import type { SaveProgress } from '../../components/review/SaveBar';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import { useAnswer } from './use-answer';

export interface SavedArticleState {
  /** When it was last saved (epoch ms); `undefined` when it is not in the library. */
  readonly storedAt: number | undefined;
  /** Whether the library has answered. */
  readonly isKnown: boolean;
  readonly progress: SaveProgress;
  readonly save: () => void;
}

/** Looks the article up by its canonical address; saves what the tab shows. */
export function useSavedArticle(tabId: number | undefined, canonicalUrl: string | undefined): SavedArticleState {
  const stored = useAnswer('findArticle', canonicalUrl === undefined ? undefined : { canonicalUrl });
  const [progress, setProgress] = useState<SaveProgress>({ step: 'idle' });
  const save = async () => {
    if (tabId === undefined) return;
    setProgress({ step: 'saving' });
    try {
      const { outcome, article } = await callBackground('saveArticle', { tabId });
      setProgress({ step: outcome, at: article.updatedAt });
      stored.again();
    } catch (error) {
      setProgress({ step: 'refused', problem: `Not saved. ${errorSentence(error)}` });
    }
  };
  return { storedAt: stored.value?.updatedAt, isKnown: stored.isSettled, progress, save: () => void save() };
}
