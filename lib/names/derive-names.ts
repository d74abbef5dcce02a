// Names that nobody has to author because a rule makes them of reviewed ones: the Latin spellings of Ukrainian people in
// the press of other languages, case endings of foreign languages, Hungarian name order. Called by compile-names, which
// leaves out what is authored already. A derived name obeys the rule of the name it was made of.
import type { EntityRecord } from '../model/entity';
import type { AuthoredName, MatchRule, NameType } from '../model/name';
import { listBrandCases, listOrganisationForms } from './decline-organisation';
import { declinePerson } from './decline-person';
import { listInitialForms } from './initial-forms';
import { type DeclinedLanguage, findTables, type Paradigms } from './paradigms';
import { listPressLanguages } from './press-languages';
import { englishSchemes, type PressSchemes, romaniseName } from './romanise-name';

/** A name made by rule, with its written forms. */
export interface DerivedName {
  readonly name: AuthoredName;
  /** Place of the name it was made of, in `entity.names`. */
  readonly source: number;
  readonly texts: readonly string[];
}

type NamedEntity = EntityRecord & { readonly names: readonly AuthoredName[]; readonly match?: MatchRule };

/** Press languages that take Ukrainian names in a spelling of their own. Slovak papers write as Czech ones do. */
const presses: readonly (readonly [lang: string, schemes: PressSchemes])[] = [
  ['en', englishSchemes],
  ['pl', ['pl']],
  ['de', ['de']],
  ['fr', ['fr']],
  ['mul', ['scandinavian']],
  ['nl', ['nl']],
  ['hu', ['hu']],
  ['ro', ['ro']],
  ['cs', ['cs']],
  ['sk', ['cs']],
  ['lt', ['lt']],
  ['lv', ['lv']],
];

/** Latvian writes foreign names by sound (Urzula fon der Leiena): no rule makes those, only Ukrainian ones. */
const writtenBySound: readonly string[] = ['lv'];

/** Always a nominative of their own (Rustemas, Rustems): without cases there is nothing to write. */
const alwaysDeclined: readonly string[] = ['lt', 'lv'];

/** All derived names of an entity, in the order of their sources. Empty for most organisations. */
export function listDerivedNames(entity: NamedEntity, paradigms: Paradigms): DerivedName[] {
  return entity.names.flatMap((name, source) => {
    if (!derivable.has(name.type) || name.match?.mode === 'never') return [];
    const derived = entity.kind === 'person' ? deriveOfPerson : deriveOfOrganisation;
    return derived(name, entity, paradigms)
      .filter(({ texts }) => texts.length > 0)
      .map((each) => ({ ...each, source }));
  });
}

/** Names of these types are written out in full words; the others are acronyms, mistakes or spellings already. */
const derivable: ReadonlySet<NameType> = new Set(['full', 'surname', 'short']);

type Derived = Omit<DerivedName, 'source'>;

function deriveOfPerson(name: AuthoredName, entity: NamedEntity, paradigms: Paradigms): Derived[] {
  const isUkrainian = entity.countries?.includes('UA') ?? false;
  if (name.lang === 'uk') return isUkrainian ? deriveSpellings(name, entity, paradigms) : [];
  if (isUkrainian || !isLatin(name.text)) return [];
  const langs = listPressLanguages(entity).filter((lang) => isDeclinedIn(name, lang, entity));
  const declined = langs.map((lang) => derive(name, lang, listForms([name.text], { name, lang, entity, paradigms })));
  return [...declined, ...deriveHungarianOrder(name, entity)];
}

/** Of English names and names of the language itself; what somebody declined by hand stays as it is. */
function isDeclinedIn(name: AuthoredName, lang: DeclinedLanguage, { countries = [] }: EntityRecord): boolean {
  if (name.lang !== 'en' && name.lang !== 'mul' && name.lang !== lang) return false;
  return !writtenBySound.includes(lang) || countries.includes('LV');
}

function deriveSpellings(name: AuthoredName, entity: NamedEntity, paradigms: Paradigms): Derived[] {
  const declined: readonly string[] = listPressLanguages(entity);
  return presses
    .filter(([lang]) => declined.includes(lang) || !alwaysDeclined.includes(lang))
    .map(([lang, schemes]) => {
      const spellings = romaniseName(name.text, schemes);
      const asks = declined.includes(lang);
      return derive(name, lang, asks ? listForms(spellings, { name, lang, entity, paradigms }) : spellings);
    });
}

interface Declining {
  readonly name: AuthoredName;
  readonly lang: string;
  readonly entity: NamedEntity;
  readonly paradigms: Paradigms;
}

/** Lithuanian papers name people by initial and surname more often than in full. */
function listForms(texts: readonly string[], { name, lang, entity, paradigms }: Declining): string[] {
  const tables = findTables(paradigms, lang);
  if (tables === undefined) return [];
  const forms = texts.flatMap((text) => declinePerson(text, entity, tables));
  return lang === 'lt' && name.type === 'surname' ? [...forms, ...listInitialForms(forms, entity)] : forms;
}

/** Names in a declined language, unless an editor declined them or asked for it; and brands. */
function deriveOfOrganisation(name: AuthoredName, entity: NamedEntity, paradigms: Paradigms): Derived[] {
  const tables = findTables(paradigms, name.lang);
  const isOpen = name.forms === undefined && name.generate === undefined && name.paradigm === undefined;
  if (tables !== undefined)
    return isOpen ? [derive(name, name.lang, listOrganisationForms(name, name.text, tables))] : [];
  return entity.kind === 'company' ? deriveOfBrand(name, entity, paradigms) : [];
}

/** A guarded brand is a word of some language; its cases (Fortem, Patrii) would be words as well. */
function deriveOfBrand(name: AuthoredName, entity: NamedEntity, paradigms: Paradigms): Derived[] {
  const isFree = (name.match?.mode ?? entity.match?.mode ?? 'free') === 'free';
  if (!isFree || (name.lang !== 'en' && name.lang !== 'mul')) return [];
  return listPressLanguages(entity).map((lang) => {
    const tables = findTables(paradigms, lang);
    return derive(name, lang, tables === undefined ? [] : listBrandCases(name.text, tables));
  });
}

/** Hungarian papers put a Hungarian's surname first, and nobody else's. */
function deriveHungarianOrder(name: AuthoredName, { countries = [] }: EntityRecord): Derived[] {
  const words = name.text.split(' ');
  const isFull = name.type === 'full' && words.length === 2 && name.lang === 'en';
  return countries.includes('HU') && isFull ? [derive(name, 'hu', [words.reverse().join(' ')])] : [];
}

/** A Latvian genitive (Zelenska) is elsewhere the surname of his wife: alone it counts in Latvian only. */
function derive({ type, match }: AuthoredName, lang: string, texts: readonly string[]): Derived {
  const [text = ''] = texts;
  const rule = lang === 'lv' && type === 'surname' ? { ...match, langs: ['lv'] } : match;
  return { name: { text, lang, type, ...(rule === undefined ? {} : { match: rule }) }, texts: [...new Set(texts)] };
}

const isLatin = (text: string) => /^\p{Script=Latin}/u.test(text);
