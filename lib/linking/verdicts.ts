// What the reader rejected ("not this one"), as a question that linking asks of every place before anything else. Compares
// words without regard to capitals, kinds of white space and how letters are put together. Called by lib/background for each text; pure.
import { ignoredSigns } from '../matching/char-classes';
import type { EntityId } from '../model/entity';
import type { Verdict } from '../model/overlay';

/** The text that is read: whose it is decides which verdicts count. Absent parts fit no verdict of that scope. */
export interface WhereRead {
  /** Host, as `siteOf` of the background words it. */
  readonly site?: string;
  /** Host and path of the address. */
  readonly article?: string;
}

export interface RejectionQuestion {
  readonly entity: EntityId;
  /** The whole block, and the place in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether the reader said that the words at this place do not mean this entity. */
export type IsRejected = (question: RejectionQuestion) => boolean;

/** So much of the text on either side tells one place of an article from another. */
const contextLength = 32;

/** The question for one text; verdicts for other sites and articles are left out at once. */
export function createRejection(verdicts: readonly Verdict[], where: WhereRead): IsRejected {
  const standing = verdicts.filter((verdict) => reaches(verdict, where));
  if (standing.length === 0) return () => false;
  const byWords = Map.groupBy(standing, ({ entity, form }) => `${entity} ${foldWords(form)}`);
  return ({ entity, text, start, end }) => {
    const found = byWords.get(`${entity} ${foldWords(text.slice(start, end))}`) ?? [];
    return found.some((verdict) => verdict.scope !== 'here' || isPlace(verdict, text, { start, end }));
  };
}

function reaches({ scope, site, article }: Verdict, where: WhereRead): boolean {
  if (scope === 'everywhere') return true;
  return scope === 'site' ? site === where.site : article !== undefined && article === where.article;
}

function isPlace(
  { before = '', after = '' }: Verdict,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  // White space may differ between the page and the saved text, so more is looked at than is compared.
  const left = foldWords(text.slice(Math.max(0, start - 4 * contextLength), start));
  const right = foldWords(text.slice(end, end + 4 * contextLength));
  const [leftWanted, rightWanted] = [foldWords(before), foldWords(after)];
  return (
    (before.length < contextLength ? left === leftWanted : left.endsWith(leftWanted)) &&
    (after.length < contextLength ? right === rightWanted : right.startsWith(rightWanted))
  );
}

/**
 * Words alike for the reader: capitals, white space and what nobody sees do not count. Nor do marks of letters, so that text put together
 * otherwise is the same, also where its stored end was cut between a letter and its mark.
 */
export function foldWords(text: string): string {
  return text.normalize('NFD').replace(notSeen, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** What the matcher sees through, too. */
const notSeen = new RegExp(`[${ignoredSigns}]`, 'gu');
