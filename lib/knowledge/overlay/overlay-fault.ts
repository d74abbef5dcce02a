// Why a file of the reader's own was not taken in: one sentence with the line and the field. Thrown by parse-overlay,
// parse-name-list and compile-overlay; nothing is stored when it is.
import type { ValuePath } from './check-value';

/** The file was refused; `message` is the sentence for the reader. */
export class OverlayFault extends Error {
  override readonly name = 'OverlayFault';

  /** `field` as the file has it; empty when the fault belongs to no field. */
  constructor({ line, field = '', sentence }: { line?: number; field?: string; sentence: string }) {
    const place = [line === undefined ? '' : `line ${line}`, field === '' ? '' : `field “${field}”`];
    const where = place.filter((part) => part !== '').join(', ');
    const begin = where === '' ? '' : `${where.charAt(0).toUpperCase()}${where.slice(1)}: `;
    super(`${begin}${sentence} Nothing was taken in.`);
  }
}

/** `['entities', 3, 'posts', 0, 'from']` -> `entities[3].posts[0].from`; places count from 0, as programs do. */
export function wordPath(path: ValuePath): string {
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.slice(0, 60)}`));
  return words.join('').replace(/^\./, '');
}
