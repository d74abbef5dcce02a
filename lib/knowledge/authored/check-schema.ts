// Checks values against the JSON Schemas of assets/knowledge/schema and turns what Ajv says into sentences for editors.
// Build time only: Ajv compiles code, which no extension may do.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** One thing wrong: where in the value, and a sentence. */
interface SchemaFault {
  readonly field: string;
  readonly sentence: string;
}

/** Gives everything wrong with a value; empty when it is as the schema wants. */
export type SchemaCheck = (value: unknown) => readonly SchemaFault[];

/** Compiling a schema takes longer than checking all files with it. */
const compiled = new Map<string, SchemaCheck>();

/** The check for a schema, compiled once. Throws when the schema itself is broken. */
export function getSchemaCheck(schema: object): SchemaCheck {
  const text = JSON.stringify(schema);
  const check = compiled.get(text) ?? compileSchema(schema);
  compiled.set(text, check);
  return check;
}

function compileSchema(schema: object): SchemaCheck {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  // The package is CommonJS: some loaders hand over its exports, some its default export.
  const add = typeof addFormats === 'function' ? addFormats : (addFormats as { default: typeof addFormats }).default;
  add(ajv);
  const validate: ValidateFunction = ajv.compile(schema);
  return (value) => {
    if (validate(value)) return [];
    const faults = (validate.errors ?? []).filter(isTelling).map(describeFault);
    return [...new Map(faults.map((fault) => [fault.field + fault.sentence, fault])).values()];
  };
}

/** `if` and the branches of `anyOf` only repeat what another error says. */
function isTelling(error: ErrorObject): boolean {
  return error.keyword !== 'if' && !/\/(?:anyOf|oneOf|not)\/\d/.test(error.schemaPath);
}

/** `/posts/0/from` -> `posts[0].from`. */
function fieldOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('')
    .replace(/^\./, '');
}

function describeFault({
  instancePath,
  keyword,
  params,
  message = 'is not allowed',
  schemaPath,
}: ErrorObject): SchemaFault {
  const field = fieldOf(instancePath);
  const inside = (name: unknown) => (field === '' ? String(name) : `${field}.${String(name)}`);
  switch (keyword) {
    case 'required':
      return { field: inside(params.missingProperty), sentence: 'This field is missing.' };
    case 'additionalProperties':
      return { field: inside(params.additionalProperty), sentence: 'There is no such field; is it misspelled?' };
    case 'enum':
      return { field, sentence: `Must be one of: ${(params.allowedValues as unknown[]).join(', ')}.` };
    case 'pattern':
      return { field, sentence: describePattern(String(params.pattern), schemaPath) };
    case 'oneOf':
      return { field, sentence: 'Needs exactly one of `to` and `known_until`.' };
    case 'not':
      return { field, sentence: 'Only a person has `person` and `posts`.' };
    default:
      return { field, sentence: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` };
  }
}

function describePattern(pattern: string, schemaPath: string): string {
  if (pattern.startsWith('^[0-9]{4}(-')) return 'Must be a date: 2025, 2025-04 or 2025-04-29.';
  if (schemaPath.includes('/id/')) return 'Must be in small letters, digits and hyphens.';
  return `Must look like ${pattern}.`;
}
