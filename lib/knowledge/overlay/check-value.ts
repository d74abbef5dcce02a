// A small JSON Schema check for the extension itself, where Ajv cannot run (it writes code at run time): walks a value beside
// the schemas of assets/knowledge and gives the first thing wrong. Knows the keywords that those schemas use and throws on
// any other, so that no rule is ever passed over; tests compare it with Ajv. Called by parse-overlay.

import { isPartialDate } from '../as-of/partial-date';
import { describeKeyword } from './describe-fault';

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** Names and places that lead to a value: `['entities', 3, 'label']`. */
export type ValuePath = readonly (string | number)[];

/** The first thing wrong: where, and a sentence. */
export interface ValueFault {
  readonly path: ValuePath;
  readonly sentence: string;
}

/** Gives the first fault of a value; `undefined` when it is as the schema wants. */
type ValueCheck = (value: unknown) => ValueFault | undefined;

/** The check for the first of `schemas`, which may refer to the others by their `$id`. */
export function createValueCheck(schemas: readonly Schema[]): ValueCheck {
  const byId = new Map(schemas.map((schema) => [String(schema.$id), schema]));
  const [root = {}] = schemas;
  return (value) => check(value, { schema: root, path: [], home: root, byId });
}

interface Place {
  readonly schema: Schema;
  readonly path: ValuePath;
  /** The document that the schema stands in: where `#/…` points to. */
  readonly home: Schema;
  readonly byId: ReadonlyMap<string, Schema>;
}

function check(value: unknown, place: Place): ValueFault | undefined {
  for (const [keyword, rule] of Object.entries(place.schema)) {
    const fault = walkers[keyword]?.(value, rule, place);
    if (fault !== undefined) return fault;
    if (walkers[keyword] !== undefined || silent.has(keyword)) continue;
    const holds = tests[keyword];
    if (holds === undefined) throw new Error(`The schema uses “${keyword}”, which is not known here.`);
    if (!holds(value, rule)) return { path: place.path, sentence: describeKeyword(keyword, rule) };
  }
  return undefined;
}

/** Say nothing about a value by themselves. */
const silent = new Set(['$schema', '$id', '$defs', 'title', 'description', 'default', 'then', 'else']);

type Walker = (value: unknown, rule: unknown, place: Place) => ValueFault | undefined;

const walkers: Readonly<Record<string, Walker>> = {
  $ref(value, rule, place) {
    const { schema, home } = resolve(String(rule), place);
    const fault = check(value, { ...place, schema, home });
    if (fault !== undefined || !String(rule).endsWith('/$defs/date')) return fault;
    // The pattern lets the 30th of February pass.
    return isPartialDate(String(value)) ? undefined : { path: place.path, sentence: `“${value}” is no day.` };
  },
  required(value, rule, { path }) {
    if (!isObject(value)) return undefined;
    const missing = (rule as string[]).find((name) => !Object.hasOwn(value, name));
    return missing === undefined ? undefined : { path: [...path, missing], sentence: 'This field is missing.' };
  },
  properties(value, rule, place) {
    if (!isObject(value)) return undefined;
    for (const [name, schema] of Object.entries(rule as Record<string, Schema>)) {
      if (!Object.hasOwn(value, name)) continue;
      const fault = check(value[name], { ...place, schema, path: [...place.path, name] });
      if (fault !== undefined) return fault;
    }
    return undefined;
  },
  additionalProperties(value, rule, place) {
    if (!isObject(value)) return undefined;
    const known = (place.schema.properties ?? {}) as object;
    for (const name of Object.keys(value).filter((each) => !Object.hasOwn(known, each))) {
      const path = [...place.path, name];
      if (rule === false) return { path, sentence: 'There is no such field; is it misspelt?' };
      const fault = check(value[name], { ...place, schema: rule as Schema, path });
      if (fault !== undefined) return fault;
    }
    return undefined;
  },
  propertyNames(value, rule, place) {
    if (!isObject(value)) return undefined;
    for (const name of Object.keys(value)) {
      const path = [...place.path, name];
      if (check(name, { ...place, schema: rule as Schema, path }) !== undefined)
        return { path, sentence: 'This name is not allowed here; languages are written like en, uk or mul.' };
    }
    return undefined;
  },
  items(value, rule, place) {
    if (!Array.isArray(value)) return undefined;
    for (const [at, item] of value.entries()) {
      const fault = check(item, { ...place, schema: rule as Schema, path: [...place.path, at] });
      if (fault !== undefined) return fault;
    }
    return undefined;
  },
  allOf(value, rule, place) {
    for (const schema of rule as Schema[]) {
      const fault = check(value, { ...place, schema });
      if (fault !== undefined) return fault;
    }
    return undefined;
  },
  if(value, rule, place) {
    const isMet = check(value, { ...place, schema: rule as Schema }) === undefined;
    const next = place.schema[isMet ? 'then' : 'else'];
    return next === undefined ? undefined : check(value, { ...place, schema: next as Schema });
  },
  anyOf(value, rule, place) {
    const met = countMet(value, rule, place);
    return met > 0 ? undefined : { path: place.path, sentence: wordChoice(rule, 'at least one') };
  },
  oneOf(value, rule, place) {
    const met = countMet(value, rule, place);
    return met === 1 ? undefined : { path: place.path, sentence: wordChoice(rule, 'exactly one') };
  },
  not: (value, rule, place) =>
    check(value, { ...place, schema: rule as Schema }) === undefined
      ? { path: place.path, sentence: describeKeyword('not', rule) }
      : undefined,
};

