import { describe, expect, it } from 'vitest';
import { toyKnowledge } from '../../../tests/linking/toy-knowledge';
import { linkMentions } from '../link-mentions';

const knowledge = toyKnowledge([
  {
    id: 'joe',
    kind: 'person',
    given: ['Joe'],
    names: [
      ['Joe Biden', 'full'],
      ['Biden', 'surname'],
    ],
  },
  // Whose first names are known to be first names.
  { id: 'hunter', kind: 'person', given: ['Hunter'], names: [['Hunter Doe', 'full']] },
  { id: 'office', kind: 'institution', names: [['White House', 'full']] },
]);

/** What is marked, each block in its turn. */
const marked = (...paragraphs: string[]): string[] => markedIn('en', paragraphs);

const markedIn = (lang: string, paragraphs: readonly string[]): string[] => {
  const blocks = paragraphs.map((text, id) => ({ id, text, region: 'body' as const }));
  return linkMentions(knowledge, { blocks, lang }).map(
    ({ block, start, end }) => `${block} ${paragraphs[block]?.slice(start, end)}`,
  );
};

describe('a surname of kin', () => {
  it.each([
    // Another is named first, and at least as often: the bare surname is his.
    [['Hunter Biden came.', 'Biden spoke. Joe Biden left.'], ['1 Joe Biden']],
    // As often as ours is enough, if he comes first.
    [
      ['Hunter Biden and Hunter Biden came.', 'Biden spoke. Joe Biden and Joe Biden left.'],
      ['1 Joe Biden', '1 Joe Biden'],
    ],
    // As a word nobody knows for a first name, where the article speaks of kin.
    [['His son Robert Biden came.', 'Biden spoke. Joe Biden left.'], ['1 Joe Biden']],
    [['Jego żona Roberta Biden.', 'Biden spoke. Joe Biden left.'], ['1 Joe Biden']],
    [['L’épouse Roberta Biden.', 'Biden spoke. Joe Biden left.'], ['1 Joe Biden']],
    [
      ['In Court Biden won.', 'Biden spoke. Joe Biden left.'],
      ['0 Biden', '1 Biden', '1 Joe Biden'],
    ],
    // Ours comes first.
    [
      ['Joe Biden left.', 'Hunter Biden came. Biden spoke.'],
      ['0 Joe Biden', '1 Biden'],
    ],
    // Ours comes first, but others are named more than twice as often.
    [['Joe Biden left.', 'Hunter Biden, Hunter Biden and Hunter Biden. Biden spoke.'], ['0 Joe Biden']],
    // Ours is named more often.
    [
      ['Hunter Biden came.', 'Joe Biden and Joe Biden left. Biden spoke.'],
      ['1 Joe Biden', '1 Joe Biden', '1 Biden'],
    ],
    // A title says whose surname it is.
    [
      ['Hunter Biden came.', 'President Biden spoke. Joe Biden left.'],
      ['1 Biden', '1 Joe Biden'],
    ],
    // Named only to say who another is: he does not come first by that.
    [['Joe Biden’s son Hunter Biden came.', 'Biden spoke.'], ['0 Joe Biden']],
    // Without his full name the surname is nobody's anyway; other entities are left alone.
    [['Hunter Biden came.', 'Biden went to the White House.'], ['1 White House']],
  ])('%j: %j', (paragraphs, names) => expect(marked(...paragraphs)).toEqual(names));

  // In German any noun may stand before a surname.
  it.each([
    ['en', ['The First Lady and Bernd Biden came to the', 'Biden spoke. Joe Biden left the'], ['1 Joe Biden']],
    [
      'de',
      ['Die First Lady und Bernd Biden kamen in die', 'Biden sprach. Joe Biden ging in die'],
      ['1 Biden', '1 Joe Biden'],
    ],
  ])('in %s: %j', (lang, paragraphs, names) => expect(markedIn(lang, paragraphs)).toEqual(names));
});
