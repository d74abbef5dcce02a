// First-run and settings in one page: what Dramatis does, where it may run, sites switched off, what is marked, keys, privacy.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Introduction } from '../../components/settings/Introduction';
import { ReachChoices, type ReachOutcome } from '../../components/settings/ReachChoices';
import { SmallPrint } from '../../components/settings/SmallPrint';
import { errorSentence } from '../../components/shared/error-sentence';
import { Status } from '../../components/shared/Status';
import type { Reach } from '../model/settings';
import { chooseAll, chooseButton, chooseSites } from './change-reach';
import { MarkingSection } from './MarkingSection';
import { newsSites, originOf } from './news-sites';
import { SiteLists } from './SiteLists';
import { type Choices, useChoices } from './use-choices';

/** The whole page; `children` are sections that look after themselves, in front of the small print. */
export function SettingsApp({ children }: { readonly children?: ComponentChildren }) {
  const { choices, problem, again } = useChoices();
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [outcome, setOutcome] = useState<ReachOutcome>({ said: '' });

  const tell = (of: Reach | undefined, work: Promise<string>) => {
    const place = of === undefined ? {} : { of };
    work
      .then(
        (said) => setOutcome({ ...place, said }),
        (error) => setOutcome({ ...place, said: '', problem: errorSentence(error) }),
      )
      .then(again);
  };
  const sites = newsSites.map((site) => ({
    ...site,
    isTicked: ticks[site.host] ?? isTickedAtFirst(site.host, choices),
  }));
  const hostsWhere = (isTicked: boolean) => sites.filter((site) => site.isTicked === isTicked).map((site) => site.host);

  return (
    <div class="settings">
      <Introduction />
      <ReachChoices
        reach={choices?.reach}
        wasChosen={choices?.settings.welcomed === true}
        sites={sites}
        outcome={outcome}
        tick={(host, isTicked) => setTicks({ ...ticks, [host]: isTicked })}
        chooseSites={() => tell('sites', chooseSites(hostsWhere(true), hostsWhere(false), choices))}
        chooseAll={() => tell('all', chooseAll())}
        chooseButton={() => tell('button', chooseButton(choices))}
      />
      <Status problem={outcome.of === undefined ? (outcome.problem ?? problem) : problem} />
      <SiteLists choices={choices} tell={(work) => tell(undefined, work)} />
      <MarkingSection settings={choices?.settings} again={again} />
      {children}
      <SmallPrint />
    </div>
  );
}

/** All are ticked before the first choice; afterwards the ones that the browser granted. */
function isTickedAtFirst(host: string, choices: Choices | undefined): boolean {
  return choices?.reach !== 'sites' || choices.origins.includes(originOf(host));
}