/** How many branches a value fits. */
function countMet(value: unknown, rule: unknown, place: Place): number {
  return (rule as Schema[]).filter((schema) => check(value, { ...place, schema }) === undefined).length;
}

function wordChoice(rule: unknown, many: string): string {
  const names = (rule as Schema[]).flatMap(({ required }) => (required as string[] | undefined) ?? []);
  return `It needs ${many} of the fields “${names.join('” and “')}”.`;
}

/** `kb-entity.schema.json#/$defs/id`, or `#/$defs/id` of the document itself. */
function resolve(ref: string, { home, byId }: Place): { readonly schema: Schema; readonly home: Schema } {
  const [file = '', pointer = ''] = ref.split('#');
  const document = file === '' ? home : byId.get(file);
  let schema: unknown = document;
  for (const name of pointer.split('/').slice(1)) schema = (schema as Schema | undefined)?.[name];
  if (document === undefined || !isObject(schema))
    throw new Error(`The schema refers to “${ref}”, which is not there.`);
  return { schema, home: document };
}

type Test = (value: unknown, rule: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const ifText = (holds: (text: string, rule: unknown) => boolean): Test => {
  return (value, rule) => typeof value !== 'string' || holds(value, rule);
};
const ifNumber = (holds: (number: number, rule: unknown) => boolean): Test => {
  return (value, rule) => typeof value !== 'number' || holds(value, rule);
};
const ifList = (holds: (list: readonly unknown[], rule: unknown) => boolean): Test => {
  return (value, rule) => !Array.isArray(value) || holds(value, rule);
};

const patterns = new Map<unknown, RegExp>();

const tests: Readonly<Record<string, Test>> = {
  type: (value, rule) => typeTests[String(rule)]?.(value) ?? false,
  enum: (value, rule) => (rule as unknown[]).includes(value),
  const: (value, rule) => value === rule,
  pattern: ifText((text, rule) => {
    const pattern = patterns.get(rule) ?? new RegExp(String(rule), 'u');
    patterns.set(rule, pattern);
    return pattern.test(text);
  }),
  format: ifText((text, rule) => (rule === 'date' ? text.length === 10 && isPartialDate(text) : isUri(text))),
  // JSON Schema counts characters, not UTF-16 units.
  minLength: ifText((text, rule) => [...text].length >= Number(rule)),
  maxLength: ifText((text, rule) => text.length <= Number(rule) || [...text].length <= Number(rule)),
  minimum: ifNumber((number, rule) => number >= Number(rule)),
  maximum: ifNumber((number, rule) => number <= Number(rule)),
  minItems: ifList((list, rule) => list.length >= Number(rule)),
  maxItems: ifList((list, rule) => list.length <= Number(rule)),
  uniqueItems: ifList((list) => new Set(list.map((item) => JSON.stringify(item))).size === list.length),
  minProperties: (value, rule) => !isObject(value) || Object.keys(value).length >= Number(rule),
};

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/** An absolute address: a scheme, a colon, and nothing that has to be escaped. */
function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(text);
}
