// The choice of what is marked, and what became of it. Part of the settings page.
import { useState } from 'preact/hooks';
import { MarkingChoices } from '../../components/settings/MarkingChoices';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import type { Marking } from '../model/settings';

interface MarkingSectionProps {
  readonly marking: Marking | undefined;
  /** Reads the choices anew. */
  readonly again: () => Promise<void>;
}

/** Stores each click; open pages follow when they are loaded again. */
export function MarkingSection({ marking, again }: MarkingSectionProps) {
  const [outcome, setOutcome] = useState<{ readonly said: string; readonly problem?: string }>({ said: '' });
  const choose = (wanted: Marking) => {
    callBackground('chooseMarking', wanted)
      .then(
        () => setOutcome({ said: 'Stored. Pages that are open follow when you load them again.' }),
        (error) => setOutcome({ said: '', problem: errorSentence(error) }),
      )
      .then(again);
  };
  return <MarkingChoices marking={marking} said={outcome.said} problem={outcome.problem} choose={choose} />;
}
