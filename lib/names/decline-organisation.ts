// An organisation's name in all cases: the head noun and the adjectives that agree with it are declined, the rest stays:
// «Європейський фонд оборони» -> «Європейського фонду оборони», Komisja Europejska -> Komisji Europejskiej. Head nouns are
// listed in the tables; so is how names of companies in one word are declined (Rheinmetall -> Rheinmetallu).
import type { AuthoredName } from '../model/name';
import { type DeclinedWord, declineWord, joinDeclined, keepWord } from './decline-words';
import type { GrammaticalGender, HeadParadigm, LanguageTables } from './paradigms';

/** All case forms, nominative first; `undefined` when no head noun of the tables is found. */
export function findOrganisationCases(name: string, tables: LanguageTables): string[] | undefined {
  const words = name.split(/\s+/);
  const headAt = words.findIndex((word) => findHead(word, tables) !== undefined);
  const head = findHead(words[headAt] ?? '', tables);
  if (head === undefined) return undefined;
  const before = words.slice(0, headAt).map((word) => findWordBefore(word, head.gender, tables));
  if (before.some((word) => word === undefined)) return undefined;
  return joinDeclined([
    ...before.filter((word) => word !== undefined),
    declineWord(words[headAt] ?? '', head),
    ...declineAfter(words.slice(headAt + 1), head.gender, tables),
  ]);
}

/** The case forms of a spelling of `name`, those of long names with a small first letter too; none without a head noun. */
export function listOrganisationForms(name: AuthoredName, spelling: string, tables: LanguageTables): string[] {
  const cases = findOrganisationCases(spelling, tables) ?? [];
  return writesSmall(name) ? [...cases, ...cases.filter(isLongName).map(lowerHead)] : cases;
}

/** A variant in Ukrainian is as long and exact as the full name; in other languages it may be a mere description. */
function writesSmall({ type, lang }: AuthoredName): boolean {
  return type === 'full' || (type === 'variant' && lang === 'uk');
}

/** Newspapers write «міністерство оборони України» without the official capital; in short names the capital is needed. */
function isLongName(text: string): boolean {
  return text.split(' ').length > 2;
}

function lowerHead(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** All case forms of a company's name in one word; none when the language leaves it alone or does not decline brands. */
export function listBrandCases(name: string, { brands = [] }: LanguageTables): string[] {
  if (!/^\p{Lu}\p{L}*\p{Ll}$/u.test(name)) return [];
  const rule = brands.find(({ ends }) => ends === undefined || ends.some((end) => name.endsWith(end)));
  return rule?.endings === undefined ? [] : joinDeclined([declineWord(name, rule.endings)]);
}

function findHead(word: string, { heads, nouns }: LanguageTables): HeadParadigm | undefined {
  const lower = word.toLowerCase();
  const key = heads[lower] ?? Object.entries(heads).find(([head]) => isEndOf(head, lower))?.[1];
  return key === undefined ? undefined : nouns[key];
}

/** `*комісія` also stands for «Єврокомісія». */
function isEndOf(head: string, word: string): boolean {
  return head.startsWith('*') && word.endsWith(head.slice(1));
}

function findWordBefore(word: string, gender: GrammaticalGender, tables: LanguageTables): DeclinedWord | undefined {
  return findAdjective(word, gender, tables) ?? (tables.keepsBefore ? keepWord(word) : undefined);
}

/** Adjectives right after the head agree with it as far as they go on; a genitive ends them. */
function declineAfter(words: readonly string[], gender: GrammaticalGender, tables: LanguageTables): DeclinedWord[] {
  const isAdjective = (word: string) => tables.adjectivesAfter?.some((end) => word.endsWith(end)) ?? false;
  const stop = words.findIndex((word) => !isAdjective(word) || findAdjective(word, gender, tables) === undefined);
  return words.map((word, place) =>
    stop !== -1 && place >= stop ? keepWord(word) : (findAdjective(word, gender, tables) ?? keepWord(word)),
  );
}

function findAdjective(word: string, gender: GrammaticalGender, { adjectives }: LanguageTables) {
  const ending = Object.entries(adjectives[gender]).find(([nominative]) => word.endsWith(nominative));
  return ending === undefined ? undefined : declineWord(word, ending[1]);
}
