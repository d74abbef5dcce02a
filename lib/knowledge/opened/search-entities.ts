// Finds entities by the beginning of any word of a label or name, in every language. For the list that asks what a note
// is about; called through `Knowledge.searchEntities`. Names come from the index of written forms, inflected ones among them.
import type { FormRules } from '../../linking/evidence/linking-knowledge';
import { foldToString } from '../../matching/fold-text';
import { listForms } from '../../matching/list-forms';
import type { FormIndex } from '../../matching/open-index';
import type { EntityRecord } from '../../model/entity';
import type { EntityChoice } from './knowledge';

interface Entry extends EntityChoice {
  /** Folded, each with a space before it, so that ` umer` finds the beginnings of words. */
  readonly texts: readonly string[];
}

interface Searched {
  readonly index: FormIndex;
  /** By form number of the index. */
  readonly rules: FormRules;
  readonly listRecords: () => readonly Pick<EntityRecord, 'id' | 'kind' | 'label'>[];
}

/** A search over all records; the list is made at the first query. */
export function createEntitySearch(searched: Searched) {
  let entries: readonly Entry[] | undefined;
  return (query: string, limit: number): readonly EntityChoice[] => {
    const wanted = foldToString(searched.index.classes, query).replaceAll('-', ' ').trim();
    if (wanted === '') return [];
    entries ??= listEntries(searched);
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

function listEntries({ index, rules, listRecords }: Searched): Entry[] {
  const records = listRecords();
  const names = new Map<string, Set<string>>(records.map(({ id }) => [id, new Set()]));
  const add = (id: string, folded: string) => names.get(id)?.add(` ${folded.replaceAll('-', ' ')}`);
  for (const { id, label } of records) {
    for (const text of Object.values(label)) add(id, foldToString(index.classes, text));
  }
  for (const { text, form } of listForms(index)) add(rules.at(form)?.entity ?? '', text);
  return records.map(({ id, kind, label }) => ({
    id,
    kind,
    label: label.en ?? Object.values(label)[0] ?? id,
    texts: [...(names.get(id) ?? [])],
  }));
}
