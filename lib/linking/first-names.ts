// A surname directly after one of its bearer's own first names is a full name, though nobody wrote it down in that spelling:
// `Oleksii Reznikow` mixes an English and a Polish spelling, `Троельсом Поульсеном` leaves a name out. The place then begins
// at the first name and needs no other proof. Called by link-mentions once the places are known; knows no single person.
import type { FormRule } from '../model/name';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import { foldedGivenNames, foldName } from './given-names';
import { isHyphen, isLower, isUpper } from './letters';
import type { LinkingKnowledge } from './linking-knowledge';

/** The places with their first names taken in, in their order and still not overlapping. */
export function joinFirstNames(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): HitPlace[] {
  return places.map((place, i) => {
    const last = places[i - 1];
    const from = last !== undefined && last.block === place.block ? last.end : 0;
    return joinFirstName(knowledge, evidence, { place, from });
  });
}

function joinFirstName(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { place, from }: { readonly place: HitPlace; readonly from: number },
): HitPlace {
  const surnames = place.rules.filter(
    (rule) => rule.type === 'surname' && rule.own !== true && knowledge.kindOf(rule.entity) === 'person',
  );
  if (surnames.length === 0) return place;
  const word = wordBefore(place);
  if (word === undefined || place.start - word.length - 1 < from) return place;
  const folded = foldName(evidence, word);
  const bearers = surnames.filter(({ entity }) => {
    const given = foldedGivenNames(knowledge, evidence, entity);
    return isFirstName(evidence, { word: folded, given, isOthers: knowledge.isGivenName });
  });
  if (bearers.length === 0) return place;
  return { ...place, start: place.start - word.length - 1, rules: bearers.map(asFullName) };
}

/** The capitalised word directly before; an initial is none, nor is the second half of another name. */
function wordBefore({ block: { text }, start }: HitPlace): string | undefined {
  const end = start - 1;
  if (end < 3 || !/\s/.test(text.charAt(end))) return undefined;
  const half = startOfWord(text, end);
  const isHalf = half > 0 && isHyphen(text.charAt(half - 1)) && half < end - 1;
  const from = isHalf ? startOfWord(text, half - 1) : half;
  if (from < 0 || (isHalf ? half - 1 : end) - from < 3) return undefined;
  return from === 0 || /[\s«“"„(—–]/.test(text.charAt(from - 1)) ? text.slice(from, end) : undefined;
}

const longestFirstName = 40;

/** Where the word of a capital and small letters begins that ends before `end`; -1 when there is none. */
function startOfWord(text: string, end: number): number {
  let at = end - 1;
  const last = Math.max(0, end - longestFirstName);
  while (at > last && (isLower(text.charAt(at)) || "’'ʼ".includes(text.charAt(at)))) at--;
  return at >= 0 && isUpper(text.charAt(at)) ? at : -1;
}

function asFullName(rule: FormRule): FormRule {
  const { needs: _needs, needs_title: _title, ...match } = rule.match;
  return { ...rule, type: 'full', match: { ...match, mode: 'free' } };
}

/** Endings that the cases of a first name may have, folded; only in languages that decline names. */
const endings: Readonly<Record<string, RegExp>> = {
  uk: /^(?:а|у|ові|ом|ем|єм|єві|еві|і|ї|и|ою|ею|єю|ю|я|о|й)$/u,
  ru: /^(?:а|у|ом|ем|е|и|ой|ей|ю|я|й)$/u,
  pl: /^(?:a|owi|em|iem|ie|u|y|e|i|ego|emu|im|ym)$/u,
  lt: /^(?:as|is|us|ys|ius|jus|o|io|aus|iaus|jaus|ui|iui|umi|iu|u|a|i|e|es|os|ai|ei|oje|ej[eu])$/u,
  lv: /^(?:s|is|us|a|am|u|as|ai|i|im|e|es|ei)$/u,
  cs: /^(?:a|ovi|em|u|e|y|ou|i)$/u,
  sk: /^(?:a|ovi|om|u|e|y|ou|i)$/u,
};

interface Question {
  /** Folded. */
  readonly word: string;
  readonly given: readonly string[];
  readonly isOthers: (folded: string) => boolean;
}

function isFirstName(evidence: ArticleEvidence, { word, given, isOthers }: Question): boolean {
  if (given.includes(word)) return true;
  const stems = given.map(stemOf).filter((stem) => stem.length >= 3 && word.startsWith(stem));
  // The language is asked last: telling it takes all words of the article.
  if (stems.length === 0 || isOthers(word)) return false;
  const cases = endings[evidence.language() ?? ''];
  return cases !== undefined && stems.some((stem) => cases.test(word.slice(stem.length)));
}

const stemOf = (name: string) => name.replace(/(?:[aeiouyаеиіїоуюяьй]|as|is|us)$/u, '');
