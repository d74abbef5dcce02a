// Numbers that the builder of an index (TypeScript) and the scanner (AssemblyScript) must agree on. Written in what both read.

/** Keys in a block: the first of each stands whole. */
export const blockKeys = 128;

/** Before a drop that has a byte of its own, and behind the last key (../pack-keys.ts): no letter's code. */
export const wideDrop = 255;

/** More than the longest key in codes, and a genitive s, and a letter that compares as two. */
export const roomForKey = 256;

/** More forms than this are not spelt alike. */
export const mostAlike = 200;

/** Words of room for hits; a hit takes three and one for each form. */
export const outputWords = 1536;

/** Units below this (Latin, Greek, Cyrillic, typographic marks) have a place of their own in `marks` and `kinds`. */
export const commonUnits = 0x2100;

// What the index says of its letters beforehand: the units of nearly all European text. All others are learnt from the text.
/** Latin and Cyrillic, from 0 to here. */
export const readyLow = 0x530;
/** Spaces, dashes, quotes and signs of currencies. */
export const readyFrom = 0x2000;
export const readyUnits = 0x530 + 0xc0;

/** Units of text that are searched together. */
export const windowUnits = 4096;

/** Units before the place where a search goes on that stay in sight: marks and apostrophes are looked at from both sides. */
export const lookBack = 32;

/** A word that begins so near the end of a window is left to the next one, so that few names are cut in two. */
export const lookAhead = 64;

// Kinds: what a unit of text is to one index.
//
//   bits 0-7  code, 0 for a unit of no form; of an expansion (ß) its place in `pairs`
//   bit  8    upper case      bit 10    not there at all     bit 12    white space     bit 14    apostrophe
//   bit  9    part of a word  bit 11    becomes two units    bit 13    Cyrillic        bit 15    always set
export const codeMask = 0xff;
export const upperKind = 0x100;
export const wordKind = 0x200;
export const ignoredKind = 0x400;
export const expandsKind = 0x800;
export const spaceKind = 0x1000;
export const cyrillicKind = 0x2000;
export const apostropheKind = 0x4000;
export const knownKind = 0x8000;

/** A letter or digit that compares as one unit has `wordKind` alone of these. */
export const plainMask = 0x5e00;

// The shape of what is found: how many units of the run, and whether a genitive s follows.
export const sizeMask = 0xff;
export const genitiveShape = 0x100;

/** More candidates than one run can have: two for each of its words. */
export const mostCandidates = 208;

/** In which case forms begin with a letter or word. */
export const smallStart = 1;
export const capitalStart = 2;

// What `counts` says of a key: how many forms, in which cases they begin, and whether tags are made of it.
export const casesShift = 1;
export const casesMask = 3;
export const countShift = 3;

/** What `casings` says of a form: its case rule, and in the lowest bit whether its number differs from that of the form before. */
export const casingShift = 1;

// Marks: what the search for word starts has to know of a unit.

/** A form may begin with this unit outside of tags. */
export const startMark = 1;
export const wordMark = 2;
/** Not there at all, or an apostrophe: whether a word begins after it depends on what stands before. */
export const glueMark = 4;
/** `#` or `@`. */
export const tagMark = 8;
export const tagShift = 3;
/** Not looked at yet. */
export const newMark = 16;
/** The highest bit: a possible start, or no part of a word. */
export const stopMark = 32;
export const stopShift = 5;

// The hash of the codes of a word, FNV-1a; only 30 bits count.
export const hashSeed = 0x011c9dc5;
export const hashPrime = 0x01000193;
export const hashBits = 0x3fffffff;
export const hashMixer = 0x2c1b3c6d;

// Case rules, the first byte of a casing (../casings.ts).
export const exactRule = 0;
export const smartRule = 1;
export const insensitiveRule = 2;
export const ruleMask = 3;
export const hashtagBit = 4;
export const genitiveBit = 8;
