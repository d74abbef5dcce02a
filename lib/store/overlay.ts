// The reader's own knowledge: load, add, hide, restore, forget. `write` is the only way into its
// table. What comes here was checked by lib/knowledge. Called by lib/background.
import { emptyOverlay, type Overlay, type OverlayPart } from '../model/overlay';
import { type LibraryTables, withDatabase } from './database';
import type { Library } from './open-library';
import { fromOverlayRows, type OverlayRow, overlayKey, toOverlayRows } from './overlay-rows';
import { explainStorageError, LibraryRefusal } from './storage-error';
import { type Written, writeLibrary } from './write-library';

const consequence = 'Nothing was changed.';

/** The overlay as it is; empty when there is none. Rejects with a sentence when the database cannot be read. */
export async function loadOverlay(library: Library): Promise<Overlay> {
  try {
    const rows = await withDatabase(library.connection, (tables) => tables.overlay.toArray());
    return rows.length === 0 ? emptyOverlay : fromOverlayRows(rows);
  } catch (error) {
    throw explainStorageError(error, 'Your own names cannot be read.');
  }
}

/**
 * Adds entries, all or none; one with the id of an earlier entry takes its place. Nothing else is touched. Answers how many
 * took the place of an earlier one.
 */
export function addToOverlay(library: Library, added: Partial<Overlay>): Promise<number> {
  const rows = toOverlayRows(added, library.now());
  return write(library, async (tables) => {
    const before = await tables.overlay.bulkGet(rows.map(({ key }) => key));
    await tables.overlay.bulkPut(rows);
    return before.filter((row) => row !== undefined && row.deletedAt === undefined).length;
  });
}

/** Hides an entry; it can be restored for 30 days. One that is not there is fine. */
export async function hideOverlayEntry(library: Library, part: OverlayPart, id: string): Promise<void> {
  const deletedAt = library.now();
  await write(library, (tables) => tables.overlay.update(overlayKey(part, id), { deletedAt }));
}

/** Shows a hidden entry again. Rejects with a sentence when it is gone for good. */
export async function restoreOverlayEntry(library: Library, part: OverlayPart, id: string): Promise<void> {
  const isThere = await write(library, async (tables) => {
    const stored = await tables.overlay.get(overlayKey(part, id));
    if (stored === undefined) return false;
    const { deletedAt: _, ...row } = stored;
    await tables.overlay.put(row as OverlayRow);
    return true;
  });
  if (!isThere) throw new LibraryRefusal('This name was deleted more than 30 days ago and is gone.');
}

/** Takes an entry out for good. One that is not there is fine. */
export function forgetOverlayEntry(library: Library, part: OverlayPart, id: string): Promise<void> {
  return write(library, (tables) => tables.overlay.delete(overlayKey(part, id)));
}

/** One transaction, in turn with every other write. Its rows are no notes: tally and journal stay as they are. */
function write<T>(library: Library, deed: (tables: LibraryTables) => PromiseLike<T>): Promise<T> {
  const work = async (tables: LibraryTables): Promise<Written<T>> => ({ result: await deed(tables), rows: [] });
  return writeLibrary(library, { work, consequence });
}
