// A small table from hashes of words to numbers. Called by word-list and words: a text is asked for the words of many lists,
// and strings for all of its words would cost more than everything else there is to do. Whoever finds a number compares the
// word itself, because two words may have one hash.

/** Enough slots for `count` entries. */
const slotsFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, count * 2)));

export class HashTable {
  /** A hash plus one, or 0 for an empty slot, then its number. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(count: number) {
    const slots = slotsFor(count);
    this.#slots = new Int32Array(slots * 2);
    this.#mask = slots - 1;
  }

  /** Keeps the number that was put first. */
  put(hash: number, value: number): void {
    const at = this.#find(hash);
    if (this.#slots[at] !== 0) return;
    this.#slots[at] = hash + 1;
    this.#slots[at + 1] = value;
  }

  /** -1 when the hash is not there. */
  get(hash: number): number {
    const at = this.#find(hash);
    return this.#slots[at] === 0 ? -1 : (this.#slots[at + 1] as number);
  }

  /** The slot of a hash, or the empty one where it would stand. */
  #find(hash: number): number {
    const slots = this.#slots;
    let slot = hash & this.#mask;
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== hash + 1) slot = (slot + 1) & this.#mask;
    return slot * 2;
  }
}
