// Text as a reader sees it, and where its units stand in the text as it is.
import { expect, it, test } from 'vitest';
import { toyKnowledge } from '../../../tests/linking/toy-knowledge';
import type { Mention, TextBlock } from '../../model/mention';
import { linkMentions } from '../link-mentions';
import { toPlainBlocks } from './plain-blocks';

const knowledge = toyKnowledge([
  {
    id: 'johnson',
    given: ['Boris'],
    names: [
      ['Boris Johnson', 'full'],
      ['Johnson', 'surname'],
    ],
  },
  {
    id: 'zelenskyy',
    given: ['Володимир'],
    names: [['Зеленський', 'surname', { mode: 'guarded', needs: [{ any: ['Київ'], scope: 'sentence' }] }]],
  },
]);
const { classes } = knowledge.index;
const block = (text: string): TextBlock => ({ id: 0, text, region: 'body' });

const plainOf = (text: string): string | undefined => toPlainBlocks(classes, [block(text)]).blocks[0]?.text;

test.each([
  ['Ver\u00adtei\u00addi\u00adgung', 'Verteidigung'],
  ['the \u200eEU\u200f, Um\u200berov', 'the EU, Umerov'],
  ['Зеле\u0301нськии\u0306', 'Зеленський'],
  ['Зеленськии\u00ad\u0306', 'Зеленський'],
  ['Scho\u0308n und S\u030cimonyte\u0307', 'Schön und Šimonytė'],
  ['plain Šimonytė', 'plain Šimonytė'],
])('%j reads %j', (text, plain) => {
  expect(plainOf(text)).toBe(plain);
});

it('leaves plain blocks as they are', () => {
  const plain = block('Šimonytė, Schön');
  expect(toPlainBlocks(classes, [plain]).blocks[0]).toBe(plain);
});

const words = (text: string, mentions: readonly Mention[]) => mentions.map(({ start, end }) => text.slice(start, end));

test.each([
  // Another first name before the surname, whatever stands within it.
  ['Boris Johnson came. Then Andrew Johnson left.', ['Boris Johnson']],
  ['Boris Johnson came. Then And\u00adrew John\u00adson left.', ['Boris Johnson']],
  ['Boris Johnson came. Then And\u200brew John\u200bson left.', ['Boris Johnson']],
  ['Boris Johnson came. Then \u200eAndrew Johnson left.', ['Boris Johnson']],
  // Marks of a letter at the end of a name are part of it, other signs are not.
  ['У Києві був Зеле\u0301нськии\u0306, Київ', ['Зеле\u0301нськии\u0306']],
  ['Ки\u00adїв, Зе\u00adленський\u200b, так', ['Зе\u00adленський']],
])('%j: offsets are those of the text as it is', (text, expected) => {
  expect(words(text, linkMentions(knowledge, { blocks: [block(text)] }))).toEqual(expected);
});
