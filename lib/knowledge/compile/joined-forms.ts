// Full names that need not be shipped: linking puts a surname together with one of its bearer's own first names before it, so
// the index needs the surname in all its cases and each full name once, not every full name in every case. Called by
// compile-knowledge.
import { declinesFirstNames, isOwnFirstName } from '../../linking/people/own-first-name';
import type { SurfaceForm } from '../../model/name';
import { listGivenNames } from '../opened/given-names';
import type { CompiledName } from './compile-names';
import { foldFirstName, foldGivenNames } from './fold-guards';

/** The names without the forms of full names that linking finds by their surname. What is written in the files stays. */
export function leaveJoinedForms(names: readonly CompiledName[]): CompiledName[] {
  const given = new Set(foldGivenNames([...new Set(names.map(({ entity }) => entity))]));
  const surnames = collectSurnames(names);
  return names.map((compiled) => {
    const own = surnames.get(compiled.entity.id);
    if (own === undefined || !isPlainFullName(compiled)) return compiled;
    const isJoined = (form: SurfaceForm) => isFoundBySurname(form, { compiled, own, given });
    return { ...compiled, forms: compiled.forms.filter((form) => !isJoined(form)) };
  });
}

/** The forms of each person's surnames whose full name would count wherever it stands. */
function collectSurnames(names: readonly CompiledName[]): ReadonlyMap<string, ReadonlySet<string>> {
  const surnames = new Map<string, Set<string>>();
  for (const { entity, name, rule, forms } of names) {
    const { mode, forbids, date, langs, caps_off: capsOff, priority = 50, case: caseRule } = rule;
    const isFiltered = forbids !== undefined || date !== undefined || langs !== undefined || capsOff === true;
    if (entity.kind !== 'person' || name.type !== 'surname' || mode === 'never' || isFiltered) continue;
    if (caseRule !== 'smart' || priority !== 50 || entity.relevance === 'optional') continue;
    const own = surnames.get(entity.id) ?? new Set();
    // `Rutte’a` is also `Rutte`, and an apostrophe ends a word.
    for (const { text } of forms) if (!/['’]/.test(text)) own.add(text);
    surnames.set(entity.id, own);
  }
  return surnames;
}

const fullTypes: ReadonlySet<string> = new Set(['full', 'variant', 'transliteration']);

function isPlainFullName({ name, rule, isUnconditional }: CompiledName): boolean {
  if (!isUnconditional || !fullTypes.has(name.type) || !declinesFirstNames(name.lang)) return false;
  return rule.case === 'smart' && (rule.priority ?? 50) === 50;
}

interface Known {
  readonly compiled: CompiledName;
  readonly own: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

/** One word as linking looks for it (first-names), with a hyphen in it or none. */
const oneWord = /^\p{Lu}[\p{Ll}'’ʼ]{2,}(?:-\p{Lu}[\p{Ll}'’ʼ]+)?$/u;

function isFoundBySurname({ text, hashtag, genitive }: SurfaceForm, { compiled, own, given }: Known): boolean {
  const { entity, name, derived } = compiled;
  if (hashtag === true || genitive === true || (text === name.text && derived === undefined)) return false;
  const space = text.indexOf(' ');
  const first = text.slice(0, space);
  if (!own.has(text.slice(space + 1)) || !oneWord.test(first)) return false;
  return isOwnFirstName({
    word: foldFirstName(first),
    names: listGivenNames(entity).map(foldFirstName),
    isGivenName: (word) => given.has(word),
    language: () => name.lang,
  });
}
