// Answers about correcting one known entity from the popup: what can be corrected, and the correction itself.
import { buildCorrection, findCorrectable } from '../knowledge/overlay/build-correction';
import { parseOverlay } from '../knowledge/overlay/parse-overlay';
import { writeOverlay } from '../knowledge/overlay/write-overlay';
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import type { BackgroundRequest } from '../messages/background-calls';
import type { EntityId } from '../model/entity';
import { type Correction, emptyOverlay } from '../model/overlay';
import type { Library } from '../store/open-library';
import { addToOverlay } from '../store/overlay';
import type { OwnKnowledge } from './own-knowledge';
import { ownNamesChanged } from './own-names-changed';
import { cleanLabel } from './parse-capture';
import { dayOf, findFaultIn } from './read-own-name';

/** Handlers for `correctable` and `correct`. */
export function correctionHandlers(library: Library, own: OwnKnowledge) {
  return {
    correctable: async ({ entity }) => {
      const { knowledge } = await own.load();
      const record = knowledge.findEntity(entity);
      return record === undefined || knowledge.originOf?.(entity) === 'own'
        ? undefined
        : { ...findCorrectable(knowledge, record), ...toUndo(knowledge.correctionOf?.(record.id)) };
    },

    correct: async (request) => {
      const { knowledge } = await own.load();
      const record = knowledge.findEntity(request.entity);
      if (record === undefined) throw new Error('Nothing is known of this name any more. Nothing was kept.');
      const today = dayOf(library.now());
      const entries = buildCorrection(knowledge, { record, form: clean(request), today });
      // The same checks as for a file: what goes out must come in again.
      const findFault = findFaultIn(knowledge);
      const overlay = parseOverlay(writeOverlay({ ...emptyOverlay, ...entries }), { today, findFault });
      await addToOverlay(library, overlay);
      await ownNamesChanged(library, own);
      return undefined;
    },
  } satisfies Partial<BackgroundHandlers>;
}

/** The correction that stands there, as a file that brings it back. */
function toUndo(standing: Correction | undefined): { readonly undo?: string } {
  return standing === undefined ? {} : { undo: writeOverlay({ ...emptyOverlay, corrections: [standing] }) };
}

function clean({ entity, label, spellings, post, source }: BackgroundRequest<'correct'>) {
  const names = new Set(spellings.map(cleanLabel).filter((text) => text !== ''));
  if (cleanLabel(label) === '') throw new Error('Write a name. Nothing was kept.');
  return {
    entity: entity as EntityId,
    label: cleanLabel(label),
    spellings: [...names],
    source: source.trim(),
    ...(post === undefined
      ? {}
      : {
          post: {
            id: post.id,
            role: cleanLabel(post.role),
            org: cleanLabel(post.org),
            from: post.from.trim(),
            to: post.to.trim(),
          },
        }),
  };
}
