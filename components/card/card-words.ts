// What the card says, as words: times, certainty, where the date comes from. Pure, so that every wording stands in a
// table of tests. Nothing is ever "current": evidence reaches to a day, and the words say to which.
import type { ArticleDate, DateSource } from '../../lib/model/article';
import type { PartialDate, Verified } from '../../lib/model/entity';
import type { EntityProfile, PostLine } from '../../lib/model/profile';

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2025-03-07` gives `7 March 2025`, `2025-03` gives `March 2025`; what is no date comes back as it is. */
export function spellDate(date: PartialDate): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** What stands before a post when the evidence does not cover the day; empty when it does. */
export function spellCertainty(certainty: PostLine['certainty']): string {
  if (certainty === 'possible') return 'possibly';
  return certainty === 'last-known' ? 'last known' : '';
}

/** Title over the posts that are not of the article's day: `Later` or `Newest known`. */
export function spellLatest(post: PostLine, asOf: PartialDate | undefined): string {
  return asOf !== undefined && post.from > asOf.slice(0, post.from.length) ? 'Later' : 'Newest known';
}

const dateSources: Readonly<Record<DateSource, string>> = {
  'json-ld': 'date from the page’s metadata',
  meta: 'date from the page’s metadata',
  time: 'date from the page’s time stamp',
  dateline: 'date from the line by the headline',
  url: 'date from the page’s address',
};

/** Where the article's date comes from, in a few words. */
export function spellDateSource({ source }: ArticleDate): string {
  return dateSources[source];
}

const levels: Readonly<Record<Verified['level'], string>> = {
  primary: 'Checked against primary sources',
  'two-sources': 'Checked against two independent sources',
  'one-source': 'Rests on one source',
  unverified: 'Not verified',
};

/** How well the entity was checked, and when: `Checked against primary sources on 1 November 2026`. */
export function spellVerified({ level, on }: Verified): string {
  return level === 'unverified'
    ? `${levels[level]}; last looked at on ${spellDate(on)}`
    : `${levels[level]}, on ${spellDate(on)}`;
}

/** Remark after a fact that rests on one source; facts without a number rest on the entity's sources together. */
export function spellSupport(sources: readonly number[]): string {
  return sources.length === 1 ? 'one source' : '';
}

/** Kind and countries in one line: `Person · Ukraine`. */
export function spellKind({ kindLabel, countries }: Pick<EntityProfile, 'kindLabel' | 'countries'>): string {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  const shown = countries.map((code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code));
  return [kindLabel, shown.join(', ')].filter((part) => part !== '').join(' · ');
}
