// What the reader chose so far, read from the background and read again after every change. Used by SettingsApp.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import { onLibraryChange } from '../messages/library-changed';
import type { Reach, Settings } from '../model/settings';

/** Where Dramatis may run, and the settings. */
export interface Choices {
  readonly reach: Reach;
  readonly origins: readonly string[];
  readonly settings: Settings;
}

/** The present choices (`undefined` until answered), the sentence of a failure, and how to ask again. */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>();
  const [problem, setProblem] = useState<string>();
  const again = useCallback(async () => {
    try {
      const [{ reach, origins }, settings] = await Promise.all([
        callBackground('reach', {}),
        callBackground('settings', {}),
      ]);
      setChoices({ reach, origins, settings });
      setProblem(undefined);
    } catch (error) {
      setProblem(errorSentence(error));
    }
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onLibraryChange(() => void again(), life.signal);
    void again();
    return () => life.abort();
  }, [again]);
  return { choices, problem, again };
}
