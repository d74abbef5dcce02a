// Answers about files of the reader's own names: one taken in, all of them given out. Part of overlay-handlers.
import { parseNameList } from '../knowledge/overlay/parse-name-list';
import { parseOverlay } from '../knowledge/overlay/parse-overlay';
import { writeNameList, writeOverlay } from '../knowledge/overlay/write-overlay';
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import type { ImportOutcome, Overlay } from '../model/overlay';
import type { Library } from '../store/open-library';
import { addToOverlay, loadOverlay } from '../store/overlay';
import type { OwnKnowledge } from './own-knowledge';
import { ownNamesChanged } from './own-names-changed';
import { dayOf, findFaultIn } from './read-own-name';

/** Handlers for `importOverlay` and `exportOverlay`. */
export function ownFileHandlers(library: Library, own: OwnKnowledge) {
  return {
    importOverlay: async ({ fileName, text }) => {
      const { knowledge } = await own.load();
      const parse = /\.(?:csv|tsv|txt)$/i.test(fileName) ? parseNameList : parseOverlay;
      const overlay = parse(text, { today: dayOf(library.now()), findFault: findFaultIn(knowledge) });
      const replaced = await addToOverlay(library, overlay);
      await ownNamesChanged(library, own);
      return { ...countEntries(overlay), replaced };
    },

    exportOverlay: async ({ as }) => {
      const overlay = await loadOverlay(library);
      const fileName = `dramatis-own-names-${dayOf(library.now())}.${as}`;
      return { fileName, text: as === 'csv' ? writeNameList(overlay) : writeOverlay(overlay) };
    },
  } satisfies Partial<BackgroundHandlers>;
}

function countEntries({ entities, corrections, verdicts }: Overlay): Omit<ImportOutcome, 'replaced'> {
  const names = entities.reduce((sum, entity) => sum + entity.names.length, 0);
  return { entities: entities.length, names, corrections: corrections.length, verdicts: verdicts.length };
}
