// The box "Mark weapons too": asks the background to change the setting, and says what came of it. Used by SettingsApp.
import { useState } from 'preact/hooks';
import { WeaponChoice } from '../../components/settings/WeaponChoice';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';

interface WeaponSettingProps {
  /** `undefined` until the background answered. */
  readonly isOn: boolean | undefined;
  /** Reads the settings again. */
  readonly again: () => void;
}

/** The box and its outcome. */
export function WeaponSetting({ isOn, again }: WeaponSettingProps) {
  const [outcome, setOutcome] = useState<{ readonly said: string; readonly problem?: string }>({ said: '' });
  const change = (on: boolean) => {
    const said = on ? 'Weapons are marked from now on.' : 'Weapons are no longer marked.';
    callBackground('markWeapons', { on })
      .then(
        () => setOutcome({ said }),
        (error) => setOutcome({ said: '', problem: errorSentence(error) }),
      )
      .then(again);
  };
  return <WeaponChoice isOn={isOn} said={outcome.said} problem={outcome.problem} change={change} />;
}
