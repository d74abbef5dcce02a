// “Correct…” in an actor's row: asks what can be corrected when it is opened, keeps it, and closes. Used by ActorsInArticle,
// whose toast takes it back.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CorrectionDraft, CorrectionForm } from '../../components/review/CorrectionForm';
import { errorSentence } from '../../components/shared/error-sentence';
import type { BackgroundAnswer } from '../messages/background-calls';
import { callBackground } from '../messages/call-background';
import type { ActorInArticle } from '../model/page-state';

/** What became of a correction; `undo` brings back what was before. */
export interface Corrected {
  readonly sentence: string;
  readonly undo: () => Promise<unknown>;
}

interface CorrectActorProps {
  readonly actor: ActorInArticle;
  readonly tell: (corrected: Corrected) => void;
}

/** The button, or the form in its place. */
export function CorrectActor({ actor, tell }: CorrectActorProps) {
  const { entity, profile } = actor;
  const [start, setStart] = useState<BackgroundAnswer<'correctable'>>();
  const [progress, setProgress] = useState<{ readonly isBusy: boolean; readonly problem?: string }>({ isBusy: false });
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The form is long: when it goes, the row must not be left behind above, nor the keyboard at the page's beginning.
  useEffect(() => {
    if (start === undefined && wasOpen.current) button.current?.focus();
    wasOpen.current = start !== undefined;
  }, [start]);
  const close = () => {
    setStart(undefined);
    setProgress({ isBusy: false });
  };
  const attempt = (work: () => Promise<void>) => {
    setProgress({ isBusy: true });
    work().catch((error) => setProgress({ isBusy: false, problem: errorSentence(error) }));
  };
  const open = () =>
    attempt(async () => {
      const found = await callBackground('correctable', { entity });
      const problem = 'This is an entry of your own: delete it in the settings and add it anew.';
      setStart(found);
      setProgress(found === undefined ? { isBusy: false, problem } : { isBusy: false });
    });
  const keep = ({ spellings, ...draft }: CorrectionDraft) =>
    attempt(async () => {
      const undo = start?.undo;
      await callBackground('correct', { entity, ...draft, spellings: [...spellings] });
      const sentence = `Your correction of ${profile.label} is kept.`;
      close();
      tell({
        sentence,
        undo: () =>
          undo === undefined
            ? callBackground('hideOwn', { part: 'corrections', id: entity })
            : callBackground('importOverlay', { fileName: 'undo.json', text: undo }),
      });
    });
  const remove = () =>
    attempt(async () => {
      await callBackground('hideOwn', { part: 'corrections', id: entity });
      close();
      tell({
        sentence: `Your correction of ${profile.label} is removed.`,
        undo: () => callBackground('restoreOwn', { part: 'corrections', id: entity }),
      });
    });
  if (start !== undefined) {
    return (
      <CorrectionForm
        label={profile.label}
        start={start}
        {...progress}
        problem={progress.problem}
        keep={keep}
        remove={remove}
        close={close}
      />
    );
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button-text not-this"
        aria-label={`Correct ${profile.label}`}
        onClick={open}
      >
        Correct…
      </button>
      {progress.problem === undefined ? null : <p class="problem">{progress.problem}</p>}
    </>
  );
}
