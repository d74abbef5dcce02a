// The bundled list of news sites, and how hosts become the match patterns that browsers grant. Used by SettingsApp.
import newsSitesFile from '../../assets/news-sites.json';

/** One site of the list. */
interface NewsSite {
  readonly region: string;
  readonly name: string;
  readonly host: string;
}

/** About fifty established outlets and official sites of the field. */
export const newsSites: readonly NewsSite[] = newsSitesFile;

/** The pattern for all web pages, as the manifest offers it. */
export const allOrigins = '*://*/*';

/** The pattern for a host and everything under it. */
export const originOf = (host: string) => `*://*.${host}/*`;

/** The host that a granted pattern stands for: `*://*.nato.int/*` gives `nato.int`. */
export function hostOf(origin: string): string {
  return origin.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}
