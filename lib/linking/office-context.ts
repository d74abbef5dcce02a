// What stands round the wording of an office: its country, and the words that show that no present holder is meant, or that
// the holder's name stands there anyway. Called by link-offices; every question here errs on the side of "do not mark".
import type { ArticleEvidence } from './article-evidence';
import type { OfficeKnowledge } from './office-knowledge';
import { sentenceAt, wordsBefore } from './sentence-at';

/** A wording in a block's text, with the country beside it taken in. */
export interface OfficePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface BesideCountry {
  readonly country: string;
  /** The wording with its country: what stands before and after is asked from here. */
  readonly whole: OfficePlace;
}

/** `Ukraine’s`, `ukraiński`, `US-` directly before, or `of the Netherlands`, `України` directly after. */
export function findOfficeCountry(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  place: OfficePlace,
): BesideCountry | undefined {
  return findAfter(knowledge, evidence, place) ?? findBefore(knowledge, evidence, place);
}

function findBefore(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  { text, start, end }: OfficePlace,
): BesideCountry | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  for (const pattern of [twoWordsBefore, oneWordBefore]) {
    const words = pattern.exec(before)?.[1];
    // `U.S.` belongs to what follows, the end of a sentence does not.
    if (words !== undefined && endsSentence.test(words)) continue;
    const country = words && countryIn(knowledge, evidence, words.replace(/['’ʼ]s?$/u, ''));
    if (words && country) {
      const from = before.lastIndexOf(words);
      return { country, whole: { text, start: start - before.length + from, end } };
    }
  }
  return undefined;
}

const endsSentence = /\p{Ll}\.(?:\s|$)/u;
const twoWordsBefore = /(?<![\p{L}\p{N}])(\p{L}[\p{L}.]*\s\p{L}[\p{L}.]*(?:['’ʼ]s?)?)\s$/u;
const oneWordBefore = /(?<![\p{L}\p{N}])(\p{L}[\p{L}.]*(?:['’ʼ]s?)?)[\s-]$/u;

function findAfter(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  { text, start, end }: OfficePlace,
): BesideCountry | undefined {
  const after = text.slice(end, end + 80);
  const link = knowledge.of.find((word) => new RegExp(`^\\s${word}[\\s'’]?`, 'u').test(after));
  // Without a word between, only an inflected language puts the country there, and the hit is then a genitive.
  const rest = link === undefined ? after.trimStart() : after.slice(link.length + 1).trimStart();
  if (link === undefined && !/^\s\p{Lu}/u.test(after)) return undefined;
  for (const pattern of [/^\p{L}[\p{L}.-]*\s\p{L}[\p{L}-]*/u, /^\p{L}[\p{L}.-]*/u]) {
    // The full stop of `U.S.` belongs to it, that of a sentence does not.
    const words = pattern.exec(rest)?.[0].replace(/(?<=\p{L}{2})\.$/u, '');
    const country = words && countryIn(knowledge, evidence, words);
    if (words && country) return { country, whole: { text, start, end: end + after.indexOf(rest) + words.length } };
  }
  return undefined;
}

function countryIn({ countries }: OfficeKnowledge, evidence: ArticleEvidence, words: string): string | undefined {
  // `us` is no country, `US` is one.
  if (words.length <= 3 && words !== words.toUpperCase()) return undefined;
  const folded = evidence.wordsIn(words, 0, words.length);
  if (folded.count === 1) return countries.countryAt(folded, 0);
  return countries.ofWhole(folded);
}

/** Former, deputy, "became", another man's name, a year gone by: the words do not name today's holder. */
export function isNoHolder(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  { place, needsWith }: { readonly place: OfficePlace; readonly needsWith: boolean },
): boolean {
  const { text, start } = place;
  const clause = text.slice(wordsBefore(text, start, 4), start).replace(/^.*[.,;:!?…()«»“”"—–]/su, '');
  const before = evidence.wordsIn(clause, 0, clause.length);
  if (needsWith && !knowledge.with.includes(before.last)) return true;
  if (/[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  return evidence.findWord(knowledge.denied, before) !== undefined || hasName(place) || isOtherTime(evidence, place);
}

/** A name directly after (`Minister Umerov`, `minister, Rustem Umerov`) or before (`Umerov, Ukraine’s minister`). */
function hasName({ text, start, end }: OfficePlace): boolean {
  const after = text.slice(end, end + 40);
  if (
    /^(?:\s|,\s|\s\(|\)\s|\s[-–—]\s|['’]s\s)["“«„(]?\p{Lu}/u.test(after) ||
    // `комісар з питань оборони та космосу Андрюс`: the title goes on before the name.
    /^\s(?:(?:та|і|й) космосу|und Raumfahrt|and [Ss]pace|i kosmosu|ir kosmoso)\s\p{Lu}/u.test(after) ||
    /^[-‐–]|^,?\s(?:elect|designate|candidate|at the time)/iu.test(after)
  )
    return true;
  if (/^['’]s?\s(?:office|administration|representative|spokes)/iu.test(after)) return true;
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /\p{Lu}[\p{L}’'-]+(?:,|\s[–—(]|,?\swho)\s?(?:the\s|is\s|der\s|die\s|le\s|la\s|l['’])*$/u.test(before) &&
    !isPlaceOrDay(before)
  );
}

/** `On Monday,` and `In Kyiv,` are no names. */
function isPlaceOrDay(before: string): boolean {
  return /(?:^|\s)(?:on|in|at|from|since|у|в|на|w|we|am|in|à|en)\s\p{Lu}[\p{L}’'-]+,\s(?:the\s|der\s|le\s)?$/iu.test(
    before,
  );
}

/** The sentence names another year than the article's: then it may tell of another holder. */
function isOtherTime({ query }: ArticleEvidence, { text, start, end }: OfficePlace): boolean {
  const sentence = sentenceAt(text, start, end);
  const years = text.slice(sentence.start, sentence.end).match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  return years.some((year) => year !== query.date?.slice(0, 4));
}
