// The rule of a name, with everything it leaves unsaid filled in. Called by expand-name and compile-names.
import type { AuthoredName, CaseRule, MatchMode, MatchRule } from '../model/name';

/** What a name obeys: its own words first, then the entity's, then what its type suggests. */
export type ResolvedMatch = MatchRule & { readonly mode: MatchMode; readonly case: CaseRule };

/**
 * A surname counts after the full name, an acronym letter by letter, everything else freely.
 * `common` is the rule the entity gives for all its names.
 */
export function resolveMatch(name: AuthoredName, common: MatchRule = {}): ResolvedMatch {
  return {
    mode: name.type === 'surname' ? 'after-full' : 'free',
    case: name.type === 'acronym' ? 'exact' : 'smart',
    ...common,
    ...name.match,
  };
}

/** Whether the name counts wherever it stands: nothing has to be near it, and no date is asked for. */
export function isUnconditional(rule: ResolvedMatch): boolean {
  const { mode, needs = [], forbids = [], needs_title: needsTitle = false } = rule;
  return (
    mode === 'free' && !needsTitle && needs.length + forbids.length === 0 && rule.langs === undefined && !rule.date
  );
}
