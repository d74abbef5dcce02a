// What was filled in for one own name, checked and made an entity: the form's way in. Also what all ways in share.
// Called by the handlers that change the overlay.
import type { Knowledge } from '../knowledge/opened/knowledge';
import { findUselessName } from '../knowledge/overlay/compile-overlay';
import { createOwnEntity, ownIdOf, parseOwnKind } from '../knowledge/overlay/own-entity';
import { parseOverlay } from '../knowledge/overlay/parse-overlay';
import { writeOverlay } from '../knowledge/overlay/write-overlay';
import type { BackgroundRequest } from '../messages/background-calls';
import type { IsoDate } from '../model/entity';
import { emptyOverlay, type Overlay } from '../model/overlay';
import { cleanLabel } from './parse-capture';

/** An overlay of the one entity. Throws a sentence when nothing was written, or what no file could hold. */
export function readOwnName(
  { kind: word, names, lang, note }: BackgroundRequest<'addOwnName'>,
  today: IsoDate,
): Overlay {
  const kind = parseOwnKind(word);
  const texts = [...new Set(names.map(cleanLabel).filter((name) => name !== ''))];
  const [first] = texts;
  if (first === undefined) throw new Error('Write at least one name. Nothing was added.');
  const wrong = texts.find((text) => text.length < 2 || text.length > 200);
  if (wrong !== undefined) throw new Error(`“${wrong.slice(0, 40)}” must have 2 to 200 characters. Nothing was added.`);
  const entity = createOwnEntity({
    id: ownIdOf(first, kind),
    kind,
    names: texts.map((text) => ({ text, lang })),
    note: cleanLabel(note).slice(0, 400),
    today,
  });
  // The same checks as for a file: what goes out must come in again.
  return parseOverlay(writeOverlay({ ...emptyOverlay, entities: [entity] }), { today });
}

/** Finds a name of an overlay that no text can contain. */
export const findFaultIn =
  ({ linking }: Knowledge) =>
  (overlay: Overlay) =>
    findUselessName(overlay, linking.index.classes);

/** The day of a time (epoch ms) where the reader is. */
export function dayOf(at: number): IsoDate {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
