// What editors author by hand for bundled names, worked out for the reader's own: in which language a name is, that it has
// cases, which surname goes with it, and of which country its bearer is. Called by compile-overlay when the index of own
// names is built; nothing of it is stored or shown.
import type { EntityRecord } from '../../model/entity';
import type { AuthoredName } from '../../model/name';
import { tellCountry, tellLanguage } from '../../names/tell-language';
import type { AuthoredEntity } from '../authored/authored-entity';

/** Something with names: an own entity, or a correction on top of what it corrects. */
export type Named = Pick<AuthoredEntity, 'id' | 'kind' | 'label' | 'names'> & Partial<AuthoredEntity>;

/** With more names than this, each is declined in the language of its country alone: the papers of all take milliseconds a name. */
const mostDeclinedAbroad = 200;

/** The entities as an editor would have written them; a person may stand there twice, once for each gender. */
export function compileOwnEntities(all: readonly Named[]): AuthoredEntity[] {
  const count = all.reduce((sum, { names }) => sum + names.length, 0);
  const reach = count > mostDeclinedAbroad ? ({ relevance: 'context' } as const) : {};
  return all.flatMap((named) => listGendered({ ...complete(named), ...reach }));
}

function complete(named: Named): AuthoredEntity {
  const countries = named.countries ?? guessCountries(named);
  const names = [...named.names, ...listSurnames(named)].map((name) => completeName(name, { ...named, countries }));
  return { ...named, countries, names } as AuthoredEntity;
}

/**
 * A person whose gender nobody told is declined as a man, and as a woman too when the given name ends in a vowel (with
 * other given names a woman's name stays as it is). A form that is wrong for the bearer stands in no text.
 */
function listGendered(whole: AuthoredEntity): AuthoredEntity[] {
  const { kind, person, names } = whole;
  if (kind !== 'person' || person?.gender !== undefined) return [whole];
  const isOpen = names.some(({ text }) => /^\S*[aeiouyąęėūāēīаеєиіїоуюя](?: |$)/iu.test(text.normalize('NFC')));
  const genders = isOpen ? (['m', 'f'] as const) : (['m'] as const);
  return genders.map((gender) => ({ ...whole, person: { ...person, gender } }));
}

/** By the letters of the names, when all that tell anything tell the same; a name in Latin letters beside a Ukrainian one tells nothing. */
function guessCountries({ names, kind }: Named): string[] {
  if (kind !== 'person') return [];
  const told = names.map(({ text, lang }) => tellCountry(lang === 'mul' ? tellLanguage(text) : lang));
  const [country, ...others] = new Set(told);
  return country === undefined || others.length > 0 ? [] : [country];
}

/** `Ivan Petrenko` is `Petrenko` from the second time on; whoever lists surnames of a person knows better. */
function listSurnames({ kind, names }: Named): AuthoredName[] {
  const isPlain = kind === 'person' && names.every(({ type }) => type !== 'surname');
  return isPlain ? names.flatMap(({ text, lang }) => surnameOf(text, lang)) : [];
}

function surnameOf(text: string, lang: string): AuthoredName[] {
  const surname = /^\p{Lu}[\p{L}’'ʼ-]+ (?<last>\p{Lu}[\p{L}’'ʼ-]{2,})$/u.exec(text)?.groups?.last;
  return surname === undefined ? [] : [{ text: surname, lang, type: 'surname' }];
}

/** Whoever said how a name is written (`forms`, `generate`, `paradigm`) is taken at their word. */
function completeName(name: AuthoredName, { kind, countries }: Pick<EntityRecord, 'kind' | 'countries'>): AuthoredName {
  const isOpen = name.forms === undefined && name.generate === undefined && name.paradigm === undefined;
  if (!isOpen || !declinable.has(name.type)) return name;
  const told = name.lang === 'mul' ? tellLanguage(name.text, countries) : name.lang;
  // Names of people in Latin letters stand in the papers of every country, so they keep `mul`.
  const isForeign = kind === 'person' && told !== 'uk' && name.lang === 'mul';
  const lang = isForeign ? 'mul' : (told ?? 'mul');
  if (kind === 'person') return { ...name, lang, generate: ['cases'] };
  // Names of organisations in a declined language get their cases from the rules for all; English ones both spellings.
  return { ...name, lang, ...(lang === 'en' || lang === 'mul' ? { generate: ['us-uk'] as const } : {}) };
}

const declinable: ReadonlySet<AuthoredName['type']> = new Set(['full', 'surname', 'short']);
