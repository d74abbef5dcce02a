// Sentences for what a schema refuses. Called by check-value; read by a reader whose file was not taken in.

/** What a keyword of JSON Schema asks for, e.g. `It must be one of: here, site, everywhere.` */
export function describeKeyword(keyword: string, rule: unknown): string {
  return sentences[keyword]?.(rule) ?? 'This is not allowed here.';
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a group of fields in { }',
  array: 'a list in [ ]',
  string: 'a text in quotation marks',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

const sentences: Readonly<Record<string, (rule: unknown) => string>> = {
  type: (rule) => `It must be ${typeNames[String(rule)] ?? String(rule)}.`,
  enum: (rule) => `It must be one of: ${(rule as unknown[]).join(', ')}.`,
  const: (rule) => `It must be ${JSON.stringify(rule)}.`,
  pattern: (rule) => describePattern(String(rule)),
  format: (rule) => (rule === 'date' ? 'It must be a day like 2025-04-29.' : 'It must be a web address.'),
  minLength: (rule) => (rule === 1 ? 'It is empty.' : `It must have at least ${rule} characters.`),
  maxLength: (rule) => `It is longer than ${rule} characters.`,
  minimum: (rule) => `It must be at least ${rule}.`,
  maximum: (rule) => `It must be at most ${rule}.`,
  minItems: (rule) => (rule === 1 ? 'The list is empty.' : `The list needs at least ${rule} entries.`),
  maxItems: (rule) => `The list has more than ${rule} entries.`,
  uniqueItems: () => 'Something stands in this list twice.',
  minProperties: (rule) => (rule === 1 ? 'It is empty.' : 'It says nothing but the id.'),
};

function describePattern(pattern: string): string {
  if (pattern.startsWith('^[0-9]{4}(-')) return 'It must be a date: 2025, 2025-04 or 2025-04-29.';
  if (pattern.startsWith('^src-')) return 'It must begin with “src-” and go on in small letters, digits and hyphens.';
  if (pattern.startsWith('^[a-z0-9]+(-')) return 'It must be in small letters, digits and hyphens.';
  if (pattern.startsWith('^https?')) return 'It must be a web address.';
  return `It must look like ${pattern}.`;
}
