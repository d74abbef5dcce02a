// The part of a text that the scanner sees. Called by find-hits, and by the scanner itself when a name reaches further.
import type { Scanner } from './open-scanner';
import { lookBack, windowUnits } from './scanner/sizes';

export class TextWindow {
  private text = '';
  /** Where the next `#` stands. */
  private hash = -1;

  /** Another text is searched. */
  begin(text: string): void {
    this.text = text;
    this.hash = -1;
  }

  /** Copies the text from shortly before `at` on. */
  showFrom(scanner: Scanner, at: number): void {
    const { text } = this;
    const start = Math.max(0, at - lookBack);
    const end = start + scanner.copyText(text.substring(start, start + windowUnits));
    if (this.hash < start) this.hash = placeOf(text, '#', start);
    scanner.setWindow(start, end, end === text.length ? 1 : 0, this.hash < end ? 1 : 0);
  }
}

/** Where a unit stands from a place on: of these searches the engine has quicker ones than any loop here. */
function placeOf(text: string, unit: string, from: number): number {
  const at = text.indexOf(unit, from);
  return at < 0 ? text.length : at;
}
