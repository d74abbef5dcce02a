// What stands directly round a surname: another first name, or a second half of a surname.
// Called by claim-rules for persons; "Siim Kallas" is not Kaja Kallas, "Minister Umerov" is nobody else.
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { Place, RuleAtPlace } from '../evidence/candidate';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { isHyphenCode, isLowerCode, isSpaceCode, isUpperCode } from '../text/letters';
import { capitalWordBefore, saysNothing, wordBeforeSurname } from './before-surname';
import { beginAlike } from './common-first-names';
import { givenNamesOf, isOfOtherSex, isSlipOf } from './given-names';
import { declinesFirstNames } from './own-first-name';

/** True when the words round the place show that it names somebody else than the person of the rule. */
export function isSomebodyElse(knowledge: LinkingKnowledge, evidence: ArticleEvidence, at: RuleAtPlace): boolean {
  const { rule, place } = at;
  if (isOfSon(place)) return true;
  if (rule.type !== 'surname' && !isOneWord(place)) return false;
  return (
    isOfFamily(place) ||
    hasSecondSurname(evidence, place) ||
    hasOtherInitial(knowledge, evidence, at) ||
    hasOtherInitialsAfter(knowledge, evidence, at) ||
    hasOtherFirstName(knowledge, evidence, at) ||
    beginsAnotherName(knowledge, evidence, place)
  );
}

/** `Donald Trump Jr.`, `Bill Blair, Jr.`: nobody here is called so. */
function isOfSon({ block: { text }, end }: Place): boolean {
  const at = text.charCodeAt(end) === comma ? end + 1 : end;
  if (!isSpaceCode(text.charCodeAt(at))) return false;
  const letter = text.charCodeAt(at + 1);
  return (letter === capitalJ || letter === capitalS) && /^(?:Jr|JR|Junior|Sr|SR)\b/.test(text.slice(at + 1, at + 9));
}

const comma = 0x2c;
const capitalJ = 0x4a;
const capitalS = 0x53;

/** `le clan Michel`, `the Kushner family`, `Kubilių šeima`, `Kushner Companies`: all who bear the name, or what they own. */
function isOfFamily({ block: { text }, start, end }: Place): boolean {
  const before = text.charCodeAt(start - 2);
  const mayBe = before === 0x65 || before === 0x6e || before === 0x73;
  if (mayBe && /\s(?:famille|clans?|patronyme|Familie)\s$/.test(text.slice(Math.max(0, start - 12), start)))
    return true;
  const after = isSpaceCode(text.charCodeAt(end)) ? text.charCodeAt(end + 1) : 0;
  return (
    (after === 0x66 || after === 0x43 || after === 0x161) &&
    /^(?:family\b|šeim|Companies\b)/.test(text.slice(end + 1, end + 11))
  );
}

/** `Pavel Durov` in an article about Petr Pavel: a surname that is a first name too, and another capital after it. */
function beginsAnotherName(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: Place): boolean {
  const { block, start, end } = place;
  if (!isSpaceCode(block.text.charCodeAt(end)) || !isUpperCode(block.text.charCodeAt(end + 1))) return false;
  if (!isOneWord(place)) return false;
  const { first } = evidence.wordsIn(block.text, start, end);
  if (knowledge.isGivenName(first)) return true;
  return (
    alsoGiven.has(first) &&
    evidence.language() !== 'de' &&
    /^ \p{Lu}\p{Ll}+(?! \p{Lu})/u.test(block.text.slice(end, end + 40))
  );
}

/** Surnames of persons here that are first names elsewhere: `Anand Sharma`, `Austin Reaves`, but no headline (`Austin Warns Russia`). */
const alsoGiven: ReadonlySet<string> = new Set(
  'anand austin blair cameron carney costa graham jarvis kellogg kyle powell rama vance wallace whitaker'.split(' '),
);

