// The sites a reader allowed and those switched off, each with the way back. Used by SettingsApp.
import { HostList } from '../../components/settings/HostList';
import { callBackground } from '../messages/call-background';
import { giveBack } from './change-reach';
import { allOrigins, hostOf, originOf } from './news-sites';
import type { Choices } from './use-choices';

interface SiteListsProps {
  /** `undefined` until the background answered. */
  readonly choices: Choices | undefined;
  /** Does the work and shows what came of it. */
  readonly tell: (work: Promise<string>) => void;
}

/** The list of allowed sites where a list was chosen, and the list of sites switched off. */
export function SiteLists({ choices, tell }: SiteListsProps) {
  const granted = (choices?.origins ?? []).filter((origin) => origin !== allOrigins);
  const switchOn = async (host: string) => {
    await callBackground('switchSite', { host, off: false });
    return '';
  };
  return (
    <>
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
        act={(host) => tell(switchOn(host))}
      />
    </>
  );
}
