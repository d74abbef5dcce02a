// “Correct…” in an actor's row: the button, and the form in its place while it is open. Used by ActorsInArticle, whose toast takes
// a correction back.
import { useEffect, useRef } from 'preact/hooks';
import { CorrectionForm } from '../../components/review/CorrectionForm';
import type { ActorInArticle } from '../model/page-state';
import { type Corrected, useCorrection } from './use-correction';

interface CorrectActorProps {
  readonly actor: ActorInArticle;
  readonly tell: (corrected: Corrected) => void;
}

/** The button, or the form in its place. */
export function CorrectActor({ actor, tell }: CorrectActorProps) {
  const { label } = actor.profile;
  const { start, isBusy, problem, open, ...deeds } = useCorrection(actor, tell);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The form is long: when it goes, the row must not be left behind above, nor the keyboard at the page's beginning.
  useEffect(() => {
    if (start === undefined && wasOpen.current) button.current?.focus();
    wasOpen.current = start !== undefined;
  }, [start]);
  if (start !== undefined) {
    return <CorrectionForm label={label} start={start} isBusy={isBusy} problem={problem} {...deeds} />;
  }
  return (
    <>
      <button ref={button} type="button" class="button-text not-this" aria-label={`Correct ${label}`} onClick={open}>
        Correct…
      </button>
      {problem === undefined ? null : <p class="problem">{problem}</p>}
    </>
  );
}
