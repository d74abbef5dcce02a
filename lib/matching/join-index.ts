// Puts the parts of an index together, byte for byte as open-index says. Called by build-index.
import type { CharClasses } from './char-classes';
import type { LetterPair } from './letter-pairs';
import { type LetterRules, listReady } from './letters';
import { type IndexSizes, indexBytes, indexMagic, indexVersion, sizeNames } from './open-index';
import type { KeyStreams } from './pack-keys';

interface IndexParts {
  /** How many. */
  readonly keys: number;
  readonly classes: CharClasses;
  /** The classes are left out. */
  readonly isPart: boolean;
  readonly pairs: readonly LetterPair[];
  /** How many numbers forms have. */
  readonly numbers: number;
  /** Codes of the longest key, and one. */
  readonly longest: number;
  /** Units; the code of one is its place plus one. */
  readonly letters: readonly number[];
  readonly firstWordCode: number;
  readonly starts: Uint8Array;
  /** How many, in which case each. */
  readonly firstWords: number;
  /** Each a byte per character. */
  readonly casings: readonly string[];
  readonly streams: KeyStreams;
}

/** The bytes of an index. */
export function joinIndex(parts: IndexParts): Uint8Array {
  const { classes, starts, streams } = parts;
  const casings = parts.casings.flatMap((casing) => [...casing].map((byte) => byte.charCodeAt(0)));
  const rules: LetterRules = {
    classes,
    starts,
    alphabet: Uint16Array.from([0, ...parts.letters]),
    pairs: Uint16Array.from(parts.pairs.flatMap(packPair)),
  };
  const ready = listReady(rules);
  const sizes = sizesOf(parts, casings.length);
  const bytes = new Uint8Array(indexBytes(sizes));
  let at = 0;
  const sections = [
    littleEndian([indexMagic, indexVersion, ...sizeNames.map((name) => sizes[name])], 4),
    littleEndian(ready.kinds, 2),
    ready.marks,
    starts,
    classes.pageOf,
    parts.isPart ? [] : classes.packed,
    littleEndian([...rules.pairs], 2),
    littleEndian([...rules.alphabet], 2),
    casings,
    streams.blocks,
    streams.keys,
    streams.counts,
    streams.steps,
    streams.casings,
  ];
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}

function sizesOf(parts: IndexParts, casingBytes: number): IndexSizes {
  const { streams } = parts;
  return {
    keys: parts.keys,
    numbers: parts.numbers,
    longest: parts.longest,
    letters: parts.letters.length,
    firstWordCode: parts.firstWordCode,
    firstWords: parts.firstWords,
    classBytes: parts.isPart ? 0 : parts.classes.packed.length,
    pairs: parts.pairs.length,
    casings: parts.casings.length,
    casingBytes,
    blockBytes: streams.blocks.length,
    keyBytes: streams.keys.length,
    countBytes: streams.counts.length,
    stepBytes: streams.steps.length,
    keyCasingBytes: streams.casings.length,
  };
}

const packPair = ({ kind, parts }: LetterPair) => [kind === 'expansion' ? 0 : 1, ...parts];

function littleEndian(values: readonly number[], width: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of values.entries()) {
    if (width === 2) view.setUint16(i * 2, value, true);
    else view.setInt32(i * 4, value, true);
  }
  return bytes;
}
