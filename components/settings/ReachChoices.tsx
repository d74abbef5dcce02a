// Where Dramatis may read: three choices, each one click. The present one says so in words.
import type { ComponentChildren } from 'preact';
import type { Reach } from '../../lib/model/settings';
import { Status } from '../shared/Status';
import { NewsSites, type SiteChoice } from './NewsSites';

/** The answer to a click, shown in the choice that was clicked. */
export interface ReachOutcome {
  readonly of?: Reach;
  readonly said: string;
  readonly problem?: string;
}

interface ReachChoicesProps {
  /** `undefined` until the background answered. */
  readonly reach: Reach | undefined;
  /** Whether the reader chose already: before that no choice is called present. */
  readonly wasChosen: boolean;
  readonly sites: readonly SiteChoice[];
  /** What became of the last click: what happens next, or what failed. */
  readonly outcome: ReachOutcome;
  readonly tick: (host: string, isTicked: boolean) => void;
  readonly chooseSites: () => void;
  readonly chooseAll: () => void;
  readonly chooseButton: () => void;
}

const silence: ReachOutcome = { said: '' };

/** The three choices and what came of the last one. */
export function ReachChoices(props: ReachChoicesProps) {
  const { reach, wasChosen, sites } = props;
  const ticked = sites.filter((site) => site.isTicked).length;
  const isIn = (one: Reach) => wasChosen && reach === one;
  return (
    <section aria-labelledby="reach-title">
      <h2 id="reach-title">Where may Dramatis mark names?</h2>
      <p class="soft">
        You can change this here at any time. The browser asks you once more before it allows anything.
      </p>
      <ol class="choices">
        <Choice
          title="On news sites I read"
          outcome={props.outcome.of === 'sites' ? props.outcome : silence}
          isPresent={isIn('sites')}
          deed={
            <button
              type="button"
              class={wasChosen ? 'button' : 'button-main'}
              aria-disabled={ticked === 0}
              onClick={() => (ticked === 0 ? undefined : props.chooseSites())}
            >
              {isIn('sites') ? `Change to these ${ticked} sites` : `Allow these ${ticked} sites`}
            </button>
          }
        >
          <p>Names are marked by themselves on the sites of a list. Untick what you do not read.</p>
          <NewsSites sites={sites} tick={props.tick} />
        </Choice>
        <Choice
          title="On all sites"
          outcome={props.outcome.of === 'all' ? props.outcome : silence}
          isPresent={isIn('all')}
          deed={
            <button
              type="button"
              class="button"
              aria-disabled={isIn('all')}
              onClick={isIn('all') ? undefined : props.chooseAll}
            >
              Allow all sites
            </button>
          }
        >
          <p>Every page you open is looked through for names, on this machine. You can switch single sites off.</p>
        </Choice>
        <Choice
          title="Only when I press the button"
          outcome={props.outcome.of === 'button' ? props.outcome : silence}
          isPresent={isIn('button')}
          deed={
            <button
              type="button"
              class="button"
              aria-disabled={isIn('button')}
              onClick={isIn('button') ? undefined : props.chooseButton}
            >
              {wasChosen && reach !== 'button' ? 'Take back all sites' : 'Use the button'}
            </button>
          }
        >
          <p>Dramatis reads a page only after you press its button in the toolbar. The browser asks nothing.</p>
        </Choice>
      </ol>
    </section>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly isPresent: boolean;
  readonly outcome: ReachOutcome;
  readonly deed: ComponentChildren;
  readonly children: ComponentChildren;
}

function Choice({ title, isPresent, outcome, deed, children }: ChoiceProps) {
  return (
    <li class="choice" aria-current={isPresent ? 'true' : undefined}>
      <h3>
        {title}
        {isPresent ? <span class="present">in use</span> : null}
      </h3>
      {children}
      {deed}
      <Status said={outcome.said} problem={outcome.problem} />
    </li>
  );
}
