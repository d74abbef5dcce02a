// On and off for the site in front of the reader, and the offer to let Dramatis run there without a click.
import type { SiteState } from '../../lib/model/settings';
import { Status } from '../shared/Status';

interface SiteSwitchProps {
  readonly site: SiteState;
  /** What became of the last request, e.g. that the browser's question was answered with no. */
  readonly said: string;
  readonly problem: string | undefined;
  readonly switchSite: (off: boolean) => void;
  /** Must ask the browser in the same turn as the click. */
  readonly allowSite: () => void;
}

/** One switch, and where the browser has not granted the site, one button. */
export function SiteSwitch({ site, said, problem, switchSite, allowSite }: SiteSwitchProps) {
  return (
    <div class="site-switch">
      <button type="button" class="switch" role="switch" aria-checked={!site.off} onClick={() => switchSite(!site.off)}>
        <span>
          Marks on <bdi>{site.host}</bdi>: {site.off ? 'off' : 'on'}
        </span>
      </button>
      {site.granted || site.off ? null : (
        <button type="button" class="button-text" onClick={allowSite}>
          Mark names on <bdi>{site.host}</bdi> automatically
        </button>
      )}
      <Status said={said} problem={problem} />
    </div>
  );
}
