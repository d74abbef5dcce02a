// A place that may mean less than its words do. Called by namesakes and forebears.
import type { HitPlace } from './candidate';
import { type KnownRule, Spelling } from './known-rule';

/** The same place where no rule is out of the question. */
export function withoutRules(place: HitPlace, isOut: (rule: KnownRule) => boolean): HitPlace {
  const { all } = place.spelling;
  return all.some(isOut) ? { ...place, spelling: new Spelling(all.filter((rule) => !isOut(rule))) } : place;
}
