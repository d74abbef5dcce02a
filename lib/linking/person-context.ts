// What stands directly round a surname: another first name, a second half of a surname, or a title.
// Called by claim-rules for persons; "Siim Kallas" is not Kaja Kallas, "Minister Umerov" is nobody else.
import type { FormRule } from '../model/name';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import { countryWordsOf } from './country-words';
import { givenWords } from './given-names';
import { isHyphen, isLower, isUpper } from './letters';
import type { LinkingKnowledge } from './linking-knowledge';
import { sentenceAt, wordsBefore } from './sentence-at';

const isSurname = (rule: FormRule, place: HitPlace) =>
  rule.type === 'surname' || place.end - place.start === lengthOfFirstWord(place);

const lengthOfFirstWord = ({ block, start, end }: HitPlace) =>
  block.text.slice(start, end).split(/\s/u)[0]?.length ?? 0;

/** True when the words round the place show that it names somebody else. */
export function isSomebodyElse(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: { readonly rule: FormRule; readonly place: HitPlace },
): boolean {
  if (knowledge.kindOf(rule.entity) !== 'person' || !isSurname(rule, place)) return false;
  return (
    hasSecondSurname(place) ||
    hasOtherInitial(knowledge, evidence, { rule, place }) ||
    hasOtherFirstName(knowledge, evidence, { rule, place })
  );
}

/** `Kubilius-Petrova`, `Anne-Kubilius`. */
function hasSecondSurname({ block: { text }, start, end }: HitPlace): boolean {
  return (
    (isHyphen(text.charAt(end)) && isUpper(text.charAt(end + 1))) ||
    (isHyphen(text.charAt(start - 1)) && isLower(text.charAt(start - 2)))
  );
}

/** Letters that one name may begin with in the spellings of several countries: Volodymyr and Wołodymyr, Yehor and Egor. */
const alike = ['vwuв', 'yjieєіїйе', 'hgkcгґхк', 'oaоа', 'szсзцш', 'ctkч', 'fpф'];

/** `L. Budrys` in an article about Kęstutis Budrys; `M.` is Monsieur in French. */
function hasOtherInitial(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: { readonly rule: FormRule; readonly place: HitPlace },
): boolean {
  const before = place.block.text.slice(Math.max(0, place.start - 40), place.start);
  // Nearly always; and the expression is dear.
  if (!before.trimEnd().endsWith('.')) return false;
  const found = /(?:^|(?<before>\S+)?[\s«“"„(])(?<initial>\p{Lu})\.(?:[\s-]?\p{Lu}\.)*\s?$/u.exec(before)?.groups;
  const initial = found?.initial;
  if (initial === undefined || evidence.language() === 'fr') return false;
  const own = givenWords(knowledge, evidence, rule.entity);
  // Without a known first name nothing can differ; `Tore O. Sandvik` has it before the initial.
  if (own.length === 0 || own.includes(evidence.wordsIn(found?.before ?? '').words.at(-1) ?? '')) return false;
  const [letter = ''] = evidence.wordsIn(initial).words;
  const letters = alike.filter((group) => group.includes(letter)).join('') + letter;
  return own.every((name) => !letters.includes(name.charAt(0)));
}

/** The word with a capital that stands directly before the place: `Siim` of `Siim Kallas`. */
function capitalWordBefore({ block: { text }, start }: HitPlace): string | undefined {
  const from = Math.max(0, start - 40);
  const end = start - 1;
  if (end < from || !/\s/.test(text.charAt(end))) return undefined;
  let at = end - 1;
  while (at >= from && (isLower(text.charAt(at)) || "’'-".includes(text.charAt(at)))) at--;
  const isWord = at >= from && at < end - 1 && isUpper(text.charAt(at));
  return isWord && (at === from || /[\s«"“„(]/.test(text.charAt(at - 1))) ? text.slice(at, end) : undefined;
}

function hasOtherFirstName(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: { readonly rule: FormRule; readonly place: HitPlace },
): boolean {
  const word = capitalWordBefore(place);
  if (word === undefined) return false;
  const folded = evidence.wordsIn(word).words[0] ?? '';
  if (givenWords(knowledge, evidence, rule.entity).includes(folded)) return false;
  if (knowledge.isGivenName(folded)) return true;
  return !isSentenceStart(place, word) && !isTitleOrCountry(knowledge, evidence, word) && evidence.language() !== 'de';
}

/** A capital at the beginning of a sentence tells nothing: `Yesterday Umerov said`. */
function isSentenceStart({ block, start, end }: HitPlace, word: string): boolean {
  const sentence = sentenceAt(block.text, start, end);
  return (
    block.text
      .slice(sentence.start, start)
      .trim()
      .replace(/^["'“‘«„(]+/u, '') === word
  );
}

function isTitleOrCountry(knowledge: LinkingKnowledge, evidence: ArticleEvidence, word: string): boolean {
  const text = evidence.wordsIn(word);
  if (text.words.some((each) => countryWordsOf(knowledge).find(each) !== undefined)) return true;
  return evidence.findWord(knowledge.words.sets.PERS ?? [], text) !== undefined;
}

/** A title or office stands before the place: `Minister Umerov`, `міністр Умєров`. */
export function hasTitle(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): boolean {
  const before = evidence.wordsIn(wordsBefore(place.block.text, place.start, 2));
  return evidence.findWord(knowledge.words.sets.PERS ?? [], before) !== undefined;
}
