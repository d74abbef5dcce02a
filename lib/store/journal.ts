// The journal: the last written notes and articles once more, in the key-value area, which does not fail together with
// IndexedDB. `j:<id>` holds a row, `journal` the order and sizes. Written after each transaction, read only to recover.
import type { SavedArticle } from '../model/article';
import type { KeyValueArea } from '../model/key-value-area';
import type { Note } from '../model/note';

export type JournalRow =
  | { readonly kind: 'note'; readonly row: Note }
  | { readonly kind: 'article'; readonly row: SavedArticle };

/** One line of the order, oldest first; `size` in characters of JSON. */
export interface JournalLine {
  readonly id: string;
  readonly size: number;
}

/** Key of the order in the key-value area. */
export const journalKey = 'journal';
const mostLines = 500;
const mostCharacters = 2_000_000;
const prefix = 'j:';

/** Key of one journalled row. */
export function journalRowKey(id: string): string {
  return prefix + id;
}

/** Reads the stored order; anything that is not one counts as empty. */
export function readJournalLines(stored: unknown): JournalLine[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((line) => typeof line?.id === 'string' && typeof line?.size === 'number');
}

/** The order after writing `rows`, and the ids that no longer fit. The newest line always stays, however long. */
export function planJournal(
  lines: readonly JournalLine[],
  rows: readonly JournalRow[],
): { lines: JournalLine[]; dropped: string[] } {
  const written = new Set<string>(rows.map(({ row }) => row.id));
  const all = [
    ...lines.filter((line) => !written.has(line.id)),
    ...rows.map(({ row }) => ({ id: row.id, size: JSON.stringify(row).length })),
  ];
  let total = 0;
  let kept = 0;
  for (const line of all.toReversed()) {
    total += line.size;
    if (kept > 0 && (kept >= mostLines || total > mostCharacters)) break;
    kept += 1;
  }
  const cut = all.length - kept;
  return { lines: all.slice(cut), dropped: all.slice(0, cut).map((line) => line.id) };
}

/** Every row the journal still has, whether its order knows it or not. */
export async function listJournalRows(area: KeyValueArea): Promise<JournalRow[]> {
  const stored = await area.get();
  return Object.entries(stored)
    .filter(([key, value]) => key.startsWith(prefix) && isJournalRow(value))
    .map(([, value]) => value as JournalRow);
}

function isJournalRow(value: unknown): value is JournalRow {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, row } = value as { kind?: unknown; row?: { id?: unknown; revision?: unknown } | null };
  return (kind === 'note' || kind === 'article') && typeof row?.id === 'string' && typeof row.revision === 'number';
}
