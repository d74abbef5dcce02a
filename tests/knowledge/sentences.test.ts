import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile-knowledge';
import { decodeKnowledge } from '../../lib/knowledge/decode-knowledge';
import { parseSource } from '../../lib/knowledge/parse-source';
import { linkMentions } from '../../lib/linking/link-mentions';
import { splitTextLines } from '../../lib/linking/text-lines';
import { readKnowledgeFiles } from '../../scripts/knowledge-files';
import { sentences } from './sentences';
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
import { germanFrenchPolishSentences } from './sentences-de-fr-pl';
import { nordicSentences } from './sentences-nordic';
import { ukrainianSentences } from './sentences-ukrainian';

const { linking } = decodeKnowledge(compileKnowledge(parseSource(readKnowledgeFiles())));
const wanted = /\[([^|\]]+)\|([^\]]+)\]/g;

describe('the shipped knowledge', () => {
  it.each([
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
  ])('$lang $text', ({ text, lang, date }) => {
    const { blocks } = splitTextLines(text.replace(wanted, '$1'));
    const query = { blocks, ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }) };
    const found = linkMentions(linking, query).map(({ block, start, end, entity }) => {
      const words = blocks.find(({ id }) => id === block)?.text.slice(start, end);
      return `${words} > ${entity}`;
    });
    expect(found).toEqual([...text.matchAll(wanted)].map(([, words, entity]) => `${words} > ${entity}`));
  });
});