function isOneWord({ block: { text }, start, end }: Place): boolean {
  for (let at = start; at < end; at++) if (isSpaceCode(text.charCodeAt(at))) return false;
  return true;
}

/** `Kubilius-Petrova`, `Anne-Kubilius`; but not `Macron-Zelensky` in an article that names both, nor `Pistorius-Besuch`. */
function hasSecondSurname(evidence: ArticleEvidence, place: Place): boolean {
  return isHalf(evidence, halfAfter(place)) || isHalf(evidence, halfBefore(place));
}

const isHalf = (evidence: ArticleEvidence, half: string | undefined): boolean =>
  half !== undefined && !isCompound(evidence, half) && !standsAlone(evidence, half);

/** The word with a capital that a hyphen joins to the end of the place. */
function halfAfter({ block: { text }, end }: Place): string | undefined {
  if (!isHyphenCode(text.charCodeAt(end)) || !isUpperCode(text.charCodeAt(end + 1))) return undefined;
  return /^[\p{L}’']+/u.exec(text.slice(end + 1, end + 40))?.[0];
}

/** The word that a hyphen joins to the beginning of the place. */
function halfBefore({ block: { text }, start }: Place): string | undefined {
  if (!isHyphenCode(text.charCodeAt(start - 1)) || !isLowerCode(text.charCodeAt(start - 2))) return undefined;
  return /[\p{L}’']+$/u.exec(text.slice(Math.max(0, start - 40), start - 1))?.[0];
}

/** German makes a noun of a name and what is his: no half of a surname. */
function isCompound(evidence: ArticleEvidence, half: string): boolean {
  return evidence.language() === 'de' && belongings.test(half);
}

const belongings =
  /^(?:Administration|Anhänger|Angebot|Anruf|Appell|Auftritt|Aussage|Äußerung|Ära|Berater|Besuch|Botschaft|Brief|Büro|Clan|Deal|Delegation|Effekt|Entscheidung|Entwurf|Erklärung|Fraktion|Gegner|Gesandte|Gespräch|Gipfel|Haushalt|Idee|Initiative|Interview|Kabinett|Kritik|Kritiker|Kurs|Lager|Leute|Linie|Ministerium|Nachfolge|Papier|Partei|Plan|Politik|Rede|Regierung|Reise|Rücktritt|Satz|Sondergesandte|Sprecher|Stab|Streit|Team|Telefonat|Treffen|Ultimatum|Unterhändler|Versprechen|Vertraute|Vertreter|Vize|Vorgänger|Vorschlag|Vorstoß|Warnung|Worte|Zusage)(?:e[nrs]?|[nrs])?$/u;

const halves = new WeakMap<ArticleEvidence, Map<string, boolean>>();

/**
 * A half of a double surname never stands by itself; a second person's surname does, somewhere in the article. Kept: a page may
 * have one such name a thousand times.
 */
function standsAlone(evidence: ArticleEvidence, half: string): boolean {
  if (!isUpperCode(half.charCodeAt(0))) return false;
  const known = halves.get(evidence) ?? new Map<string, boolean>();
  halves.set(evidence, known);
  const answer = known.get(half) ?? isWordOf(evidence, half);
  known.set(half, answer);
  return answer;
}

function isWordOf(evidence: ArticleEvidence, half: string): boolean {
  return evidence.query.blocks.some(({ text }) => {
    for (let at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) {
      const end = at + half.length;
      if ((at === 0 || isSpaceCode(text.charCodeAt(at - 1))) && /^(?:$|[\s.,;:!?)»”"])/u.test(text.slice(end, end + 1)))
        return true;
    }
    return false;
  });
}

/** Letters that one name may begin with in the spellings of several countries: Volodymyr and Wołodymyr, Yehor and Egor. */
const alike = ['vwuв', 'yjieєіїйе', 'hgkcгґхк', 'oaоа', 'szсзцш', 'ctkč', 'fpф'];

/** `L. Budrys` in an article about Kęstutis Budrys; `M.` is Monsieur in French. */
function hasOtherInitial(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: RuleAtPlace,
): boolean {
  if (!mayFollowInitial(place)) return false;
  const before = place.block.text.slice(Math.max(0, place.start - 40), place.start);
  const found = /(?:^|(?<before>\S+)?[\s«“"„(])(?<initial>\p{Lu})\.(?:[\s-]?\p{Lu}\.)*\s?$/u.exec(before)?.groups;
  const initial = found?.initial;
  if (initial === undefined || evidence.language() === 'fr') return false;
  const { words: own } = givenNamesOf(knowledge, rule.entity);
  const last = found?.before ?? '';
  // Without a known first name nothing can differ; `Tore O. Sandvik` has it before the initial.
  if (own.length === 0 || own.includes(evidence.wordsIn(last, 0, last.length).last)) return false;
  return isOtherInitial(evidence, initial, own);
}

/** Whether none of the first names `own`, folded, begins with this letter in any of its spellings. */
export function isOtherInitial(evidence: ArticleEvidence, initial: string, own: readonly string[]): boolean {
  const letter = evidence.wordsIn(initial, 0, initial.length).first;
  const letters = alike.filter((group) => group.includes(letter)).join('') + letter;
  return own.every((name) => !letters.includes(name.charAt(0)));
}

/** `Порошенком О. П.`: in papers of office the initials of first name and patronymic follow, and these are not Petro’s. */
function hasOtherInitialsAfter(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place: { block, end } }: RuleAtPlace,
): boolean {
  const { text } = block;
  if (!isSpaceCode(text.charCodeAt(end)) || text.charCodeAt(end + 2) !== 0x2e) return false;
  const second = end + (isSpaceCode(text.charCodeAt(end + 3)) ? 4 : 3);
  if (!isUpperCode(text.charCodeAt(end + 1)) || !isUpperCode(text.charCodeAt(second))) return false;
  if (text.charCodeAt(second + 1) !== 0x2e) return false;
  const { words: own } = givenNamesOf(knowledge, rule.entity);
  return own.length > 0 && isOtherInitial(evidence, text.charAt(end + 1), own);
}

/** A full stop before the place, not after a small letter: nearly always there is none, and the expression is dear. */
function mayFollowInitial({ block: { text }, start }: Place): boolean {
  const stop = isSpaceCode(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
  return text.charCodeAt(stop) === 0x2e && !isPlainNonCapital(text.charCodeAt(stop - 1));
}

/** ASCII or a small Cyrillic letter; whatever else there is the expression knows better. */
const isPlainNonCapital = (code: number): boolean =>
  (code < 0x80 && !isUpperCode(code)) || (code >= 0x430 && code <= 0x45f);

function hasOtherFirstName(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: RuleAtPlace,
): boolean {
  const from = place.isAfterBody === true ? -1 : capitalWordBefore(place);
  if (from < 0) return false;
  const { folded, isGivenName, isCommonName, mayBeName } = wordBeforeSurname(knowledge, evidence, place, from);
  const { words: own } = givenNamesOf(knowledge, rule.entity);
  if (own.includes(folded)) return false;
  if (isGivenName) return true;
  if (own.some((name) => isOfOtherSex(folded, name))) return !declinesFirstNames(evidence.language() ?? '');
  if (!mayBeName || own.some((name) => isSlipOf(folded, name))) return false;
  if (isCommonName && own.length > 0 && !own.some((name) => beginAlike(folded, name))) return true;
  if (saysNothing(place, from)) return false;
  return !isMedium(place, from) && evidence.language() !== 'de';
}

/** `В інтерв’ю Суспільному Кубілюс розповів`: who was told, by a word that is no first name. */
function isMedium({ block: { text } }: Place, word: number): boolean {
  return /(?:нтерв['’ʼ]ю|оментарі|фірі)\s[«"“„]?$/u.test(text.slice(Math.max(0, word - 12), word));
}
