// What is known with the reader's own on top, and what the reader rejected: read and merged with the first question, kept
// for the life of this background, and read anew after every change. Asked by all handlers that look something up.

import type { Knowledge } from '../knowledge/opened/knowledge';
import type { CompileNames } from '../knowledge/overlay/compile-overlay';
import { mergeOverlay } from '../knowledge/overlay/merge-overlay';
import { emptyOverlay, type Overlay, type Verdict } from '../model/overlay';
import { logProblem } from '../platform/log';
import { sessionArea } from '../platform/storage-area';
import type { Library } from '../store/open-library';
import { loadOverlay } from '../store/overlay';
import { forgetKeptNames, loadKeptNames } from './kept-names';
import { loadKnowledge } from './load-knowledge';

interface KnownNow {
  readonly knowledge: Knowledge;
  readonly verdicts: readonly Verdict[];
}

export interface OwnKnowledge {
  /** Rejects only when the bundled knowledge cannot be read. */
  readonly load: () => Promise<KnownNow>;
  /** The overlay has changed. */
  readonly forget: () => void;
}

/** Opens nothing before the first question. */
export function createOwnKnowledge(library: Library): OwnKnowledge {
  let known: Promise<KnownNow> | undefined;
  const forget = () => {
    known = undefined;
  };
  const forgetAll = () => {
    forget();
    void forgetKeptNames(sessionArea);
  };
  const load = () => {
    // Forgotten from out here: what fails at once fails before there is anything to forget.
    known ??= read(library, forget).catch((problem: unknown) => {
      forget();
      throw problem;
    });
    return known;
  };
  return { load, forget: forgetAll };
}

// The database is opened by another process of the browser, so the bundled knowledge is decoded meanwhile.
async function read(library: Library, forget: () => void): Promise<KnownNow> {
  const reading = readOverlay(library, forget);
  const keeping = loadKeptNames(sessionArea);
  const bundled = loadKnowledge();
  return merge(bundled, await reading, await keeping);
}

// Marks must not depend on the database: where it cannot be read, the bundled knowledge stands alone, and the next
// question tries again.
async function readOverlay(library: Library, forget: () => void): Promise<Overlay> {
  try {
    return await loadOverlay(library);
  } catch (problem) {
    logProblem(problem);
    forget();
    return emptyOverlay;
  }
}

function merge(bundled: Knowledge, overlay: Overlay, compile: CompileNames): KnownNow {
  try {
    return { knowledge: mergeOverlay(bundled, overlay, compile), verdicts: overlay.verdicts };
  } catch (problem) {
    // Checked when they were stored; a later Dramatis may be of another mind about a name.
    logProblem(problem);
    return { knowledge: bundled, verdicts: overlay.verdicts };
  }
}
