// The part of the texts that the scanner sees: as if they were one, with a NUL between them, an edge that no form contains
// (build-index). They are never joined: that takes as long as searching a fifth of them. Made by open-index; asked by the scanner itself
// when a name reaches further.
import type { Scanner } from './open-scanner';
import { lookBack, windowUnits } from './scanner/sizes';

export class TextWindow {
  private texts: readonly string[] = [];
  /** Units of all texts and of what parts them. */
  private size = 0;
  /** The text in which the window begins, and where that stands among all. */
  private place = 0;
  private textStart = 0;
  /** Where the next `#` stands. */
  private hash = -1;

  /** Other texts are searched; answers how many units they have together. */
  begin(texts: readonly string[]): number {
    this.texts = texts;
    this.size = texts.reduce((sum, { length }) => sum + length + 1, -1);
    this.place = 0;
    this.textStart = 0;
    this.hash = -1;
    return this.size;
  }

  /** Copies the texts from shortly before `at` on. */
  showFrom(scanner: Scanner, at: number): void {
    const start = Math.max(0, at - lookBack);
    this.goTo(start);
    if (this.hash < start) this.hash = this.findHash(start);
    const end = start + this.copy(scanner, start);
    scanner.setWindow(start, end, end === this.size ? 1 : 0, this.hash < end ? 1 : 0);
  }

  /** To the text that has a place, or that ends there. */
  private goTo(start: number): void {
    while (start < this.textStart) this.textStart -= this.lengthOf(--this.place) + 1;
    while (start > this.textStart + this.lengthOf(this.place)) this.textStart += this.lengthOf(this.place++) + 1;
  }

  private lengthOf(place: number): number {
    return this.texts[place]?.length ?? 0;
  }

  /** Answers how many units were copied. */
  private copy(scanner: Scanner, start: number): number {
    const { texts } = this;
    let from = start - this.textStart;
    let copied = 0;
    for (let { place } = this; place < texts.length; place++) {
      const text = texts[place] as string;
      const to = from + windowUnits - copied;
      copied = scanner.copyText(text.substring(from, to), copied);
      if (text.length >= to) return copied;
      copied++;
      from = 0;
    }
    // Nothing parts the last one from another.
    return copied - 1;
  }

  /** Of searches for one unit the engine has a quicker one than any loop here. */
  private findHash(start: number): number {
    let textStart = this.textStart;
    for (let { place } = this; place < this.texts.length; place++) {
      const text = this.texts[place] as string;
      const at = text.indexOf('#', start - textStart);
      if (at >= 0) return textStart + at;
      textStart += text.length + 1;
    }
    return this.size;
  }
}
