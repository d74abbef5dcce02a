// Whether weapons are marked, too: one box, off at first, that works at once.
import { Status } from '../shared/Status';

interface WeaponChoiceProps {
  /** `undefined` until the background answered. */
  readonly isOn: boolean | undefined;
  /** What came of the last click. */
  readonly said: string;
  readonly problem: string | undefined;
  readonly change: (on: boolean) => void;
}

/** A box with its sentence. */
export function WeaponChoice({ isOn, said, problem, change }: WeaponChoiceProps) {
  return (
    <section aria-labelledby="marked-title">
      <h2 id="marked-title">What is marked?</h2>
      <p class="soft">People, institutions, companies and programmes are always marked.</p>
      <label class="site">
        <input
          type="checkbox"
          checked={isOn === true}
          disabled={isOn === undefined}
          aria-describedby="weapons-help"
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span>Mark weapons too</span>
      </label>
      <p id="weapons-help" class="soft small">
        Missiles, drones, guns and vehicles by name, with what they are and who makes them. Open pages follow at once.
      </p>
      <Status said={said} problem={problem} />
    </section>
  );
}
