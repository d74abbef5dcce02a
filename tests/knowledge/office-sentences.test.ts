import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../lib/linking/link-mentions';
import { splitTextLines } from '../../lib/linking/text/text-lines';
import { readSentences } from './row-files';
import { knowledge } from './whole-knowledge';

const { linking } = knowledge;
const officeSentences = readSentences('offices');
const wanted = /\[([^|\]]+)\|([^\]]+)\]/g;

function ask(
  text: string,
  more: { readonly lang?: string | undefined; readonly date?: string | undefined },
  offices: boolean,
) {
  const { blocks } = splitTextLines(text.replace(wanted, '$1'));
  const { lang, date } = more;
  const query = { blocks, ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }), offices };
  return { blocks, mentions: linkMentions(linking, query) };
}

describe('offices that stand alone', () => {
  it.each(officeSentences)('$date $lang $text', ({ text, lang, date }) => {
    const { blocks, mentions } = ask(text, { lang, date }, true);
    const found = mentions
      .filter(({ reason }) => reason.rule === 'office')
      .map(({ block, start, end, entity, others, reason }) => {
        const words = blocks.find(({ id }) => id === block)?.text.slice(start, end);
        const isDoubtful = others.length === 0 && reason.confidence === 'possible';
        return `${words} > ${[entity, ...others].join(',')}${isDoubtful ? '?' : ''}`;
      });
    expect(found).toEqual([...text.matchAll(wanted)].map(([, words, holder]) => `${words} > ${holder}`));
  });

  it('are never marked unless asked for', () => {
    const marked = officeSentences.flatMap(({ text, lang, date }) => ask(text, { lang, date }, false).mentions);
    expect(marked.filter(({ reason }) => reason.rule === 'office')).toEqual([]);
  });

  it('say so, with holder, day and certainty', () => {
    const { mentions } = ask('Ukraine’s defence minister spoke.', { lang: 'en', date: '2025-03-07' }, true);
    expect(mentions.map(({ reason }) => [reason.sentence, reason.confidence])).toEqual([
      ['office; held by Rustem Umerov on 2025-03-07, certain', 'likely'],
    ]);
  });

  it('never overlap a mention nor come out of order', () => {
    for (const { text, lang, date } of [...officeSentences, ...readSentences('sentences')]) {
      const { mentions } = ask(text, { lang, date: date ?? '2025-03-07' }, true);
      for (const [i, { block, start }] of mentions.entries()) {
        const before = mentions[i - 1];
        if (before?.block === block) expect(start, text).toBeGreaterThanOrEqual(before.end);
      }
    }
  });
});
