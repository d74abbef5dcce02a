// What follows every change of the overlay, in this order: it is read anew, then the pages are, then our own views.
// Called by the handlers that change it.
import { announceLibraryChange } from '../messages/library-changed';
import type { Library } from '../store/open-library';
import type { OwnKnowledge } from './own-knowledge';
import { readPagesAnew } from './read-anew';

/** `readAnew` where fewer pages than all can show the change. */
export async function ownNamesChanged(
  library: Library,
  own: OwnKnowledge,
  readAnew: () => Promise<void> = () => readPagesAnew(library),
): Promise<void> {
  own.forget();
  await readAnew();
  announceLibraryChange();
}
