// The last correction from the popup, while it can be taken back. Used by ActorsInArticle.
import { useCallback, useState } from 'preact/hooks';
import { errorSentence } from '../../components/shared/error-sentence';
import type { Corrected } from './use-correction';

/** `tell` takes a correction in and reads the page again; `undo` takes it back. */
export function useCorrected(reread: () => void) {
  const [given, setGiven] = useState<Corrected & { readonly id: number }>();
  const [problem, setProblem] = useState<string>();
  const dismiss = useCallback(() => setGiven(undefined), []);
  const tell = (corrected: Corrected) => {
    setProblem(undefined);
    setGiven((last) => ({ ...corrected, id: (last?.id ?? 0) + 1 }));
    reread();
  };
  const undo = () => {
    given
      ?.undo()
      .then(dismiss, (error) => setProblem(errorSentence(error)))
      .then(reread);
  };
  return { given, problem, tell, undo, dismiss };
}
