// The choice of what is marked, and what became of it. Part of the settings page.
import { useState } from 'preact/hooks';
import { MarkingChoices } from '../../components/settings/MarkingChoices';
import { WeaponChoice } from '../../components/settings/WeaponChoice';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import type { Settings } from '../model/settings';

interface MarkingSectionProps {
  /** `undefined` until the background answered. */
  readonly settings: Settings | undefined;
  /** Reads the choices anew. */
  readonly again: () => Promise<void>;
}

/** Stores each click. Open pages follow at once. */
export function MarkingSection({ settings, again }: MarkingSectionProps) {
  const [outcome, setOutcome] = useState<{ readonly said: string; readonly problem?: string }>({ said: '' });
  const tell = (work: Promise<unknown>, said: string) => {
    work
      .then(
        () => setOutcome({ said }),
        (error) => setOutcome({ said: '', problem: errorSentence(error) }),
      )
      .then(again);
  };
  return (
    <MarkingChoices
      marking={settings?.marking}
      said={outcome.said}
      problem={outcome.problem}
      choose={(marking) =>
        tell(callBackground('chooseMarking', marking), 'Stored. Pages that are open follow at once.')
      }
    >
      <WeaponChoice
        isOn={settings?.markWeapons}
        change={(on) =>
          tell(
            callBackground('markWeapons', { on }),
            on ? 'Weapons are marked from now on.' : 'Weapons are no longer marked.',
          )
        }
      />
    </MarkingChoices>
  );
}
