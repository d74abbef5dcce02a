// Compiles the checked knowledge into what the extension ships. Called by the Vite plugin and by tests; build time only.
// The same files give the same bytes, whatever the machine: everything goes by the order of ids and of the files.
import { buildIndex } from '../matching/build-index';
import type { EntityRecord, Source } from '../model/entity';
import type { MatchRule, NameType, SurfaceForm } from '../model/name';
import type { AuthoredEntity } from './authored-entity';
import type { AuthoredKnowledge } from './authored-knowledge';
import { walkStrings } from './check-references';
import { type CompiledName, compileNames } from './compile-names';
import { compileOffices } from './compile-offices';
import { hashText } from './hash-text';
import type { PackedKnowledge } from './knowledge';
import { contentFormat, type PackedContent, type PackedName } from './packed-content';
import { keepUsefulForms } from './useful-forms';

/** Packs everything that was verified; entities of level `unverified` are left out, with their names and sources. */
export function compileKnowledge(knowledge: AuthoredKnowledge): PackedKnowledge {
  const entities = knowledge.entities.filter(({ verified }) => verified.level !== 'unverified');
  const names = keepUsefulForms(compileNames({ entities, paradigms: knowledge.paradigms }));
  const content = packContent({ ...knowledge, entities }, names);
  const json = JSON.stringify(content);
  const forms: readonly SurfaceForm[] = names.flatMap((name) => name.forms);
  const hash = hashText(json + JSON.stringify(forms));
  return { version: `${newestVerification(entities)}+${hash}`, index: buildIndex(forms), json };
}

function newestVerification(entities: readonly AuthoredEntity[]): string {
  const days = entities.map(({ verified }) => verified.on).sort();
  return days.at(-1) ?? 'empty';
}

function packContent(knowledge: AuthoredKnowledge, names: readonly CompiledName[]): PackedContent {
  const { entities, words } = knowledge;
  const placeOf = new Map<string, number>(entities.map(({ id }, place) => [id, place]));
  const types = createTable<NameType>();
  const langs = createTable<string>();
  const rules = createTable<MatchRule>();
  const packed = names.map(({ entity, name, rule }): PackedName => {
    const place = placeOf.get(entity.id) ?? 0;
    return [place, types.placeOf(name.type), langs.placeOf(name.lang), rules.placeOf(rule)];
  });
  return {
    format: contentFormat,
    records: entities.map(toRecord),
    searchNames: entities.map(listSearchNames),
    types: types.values,
    langs: langs.values,
    rules: rules.values,
    names: packed,
    runs: names.map(({ forms }) => forms.length),
    sources: listUsedSources(knowledge),
    // Common words are for lint rules only.
    words: { sets: words.sets, countries: words.countries },
    offices: compileOffices(knowledge.offices),
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

/** The record without what only editors and the index need. */
function toRecord(entity: AuthoredEntity): EntityRecord {
  const { names: _names, match: _match, ...record } = entity;
  return record;
}

function listSearchNames({ names, label }: AuthoredEntity): string[] {
  const labels = new Set(Object.values(label));
  return [...new Set(names.map(({ text }) => text))].filter((text) => !labels.has(text));
}

function listUsedSources({ entities, sources }: AuthoredKnowledge): Source[] {
  const used = new Set<string>();
  for (const entity of entities) {
    walkStrings(toRecord(entity), '', (name, _field, text) => {
      if (name === 'sources') used.add(text);
    });
  }
  return sources
    .filter(({ id }) => used.has(id))
    .map(({ id, url, title, publisher, tier, published, retrieved }) => ({
      id,
      url,
      title,
      publisher,
      tier,
      retrieved,
      ...(published === undefined ? {} : { published }),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
