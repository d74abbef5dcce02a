// The packed index: every form in flat arrays over one buffer, so that starting means laying views over bytes.
// Written by build-index at build time, read by find-hits. Little-endian, all sections aligned to four bytes.
//
//   header   magic, version, pages, tableSize, keys, forms, pool, uppers    (8 x u32)
//   pageOf   u8[256]          pages    u32[pages * 256]        character classes, see char-classes
//   hashes   u32[tableSize]   values   u32[tableSize]          open addressing, linear probing; value 0 = free
//                                                              bit 31: a longer form goes on here; rest: key + 1, or 0
//   keyStart u32[keys + 1]    pool     u16[pool]               folded units of the distinct folded texts ("keys")
//   keyForms u32[keys + 1]    formOf   u32[forms]              forms of each key
//   formRule u8[forms]        formUpper u32[forms]             case rule (+4: hashtag only), place in uppers
//   uppers   u8[uppers]                                        upper-case flag of each unit of each form
import type { CaseRule } from '../model/name';
import type { CharClasses } from './char-classes';
import { createFoldedText, type FoldedText } from './fold-text';

export const indexMagic = 0x58_4d_52_44;
export const indexVersion = 1;
export const headerWords = 8;

/** `formRule`: a case code, plus `hashtagCode` for forms that only count after `#` or `@`. */
export const caseCodes: Readonly<Record<CaseRule, number>> = { exact: 0, smart: 1, insensitive: 2 };
export const hashtagCode = 4;

/** Where each section begins, in bytes; the last entry is the whole length. */
export interface IndexSizes {
  readonly pages: number;
  readonly tableSize: number;
  readonly keys: number;
  readonly forms: number;
  readonly pool: number;
  readonly uppers: number;
}

/** A packed index, ready to search. Searching uses its buffers, so one index serves one thread. */
export interface FormIndex {
  readonly formCount: number;
  readonly classes: CharClasses;
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
  readonly keyStart: Uint32Array;
  readonly pool: Uint16Array;
  readonly keyForms: Uint32Array;
  readonly formOf: Uint32Array;
  readonly formRule: Uint8Array;
  readonly formUpper: Uint32Array;
  readonly uppers: Uint8Array;
  readonly scratch: FoldedText;
}

const aligned = (bytes: number) => (bytes + 3) & ~3;

/** Lays the views of an index of these sizes over a buffer. */
export function viewIndex(buffer: ArrayBufferLike, offset: number, sizes: IndexSizes): FormIndex & { bytes: number } {
  let at = offset + headerWords * 4;
  const take = (bytes: number) => {
    const start = at;
    at += aligned(bytes);
    return start;
  };
  const u32 = (length: number) => new Uint32Array(buffer, take(length * 4), length);
  const u8 = (length: number) => new Uint8Array(buffer, take(length), length);
  return {
    formCount: sizes.forms,
    classes: { pageOf: u8(256), pages: u32(sizes.pages * 256) },
    hashes: u32(sizes.tableSize),
    values: u32(sizes.tableSize),
    keyStart: u32(sizes.keys + 1),
    pool: new Uint16Array(buffer, take(sizes.pool * 2), sizes.pool),
    keyForms: u32(sizes.keys + 1),
    formOf: u32(sizes.forms),
    formRule: u8(sizes.forms),
    formUpper: u32(sizes.forms),
    uppers: u8(sizes.uppers),
    scratch: createFoldedText(),
    bytes: at - offset,
  };
}

/** Bytes an index of these sizes needs. */
export function indexBytes(sizes: IndexSizes): number {
  const { pages, tableSize, keys, forms, pool, uppers } = sizes;
  const words = headerWords + 64 + pages * 256 + tableSize * 2 + (keys + 1) * 2 + forms * 2;
  return words * 4 + aligned(pool * 2) + aligned(forms) + aligned(uppers);
}

/** Opens packed bytes without rebuilding anything. Throws when they are not an index of this version. */
export function openIndex(bytes: Uint8Array): FormIndex {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (own.byteLength < headerWords * 4) throw new Error('Not a form index: too short.');
  const header = new Uint32Array(own.buffer, own.byteOffset, headerWords);
  const [magic, version, pages = 0, tableSize = 0, keys = 0, forms = 0, pool = 0, uppers = 0] = header;
  if (magic !== indexMagic) throw new Error('Not a form index: wrong first bytes.');
  if (version !== indexVersion) throw new Error(`Form index of version ${version}; this code reads ${indexVersion}.`);
  const sizes = { pages, tableSize, keys, forms, pool, uppers };
  if (own.byteLength !== indexBytes(sizes)) throw new Error('Form index is cut short or too long.');
  return viewIndex(own.buffer, own.byteOffset, sizes);
}
