// The overlay as the settings page lists it: labels in place of ids, newest rejection first. Called by lib/background.
import type { Overlay, OverlayList } from '../../model/overlay';
import { listCorrectedFields } from '../describe/correction-words';
import { textIn } from '../describe/format-facts';
import { kindLabels } from '../describe/kind-labels';
import type { Knowledge } from '../opened/knowledge';

/** Language of labels: the one our own pages are written in. */
const lang = 'en';

/** The lists; entities by label. An id that nothing is known of any more stands for itself. */
export function listOverlay(knowledge: Pick<Knowledge, 'findEntity'>, overlay: Overlay): OverlayList {
  const labelOf = (id: string) => {
    const entity = knowledge.findEntity(id);
    return entity === undefined ? id : textIn(entity.label, lang);
  };
  return {
    entities: overlay.entities
      .map(({ id, kind, label, names }) => ({
        id,
        label: textIn(label, lang),
        kindLabel: kindLabels[kind],
        names: [...new Set(names.map(({ text }) => text))],
      }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    corrections: overlay.corrections.map((correction) => ({
      id: correction.id,
      label: labelOf(correction.id),
      fields: listCorrectedFields(correction),
    })),
    verdicts: overlay.verdicts
      .map((verdict) => ({ ...verdict, label: labelOf(verdict.entity) }))
      .sort((a, b) => (a.rejected < b.rejected ? 1 : a.rejected > b.rejected ? -1 : 0)),
  };
}
