// How the overlay lies in the database: one row an entry, whatever the entry is, so that a new part needs no new table.
// Used by overlay.ts and database.ts.
import type { Overlay, OverlayPart } from '../model/overlay';

/** One entry. `key` is `<part>:<id>`; a hidden one has `deletedAt` (epoch ms). */
export interface OverlayRow<P extends OverlayPart = OverlayPart> {
  readonly key: string;
  readonly part: P;
  readonly entry: Overlay[P][number];
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

/** Key of an entry. */
export function overlayKey(part: OverlayPart, id: string): string {
  return `${part}:${id}`;
}

/** Every entry of an overlay as a row. */
export function toOverlayRows(overlay: Partial<Overlay>, updatedAt: number): OverlayRow[] {
  const parts = Object.entries(overlay) as [OverlayPart, Overlay[OverlayPart]][];
  return parts.flatMap(([part, entries]) =>
    entries.map((entry) => ({ key: overlayKey(part, entry.id), part, entry, updatedAt })),
  );
}

/** The rows as an overlay, in the order of their keys; hidden ones are left out. */
export function fromOverlayRows(rows: readonly OverlayRow[]): Overlay {
  const standing = rows.filter(({ deletedAt }) => deletedAt === undefined).sort((a, b) => (a.key < b.key ? -1 : 1));
  const listOf = <P extends OverlayPart>(part: P) =>
    standing.filter((row): row is OverlayRow<P> => row.part === part).map(({ entry }) => entry) as Overlay[P];
  return {
    entities: listOf('entities'),
    corrections: listOf('corrections'),
    verdicts: listOf('verdicts'),
    sources: listOf('sources'),
  };
}
