// What the fields of a correction are called. Used by the card's line on it and by the settings' list.
import type { Correction } from '../../model/overlay';

const words: Readonly<Partial<Record<string, string>>> = {
  label: 'name',
  names: 'spellings',
  more_names: 'further spellings',
  match: 'when its names count',
  posts: 'posts',
  person: 'the person',
  organisation: 'the organisation',
  programme: 'the programme',
  relations: 'relations',
  countries: 'countries',
};

/** The fields in words, in the order of the file, without what only says where the correction comes from. */
export function listCorrectedFields(correction: Correction): string[] {
  const hidden = new Set(['id', 'corrected', 'sources', 'verified']);
  return Object.keys(correction).flatMap((field) => (hidden.has(field) ? [] : [words[field] ?? field]));
}
