// The keys of an index as scanner/packed-keys.ts finds them. Called by build-index. Numbers of a kind stand together: they are alike,
// and pack well. In every block the first key stands whole, and form numbers begin anew.
//
//   keys           for each key how many codes of the one before it drops, as a byte above the codes of letters, and 255 and a
//                  byte when that is too many; then the codes that it adds, a byte each. 255 at the end. The endings of a name
//                  in its cases are alike from name to name so ("drop two, add ом"), which is what a compressor looks for;
//                  scanner/spread-keys.ts makes of it what is searched
//   counts         how many forms a key has, in which cases they begin, and whether its words make a tag when they are written
//                  together (scanner/sizes.ts); the number of the tag's forms then follows                             varints
//   casings        the case rules of forms, twice, and one more where the number is not that of the form before        varints
//   steps          the numbers of those, each a zigzag step from the one before         varints
//
// Before them the lengths of all blocks in the last three, and how many codes their keys add, as varints.
import { blockKeys, casesShift, casingShift, countShift, wideDrop } from './scanner/sizes';
import { writeVarint, zigzag } from './varints';

/** A distinct folded text with the forms that are spelt like it. */
interface PackableKey {
  /** Codes of its units. */
  readonly codes: readonly number[];
  /** In which cases its forms begin, `smallStart` and `capitalStart`. */
  readonly cases: number;
  readonly forms: readonly PackableForm[];
  /** The forms of the key that the words of this one make when they are written together; empty when there is none. */
  readonly tag: readonly PackableForm[];
}

interface PackableForm {
  readonly number: number;
  readonly casing: number;
}

/** Streams, in the order of the index. */
export interface KeyStreams {
  readonly blocks: readonly number[];
  readonly keys: readonly number[];
  readonly counts: readonly number[];
  readonly steps: readonly number[];
  readonly casings: readonly number[];
}

/** Packs keys, which must be sorted by their codes; these are at most `letters`. */
export function packKeys(keys: readonly PackableKey[], letters: number): KeyStreams {
  const blocks: BlockStreams[] = [];
  const packed: number[] = [];
  for (let from = 0; from < keys.length; from += blockKeys) {
    const block = keys.slice(from, from + blockKeys);
    const lengths = block.map(({ codes }, i) => sharedLength(block[i - 1]?.codes ?? [], codes));
    for (const [i, { codes }] of block.entries()) {
      const kept = lengths[i] ?? 0;
      writeDrop(packed, (keys[from + i - 1]?.codes.length ?? 0) - kept, letters);
      packed.push(...codes.slice(kept));
    }
    blocks.push(packBlock(block, lengths));
  }
  packed.push(wideDrop);
  const lengths: number[] = [];
  for (const name of ['codes', 'counts', 'steps', 'casings'] as const) {
    for (const block of blocks) writeVarint(lengths, block[name].length);
  }
  const join = (name: keyof BlockStreams) => blocks.flatMap((block) => block[name]);
  return {
    blocks: lengths,
    keys: packed,
    counts: join('counts'),
    steps: join('steps'),
    casings: join('casings'),
  };
}

type BlockStreams = Readonly<Record<'codes' | 'counts' | 'steps' | 'casings', number[]>>;

function writeDrop(to: number[], drop: number, letters: number): void {
  if (letters + 1 + drop < wideDrop) to.push(letters + 1 + drop);
  else to.push(wideDrop, drop);
}

function packBlock(keys: readonly PackableKey[], shared: readonly number[]): BlockStreams {
  const streams: BlockStreams = { codes: [], counts: [], steps: [], casings: [] };
  let before = 0;
  for (const [i, { codes, cases, forms, tag }] of keys.entries()) {
    streams.codes.push(...codes.slice(shared[i]));
    writeVarint(streams.counts, (forms.length << countShift) | (cases << casesShift) | (tag.length > 0 ? 1 : 0));
    if (tag.length > 0) writeVarint(streams.counts, tag.length);
    for (const { number, casing } of [...forms, ...tag]) {
      const isOther = number !== before;
      writeVarint(streams.casings, (casing << casingShift) | Number(isOther));
      if (isOther) writeVarint(streams.steps, zigzag(number - before));
      before = number;
    }
  }
  return streams;
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
