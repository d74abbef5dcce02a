// The library of this background: the browser's database and storage area, its clock and its ids.

import { logProblem } from '../platform/log';
import { localArea } from '../platform/storage-area';
import { type Library, openLibrary } from '../store/open-library';

/** Prepares it; the database is opened with the first question. */
export function openOwnLibrary(): Library {
  return openLibrary({
    area: localArea,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    report: logProblem,
  });
}
