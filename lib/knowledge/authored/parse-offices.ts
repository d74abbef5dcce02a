// Reads offices/*.json and office-wordings.json. Called by parse-source.
import type { SourceFile } from './authored-entity';
import type { AuthoredOffice, AuthoredOffices, OfficeWords } from './authored-office';
import type { SchemaCheck } from './check-schema';
import { type Complaint, complain } from './complaint';
import { parseJson } from './parse-json';

const folder = /^offices\/(?<name>[^/]+)\.json$/;
const wordsFile = 'office-wordings.json';

const noWords: OfficeWords = {
  heads: {},
  titles: {},
  countries: {},
  french: { adjectives: {}, titles: {} },
  of: [],
  denied: [],
  with: [],
};

/** The offices that are as they should be, in the order of their ids; everything else becomes a complaint. */
export function parseOffices(
  files: readonly SourceFile[],
  check: SchemaCheck,
  complaints: Complaint[],
): AuthoredOffices {
  const list = files.flatMap((file) => {
    const name = folder.exec(file.path)?.groups?.name;
    return name === undefined ? [] : (parseOffice(file, { name, check }, complaints) ?? []);
  });
  const words = files.find(({ path }) => path === wordsFile);
  if (words === undefined && list.length > 0) {
    complaints.push(complain({ file: wordsFile, id: '', field: '' }, 'This file is missing.'));
  }
  list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { list, words: words === undefined ? noWords : parseOfficeWords(words, complaints) };
}

function parseOffice(
  { path, text }: SourceFile,
  { name, check }: { readonly name: string; readonly check: SchemaCheck },
  complaints: Complaint[],
): AuthoredOffice | undefined {
  const parsed = parseJson(text, path);
  if ('complaint' in parsed) {
    complaints.push(parsed.complaint);
    return undefined;
  }
  const id = String((parsed.value as { id?: unknown } | null)?.id ?? '');
  const faults = check(parsed.value);
  complaints.push(...faults.map(({ field, sentence }) => complain({ file: path, id, field }, sentence)));
  if (id !== '' && id !== name) {
    complaints.push(complain({ file: path, id, field: 'id' }, `Must be "${name}", like the file.`));
  }
  return faults.length === 0 ? (parsed.value as AuthoredOffice) : undefined;
}

/** Each part must be of the right kind; a wrong one is left empty. What stands in the parts is the lint rule's business. */
function parseOfficeWords({ path, text }: SourceFile, complaints: Complaint[]): OfficeWords {
  const parsed = parseJson(text, path);
  if ('complaint' in parsed) {
    complaints.push(parsed.complaint);
    return noWords;
  }
  const given = (parsed.value ?? {}) as Record<string, unknown>;
  const parts = Object.entries(noWords).map(([part, empty]) => {
    const value = given[part];
    const fits = typeof value === 'object' && value !== null && Array.isArray(value) === Array.isArray(empty);
    if (!fits) complaints.push(complain({ file: path, id: '', field: part }, 'This field is missing.'));
    return [part, fits ? value : empty];
  });
  return Object.fromEntries(parts) as OfficeWords;
}
