import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile/compile-knowledge';
import { decodeKnowledge } from '../../lib/knowledge/opened/decode-knowledge';
import { parseSource } from '../../lib/knowledge/parse-source';
import { linkMentions } from '../../lib/linking/link-mentions';
import { splitTextLines } from '../../lib/linking/text/text-lines';
import { createRejection, type IsRejected } from '../../lib/linking/verdicts';
import type { Mention } from '../../lib/model/mention';
import { readKnowledgeFiles } from '../../scripts/knowledge-files';
import { type Sentence, sentences } from './sentences';
import { freshSentences } from './sentences-2';
import { thirdSentences } from './sentences-3';
import { fourthSentences } from './sentences-4';
import { fifthEnglishSentences } from './sentences-5-en';
import { sixthGermanFrenchPolishSentences } from './sentences-6-de-fr-pl';
import { sixthEnglishNordicSentences } from './sentences-6-en-nordic';
import { sixthUkrainianLithuanianSentences } from './sentences-6-uk-lt';
import { controlSentencesSeventh } from './sentences-7-controls';
import { seventhGermanFrenchPolishSentences } from './sentences-7-de-fr-pl';
import { seventhEnglishNordicSentences } from './sentences-7-en-nordic';
import { seventhUkrainianLithuanianSentences } from './sentences-7-uk-lt';
import { eighthGermanFrenchSentences } from './sentences-8-de-fr';
import { eighthEnglishNordicSentences } from './sentences-8-en-nordic';
import { centralEuropeSentencesEighth } from './sentences-8-list-central';
import { listedUkraineSentences } from './sentences-8-list-ua';
import { westernListSentencesEighth } from './sentences-8-list-west';
import { eighthPolishLithuanianSentences } from './sentences-8-pl-lt';
import { eighthUkrainianSentences } from './sentences-8-uk';
import { controlSentencesNinth } from './sentences-9-controls';
import { ninthGermanFrenchSentences } from './sentences-9-de-fr';
import { ninthEnglishNordicSentences } from './sentences-9-en-nordic';
import { ninthPolishLithuanianSentences } from './sentences-9-pl-lt';
import { ninthUkrainianSentences } from './sentences-9-uk';
import { controlSentencesTenth } from './sentences-10-ct';
import { tenthGermanSentences } from './sentences-10-de';
import { tenthEnglishUkrainianSentences } from './sentences-10-eu';
import { centralListSentencesTenth } from './sentences-10-list-ce';
import { northWestListSentencesTenth } from './sentences-10-list-nw';
import { listedUkraineSentencesTenth } from './sentences-10-list-ua';
import { tenthFrenchLithuanianDanishSentences } from './sentences-10-mx';
import { tenthPolishSentences } from './sentences-10-pl';
import { eleventhEnglishUkrainianSentences } from './sentences-11-enuk';
import { eleventhNordicLithuanianSentences } from './sentences-11-nordic';
import { twelfthNorthernSentences } from './sentences-12-north';
import { twelfthWesternSentences } from './sentences-12-west';
import { thirteenthNewSentences } from './sentences-13-new';
import { fourteenthEasternSentences } from './sentences-14-east';
import { fourteenthWesternSentences } from './sentences-14-west';
import { fifteenthEasternSentences } from './sentences-15-east';
import { fifteenthNewSentences } from './sentences-15-new';
import { fifteenthWesternSentences } from './sentences-15-west';
import { sixteenthEasternSentences } from './sentences-16-east';
import { sixteenthNewSentences } from './sentences-16-new';
import { sixteenthTitleSentences } from './sentences-16-titles';
import { sixteenthWesternSentences } from './sentences-16-west';
import { seventeenthEasternSentences } from './sentences-17-east';
import { seventeenthWesternSentences } from './sentences-17-west';
import { germanFrenchPolishSentences } from './sentences-de-fr-pl';
import { nordicSentences } from './sentences-nordic';
import { ukrainianSentences } from './sentences-ukrainian';

const { linking } = decodeKnowledge(compileKnowledge(parseSource(readKnowledgeFiles())));
const wanted = /\[([^|\]]+)\|([^\]]+)\]/g;

describe('the shipped knowledge', () => {
  const rows: readonly Sentence[] = [
    ...sentences,
    ...freshSentences,
    ...thirdSentences,
    ...fourthSentences,
    ...fifthEnglishSentences,
    ...sixthEnglishNordicSentences,
    ...germanFrenchPolishSentences,
    ...sixthGermanFrenchPolishSentences,
    ...seventhGermanFrenchPolishSentences,
    ...nordicSentences,
    ...ukrainianSentences,
    ...sixthUkrainianLithuanianSentences,
    ...seventhUkrainianLithuanianSentences,
    ...seventhEnglishNordicSentences,
    ...eighthEnglishNordicSentences,
    ...eighthUkrainianSentences,
    ...ninthUkrainianSentences,
    ...tenthFrenchLithuanianDanishSentences,
    ...controlSentencesSeventh,
    ...controlSentencesNinth,
    ...controlSentencesTenth,
    ...westernListSentencesEighth,
    ...centralEuropeSentencesEighth,
    ...centralListSentencesTenth,
    ...listedUkraineSentences,
    ...eighthPolishLithuanianSentences,
    ...eighthGermanFrenchSentences,
    ...ninthEnglishNordicSentences,
    ...ninthGermanFrenchSentences,
    ...ninthPolishLithuanianSentences,
    ...tenthPolishSentences,
    ...tenthGermanSentences,
    ...tenthEnglishUkrainianSentences,
    ...northWestListSentencesTenth,
    ...listedUkraineSentencesTenth,
    ...eleventhEnglishUkrainianSentences,
    ...eleventhNordicLithuanianSentences,
    ...twelfthNorthernSentences,
    ...twelfthWesternSentences,
    ...thirteenthNewSentences,
    ...fourteenthEasternSentences,
    ...fourteenthWesternSentences,
    ...fifteenthNewSentences,
    ...fifteenthEasternSentences,
    ...fifteenthWesternSentences,
    ...sixteenthEasternSentences,
    ...sixteenthTitleSentences,
    ...sixteenthWesternSentences,
    ...seventeenthWesternSentences,
    ...seventeenthEasternSentences,
    ...sixteenthNewSentences,
  ];

  /** What is linked in a row's text, and the text. */
  function link({ text, lang, date }: Sentence, isRejected?: IsRejected) {
    const { blocks } = splitTextLines(text.replace(wanted, '$1'));
    const query = { blocks, ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }) };
    const wordsOf = ({ block, start, end }: Mention) => blocks.find(({ id }) => id === block)?.text.slice(start, end);
    return { mentions: linkMentions(linking, query, isRejected), wordsOf };
  }

  it.each(rows)('$lang $text', (row) => {
    const { mentions, wordsOf } = link(row);
    const found = mentions.map((mention) => `${wordsOf(mention)} > ${mention.entity}`);
    expect(found).toEqual([...row.text.matchAll(wanted)].map(([, words, entity]) => `${words} > ${entity}`));
  });

  // The words of the mark are what the reader rejects; whatever linking made of the place must be found again by them.
  it.each(rows.filter(({ text }) => text.includes('|')))('forgets what is rejected: $text', (row) => {
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
