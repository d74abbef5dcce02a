// Reads wordsets.json: sets of context words, words that point to a country, and words too common to be a name.
import type { AuthoredWords } from './authored-entity';
import { type Complaint, complain } from './complaint';

const file = 'wordsets.json';
const parts = ['sets', 'countries', 'common'] as const;

/** The word sets; a part that is not as it should be is left empty and complained of. */
export function parseWords(value: unknown, complaints: Complaint[]): AuthoredWords {
  const given = (value ?? {}) as Record<string, unknown>;
  const lists = parts.map((part) => [part, readLists(given[part], part, complaints)] as const);
  return Object.fromEntries(lists) as unknown as AuthoredWords;
}

function readLists(value: unknown, part: string, complaints: Complaint[]): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  if (typeof value !== 'object' || value === null) {
    complaints.push(complain({ file, id: '', field: part }, 'This field is missing.'));
    return lists;
  }
  for (const [name, words] of Object.entries(value)) {
    const isList = Array.isArray(words) && words.length > 0 && words.every(isWord);
    if (isList) lists[name] = words;
    else complaints.push(complain({ file, id: name, field: `${part}.${name}` }, 'Must be a list of words.'));
  }
  return lists;
}

/** A `*` only at the end, where it makes the word a beginning. */
function isWord(word: unknown): boolean {
  return typeof word === 'string' && /^[^*]+\*?$/u.test(word) && word.trim() === word;
}
