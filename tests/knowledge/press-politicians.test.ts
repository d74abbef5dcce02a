import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile/compile-knowledge';
import { decodeKnowledge } from '../../lib/knowledge/opened/decode-knowledge';
import { parseSource } from '../../lib/knowledge/parse-source';
import { linkMentions } from '../../lib/linking/link-mentions';
import { splitTextLines } from '../../lib/linking/text/text-lines';
import { readKnowledgeFiles } from '../../scripts/knowledge-files';
import { pressPoliticians } from './press-politicians';

const { linking } = decodeKnowledge(compileKnowledge(parseSource(readKnowledgeFiles())));
const wanted = /\[([^|\]]+)\|([^\]]+)\]/g;

describe('politicians and institutions as the press names them', () => {
  it.each(pressPoliticians)('$lang $text', ({ text, lang, date }) => {
    const { blocks } = splitTextLines(text.replace(wanted, '$1'));
    const query = { blocks, ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }) };
    const found = linkMentions(linking, query).map(({ block, start, end, entity }) => {
      const words = blocks.find(({ id }) => id === block)?.text.slice(start, end);
      return `${words} > ${entity}`;
    });
    expect(found).toEqual([...text.matchAll(wanted)].map(([, words, entity]) => `${words} > ${entity}`));
  });
});
