// The word with a capital directly before a surname: a first name (`Siim` of `Siim Kallas`), a title, or a word that says nothing of
// its bearer. Called by person-context and kin.
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { Place } from '../evidence/candidate';
import { countryWordsOf } from '../evidence/country-words';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { isLetterCode, isLowerCode, isSpaceCode, isUpperCode } from '../text/letters';
import { isSentenceStart, skipSpacesBack, wordsBefore } from '../text/sentence-at';
import type { Words } from '../text/words';
import { isCommonFirstName } from './common-first-names';
import { isNoFirstName } from './no-first-names';

/** Where that word begins; -1 if there is none. */
export function capitalWordBefore({ block: { text }, start }: Place): number {
  const end = skipSpacesBack(text, start);
  if (end === start || end === 0) return -1;
  const from = Math.max(0, end - 40);
  let at = end - 1;
  while (at >= from && (isLowerCode(text.charCodeAt(at)) || "’'-".includes(text.charAt(at)))) at--;
  const isWord = at >= from && at < end - 1 && isUpperCode(text.charCodeAt(at));
  return isWord && (at === from || opensWord(text, at - 1)) ? at : -1;
}

const opensWord = (text: string, at: number): boolean =>
  isSpaceCode(text.charCodeAt(at)) || '«"“„(—'.includes(text.charAt(at));

/** What such a word is, whoever bears the surname. */
export interface WordBefore {
  readonly folded: string;
  readonly isGivenName: boolean;
  /** A first name of many, though of nobody known. */
  readonly isCommonName: boolean;
  /** It is one, or at least no title, country, day or anything else that is known to be none. */
  readonly mayBeName: boolean;
}

/** By the word: articles have the same titles and first names over and over. */
const kept = new WeakMap<LinkingKnowledge, Map<string, WordBefore>>();
const mostKept = 2_000;
/** Engines cut longer words as views of the text they stand in: keeping one would keep an article. */
const longestKept = 12;

/** What the word is that begins at `from`, directly before the place. */
export function wordBeforeSurname(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { block: { text }, start }: Place,
  from: number,
): WordBefore {
  const ofKnowledge = kept.get(knowledge) ?? new Map<string, WordBefore>();
  const word = text.slice(from, start - 1);
  const known = ofKnowledge.get(word);
  if (known !== undefined) return known;
  const made = readWord(knowledge, evidence, evidence.wordsIn(text, from, start - 1));
  if (word.length > longestKept) return made;
  if (ofKnowledge.size >= mostKept) ofKnowledge.clear();
  kept.set(knowledge, ofKnowledge.set(word, made));
  return made;
}

function readWord(knowledge: LinkingKnowledge, evidence: ArticleEvidence, words: Words): WordBefore {
  const { first: folded } = words;
  const isGivenName = knowledge.isGivenName(folded);
  const isOther = () => countryWordsOf(knowledge).findFirst(words) !== undefined || isTitle(knowledge, evidence, words);
  return {
    folded,
    isGivenName,
    isCommonName: !isGivenName && isCommonFirstName(folded),
    mayBeName: isGivenName || !(isNoFirstName(folded) || isOther()),
  };
}

/**
 * Any word has a capital at the beginning of a sentence (`Yesterday Umerov said`), places have one (`In Brussels Kallas said`), and what an
 * office is for (`Minister of Defence Umerov`); names of other alphabets are no first names (`У Facebook Умєров написав`).
 */
export const saysNothing = ({ block: { text }, start }: Place, from: number): boolean =>
  isCyrillicAt(text, start) !== isCyrillicAt(text, from) ||
  isSentenceStart(text, from) ||
  opensLineOrSpeech(text, from) ||
  whereOrWhen.test(text.slice(Math.max(0, from - 9), start)) ||
  officeFor.test(text.slice(Math.max(0, from - longestOffice), from));

/** `— За Умєрова`, `11:10 За Умєрова`, `сказав: «За Умєрова`: sentences begin there, too. */
function opensLineOrSpeech(text: string, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && isSpaceCode(text.charCodeAt(at))) at--;
  if ('«“„"'.includes(text.charAt(at))) {
    const before = text.charCodeAt(skipSpacesBack(text, at) - 1);
    if (before === colon || before === comma) return true;
  }
  const first = Math.max(0, from - longestBullet);
  while (at >= first && !isLetterCode(text.charCodeAt(at))) at--;
  return at < 0;
}

const colon = 0x3a;
const comma = 0x2c;
const longestBullet = 16;

const isCyrillicAt = (text: string, at: number): boolean => (text.charCodeAt(at) & ~0xff) === 0x400;

/** A word of place or time and the place behind it, in the case that goes with it; in Lithuanian the case alone says it. */
const whereOrWhen =
  /(?:(?<!\p{L})(?:(?:[Ii]n|[Aa]t|[Dd]uring|[Ss]ince|[Uu]ntil|[Пп]ід\sчас)\s\p{L}+|(?:[УуВв]|[Нн]а)\s\p{L}+[іїюо]|(?:[Ww]e?|[Nn]a)\s\p{L}+[ieuo])|[oyuė]je)\s$/u;

const longestOffice = 80;

/** In Latin letters, an office and what it is for, but for its last word: `Minister of Foreign `, `ministre de la `, `Head of the Main Intelligence `. */
const officeFor = new RegExp(
  `(?<![A-Za-zÀ-ž])(?:${[
    '[Mm]inist(?:er|re|r[oa])|[Ss]ecretary|[Ss]ecr[ée]taire|[Cc]ommiss(?:ioner|aire|ario)|[Rr]epresentative|[Rr]eprésentante?',
    '[Hh]ead|[Cc]hief|[Cc]hair[a-z]*|[Dd]irector|[Dd]irect(?:eur|rice)|[Ss]peaker|[Aa]mbassador|[Cc]ommander\\S*|[Ll]eader|CEO|[Cc]hef',
  ].join(
    '|',
  )})\\s(?:of|for|à|de|des|du|di|della|der|für)\\s(?:la\\s)?(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ž’'-]*|the|and|of|for|et)\\s){0,6}$`,
);

/** A title or office stands before the place: `Minister Umerov`, `міністр Умєров`. */
export function hasTitle(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { block: { text }, start }: Place,
): boolean {
  return isTitle(knowledge, evidence, evidence.wordsIn(text, wordsBefore(text, start, 2), start));
}

const noTitles: readonly string[] = [];

function isTitle(knowledge: LinkingKnowledge, evidence: ArticleEvidence, words: Words): boolean {
  return evidence.findWord(knowledge.words.sets.PERS ?? noTitles, words) !== undefined;
}
