// Every id that an entity or word rule names must exist. Called by parse-source after the files were read.
import type { AuthoredEntity } from './authored-entity';
import { type Complaint, complain, type Place } from './complaint';

/** What exists. */
export interface KnownIds {
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly sets: ReadonlySet<string>;
}

const sourceFields = new Set(['sources']);
const entityFields = new Set([
  'org',
  'owner',
  'parent',
  'target',
  'succeeded_by',
  'other',
  'law',
  'entity',
  'managed_by',
]);

/** One complaint for each id that resolves to nothing. */
export function checkReferences(entity: AuthoredEntity, file: string, known: KnownIds): Complaint[] {
  const complaints: Complaint[] = [];
  walkStrings(entity, '', (name, field, text) => {
    const place: Place = { file, id: entity.id, field };
    if (sourceFields.has(name) && !known.sources.has(text)) {
      complaints.push(complain(place, `There is no source "${text}" in sources.jsonl.`));
    }
    if (entityFields.has(name) && !known.entities.has(text)) {
      complaints.push(complain(place, `There is no entity "${text}".`));
    }
    if (name === 'set' && !known.sets.has(text)) {
      complaints.push(complain(place, `There is no word set "${text}" in wordsets.json.`));
    }
  });
  return complaints;
}

/** Visits all strings below `value`: the name of the nearest field, the path from the entity, the string. */
export function walkStrings(
  value: unknown,
  path: string,
  visit: (name: string, path: string, text: string) => void,
  field = '',
): void {
  if (typeof value === 'string') {
    visit(field, path, value);
  } else if (Array.isArray(value)) {
    for (const [place, each] of value.entries()) walkStrings(each, `${path}[${place}]`, visit, field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      walkStrings(each, path === '' ? name : `${path}.${name}`, visit, name);
    }
  }
}
