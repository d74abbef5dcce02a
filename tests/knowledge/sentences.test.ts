// Sentences of our own against the whole knowledge: `[words|entity]` is a mention that is wanted, everything else must stay
// unmarked. The rows stand in the folder `sentences`, written as in row-files.ts.
import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../lib/linking/link-mentions';
import { splitTextLines } from '../../lib/linking/text/text-lines';
import { createRejection, type IsRejected } from '../../lib/linking/verdicts';
import type { Mention } from '../../lib/model/mention';
import { parseSentence, readRowFiles, type Sentence } from './row-files';
import { knowledge } from './whole-knowledge';

const { linking } = knowledge;
const wanted = /\[([^|\]]+)\|([^\]]+)\]/g;

/** What is linked in a row's text, and the text. */
function link({ text, lang, date }: Sentence, isRejected?: IsRejected) {
  const { blocks } = splitTextLines(text.replace(wanted, '$1'));
  const query = { blocks, ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }) };
  const wordsOf = ({ block, start, end }: Mention) => blocks.find(({ id }) => id === block)?.text.slice(start, end);
  return { mentions: linkMentions(linking, query, isRejected), wordsOf };
}

describe.each(readRowFiles('sentences'))('the shipped knowledge and $file', ({ rows }) => {
  const sentences = rows.map(parseSentence);

  it.each(sentences)('$lang $text', (row) => {
    const { mentions, wordsOf } = link(row);
    const found = mentions.map((mention) => `${wordsOf(mention)} > ${mention.entity}`);
    expect(found).toEqual([...row.text.matchAll(wanted)].map(([, words, entity]) => `${words} > ${entity}`));
  });

  // The words of the mark are what the reader rejects; whatever linking made of the place must be found again by them.
  it.each(sentences.filter(({ text }) => text.includes('|')))('forgets what is rejected: $text', (row) => {
    const { mentions, wordsOf } = link(row);
    const left = mentions.filter((rejected) => {
      const { entity } = rejected;
      const verdict = {
        id: 'v',
        entity,
        form: wordsOf(rejected) ?? '',
        scope: 'everywhere',
        rejected: '2026-01-01',
      } as const;
      const after = link(row, createRejection([verdict], {})).mentions;
      return after.some(
        (each) => each.entity === entity && each.block === rejected.block && each.start === rejected.start,
      );
    });
    expect(left.map(wordsOf)).toEqual([]);
  });
});
