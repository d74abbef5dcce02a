import { describe, expect, it } from 'vitest';
import { naiveHits } from '../../tests/matching/naive-matcher';
import type { SurfaceForm } from '../model/name';
import { buildIndex } from './build-index';
import { findHits } from './find-hits';
import { listForms } from './list-forms';
import { openIndex } from './open-index';

/** Greek, Cyrillic, Armenian, Hebrew, Georgian. */
const manyLetters = Array.from({ length: 0xd30 }, (_, i) => String.fromCharCode(0x3b1 + i))
  .filter((char) => /[\p{Ll}\p{Lo}]/u.test(char) && char.normalize('NFKD').length === 1 && char !== 'ґ')
  .slice(0, 240);

describe('packed keys', () => {
  it.each<[string, readonly string[]]>([
    ['no name', []],
    ['one name', ['NATO']],
    ['names that begin alike', ['Федоров', 'Федорова', 'Федоровим', 'Федорову', 'Федорович']],
    ['a long name before a short one', [`a${' ab'.repeat(60)}`, 'b', `b${' ba'.repeat(62)}`, 'c']],
    ['several blocks', Array.from({ length: 700 }, (_, i) => `Name ${i * 7}`)],
    // A drop that is written in two bytes.
    ['many letters', manyLetters.map((letter, i) => `x${letter}${'y'.repeat(i % 30)}`)],
  ])('are found again: %s', (_, texts) => {
    const forms = texts.map((text): SurfaceForm => ({ text, case: 'smart' }));
    const index = openIndex(buildIndex(forms));
    expect(listForms(index).map(({ form }) => texts[form])).toHaveLength(texts.length);
    const text = texts.join(', ');
    expect(findHits(index, text)).toEqual(naiveHits(forms, text));
  });
});
