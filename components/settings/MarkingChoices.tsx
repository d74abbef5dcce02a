// What is marked in articles: how sure a mention must be, and whether offices without a name count. Each choice says what
// the reader will see, and takes effect at once. Other choices (weapons) stand below as children.
import type { ComponentChildren } from 'preact';
import type { Confidence } from '../../lib/model/mention';
import type { Marking } from '../../lib/model/settings';
import { Status } from '../shared/Status';

const levels: readonly { readonly level: Confidence; readonly title: string; readonly words: string }[] = [
  {
    level: 'possible',
    title: 'Everything',
    words: 'also names that may mean several; their card lists who may be meant',
  },
  {
    level: 'likely',
    title: 'What is likely',
    words: 'also short names and ministries that the words round them make clear',
  },
  {
    level: 'certain',
    title: 'Only what is certain',
    words: 'names in full, and their short forms in the same article',
  },
];

interface MarkingChoicesProps {
  /** `undefined` until the background answered. */
  readonly marking: Marking | undefined;
  /** What became of the last click. */
  readonly said: string;
  readonly problem: string | undefined;
  readonly choose: (marking: Marking) => void;
  readonly children: ComponentChildren;
}

/** A group of three and a switch, then the children, then what became of it. */
export function MarkingChoices({ marking, said, problem, choose, children }: MarkingChoicesProps) {
  return (
    <section aria-labelledby="marking-title">
      <h2 id="marking-title">What is marked?</h2>
      <p class="soft">
        People, institutions, companies and programmes; offices without a name and weapons only if you want them. Pages
        that are open follow at once.
      </p>
      <fieldset class="levels" disabled={marking === undefined}>
        <legend class="only-heard">How sure must Dramatis be?</legend>
        {levels.map(({ level, title, words }) => (
          <label key={level} class="site">
            <input
              type="radio"
              name="lowest"
              checked={marking?.lowest === level}
              onChange={() => marking && choose({ ...marking, lowest: level })}
            />
            <span>
              {title} <span class="soft small">{words}</span>
            </span>
          </label>
        ))}
        <label class="site">
          <input
            type="checkbox"
            checked={marking?.offices === true}
            onChange={(event) => marking && choose({ ...marking, offices: event.currentTarget.checked })}
          />
          <span>
            Offices without a name{' '}
            <span class="soft small">
              “Ukraine’s defence minister” opens the card of whoever held the office on the article’s date
            </span>
          </span>
        </label>
        {children}
      </fieldset>
      <Status said={said} problem={problem} />
    </section>
  );
}
