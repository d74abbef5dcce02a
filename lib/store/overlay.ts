// The reader's own knowledge: load, add, hide, restore, forget. `write` is the only way into its table; after it comes the
// second copy (overlay-copy.ts). What comes here was checked by lib/knowledge. Called by lib/background.
import { emptyOverlay, type Overlay, type OverlayPart } from '../model/overlay';
import { type LibraryTables, withDatabase } from './database';
import { keepOverlayCopy, mendOverlay, raiseOverlayWrites, renewOverlayCopies } from './mend-overlay';
import type { Library } from './open-library';
import { readOverlayCopy } from './overlay-copy';
import { fromOverlayRows, type OverlayRow, overlayKey, toOverlayRows } from './overlay-rows';
import { explainStorageError, LibraryRefusal } from './storage-error';
import { type Written, writeLibrary } from './write-library';

export { findOverlayLoss, forgetOverlayLoss } from './mend-overlay';

const consequence = 'Nothing was changed.';
const line = 'own';

/**
 * The overlay as it is, mended first; empty when there is none. Where the database cannot be read, the second copy. Rejects
 * with a sentence when there is neither.
 */
export function loadOverlay(library: Library): Promise<Overlay> {
  return library.inTurn(line, async () => {
    try {
      await mendOverlay(library);
      return toOverlay(await withDatabase(library.connection, (tables) => tables.overlay.toArray()));
    } catch (error) {
      const copy = await readOverlayCopy(library.area).catch(() => undefined);
      if (copy === undefined) throw explainStorageError(error, 'Your own names cannot be read.');
      library.report(error);
      return toOverlay(copy.rows);
    }
  });
}

function toOverlay(rows: readonly OverlayRow[]): Overlay {
  return rows.length === 0 ? emptyOverlay : fromOverlayRows(rows);
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

/** Takes an entry out for good, also out of both copies. One that is not there is fine. */
export function forgetOverlayEntry(library: Library, part: OverlayPart, id: string): Promise<void> {
  return write(library, (tables) => tables.overlay.delete(overlayKey(part, id)), renewOverlayCopies);
}

/** Removes for good what was hidden before a time (epoch ms), from the database and from both copies. */
export function purgeOverlay(library: Library, before: number): Promise<void> {
  return library.inTurn(line, async () => {
    const gone = await withDatabase(library.connection, (tables) =>
      tables.transaction('rw', [tables.overlay, tables.meta], async () => {
        const count = await tables.overlay.where('deletedAt').below(before).delete();
        if (count > 0) await raiseOverlayWrites(tables);
        return count;
      }),
    );
    if (gone === 0) return;
    await renewOverlayCopies(library);
  });
}

/** One transaction, in turn with every other write, then the copy. Its rows are no notes: tally and journal stay as they are. */
function write<T>(
  library: Library,
  deed: (tables: LibraryTables) => PromiseLike<T>,
  copy = keepOverlayCopy,
): Promise<T> {
  const work = async (tables: LibraryTables): Promise<Written<T>> => {
    const result = await deed(tables);
    await raiseOverlayWrites(tables);
    return { result, rows: [] };
  };
  return library.inTurn(line, async () => {
    // First, so that a change never counts from nothing. Where the database refuses, the change says so by itself.
    await mendOverlay(library).catch(library.report);
    const result = await writeLibrary(library, { work, consequence });
    await copy(library);
    return result;
  });
}
