// The surname in every spelling that a full name is authored in: an article that writes `Antonio Košta` or `Косиняка-Камиша`
// goes on with `Košta`, `Косиняка-Камиша`. Such a surname only leans on the full name; a case of an authored surname (`Putinem`
// of Putin) obeys that surname's rule. Called by compile-names after all other derived names, so that what has a rule of its
// own keeps it. People whose surname nobody may look for alone (Nicușor Dan) have no authored surname and get none here.
import type { EntityRecord } from '../model/entity';
import type { AuthoredName, MatchRule } from '../model/name';
import type { DerivedName } from './derive-names';

type NamedPerson = EntityRecord & { readonly names: readonly AuthoredName[] };

/** Surnames of a person in the spellings of the full names; empty for everything else. */
export function listDerivedSurnames(entity: NamedPerson): DerivedName[] {
  if (entity.kind !== 'person') return [];
  const leaning = ruleOfSurnames(entity);
  return entity.names.flatMap((name, source) => {
    const spellings = [...new Set(listSurnameSpellings(name, entity))];
    const rules = new Set(spellings.map((text) => ruleOfCase(text, entity) ?? leaning));
    return [...rules].map((match) => {
      const texts = spellings.filter((text) => (ruleOfCase(text, entity) ?? leaning) === match);
      const [text = ''] = texts;
      return { name: { text, lang: name.lang, type: 'surname' as const, match }, source, texts };
    });
  });
}

/** `Putinem` is as telling as `Putin`: the rule of the authored surname that the text is a case of. */
function ruleOfCase(text: string, entity: NamedPerson): MatchRule | undefined {
  const [longest] = authoredSurnames(entity)
    .filter((surname) => surname.text.length >= 5 && text.startsWith(surname.text))
    .sort((a, b) => b.text.length - a.text.length);
  return longest !== undefined && /^[\p{Ll}’']{1,4}$/u.test(text.slice(longest.text.length))
    ? longest.match
    : undefined;
}

/** Spellings of the surname in `name` and its authored forms; empty when the name is not a full name. */
function listSurnameSpellings(name: AuthoredName, entity: NamedPerson): string[] {
  if (!spelt.has(name.type) || authoredSurnames(entity).length === 0) return [];
  const length = surnameLength(entity);
  const texts = [name.text, ...(name.forms ?? [])].filter((text) => !beginsWithSurname(text, entity));
  return texts.flatMap((text) => {
    const words = text.split(' ');
    const surname = words.slice(-length).join(' ');
    // An initial, a title or a single word is no first name.
    return words.length > length && /^\p{Lu}[\p{L}’'ʼ-]+ /u.test(text) && /^\p{Lu}[\p{L}’'ʼ -]{3,}$/u.test(surname)
      ? [surname]
      : [];
  });
}

/** `Orbán Viktor`: Hungarians put the surname first, and what comes last is a first name. */
function beginsWithSurname(text: string, entity: NamedPerson): boolean {
  return authoredSurnames(entity).some((surname) => text.startsWith(`${surname.text} `));
}

/** Leans on the full name, and minds what the authored surnames forbid. */
function ruleOfSurnames(entity: NamedPerson): MatchRule {
  const forbids = authoredSurnames(entity).find(({ match }) => match?.forbids !== undefined)?.match?.forbids;
  return { mode: 'after-full', case: 'exact', ...(forbids === undefined ? {} : { forbids }) };
}

const spelt: ReadonlySet<AuthoredName['type']> = new Set([
  'full',
  'variant',
  'transliteration',
  'misspelling',
  'inflected-stem',
]);

const authoredSurnames = ({ names }: NamedPerson) =>
  names.filter(({ type, match }) => type === 'surname' && match?.mode !== 'never' && match?.needs_title !== true);

/** `von der Leyen` has three words, in every spelling. */
function surnameLength({ person, label }: NamedPerson): number {
  const family = person?.family?.en ?? Object.values(label)[0]?.split(' ').slice(1).join(' ') ?? '';
  return Math.max(1, family.split(' ').length);
}
