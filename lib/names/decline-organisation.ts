// An organisation's Ukrainian name in all cases: the head noun and the adjectives before it are declined, what follows
// stays: «Європейський фонд оборони» -> «Європейського фонду оборони». Head nouns are listed in paradigms.json.
import { type DeclinedWord, declineWord, joinDeclined, keepWord } from './decline-words';
import type { GrammaticalGender, HeadParadigm, Paradigms } from './paradigms';

/** All case forms, nominative first; `undefined` when no head noun of the tables is found. */
export function findOrganisationCases(name: string, paradigms: Paradigms): string[] | undefined {
  const words = name.split(/\s+/);
  const headAt = words.findIndex((word) => findHead(word, paradigms) !== undefined);
  const head = findHead(words[headAt] ?? '', paradigms);
  if (head === undefined) return undefined;
  const before = words.slice(0, headAt).map((word) => findAdjective(word, head.gender, paradigms));
  if (before.some((word) => word === undefined)) return undefined;
  return joinDeclined([
    ...before.filter((word) => word !== undefined),
    declineWord(words[headAt] ?? '', head),
    ...words.slice(headAt + 1).map(keepWord),
  ]);
}

function findHead(word: string, { heads, nouns }: Paradigms): HeadParadigm | undefined {
  const lower = word.toLowerCase();
  const key = heads[lower] ?? Object.entries(heads).find(([head]) => isEndOf(head, lower))?.[1];
  return key === undefined ? undefined : nouns[key];
}

/** `*комісія` also stands for «Єврокомісія». */
function isEndOf(head: string, word: string): boolean {
  return head.startsWith('*') && word.endsWith(head.slice(1));
}

function findAdjective(word: string, gender: GrammaticalGender, { adjectives }: Paradigms): DeclinedWord | undefined {
  const ending = Object.entries(adjectives[gender]).find(([nominative]) => word.endsWith(nominative));
  return ending === undefined ? undefined : declineWord(word, ending[1]);
}
