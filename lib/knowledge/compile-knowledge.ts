// Compiles the checked knowledge into what the extension ships. Called by the Vite plugin and by tests; build time only.
// The same files give the same bytes, whatever the machine: everything goes by the order of ids and of the files.
import { buildIndex } from '../matching/build-index';
import type { MatchRule, NameType, SurfaceForm } from '../model/name';
import type { AuthoredEntity } from './authored-entity';
import type { AuthoredKnowledge } from './authored-knowledge';
import { type CompiledName, compileNames } from './compile-names';
import { hashText } from './hash-text';
import type { PackedKnowledge } from './knowledge';
import { packRecords } from './pack-records';
import { createShapePacker } from './pack-shapes';
import { contentFormat, type PackedContent, type PackedNames } from './packed-content';
import { keepUsefulForms } from './useful-forms';

/** Packs everything that was verified; entities of level `unverified` are left out, with their names and sources. */
export function compileKnowledge(knowledge: AuthoredKnowledge): PackedKnowledge {
  const entities = knowledge.entities.filter(({ verified }) => verified.level !== 'unverified');
  const all = keepUsefulForms(compileNames({ ...knowledge, entities }));
  const names = all.filter((name) => !isOptional(name));
  const optional = all.filter(isOptional);
  const content = packContent({ ...knowledge, entities }, [...names, ...optional]);
  const json = JSON.stringify({ ...content, optional: optional.length } satisfies PackedContent);
  const [forms, optionalForms] = [listForms(names), listForms(optional)];
  const hash = hashText(json + JSON.stringify([...forms, ...optionalForms]));
  const optionalIndex = optionalForms.length === 0 ? new Uint8Array() : buildIndex(optionalForms);
  return { version: `${newestVerification(entities)}+${hash}`, index: buildIndex(forms), optionalIndex, json };
}

const isOptional = ({ entity }: CompiledName) => entity.relevance === 'optional';

const listForms = (names: readonly CompiledName[]): readonly SurfaceForm[] => names.flatMap(({ forms }) => forms);

function newestVerification(entities: readonly AuthoredEntity[]): string {
  const days = entities.map(({ verified }) => verified.on).sort();
  return days.at(-1) ?? 'empty';
}

function packContent(knowledge: AuthoredKnowledge, names: readonly CompiledName[]): Omit<PackedContent, 'optional'> {
  const { entities, words } = knowledge;
  const { shapes, pack } = createShapePacker();
  const types = createTable<NameType>();
  const langs = createTable<string>();
  const rules = createTable<MatchRule>();
  const places = new Map<string, number>(entities.map(({ id }, place) => [id, place]));
  const placeOf = (name: CompiledName | undefined) => (name === undefined ? 0 : (places.get(name.entity.id) ?? 0));
  const packed: PackedNames = {
    entitySteps: names.map((name, i) => placeOf(name) - placeOf(names[i - 1])),
    types: names.map(({ name }) => types.placeOf(name.type)),
    langs: names.map(({ name }) => langs.placeOf(name.lang)),
    rules: names.map(({ rule }) => rules.placeOf(rule)),
    runs: names.map(({ forms }) => forms.length),
  };
  return {
    format: contentFormat,
    ...packRecords(knowledge, pack),
    types: types.values,
    langs: langs.values,
    rules: rules.values.map(pack),
    shapes,
    names: packed,
    // Common words are for lint rules only.
    words: { sets: words.sets, countries: words.countries },
  };
}

/** Values without repeats, by place. */
function createTable<T>() {
  const places = new Map<string, number>();
  const values: T[] = [];
  const placeOf = (value: T): number => {
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, placeOf };
}
