// A street, a library, a cup or a party can be called after a body or a person: `rondo ONZ`, `Бібліотека Конгресу США`, `Кубок
// Кремля`, `Europos Sąjungos aikštė`, `Petro Poroshenko Bloc`, `вулиця Залужного`. Whoever names them speaks of no body. Called by namesakes. Pure;
// nearly all places are done after a look at two letters to each side.
import type { HitPlace } from './candidate';
import { isSpaceCode } from './letters';
import {
  blocs,
  blocsBehind,
  houses,
  inns,
  innsByName,
  links,
  longestBehind,
  placesBehind,
  reachBefore,
  streetSigns,
  streets,
  streetsBehind,
} from './named-after-words';

/** Whether the words beside the name make it part of the name of a place, a thing or a party. */
export const isNamedAfter = (place: HitPlace): boolean => isBefore(place) || isBehind(place);

function isBehind({ block: { text }, end, spelling }: HitPlace): boolean {
  if (!isSpaceCode(text.charCodeAt(end)) || !pairsBehind.has(pairAt(text, end + 1))) return false;
  const [word = ''] = text.slice(end + 1, end + longestBehind).split(/[^\p{L}]/u, 1);
  return streetsBehind.has(word) || (isOfPerson(spelling) ? blocsBehind : placesBehind).has(word);
}

function isBefore({ block: { text }, start, spelling }: HitPlace): boolean {
  const isQuoted = opening.includes(text.charAt(start - 1));
  const at = isQuoted ? start - 1 : start;
  const last = isSpaceCode(text.charCodeAt(at - 1)) ? at - 1 : at;
  if (!pairsBefore.has(pairAt(text, last - 2))) return false;
  const words = text.slice(Math.max(0, last - reachBefore), last).split(' ');
  while (links.has(words.at(-1) ?? '')) words.pop();
  const name = (words.pop() ?? '').replace(sticking, '');
  const word = name.toLowerCase();
  if (isOfPerson(spelling)) return blocs.has(name) || streets.has(word) || streetSigns.has(word);
  const both = `${words.at(-1)?.toLowerCase()} ${word}`;
  if (streetSigns.has(word) || houses.has(word)) return both !== 'et al.';
  if (streets.has(word) || streets.has(both)) return isQuoted || !spelling.hasAcronym;
  return isQuoted ? inns.has(word) : innsByName.has(name) && !spelling.hasAcronym;
}

const opening = '«„“"';
/** A sign or an article that no space parts from its word. */
const sticking = /^(?:[«„“"(]|[ld][’'])+/i;

const isOfPerson = ({ all }: HitPlace['spelling']): boolean => all.some(({ isPerson }) => isPerson);

/** Two units in one number. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const pairsBefore: ReadonlySet<number> = new Set(
  [streets, streetSigns, houses, inns, innsByName, blocs, links].flatMap((words) =>
    [...words].map((word) => pairAt(word, word.length - 2)),
  ),
);
const pairsBehind: ReadonlySet<number> = new Set(
  [streetsBehind, placesBehind, blocsBehind].flatMap((words) => [...words].map((word) => pairAt(word, 0))),
);
