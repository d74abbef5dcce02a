// A person's Ukrainian name in all cases: «Рустем Умєров» -> «Рустема Умєрова», «Рустемові Умєрову» …
// Which ending a word takes depends on its last letters, on the gender, and on whether the person is of Ukraine.
import type { EntityRecord } from '../model/entity';
import { type DeclinedWord, declineWord, joinDeclined, joinParts, keepWord } from './decline-words';
import type { DeclensionRule, Paradigms } from './paradigms';

type WordRole = 'given' | 'patronymic' | 'family';

interface Bearer {
  readonly gender: 'm' | 'f';
  readonly isNative: boolean;
  readonly paradigms: Paradigms;
}

/**
 * All case forms of `name`, nominative first. Only the nominative when the gender is not known.
 * `role` says what a single word is; longer names begin with the given name.
 */
export function declinePerson(name: string, entity: EntityRecord, paradigms: Paradigms): string[] {
  const gender = entity.person?.gender;
  if (gender !== 'm' && gender !== 'f') return [name];
  const bearer: Bearer = { gender, isNative: entity.countries?.includes('UA') ?? false, paradigms };
  const words = name.split(/\s+/);
  const given = new Set(entity.person?.given?.uk?.split(/\s+/) ?? (words.length > 1 ? words.slice(0, 1) : []));
  return joinDeclined(words.map((word) => declineNamePart(word, roleOf(word, given), bearer)));
}

function roleOf(word: string, given: ReadonlySet<string>): WordRole {
  if (given.has(word)) return 'given';
  return /(?:ович|йович|івна|ївна)$/u.test(word) && given.size > 0 ? 'patronymic' : 'family';
}

function declineNamePart(word: string, role: WordRole, bearer: Bearer): DeclinedWord {
  const parts = word.split('-');
  if (parts.length > 1) return joinParts(parts.map((part) => declineNamePart(part, role, bearer)));
  const { paradigms } = bearer;
  const rule = [...paradigms.person[role], ...paradigms.person.any].find((each) => fits(each, word, bearer));
  return rule?.endings === undefined ? keepWord(word) : declineWord(word, rule.endings);
}

function fits(rule: DeclensionRule, word: string, { gender, isNative }: Bearer): boolean {
  if (rule.gender !== undefined && rule.gender !== gender) return false;
  if (rule.native && !isNative) return false;
  // Particles (фон, де, дер) and initials are never declined.
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  if (rule.is !== undefined) return rule.is.includes(word);
  return rule.ends === undefined || rule.ends.some((end) => word.endsWith(end));
}
