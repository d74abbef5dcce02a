// Answers about the reader's own names: list, add, delete and bring back, what was lost of them, and
// their files (own-file-handlers.ts).
import { listOverlay } from '../knowledge/overlay/list-overlay';
import { OverlayFault } from '../knowledge/overlay/overlay-fault';
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import { announceLibraryChange } from '../messages/library-changed';
import type { Library } from '../store/open-library';
import {
  addToOverlay,
  findOverlayLoss,
  forgetOverlayLoss,
  hideOverlayEntry,
  loadOverlay,
  restoreOverlayEntry,
} from '../store/overlay';
import { ownFileHandlers } from './own-file-handlers';
import type { OwnKnowledge } from './own-knowledge';
import { ownNamesChanged } from './own-names-changed';
import { dayOf, findFaultIn, readOwnName } from './read-own-name';

/** Handlers for everything in the settings' section “Your own names”. */
export function overlayHandlers(library: Library, own: OwnKnowledge) {
  return {
    ...ownFileHandlers(library, own),

    overlay: async () => {
      const { knowledge } = await own.load();
      const list = listOverlay(knowledge, await loadOverlay(library));
      const loss = await findOverlayLoss(library);
      return loss === undefined ? list : { ...list, loss };
    },

    overlayLossSeen: async () => {
      await forgetOverlayLoss(library);
      announceLibraryChange();
      return undefined;
    },

    addOwnName: async (form) => {
      const { knowledge } = await own.load();
      const overlay = readOwnName(form, dayOf(library.now()));
      const fault = findFaultIn(knowledge)(overlay);
      if (fault !== undefined) throw new OverlayFault({ sentence: fault.sentence });
      await addToOverlay(library, overlay);
      await ownNamesChanged(library, own);
      return undefined;
    },

    hideOwn: async ({ part, id }) => {
      await hideOverlayEntry(library, part, id);
      await ownNamesChanged(library, own);
      return undefined;
    },

    restoreOwn: async ({ part, id }) => {
      await restoreOverlayEntry(library, part, id);
      await ownNamesChanged(library, own);
      return undefined;
    },
  } satisfies Partial<BackgroundHandlers>;
}
