// A person's name in all cases of a language: «Рустем Умєров» -> «Рустема Умєрова», Rustemas Umerovas -> Rustemo Umerovo.
// Which ending a word takes depends on its last letters, on the gender, and on whether the person is of that country.
import type { EntityRecord } from '../model/entity';
import { type DeclinedWord, declineWord, joinDeclined, joinParts, keepWord } from './decline-words';
import type { DeclensionRule, LanguageTables } from './paradigms';

type WordRole = 'given' | 'patronymic' | 'family';

interface Bearer {
  readonly gender: 'm' | 'f';
  readonly isNative: boolean;
  readonly tables: LanguageTables;
}

/**
 * All case forms of `name`, nominative first. Only the nominative when the gender is not known.
 * A single word is a surname unless it is known as a given name; longer names begin with the given name.
 */
export function declinePerson(name: string, entity: EntityRecord, tables: LanguageTables): string[] {
  const gender = entity.person?.gender;
  if (gender !== 'm' && gender !== 'f') return [name];
  const bearer: Bearer = { gender, isNative: entity.countries?.includes(tables.country) ?? false, tables };
  const words = name.split(/\s+/);
  const given = listGivenWords(words, entity);
  const declined = words.map((word) => declineNamePart(word, roleOf(word, given), bearer));
  return joinDeclined(bearer.isNative ? declined : declined.map((word, place) => allowFixed(word, words, place)));
}

/** Between the first and the last word of a foreign name papers often leave a word as it is: Лунд Поульсена. */
function allowFixed(declined: DeclinedWord, words: readonly string[], place: number): DeclinedWord {
  const word = words[place] ?? '';
  if (place === 0 || place === words.length - 1) return declined;
  return declined.map((forms) => [...new Set([...forms, word])]);
}

function listGivenWords(words: readonly string[], { person }: EntityRecord): ReadonlySet<string> {
  const known = Object.values(person?.given ?? {}).flatMap((given) => given.split(/\s+/));
  const isKnown = known.includes(words[0] ?? '');
  return new Set(isKnown || words.length === 1 ? known : [...known, ...words.slice(0, 1)]);
}

function roleOf(word: string, given: ReadonlySet<string>): WordRole {
  if (given.has(word)) return 'given';
  return /(?:ович|йович|івна|ївна)$/u.test(word) && given.size > 0 ? 'patronymic' : 'family';
}

function declineNamePart(word: string, role: WordRole, bearer: Bearer): DeclinedWord {
  const parts = word.split('-');
  if (parts.length > 1) return joinParts(parts.map((part) => declineNamePart(part, role, bearer)));
  const { person } = bearer.tables;
  const rule = [...person[role], ...person.any].find((each) => fits(each, word, bearer));
  return rule?.endings === undefined ? keepWord(word) : declineWord(word, rule.endings);
}

function fits(rule: DeclensionRule, word: string, { gender, isNative }: Bearer): boolean {
  if (rule.gender !== undefined && rule.gender !== gender) return false;
  if (rule.native && !isNative) return false;
  // Particles (фон, де, дер) and initials are never declined.
  if (!/^\p{Lu}['’ʼ]?\p{Ll}/u.test(word)) return false;
  if (rule.is !== undefined) return rule.is.includes(word);
  return rule.ends === undefined || rule.ends.some((end) => word.endsWith(end));
}
