// “Not this one”: the reader says that words do not mean this actor. Folded into the row's “Why”; three choices, each one
// press, from the narrowest to the widest. Holds only which place is meant.
import { useState } from 'preact/hooks';
import type { MentionContext, VerdictScope } from '../../lib/model/overlay';
import { showPlace } from '../shared/show-place';

/** One rejection as pressed. */
export interface Rejection {
  readonly place: MentionContext;
  readonly scope: VerdictScope;
}

interface NotThisOneProps {
  readonly label: string;
  readonly places: readonly MentionContext[];
  /** Number of the mention last jumped to, from 1; 0 before the first jump. */
  readonly current: number;
  /** Host of the page; absent where it has none. */
  readonly site: string | undefined;
  readonly reject: (rejection: Rejection) => void;
}

/** A button that opens the choices. */
export function NotThisOne(props: NotThisOneProps) {
  const [isOpen, setOpen] = useState(false);
  const { label } = props;
  if (!isOpen) {
    return (
      <button type="button" class="button-text not-this" aria-label={`Not ${label}?`} onClick={() => setOpen(true)}>
        Not this one?
      </button>
    );
  }
  return <Choices {...props} close={() => setOpen(false)} />;
}

function Choices({ label, places, current, site, reject, close }: NotThisOneProps & { readonly close: () => void }) {
  const [chosen, choose] = useState(Math.max(0, Math.min(current, places.length) - 1));
  const place = places[chosen];
  if (place === undefined) return null;
  const [, words] = place;
  const give = (scope: VerdictScope) => {
    reject({ place, scope });
    close();
  };
  return (
    <fieldset class="not-this-choices">
      <legend>
        Which is not <bdi>{label}</bdi>?
      </legend>
      {places.length === 1 ? (
        <PlaceText place={place} />
      ) : (
        <select
          class="field"
          aria-label="Which mention"
          value={String(chosen)}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        >
          {places.map((each, at) => (
            <option key={at} value={String(at)}>
              {`${at + 1}. ${showPlace(each).join('')}`}
            </option>
          ))}
        </select>
      )}
      <div class="not-this-deeds">
        <button type="button" class="button" onClick={() => give('here')}>
          Not here
        </button>
        {site === undefined ? null : (
          <button type="button" class="button" onClick={() => give('site')}>
            “<bdi>{words}</bdi>” never on <bdi>{site}</bdi>
          </button>
        )}
        <button type="button" class="button" onClick={() => give('everywhere')}>
          “<bdi>{words}</bdi>” never anywhere
        </button>
        <button type="button" class="button-text" onClick={close}>
          Keep it
        </button>
      </div>
    </fieldset>
  );
}

function PlaceText({ place }: { readonly place: MentionContext }) {
  const [before, words, after] = showPlace(place);
  return (
    <p>
      <bdi>{before}</bdi>
      <strong>
        <bdi>{words}</bdi>
      </strong>
      <bdi>{after}</bdi>
    </p>
  );
}
