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
export function ReachChoices({ reach, wasChosen, sites, outcome, ...deeds }: ReachChoicesProps) {
  const ticked = sites.filter((site) => site.isTicked).length;
  const isIn = (one: Reach) => wasChosen && reach === one;
  const sayOf = (one: Reach) => ({ isPresent: isIn(one), outcome: outcome.of === one ? outcome : silence });
  return (
    <section aria-labelledby="reach-title">
      <h2 id="reach-title">Where may Dramatis mark names?</h2>
      <p class="soft">
        You can change this here at any time. The browser asks you once more before it allows anything.
      </p>
      <ol class="choices">
        <Choice
          title="On news sites I read"
          {...sayOf('sites')}
          deed={isIn('sites') ? `Change to these ${ticked} sites` : `Allow these ${ticked} sites`}
          isMain={!wasChosen}
          isIdle={ticked === 0}
          act={deeds.chooseSites}
        >
          <p>Names are marked by themselves on the sites of a list. Untick what you do not read.</p>
          <NewsSites sites={sites} tick={deeds.tick} />
        </Choice>
        <Choice
          title="On all sites"
          {...sayOf('all')}
          deed="Allow all sites"
          isIdle={isIn('all')}
          act={deeds.chooseAll}
        >
          <p>Every page you open is looked through for names, on this machine. You can switch single sites off.</p>
        </Choice>
        <Choice
          title="Only when I press the button"
          {...sayOf('button')}
          deed={wasChosen && reach !== 'button' ? 'Take back all sites' : 'Use the button'}
          isIdle={isIn('button')}
          act={deeds.chooseButton}
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
  /** Words of its button. */
  readonly deed: string;
  readonly isMain?: boolean;
  /** Pressed now, the button would do nothing. */
  readonly isIdle: boolean;
  readonly act: () => void;
  readonly children: ComponentChildren;
}

function Choice({ title, isPresent, outcome, deed, isMain, isIdle, act, children }: ChoiceProps) {
  return (
    <li class="choice" aria-current={isPresent ? 'true' : undefined}>
      <h3>
        {title}
        {isPresent ? <span class="present">in use</span> : null}
      </h3>
      {children}
      <button
        type="button"
        class={isMain ? 'button-main' : 'button'}
        aria-disabled={isIdle}
        onClick={isIdle ? undefined : () => act()}
      >
        {deed}
      </button>
      <Status said={outcome.said} problem={outcome.problem} />
    </li>
  );
}
