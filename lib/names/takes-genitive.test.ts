import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../model/entity';
import type { NameType } from '../model/name';
import { takesGenitive } from './takes-genitive';

const rows: readonly (readonly [text: string, lang: string, type: NameType, kind: EntityKind, expected: boolean])[] = [
  ['Rustem Umerov', 'en', 'full', 'person', true],
  ['Selenskyj', 'de', 'surname', 'person', true],
  ['Troels Lund Poulsen', 'da', 'full', 'person', true],
  ['Pål Jonson', 'sv', 'full', 'person', true],
  ['Jonas Gahr Støre', 'no', 'full', 'person', true],
  ['Sjmyhal', 'mul', 'surname', 'person', true],
  ['NATO', 'mul', 'acronym', 'alliance', true],
  ['Saab', 'mul', 'full', 'company', true],
  ['Folketinget', 'da', 'full', 'institution', true],
  ['Brave1', 'mul', 'full', 'agency', true],
  ['SAFE', 'mul', 'acronym', 'programme', true],
  ['Danish model', 'en', 'full', 'programme', false],
  ['reparations loan', 'en', 'full', 'fund', false],
  ['Boris Pistorius', 'de', 'full', 'person', false],
  ['Friedrich Merz', 'de', 'full', 'person', false],
  ['Renault FlexiX', 'mul', 'full', 'company', false],
  ['Emmanuel Macron', 'fr', 'full', 'person', false],
  ['Kosiniaka-Kamysza', 'pl', 'inflected-stem', 'person', false],
  ['Šakalienė', 'lt', 'full', 'person', false],
  ['Умєров', 'uk', 'surname', 'person', false],
  ['Путін', 'mul', 'surname', 'person', false],
];

describe('takesGenitive', () => {
  it.each(rows)('%s (%s, %s of a %s): %s', (text, lang, type, kind, expected) => {
    expect(takesGenitive(text, { text, lang, type }, kind)).toBe(expected);
  });
});
