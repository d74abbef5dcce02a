// Where a text is spelt like known names, with the rules of those names. Called by link-mentions.
//
// Optional names stand in an index of their own: while they are not asked for, no text is spelt like them, so that a part of
// them that is a name by itself ("Patria" in "Patria 6x6") is found. When they are asked for, the places of both indexes
// become one list as a single index would give it: leftmost, then longest; one place may mean names of both. So it is with
// the reader's own names. What the reader rejected is left out before that, so that it takes no place from anything.
import { findHits, findHitsInAll, type Hit } from '../matching/find-hits';
import type { FormIndex } from '../matching/open-index';
import type { EntityKind } from '../model/entity';
import type { TextBlock } from '../model/mention';
import type { HitPlace } from './evidence/candidate';
import { Spelling, type Spellings } from './evidence/known-rule';
import { asTitle } from './headline';
import type { Stretch } from './text/sentence-at';
import type { IsRejected } from './verdicts';

/** Names to look for, and those places of them that are none. */
export interface SearchedNames {
  readonly index: FormIndex;
  readonly spellings: Spellings;
  /** Absent when nothing is rejected. */
  readonly rejection?: Rejection;
}

/** What the reader rejected are words as they were marked: a surname with the first name before it, a firm with its legal form. */
export interface Rejection {
  readonly isRejected: IsRejected;
  /** Where the mark would stand, by what the place means. */
  readonly markOf: (place: HitPlace) => (kind: EntityKind) => Stretch;
}

/** The places of each block in order, never overlapping; on the same words the rules of all `searched`, in their order. */
export function findNames(searched: readonly SearchedNames[], blocks: readonly TextBlock[]): HitPlace[][] {
  const [first, ...others] = searched.map((each) => findIn(each, blocks));
  if (first === undefined || others.length === 0) return first ?? [];
  return first.map((places, i) => {
    const found = [places, ...others.map((other) => other[i] ?? [])].filter(({ length }) => length > 0);
    return found.length > 1 ? mergePlaces(found.flat()) : (found[0] ?? []);
  });
}

function findIn(searched: SearchedNames, blocks: readonly TextBlock[]): HitPlace[][] {
  const found = findHitsInAll(
    searched.index,
    blocks.map(({ text }) => text),
  );
  return blocks.map((block, i) => addFromTitle(searched, block, toPlaces(searched, block, found[i] ?? [])));
}

/** The places of a headline in capitals, and between them those of names that count with small letters only. */
function addFromTitle(searched: SearchedNames, block: TextBlock, places: HitPlace[]): HitPlace[] {
  const title = asTitle(block.text);
  if (title === undefined) return places;
  const isFree = ({ start, end }: HitPlace) => places.every((place) => place.end <= start || place.start >= end);
  const others = toPlaces(searched, block, findHits(searched.index, title)).filter(isFree);
  return others.length === 0 ? places : mergePlaces([...places, ...others]);
}

/** A hit whose entities were all rejected is none. */
function toPlaces({ spellings, rejection }: SearchedNames, block: TextBlock, hits: readonly Hit[]): HitPlace[] {
  const places: HitPlace[] = [];
  for (const { start, end: bare, forms, genitive } of hits) {
    // The s belongs to the word: what stands next to the name begins behind it.
    const end = genitive ? bare + 1 : bare;
    const known = { block, start, end, spelling: spellings.of(forms), genitive };
    const place = rejection === undefined ? known : leaveRejected(known, rejection);
    if (place.spelling.all.length > 0) places.push(place);
  }
  return places;
}

function leaveRejected(place: HitPlace, { isRejected, markOf }: Rejection): HitPlace {
  const { block, spelling } = place;
  const mark = markOf(place);
  const left = spelling.all.filter(({ entity, kind }) => !isRejected({ entity, text: block.text, ...mark(kind) }));
  return left.length === spelling.all.length ? place : { ...place, spelling: new Spelling(left) };
}

/** Of places that overlap the leftmost stays, then the longest; the same place keeps the rules of both. */
export function mergePlaces(places: readonly HitPlace[]): HitPlace[] {
  const merged: HitPlace[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || place.start >= last.end) merged.push(place);
    else if (place.start === last.start && place.end === last.end) merged[merged.length - 1] = mergeRules(last, place);
  }
  return merged;
}

/** A name that ends in s is that name, not another one in the genitive. */
function mergeRules(first: HitPlace, second: HitPlace): HitPlace {
  if (first.genitive !== second.genitive) return first.genitive ? second : first;
  return { ...first, spelling: new Spelling([...first.spelling.all, ...second.spelling.all]) };
}
