// Correcting one actor: asks what can be corrected when the form is wanted, keeps it or takes it back. Used by CorrectActor.
import { useState } from 'preact/hooks';
import type { CorrectionDraft } from '../../components/review/CorrectionForm';
import { errorSentence } from '../../components/shared/error-sentence';
import type { BackgroundAnswer } from '../messages/background-calls';
import { callBackground } from '../messages/call-background';
import type { ActorInArticle } from '../model/page-state';

/** What became of a correction; `undo` brings back what was before. */
export interface Corrected {
  readonly sentence: string;
  readonly undo: () => Promise<unknown>;
}

interface Progress {
  readonly isBusy: boolean;
  readonly problem?: string;
}

/** What the form begins with (`undefined` while there is none), how it goes, and the deeds. */
export function useCorrection({ entity, profile }: ActorInArticle, tell: (corrected: Corrected) => void) {
  const [start, setStart] = useState<BackgroundAnswer<'correctable'>>();
  const [progress, setProgress] = useState<Progress>({ isBusy: false });
  const close = () => {
    setStart(undefined);
    setProgress({ isBusy: false });
  };
  const attempt = (work: () => Promise<void>) => {
    setProgress({ isBusy: true });
    work().catch((error) => setProgress({ isBusy: false, problem: errorSentence(error) }));
  };
  const open = async () => {
    const found = await callBackground('correctable', { entity });
    setStart(found);
    setProgress(found === undefined ? { isBusy: false, problem: ownEntry } : { isBusy: false });
  };
  const keep = async ({ spellings, ...draft }: CorrectionDraft) => {
    const before = start?.undo;
    await callBackground('correct', { entity, ...draft, spellings: [...spellings] });
    close();
    const undo = () =>
      before === undefined
        ? callBackground('hideOwn', { part: 'corrections', id: entity })
        : callBackground('importOverlay', { fileName: 'undo.json', text: before });
    tell({ sentence: `Your correction of ${profile.label} is kept.`, undo });
  };
  const remove = async () => {
    await callBackground('hideOwn', { part: 'corrections', id: entity });
    close();
    const undo = () => callBackground('restoreOwn', { part: 'corrections', id: entity });
    tell({ sentence: `Your correction of ${profile.label} is removed.`, undo });
  };
  return {
    start,
    ...progress,
    problem: progress.problem,
    open: () => attempt(open),
    keep: (draft: CorrectionDraft) => attempt(() => keep(draft)),
    remove: () => attempt(remove),
    close,
  };
}

const ownEntry = 'This is an entry of your own: delete it in the settings and add it anew.';
