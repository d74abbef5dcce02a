// Whether German, Dutch and Nordic papers stick an s to a written form: «NATOs Generalsekretär», «Selenskyjs Besuch»,
// «Lund Poulsens plan». Called by expand-name; where such a form counts is decided by lib/linking (hard-filters).
import type { EntityKind } from '../model/entity';
import type { AuthoredName } from '../model/name';

/** Names of these languages stand unchanged in German, Dutch and Nordic texts. */
const languages = new Set(['en', 'de', 'da', 'sv', 'no', 'nl', 'mul']);

/** Programmes and laws bear names made of common words; their acronyms are names like any other. */
const spokenNames = new Set<EntityKind>(['programme', 'fund', 'initiative', 'law', 'event', 'place', 'weapon']);

/** A form that ends in s, x or z takes an apostrophe instead, or nothing. */
const endsOpen = /[\p{Script=Latin}\p{N}]$/u;
const endsHissing = /[sxzß]$/iu;

/** True when `text`, a form of `name`, may be followed by the small s of a genitive. */
export function takesGenitive(text: string, name: AuthoredName, kind: EntityKind): boolean {
  if (!languages.has(name.lang) || !endsOpen.test(text) || endsHissing.test(text)) return false;
  return name.type === 'acronym' || !spokenNames.has(kind);
}
