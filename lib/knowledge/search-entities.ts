// Finds entities by the beginning of any word of a label or name, in every language. For the list that asks what a note
// is about; called through `Knowledge.searchEntities`.
import type { CharClasses } from '../matching/char-classes';
import { foldToString } from '../matching/fold-text';
import type { EntityChoice } from './knowledge';
import type { PackedContent } from './packed-content';

/** What is searched: `searchNames` stand beside the records. */
type Searched = Pick<PackedContent, 'records' | 'searchNames'>;

interface Entry extends EntityChoice {
  /** Folded, each with a space before it, so that ` umer` finds the beginnings of words. */
  readonly texts: readonly string[];
}

/** A search over all records; the list is folded at the first query. */
export function createEntitySearch(content: Searched, classes: CharClasses) {
  let entries: readonly Entry[] | undefined;
  return (query: string, limit: number): readonly EntityChoice[] => {
    const wanted = foldToString(classes, query).trim();
    if (wanted === '') return [];
    entries ??= listEntries(content, classes);
    return entries
      .map((entry) => ({ entry, rank: rankEntry(entry, wanted) }))
      .filter(({ rank }) => rank < noRank)
      .sort((a, b) => a.rank - b.rank || (a.entry.label < b.entry.label ? -1 : 1))
      .slice(0, limit)
      .map(({ entry: { id, label, kind } }) => ({ id, label, kind }));
  };
}

const noRank = 3;

/** 0: a whole name, 1: the beginning of one, 2: the beginning of a word in one. */
function rankEntry({ texts }: Entry, wanted: string): number {
  if (texts.includes(` ${wanted}`)) return 0;
  if (texts.some((text) => text.startsWith(` ${wanted}`))) return 1;
  return texts.some((text) => text.includes(` ${wanted}`)) ? 2 : noRank;
}

function listEntries({ records, searchNames }: Searched, classes: CharClasses): Entry[] {
  return records.map(({ id, kind, label }, place) => {
    const texts = [...Object.values(label), ...(searchNames[place] ?? [])];
    const folded = texts.map((text) => ` ${foldToString(classes, text).replaceAll('-', ' ')}`);
    return { id, kind, label: label.en ?? texts[0] ?? id, texts: folded };
  });
}
