// Answers about the reader's own names: list, add, take a file in, give a file out, delete and bring back.

import type { Knowledge } from '../knowledge/opened/knowledge';
import { findUselessName } from '../knowledge/overlay/compile-overlay';
import { listOverlay } from '../knowledge/overlay/list-overlay';
import { OverlayFault } from '../knowledge/overlay/overlay-fault';
import { parseNameList } from '../knowledge/overlay/parse-name-list';
import { parseOverlay } from '../knowledge/overlay/parse-overlay';
import { writeNameList, writeOverlay } from '../knowledge/overlay/write-overlay';
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import { announceLibraryChange } from '../messages/library-changed';
import type { ImportOutcome, Overlay } from '../model/overlay';
import type { Library } from '../store/open-library';
import {
  addToOverlay,
  findOverlayLoss,
  forgetOverlayLoss,
  hideOverlayEntry,
  loadOverlay,
  restoreOverlayEntry,
} from '../store/overlay';
import type { OwnKnowledge } from './own-knowledge';
import { readPagesAnew } from './read-anew';
import { dayOf, readOwnName } from './read-own-name';

/** Handlers for everything in the settings' section “Your own names”. */
export function overlayHandlers(library: Library, own: OwnKnowledge) {
  const changed = async () => {
    own.forget();
    await readPagesAnew(library);
    announceLibraryChange();
  };
  const readingFor = ({ linking }: Knowledge) => ({
    today: dayOf(library.now()),
    findFault: (overlay: Overlay) => findUselessName(overlay, linking.index.classes),
  });
  return {
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

    importOverlay: async ({ fileName, text }) => {
      const { knowledge } = await own.load();
      const parse = /\.(?:csv|tsv|txt)$/i.test(fileName) ? parseNameList : parseOverlay;
      const overlay = parse(text, readingFor(knowledge));
      const replaced = await addToOverlay(library, overlay);
      await changed();
      return { ...countEntries(overlay), replaced };
    },

    exportOverlay: async ({ as }) => {
      const overlay = await loadOverlay(library);
      const fileName = `dramatis-own-names-${dayOf(library.now())}.${as}`;
      return { fileName, text: as === 'csv' ? writeNameList(overlay) : writeOverlay(overlay) };
    },

    addOwnName: async (form) => {
      const { knowledge } = await own.load();
      const overlay = readOwnName(form, dayOf(library.now()));
      const fault = readingFor(knowledge).findFault(overlay);
      if (fault !== undefined) throw new OverlayFault({ sentence: fault.sentence });
      await addToOverlay(library, overlay);
      await changed();
      return undefined;
    },

    hideOwn: async ({ part, id }) => {
      await hideOverlayEntry(library, part, id);
      await changed();
      return undefined;
    },

    restoreOwn: async ({ part, id }) => {
      await restoreOverlayEntry(library, part, id);
      await changed();
      return undefined;
    },
  } satisfies Partial<BackgroundHandlers>;
}

function countEntries({ entities, corrections, verdicts }: Overlay): Omit<ImportOutcome, 'replaced'> {
  const names = entities.reduce((sum, entity) => sum + entity.names.length, 0);
  return { entities: entities.length, names, corrections: corrections.length, verdicts: verdicts.length };
}
