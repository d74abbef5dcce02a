// From one authored name to every written form of it: the door of lib/names, called when the knowledge is compiled.
//
//   name ─ spellings ─ ministry, & ─ what it asks for (hyphen, plural, amount) ─ cases ─ initials, hashtag
//
// Diacritics, kinds of apostrophe, hyphen and space, and soft hyphens are folded by lib/matching: never made here.
import type { EntityKind, EntityRecord } from '../model/entity';
import type { AuthoredName, CaseRule, Generator, MatchRule, SurfaceForm } from '../model/name';
import { listAmountVariants } from './amount-variants';
import { listOrganisationForms } from './decline-organisation';
import { declinePerson } from './decline-person';
import { declineWord, joinDeclined } from './decline-words';
import { listInitialForms } from './initial-forms';
import { listAmpersandVariants, listMinistryVariants, shrinkMinistry } from './ministry-variants';
import { findTables, type Paradigms } from './paradigms';
import { resolveMatch } from './resolve-match';
import { listSpellings } from './spelling-pairs';
import { takesGenitive } from './takes-genitive';
import { listJointVariants, listSmallVariants } from './ukrainian-variants';
import { findHashtagForm, listHyphenVariants, listPluralVariants } from './written-variants';

/** The entity a name belongs to, as far as its forms depend on it. */
export type NamedEntity = EntityRecord & { readonly match?: MatchRule };

/** All forms of a name, the authored text first, without repeats. Never empty. */
export function expandName(name: AuthoredName, entity: NamedEntity, paradigms: Paradigms): SurfaceForm[] {
  const { case: caseRule, mode } = resolveMatch(name, entity.match);
  const isShrunk = caseRule === 'smart' && name.lang === 'en' && entity.kind !== 'person';
  const shrink = (text: string) => shrinkMinistry(text, mode === 'by-country');
  const spellings = isShrunk ? listWritten(name).map(shrink) : listWritten(name);
  const declined = spellings.flatMap((text) => listCases(text, { name, entity, paradigms }));
  const varied = caseRule === 'smart' ? listLocalVariants(name, entity.kind) : keep;
  const written = [...spellings, ...declined, ...(name.forms ?? [])].map(trimEdges).flatMap(varied);
  const initials = name.type === 'surname' ? listInitialForms(written, entity) : [];
  const texts = new Set([...written, ...initials]);
  const forms = [...texts].map((text) => writtenForm(text, { name, kind: entity.kind, caseRule }));
  return [...forms, ...listHashtags(name)];
}

interface Written {
  readonly name: AuthoredName;
  readonly kind: EntityKind;
  readonly caseRule: CaseRule;
}

/** A form as the matcher takes it, with a genitive s where papers stick one to it. */
export function writtenForm(text: string, { name, kind, caseRule }: Written): SurfaceForm {
  return takesGenitive(text, name, kind) ? { text, case: caseRule, genitive: true } : { text, case: caseRule };
}

/** The matcher looks for whole words, so a form begins and ends with one: «Рамштайн» without its quotation marks. */
function trimEdges(text: string): string {
  return text.replace(/^[^\p{L}\p{N}€$£]+|[^\p{L}\p{N}€$£]+$/gu, '');
}

type Vary = (text: string) => string[];

const keep: Vary = (text) => [text];

function listLocalVariants({ lang }: AuthoredName, kind: EntityKind): Vary {
  if (lang !== 'uk' || kind === 'person' || kind === 'weapon' || kind === 'law') return keep;
  return (text) => listJointVariants(text).flatMap(listSmallVariants);
}

function listWritten(name: AuthoredName): string[] {
  const asks = (generator: Generator) => name.generate?.includes(generator) ?? false;
  let texts = [name.text];
  if (asks('us-uk')) texts = texts.flatMap(listSpellings).flatMap(listMinistryVariants);
  texts = texts.flatMap(listAmpersandVariants);
  if (asks('hyphen')) texts = texts.flatMap(listHyphenVariants);
  if (asks('plural')) texts = texts.flatMap(listPluralVariants);
  if (asks('amount')) texts = texts.flatMap(listAmountVariants);
  return [...new Set(texts)];
}

interface Declining {
  readonly name: AuthoredName;
  readonly entity: NamedEntity;
  readonly paradigms: Paradigms;
}

function listCases(text: string, { name, entity, paradigms }: Declining): string[] {
  const named = name.paradigm === undefined ? undefined : paradigms.named[name.paradigm];
  if (named !== undefined) return joinDeclined([declineWord(text, named)]);
  if (!name.generate?.includes('cases')) return [];
  const tables = findTables(paradigms, name.lang);
  if (tables === undefined) return [];
  if (entity.kind === 'person') return declinePerson(text, entity, tables);
  return listOrganisationForms(name, text, tables);
}

/** Only of the name itself: nobody tags a ministry by its rarer word orders. */
function listHashtags({ text, generate }: AuthoredName): SurfaceForm[] {
  if (generate?.includes('amount')) return [];
  const spellings = generate?.includes('us-uk') ? listSpellings(text) : [text];
  const tags = new Set(spellings.map(findHashtagForm).filter((tag) => tag !== undefined));
  const caseRule: CaseRule = 'insensitive';
  return [...tags].map((tag) => ({ text: tag, case: caseRule, hashtag: true }));
}
