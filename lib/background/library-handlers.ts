// Answers whether the library can be trusted, and recovers it.
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import { announceLibraryChange } from '../messages/library-changed';
import { checkLibrary } from '../store/library-health';
import type { Library } from '../store/open-library';
import { recoverLibrary } from '../store/recover-library';

/** Handlers for `libraryHealth` and `recoverLibrary`. */
export function libraryHandlers(library: Library) {
  return {
    libraryHealth: () => checkLibrary(library),

    recoverLibrary: async () => {
      const health = await recoverLibrary(library);
      announceLibraryChange();
      return health;
    },
  } satisfies Partial<BackgroundHandlers>;
}
