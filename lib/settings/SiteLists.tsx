// The sites the reader allowed and those switched off, each with its way back. Part of the settings page.
import { HostList } from '../../components/settings/HostList';
import { callBackground } from '../messages/call-background';
import { giveBack } from './change-reach';
import { allOrigins, hostOf, originOf } from './news-sites';
import type { Choices } from './use-choices';

interface SiteListsProps {
  readonly choices: Choices | undefined;
  /** Waits for a deed and tells what became of it. */
  readonly tell: (work: Promise<string>) => void;
}

/** Two lists; the first only for who chose single sites. */
export function SiteLists({ choices, tell }: SiteListsProps) {
  const granted = (choices?.origins ?? []).filter((origin) => origin !== allOrigins);
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
        act={(host) => tell(callBackground('switchSite', { host, off: false }).then(() => ''))}
      />
    </>
  );
}
