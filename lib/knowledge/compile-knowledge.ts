// Compiles the checked knowledge into what the extension ships. Called by the Vite plugin and by tests; build time only.
// The same files give the same bytes, whatever the machine: everything goes by the order of ids and of the files.
import { buildIndex } from '../matching/build-index';
import type { SurfaceForm } from '../model/name';
import type { AuthoredEntity } from './authored-entity';
import type { AuthoredKnowledge } from './authored-knowledge';
import { type CompiledName, compileNames } from './compile-names';
import { compileOffices } from './compile-offices';
import { hashText } from './hash-text';
import type { PackedKnowledge } from './knowledge';
import { packContent } from './pack-content';
import { indexOffices } from './pack-offices';
import { keepUsefulForms } from './useful-forms';

/** Packs everything that was verified; entities of level `unverified` are left out, with their names and sources. */
export function compileKnowledge(knowledge: AuthoredKnowledge): PackedKnowledge {
  const entities = knowledge.entities.filter(({ verified }) => verified.level !== 'unverified');
  const all = keepUsefulForms(compileNames({ ...knowledge, entities }));
  const names = all.filter((name) => !isOptional(name));
  const optional = all.filter(isOptional);
  const offices = compileOffices(knowledge.offices);
  const content = packContent({ ...knowledge, entities }, offices, { always: names, optional });
  const [forms, optionalForms] = [listForms(names), listForms(optional)];
  const hash = hashText(JSON.stringify([content, forms, optionalForms, offices.wordings]));
  const optionalIndex = optionalForms.length === 0 ? new Uint8Array() : buildIndex(optionalForms, { isPart: true });
  return {
    version: `${newestVerification(entities)}+${hash}`,
    index: buildIndex(forms),
    optionalIndex,
    officeIndex: indexOffices(offices),
    content,
  };
}

const isOptional = ({ entity }: CompiledName) => entity.relevance === 'optional';

const listForms = (names: readonly CompiledName[]): readonly SurfaceForm[] => names.flatMap(({ forms }) => forms);

function newestVerification(entities: readonly AuthoredEntity[]): string {
  const days = entities.map(({ verified }) => verified.on).sort();
  return days.at(-1) ?? 'empty';
}
