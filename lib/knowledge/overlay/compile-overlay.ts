// Compiles the reader's own names into a second index beside the bundled one: the same way from name to forms as the build
// takes (cases of all declined languages, spellings, no common words among derived forms), so that an own person is found
// in every case. Called by merge-overlay and lib/background when the overlay was read. The tables and words are 25 kB of its script.

import cs from '../../../assets/knowledge/paradigms/cs.json';
import lt from '../../../assets/knowledge/paradigms/lt.json';
import lv from '../../../assets/knowledge/paradigms/lv.json';
import pl from '../../../assets/knowledge/paradigms/pl.json';
import sk from '../../../assets/knowledge/paradigms/sk.json';
import ukrainian from '../../../assets/knowledge/paradigms.json';
import { common } from '../../../assets/knowledge/wordsets.json';
import type { OwnNames } from '../../linking/evidence/linking-knowledge';
import { buildIndex } from '../../matching/build-index';
import type { CharClasses } from '../../matching/char-classes';
import { openIndex } from '../../matching/open-index';
import type { EntityId } from '../../model/entity';
import type { FormRule } from '../../model/name';
import type { Overlay } from '../../model/overlay';
import { type CompiledName, compileNames, type Paradigms } from '../compile/compile-names';
import { compileOwnEntities, type Named } from '../compile/compile-own-entities';
import { keepUsefulForms } from '../compile/useful-forms';
import { readBytes, writeBytes } from '../packed/byte-text';
import type { ValueFault, ValuePath } from './check-value';

export type { Named } from '../compile/compile-own-entities';

/** Own names compiled: what opens again without compiling, as JSON. */
export interface PackedOwnNames {
  /** The index as text (byte-text). */
  readonly index: string;
  /** By the numbers of forms: those of one name share its rule. */
  readonly rules: readonly FormRule[];
  /** Whose names replace the bundled ones. */
  readonly entities: readonly EntityId[];
}

/**
 * Compiles the names of `named`, and names `added` to those that entities have already; `undefined` when there are none.
 * Throws a sentence for a name that no text can contain.
 */
export function packOwnNames(
  named: readonly Named[],
  classes: CharClasses,
  added: readonly Named[] = [],
): PackedOwnNames | undefined {
  const all = compileOwnEntities([...named, ...added]);
  const names = keepUsefulForms(compileNames({ entities: all, paradigms, words }));
  const forms = names.flatMap((name) => name.forms);
  const numbers = names.flatMap((name, place) => name.forms.map(() => place));
  if (forms.length === 0) return undefined;
  return {
    index: writeBytes(buildIndex(forms, { classes, numbers })),
    rules: names.map(toRule),
    entities: named.map(({ id }) => id),
  };
}

/** Opens what `packOwnNames` gave. Throws when the index is damaged or of another version. */
export function openOwnNames({ index, rules, entities }: PackedOwnNames): OwnNames {
  return { index: openIndex(readBytes(index)), rules, entities: new Set(entities) };
}

/** From own names to what finds them; `undefined` when there are none. */
export type CompileNames = (
  named: readonly Named[],
  classes: CharClasses,
  added: readonly Named[],
) => OwnNames | undefined;

/** Compiles and opens them. Throws as `packOwnNames` does. */
export const compileOwnNames: CompileNames = (named, classes, added) => {
  const packed = packOwnNames(named, classes, added);
  return packed && openOwnNames(packed);
};

const paradigms = { ...ukrainian, languages: { pl, lt, lv, cs, sk } } as unknown as Paradigms;
const words = { sets: {}, countries: {}, common };

function toRule({ entity, name, rule }: CompiledName): FormRule {
  return { entity: entity.id, type: name.type, match: rule, own: true };
}

/** The first name that no text can contain (`…`, or a script that is not compared); the whole is tried before each one. */
export function findUselessName({ entities, corrections }: Overlay, classes: CharClasses): ValueFault | undefined {
  const corrected = corrections.map((each) => ({ kind: 'event', label: {}, ...each }));
  const added = corrected.map((each) => ({ ...each, names: each.more_names }));
  const lists = [
    ['entities', 'names', entities],
    ['corrections', 'names', corrected],
    ['corrections', 'more_names', added],
  ] as const;
  for (const [part, field, list] of lists) {
    const fault = findIn(list as readonly Named[], { part, field, from: 0 }, classes);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

interface Listed {
  readonly part: string;
  readonly field: string;
  readonly from: number;
}

/** Halves the list until one entity is left: a sound list costs one attempt. */
function findIn(list: readonly Named[], { part, field, from }: Listed, classes: CharClasses): ValueFault | undefined {
  const sentence = tryNames(list, classes);
  if (sentence === undefined) return undefined;
  const [only] = list;
  if (list.length <= 1) return only && { path: [part, from, field, ...findName(only, classes)], sentence };
  const half = list.length >> 1;
  return (
    findIn(list.slice(0, half), { part, field, from }, classes) ??
    findIn(list.slice(half), { part, field, from: from + half }, classes) ?? { path: [part], sentence }
  );
}

function findName(named: Named, classes: CharClasses): ValuePath {
  const at = named.names.findIndex((name) => tryNames([{ ...named, names: [name] }], classes) !== undefined);
  return at < 0 ? [] : [at, 'text'];
}

function tryNames(list: readonly Named[], classes: CharClasses): string | undefined {
  try {
    packOwnNames(
      list.filter(({ names }) => names !== undefined),
      classes,
    );
    return undefined;
  } catch (error) {
    return `No text can contain this name. ${error instanceof Error ? error.message : String(error)}`;
  }
}
