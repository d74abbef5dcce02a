// The reader's own names as they were compiled, kept while backgrounds come and go: compiling takes milliseconds a name, and a
// background starts anew whenever a page is opened after half a minute. In the browser's memory, never on a disk; gone with the
// browser, or with another version of Dramatis. Called by own-knowledge.
import {
  type CompileNames,
  openOwnNames,
  type PackedOwnNames,
  packOwnNames,
} from '../knowledge/overlay/compile-overlay';
import type { OwnNames } from '../linking/evidence/linking-knowledge';
import type { KeyValueArea } from '../model/key-value-area';
import { logProblem } from '../platform/log';

const key = 'ownNames';

interface Kept {
  /** All that the names were compiled from, as JSON. */
  readonly from: string;
  readonly packed: PackedOwnNames;
}

/** What compiles own names unless they were compiled before. Never rejects: without the area everything is compiled. */
export async function loadKeptNames(area: KeyValueArea): Promise<CompileNames> {
  const kept = await read(area);
  return (named, classes, added) => {
    if (named.length + added.length === 0) return undefined;
    const from = JSON.stringify([named, added]);
    const known = kept?.from === from ? open(kept.packed) : undefined;
    if (known !== undefined) return known;
    const packed = packOwnNames(named, classes, added);
    if (packed !== undefined) area.set({ [key]: { from, packed } satisfies Kept }).catch(logProblem);
    return packed && openOwnNames(packed);
  };
}

/** The names have changed: what was made of them stays nowhere. Never rejects. */
export function forgetKeptNames(area: KeyValueArea): Promise<void> {
  return area.remove([key]).catch(logProblem);
}

async function read(area: KeyValueArea): Promise<Kept | undefined> {
  try {
    // Nobody but this file writes there.
    return (await area.get([key]))[key] as Kept | undefined;
  } catch (problem) {
    logProblem(problem);
    return undefined;
  }
}

/** Nothing when it cannot be opened: it is compiled anew. */
function open(packed: PackedOwnNames): OwnNames | undefined {
  try {
    return openOwnNames(packed);
  } catch (problem) {
    logProblem(problem);
    return undefined;
  }
}
