// Compiles the checked knowledge into what the extension ships. Called by the Vite plugin and by tests; build time only.
// The same files give the same bytes, whatever the machine: everything goes by the order of ids and of the files.
import { buildIndex } from '../../matching/build-index';
import type { SurfaceForm } from '../../model/name';
import type { AuthoredEntity } from '../authored/authored-entity';
import { hashText } from '../opened/hash-text';
import type { PackedKnowledge } from '../opened/knowledge';
import type { AuthoredKnowledge } from './authored-knowledge';
import { type CompiledName, compileNames } from './compile-names';
import { compileOffices } from './compile-offices';
import { type JoinedName, joinNames } from './join-names';
import { leaveJoinedForms } from './joined-forms';
import { packContent } from './pack-content';
import { indexOffices } from './pack-offices';
import { keepUsefulForms } from './useful-forms';

/** Packs everything that was verified; entities of level `unverified` are left out, with their names and sources. */
export function compileKnowledge(knowledge: AuthoredKnowledge): PackedKnowledge {
  const entities = knowledge.entities.filter(({ verified }) => verified.level !== 'unverified');
  const all = leaveJoinedForms(keepUsefulForms(compileNames({ ...knowledge, entities })));
  const always = joinNames(all.filter((name) => !isOptional(name)));
  const optional = joinNames(all.filter(isOptional));
  const offices = compileOffices(knowledge.offices);
  const content = packContent({ ...knowledge, entities }, offices, { always, optional });
  const hash = hashText(JSON.stringify([content, listForms(always), listForms(optional), offices.wordings]));
  return {
    version: `${newestVerification(entities)}+${hash}`,
    index: indexNames(always),
    optionalIndex: optional.length === 0 ? new Uint8Array() : indexNames(optional, { isPart: true }),
    officeIndex: indexOffices(offices),
    content,
  };
}

const isOptional = ({ entity }: CompiledName) => entity.relevance === 'optional';

const listForms = (names: readonly JoinedName[]): readonly SurfaceForm[] => names.flatMap(({ forms }) => forms);

/** A form's number is the place of its name. */
function indexNames(names: readonly JoinedName[], options: { readonly isPart?: boolean } = {}): Uint8Array {
  const numbers = names.flatMap(({ forms }, place) => forms.map(() => place));
  return buildIndex(listForms(names), { ...options, numbers });
}

function newestVerification(entities: readonly AuthoredEntity[]): string {
  const days = entities.map(({ verified }) => verified.on).sort();
  return days.at(-1) ?? 'empty';
}
