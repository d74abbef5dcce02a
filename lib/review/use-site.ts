// The site in front of the reader: whether Dramatis may run there, and the two ways to change that. Used by ArticleView.
import { useState } from 'preact/hooks';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import { callPage } from '../messages/call-page';
import type { SiteState } from '../model/settings';
import { requestOrigins } from '../platform/permissions';
import { useAnswer } from './use-answer';

export interface OpenSite {
  /** `undefined` for pages that belong to no site. */
  readonly site: SiteState | undefined;
  /** Whether the background has answered. */
  readonly isKnown: boolean;
  readonly said: string;
  readonly problem: string | undefined;
  readonly switchSite: (off: boolean) => void;
  readonly allowSite: () => void;
}

/** The site of `url`. `changed` is called when marks were switched on or off. */
export function useSite(tab: { readonly id: number; readonly url: string } | undefined, changed: () => void): OpenSite {
  const { value: site, isSettled, again } = useAnswer('siteState', tab === undefined ? undefined : { url: tab.url });
  const [outcome, setOutcome] = useState<{ said: string; problem?: string }>({ said: '' });
  const tell = (work: Promise<string>) => {
    work.then(
      (said) => setOutcome({ said }),
      (error) => setOutcome({ said: '', problem: errorSentence(error) }),
    );
  };

  const switchSite = async (off: boolean) => {
    if (tab === undefined || site === undefined) return '';
    await callBackground('switchSite', { host: site.host, off });
    await callPage(tab.id, 'setReading', { on: !off });
    again();
    changed();
    return '';
  };

  const allowSite = async (host: string, request: Promise<boolean>) => {
    if (!(await request)) return `${host} was not allowed. Dramatis reads there when you press its button.`;
    await callBackground('welcomed', {});
    again();
    return `From now on names are marked on ${host} by themselves.`;
  };

  return {
    site,
    isKnown: isSettled,
    said: outcome.said,
    problem: outcome.problem,
    switchSite: (off) => tell(switchSite(off)),
    allowSite: () => {
      if (site === undefined || tab === undefined) return;
      // Asked before anything is awaited: the browser shows its question only in the turn of the click. Match patterns
      // know no ports, so the host is taken without.
      tell(allowSite(site.host, requestOrigins([`*://${new URL(tab.url).hostname}/*`])));
    },
  };
}
