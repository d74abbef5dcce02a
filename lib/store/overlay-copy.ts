// The second copy of the reader's own names, corrections and rejections, in the key-value area, which does not fail together
// with IndexedDB. Written after every change, read only when the database lost something (mend-overlay.ts).
//
//   own      witness: how many changes were written, how many entries stand, in which slot the newest copy lies
//   own:0/1  copies, in turn: what breaks while one is written leaves the one before
import type { KeyValueArea } from '../model/key-value-area';
import type { OverlayRow } from './overlay-rows';

/** Key of the witness. */
const overlayWitnessKey = 'own';
const slotKeys = ['own:0', 'own:1'] as const;

/** What the area knows of the overlay without reading a copy. */
export interface OverlayWitness {
  readonly writes: number;
  /** Entries that were not deleted. */
  readonly entries: number;
  readonly slot: 0 | 1;
}

/** All rows as they were after so many changes. */
export interface OverlayCopy {
  readonly writes: number;
  readonly rows: readonly OverlayRow[];
}

interface StoredCopy {
  readonly writes: number;
  /** SHA-256 of `rows`, in hexadecimal digits. */
  readonly sum: string;
  /** The rows as JSON: one text, so that the sum is of exactly what is stored. */
  readonly rows: string;
}

/** The witness; `undefined` when there is none or it is not one. */
export async function findOverlayWitness(area: KeyValueArea): Promise<OverlayWitness | undefined> {
  const stored = (await area.get([overlayWitnessKey]))[overlayWitnessKey];
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { writes, entries, slot } = stored as Record<string, unknown>;
  const isWitness = typeof writes === 'number' && typeof entries === 'number' && (slot === 0 || slot === 1);
  return isWitness ? { writes, entries, slot } : undefined;
}

/** Writes a copy into the slot that does not hold the newest one. Rejects when the browser refuses. */
export async function writeOverlayCopy(area: KeyValueArea, { writes, rows }: OverlayCopy): Promise<void> {
  const last = await findOverlayWitness(area);
  const slot = last?.slot === 0 ? 1 : 0;
  const text = JSON.stringify(rows);
  const copy: StoredCopy = { writes, sum: await sumOf(text), rows: text };
  const witness: OverlayWitness = { writes, entries: countStanding(rows), slot };
  await area.set({ [slotKeys[slot]]: copy });
  await area.set({ [overlayWitnessKey]: witness });
}

/** How many rows were not deleted. */
export function countStanding(rows: readonly OverlayRow[]): number {
  return rows.filter(({ deletedAt }) => deletedAt === undefined).length;
}

/** The newest copy that is whole; `undefined` when there is none. */
export async function readOverlayCopy(area: KeyValueArea): Promise<OverlayCopy | undefined> {
  const stored = await area.get(slotKeys);
  const copies = await Promise.all(slotKeys.map((key) => openCopy(stored[key])));
  const whole = copies.filter((copy) => copy !== undefined);
  return whole.sort((a, b) => b.writes - a.writes)[0];
}

async function openCopy(stored: unknown): Promise<OverlayCopy | undefined> {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { writes, sum, rows } = stored as Partial<Record<keyof StoredCopy, unknown>>;
  if (typeof writes !== 'number' || typeof rows !== 'string' || (await sumOf(rows)) !== sum) return undefined;
  return { writes, rows: JSON.parse(rows) as OverlayRow[] };
}

async function sumOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
