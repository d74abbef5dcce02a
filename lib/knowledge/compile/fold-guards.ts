// Guard words as they are shipped: folded as linking compares them, so that a background that was just started need not do
// it. Called by pack-content and pack-names; build time only.
import { foldEntry, foldGuard, foldPlainly } from '../../linking/text/fold-words';
import { buildCharClasses, type CharClasses } from '../../matching/char-classes';
import type { Condition, MatchRule, WordSets } from '../../model/name';
import { listGivenNames } from '../opened/given-names';

let classes: CharClasses | undefined;

const foldAll = (list: readonly string[]): string[] => {
  const known = buildOnce();
  return list.map((entry) => foldGuard(known, entry));
};

function buildOnce(): CharClasses {
  classes ??= buildCharClasses();
  return classes;
}

/** The lists of a record, folded. */
export const foldLists = (lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, foldAll(list)]));

/** Word sets without what is for lint rules only. */
export const foldWordSets = ({ sets, countries }: WordSets): WordSets => ({
  sets: foldLists(sets),
  countries: foldLists(countries),
});

const foldCondition = ({ any, ...condition }: Condition): Condition => ({
  ...condition,
  ...(any && { any: foldAll(any) }),
});

/** A rule with its lists folded. */
export const foldRule = <T extends MatchRule>(rule: T): T => ({
  ...rule,
  ...(rule.needs && { needs: rule.needs.map(foldCondition) }),
  ...(rule.forbids && { forbids: rule.forbids.map(foldCondition) }),
});

/** A word or name as linking compares it with first names. */
export const foldFirstName = (name: string): string => foldEntry(buildOnce(), name);

/** The words of all given names, each once, in order. */
export function foldGivenNames(people: readonly Parameters<typeof listGivenNames>[0][]): string[] {
  const known = buildOnce();
  return [...new Set(people.flatMap(listGivenNames).flatMap((name) => foldPlainly(known, name).split(' ')))].sort();
}
