// The journal: the last written notes and articles once more, in the key-value area, which does not fail together with
// IndexedDB. `j:<id>` holds a row, `journal` the order and sizes. Written after each transaction, read only to recover.
import type { SavedArticle } from '../model/article';
import type { KeyValueArea } from '../model/key-value-area';
import type { Note } from '../model/note';

export type JournalRow =
  | { readonly kind: 'note'; readonly row: Note }
  | { readonly kind: 'article'; readonly row: SavedArticle };

/** One line of the order, oldest first; `size` in characters of JSON. Lines of an earlier version name no kind. */
export interface JournalLine {
  readonly id: string;
  readonly size: number;
  readonly kind?: JournalRow['kind'];
}

/** Key of the order in the key-value area. */
export const journalKey = 'journal';

/** Each kind has room of its own: forty long articles must not push out the notes, which nobody else keeps. */
const room = {
  note: { lines: 2_000, characters: 2_000_000 },
  article: { lines: 500, characters: 2_000_000 },
} as const;
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

/** The order after writing `rows`, and the ids that no longer fit. The newest line of a kind always stays, however long. */
export function planJournal(
  lines: readonly JournalLine[],
  rows: readonly JournalRow[],
): { lines: JournalLine[]; dropped: string[] } {
  const written = new Set<string>(rows.map(({ row }) => row.id));
  const all = [
    ...lines.filter((line) => !written.has(line.id)),
    ...rows.map(({ kind, row }) => ({ id: row.id, size: JSON.stringify(row).length, kind })),
  ];
  const kept = new Set([...keepNewest(all, 'note'), ...keepNewest(all, 'article')]);
  return {
    lines: all.filter((line) => kept.has(line)),
    dropped: all.filter((line) => !kept.has(line)).map((line) => line.id),
  };
}

/** The newest lines of a kind that have room together. */
function keepNewest(lines: readonly JournalLine[], kind: JournalRow['kind']): JournalLine[] {
  const kept: JournalLine[] = [];
  let total = 0;
  for (const line of lines.filter((each) => (each.kind ?? 'note') === kind).toReversed()) {
    total += line.size;
    if (kept.length > 0 && (kept.length >= room[kind].lines || total > room[kind].characters)) break;
    kept.push(line);
  }
  return kept;
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
