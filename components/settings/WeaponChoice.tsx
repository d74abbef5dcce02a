// Whether weapons are marked, too: one box, off at first, that works at once. Part of MarkingChoices.

interface WeaponChoiceProps {
  /** `undefined` until the background answered. */
  readonly isOn: boolean | undefined;
  readonly change: (on: boolean) => void;
}

/** A box with its sentence. */
export function WeaponChoice({ isOn, change }: WeaponChoiceProps) {
  return (
    <label class="site">
      <input
        type="checkbox"
        checked={isOn === true}
        disabled={isOn === undefined}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        Mark weapons too{' '}
        <span class="soft small">
          missiles, drones, guns and vehicles by name, with what they are and who makes them
        </span>
      </span>
    </label>
  );
}
