// Two searches of one text as one: hits of the reader's own names and of the bundled ones, leftmost-longest again over
// both. On the same words the rules of both stay together; link-mentions lets the own ones win. Called by link-mentions.
import type { FormRule } from '../model/name';

/** A hit with the rules of its forms; half-open offsets. */
export interface RuledHit {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly FormRule[];
}

/** Both lists go from left to right without overlaps, and so does the result. */
export function mergeHits(own: readonly RuledHit[], bundled: readonly RuledHit[]): readonly RuledHit[] {
  if (own.length === 0) return bundled;
  const merged: RuledHit[] = [];
  // The longer of two that begin together comes first; of two alike, the own one.
  const all = [...own, ...bundled].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of all) {
    const last = merged.at(-1);
    if (last?.start === hit.start && last.end === hit.end) {
      merged[merged.length - 1] = { ...last, rules: [...last.rules, ...hit.rules] };
    } else if (last === undefined || hit.start >= last.end) merged.push(hit);
  }
  return merged;
}
