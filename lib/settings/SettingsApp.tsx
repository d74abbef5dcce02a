// First-run and settings in one page: what Dramatis does, where it may run, sites switched off, keys, privacy.
import { useState } from 'preact/hooks';
import { HostList } from '../../components/settings/HostList';
import { Introduction } from '../../components/settings/Introduction';
import { ReachChoices } from '../../components/settings/ReachChoices';
import { SmallPrint } from '../../components/settings/SmallPrint';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import { chooseAll, chooseButton, chooseSites, giveBack } from './change-reach';
import { allOrigins, hostOf, newsSites, originOf } from './news-sites';
import { type Choices, useChoices } from './use-choices';

/** The whole page. */
export function SettingsApp() {
  const { choices, problem, again } = useChoices();
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [outcome, setOutcome] = useState<{ said: string; problem?: string }>({ said: '' });

  const tell = (work: Promise<string>) => {
    work
      .then(
        (said) => setOutcome({ said }),
        (error) => setOutcome({ said: '', problem: errorSentence(error) }),
      )
      .then(again);
  };
  const sites = newsSites.map((site) => ({
    ...site,
    isTicked: ticks[site.host] ?? isTickedAtFirst(site.host, choices),
  }));
  const hostsWhere = (isTicked: boolean) => sites.filter((site) => site.isTicked === isTicked).map((site) => site.host);
  const withChoices = (deed: (now: Choices) => Promise<string>) => {
    if (choices !== undefined) tell(deed(choices));
  };
  const granted = (choices?.origins ?? []).filter((origin) => origin !== allOrigins);

  return (
    <div class="settings">
      <Introduction />
      <ReachChoices
        reach={choices?.reach}
        wasChosen={choices?.settings.welcomed === true}
        sites={sites}
        said={outcome.said}
        problem={outcome.problem ?? problem}
        tick={(host, isTicked) => setTicks({ ...ticks, [host]: isTicked })}
        chooseSites={() => withChoices((now) => chooseSites(hostsWhere(true), hostsWhere(false), now))}
        chooseAll={() => tell(chooseAll())}
        chooseButton={() => withChoices(chooseButton)}
      />
      {choices?.reach === 'sites' ? (
        <HostList
          id="granted-title"
          title="Sites you allowed"
          hosts={granted.map(hostOf)}
          empty="None."
          deed="Take back"
          act={(host) => tell(giveBack(granted.find((origin) => hostOf(origin) === host) ?? originOf(host)))}
        />
      ) : null}
      <HostList
        id="off-title"
        title="Sites switched off"
        hosts={choices?.settings.offHosts ?? []}
        empty="None. The popup has a switch for the site you are on."
        deed="Switch on again"
        act={(host) => tell(callBackground('switchSite', { host, off: false }).then(() => ''))}
      />
      <SmallPrint />
    </div>
  );
}

/** All are ticked before the first choice; afterwards the ones that the browser granted. */
function isTickedAtFirst(host: string, choices: Choices | undefined): boolean {
  return choices?.reach !== 'sites' || choices.origins.includes(originOf(host));
}
