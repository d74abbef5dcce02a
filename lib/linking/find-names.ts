// Where a text is spelt like known names, with the rules of those names. Called by link-mentions.
//
// Optional names stand in an index of their own: while they are not asked for, no text is spelt like them, so that a part of
// them that is a name by itself ("Patria" in "Patria 6x6") is found. When they are asked for, the places of both indexes
// become one list as a single index would give it: leftmost, then longest; one place may mean names of both.
import { findHits } from '../matching/find-hits';
import type { FormRule } from '../model/name';
import type { NameIndex } from './linking-knowledge';

/** Half-open UTF-16 offsets, and the rules of the forms that stand there. */
export interface NamedPlace {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly FormRule[];
  /** A genitive s is stuck to the name; it belongs to the place. */
  readonly genitive: boolean;
}

/** The places of `text` in order, never overlapping; `optional` counts as well when it is given. */
export function findNames(names: NameIndex, optional: NameIndex | undefined, text: string): NamedPlace[] {
  const places = findIn(names, text);
  const others = optional === undefined ? [] : findIn(optional, text);
  return others.length === 0 ? places : mergePlaces([...places, ...others]);
}

function findIn({ index, rules }: NameIndex, text: string): NamedPlace[] {
  return findHits(index, text).map(({ start, end, forms, genitive }) => ({
    start,
    // The s belongs to the word: what stands next to the name begins behind it.
    end: genitive ? end + 1 : end,
    rules: forms.flatMap((form) => rules[form] ?? []),
    genitive,
  }));
}

/** Of places that overlap the leftmost stays, then the longest; the same place keeps the rules of both. */
export function mergePlaces(places: readonly NamedPlace[]): NamedPlace[] {
  const merged: NamedPlace[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || place.start >= last.end) merged.push(place);
    else if (place.start === last.start && place.end === last.end)
      merged[merged.length - 1] = { ...last, rules: [...last.rules, ...place.rules] };
  }
  return merged;
}
