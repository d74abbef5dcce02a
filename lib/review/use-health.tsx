// Whether the library can be trusted, as the notice that both lists show in place of "nothing yet". Used by ReviewApp.
import { useState } from 'preact/hooks';
import { LibraryTrouble } from '../../components/review/LibraryTrouble';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import { useAnswer } from './use-answer';

/** The notice, or `null` while all is well. */
export function useHealth() {
  const { value: health, again } = useAnswer('libraryHealth', {});
  const [isRestoring, setRestoring] = useState(false);
  const [problem, setProblem] = useState<string>();
  const restore = async () => {
    setRestoring(true);
    try {
      await callBackground('recoverLibrary', {});
      setProblem(undefined);
      again();
    } catch (error) {
      setProblem(errorSentence(error));
    } finally {
      setRestoring(false);
    }
  };
  if (health === undefined || health.state === 'ok') return null;
  return (
    <LibraryTrouble
      {...health}
      state={health.state}
      reason={health.reason}
      isRestoring={isRestoring}
      problem={problem}
      restore={() => void restore()}
    />
  );
}
