// Makes an entity of what a reader fills in or lists: a kind, names, a note. Called by parse-name-list and lib/background.
import type { EntityId, EntityKind, IsoDate } from '../../model/entity';
import type { OwnEntity } from '../../model/overlay';
import { kindLabels } from '../describe/kind-labels';
import { hashText } from '../opened/hash-text';

/** What a reader gives; the first name is the label. */
interface OwnName {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** At least one; `lang` is a language tag or `mul`. */
  readonly names: readonly { readonly text: string; readonly lang: string }[];
  /** Shown on the card; empty for none. */
  readonly note: string;
  readonly today: IsoDate;
}

/** The entity: every name counts wherever it stands, spelt with its capitals. */
export function createOwnEntity({ id, kind, names, note, today }: OwnName): OwnEntity {
  const [first] = names;
  return {
    id,
    kind,
    label: { [first?.lang ?? 'mul']: first?.text ?? id },
    ...(note === '' ? {} : { summary: { mul: note } }),
    names: names.map(({ text, lang }) => ({ text, lang, type: typeOf(text) })),
    verified: { on: today, level: 'unverified' },
  };
}

/** Capitals alone are an acronym, which counts letter by letter: SAFE is not safe. */
function typeOf(text: string): 'acronym' | 'full' {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) ? 'acronym' : 'full';
}

/** The id of a name's entity: the same for the same name and kind, and never that of a bundled one. */
export function ownIdOf(name: string, kind: EntityKind): EntityId {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  return ['own', plain, hashText(`${kind} ${name}`)].filter((part) => part !== '').join('-') as EntityId;
}

/** A kind by its id or its label, whatever the capitals; `undefined` for anything else. */
export function findKind(word: string): EntityKind | undefined {
  const wanted = word.trim().toLowerCase();
  const found = Object.entries(kindLabels).find(([id, label]) => id === wanted || label.toLowerCase() === wanted);
  return found?.[0] as EntityKind | undefined;
}

/** A kind; throws a sentence for what is none. */
export function parseOwnKind(word: string): EntityKind {
  const kind = findKind(word);
  if (kind === undefined) throw new Error(`The kind must be one of: ${Object.keys(kindLabels).join(', ')}.`);
  return kind;
}
