// Reads assets/knowledge: files in, checked entities, sources and word sets out. Called by the build and by `kb`; never
// part of the extension. Collects every complaint before it throws, so that an editor mends a file once.
import type { Source } from '../model/entity';
import type { AuthoredEntity, AuthoredWords, SourceFile } from './authored/authored-entity';
import { checkReferences, type KnownIds } from './authored/check-references';
import { getSchemaCheck, type SchemaCheck } from './authored/check-schema';
import { type Complaint, complain, formatComplaint } from './authored/complaint';
import { parseJson } from './authored/parse-json';
import { parseOffices } from './authored/parse-offices';
import { parseSources } from './authored/parse-sources';
import { parseWords } from './authored/parse-words';
import type { AuthoredKnowledge } from './compile/authored-knowledge';
import type { Paradigms } from './compile/compile-names';
import { lintKnowledge } from './lint/lint-knowledge';

/** Thrown when the knowledge cannot be built; the message lists every complaint, one a line. */
export class KnowledgeError extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    const lines = complaints.map(formatComplaint);
    super(`The knowledge has ${lines.length === 1 ? 'a fault' : `${lines.length} faults`}:\n${lines.join('\n')}`);
    this.name = 'KnowledgeError';
    this.complaints = complaints;
  }
}

/** What a look at the files gave: everything that could be read, and all complaints, errors first. */
interface CheckedKnowledge {
  readonly knowledge: AuthoredKnowledge;
  readonly complaints: readonly Complaint[];
}

/** The knowledge of `files`. Throws a KnowledgeError when there is any error; warnings are passed over. */
export function parseSource(files: readonly SourceFile[]): AuthoredKnowledge {
  const { knowledge, complaints } = checkSource(files);
  const errors = complaints.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new KnowledgeError(errors);
  return knowledge;
}

/** The same without throwing, for showing complaints. What could not be read is missing from `knowledge`. */
export function checkSource(files: readonly SourceFile[]): CheckedKnowledge {
  const complaints: Complaint[] = [];
  const read = (path: string) => readJson(path, files, complaints);
  const checkSourceRecord = loadSchema('schema/source.schema.json', read, complaints);
  const checkEntity = loadSchema('schema/entity.schema.json', read, complaints);
  const sources: readonly Source[] = parseSources(files, checkSourceRecord, complaints);
  const words: AuthoredWords = parseWords(read('wordsets.json'), complaints);
  const paradigms = readParadigms(files, read);
  const { entities, fileOf } = parseEntities(files, checkEntity, complaints);
  const offices = parseOffices(files, loadSchema('schema/office.schema.json', read, complaints), complaints);
  const knowledge: AuthoredKnowledge = { entities, sources, words, paradigms, offices, fileOf };
  complaints.push(...listUnresolved(knowledge), ...lintKnowledge(knowledge));
  complaints.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return { knowledge, complaints };
}

function readJson(path: string, files: readonly SourceFile[], complaints: Complaint[]): unknown {
  const file = files.find((each) => each.path === path);
  if (file === undefined) {
    complaints.push(complain({ file: path, id: '', field: '' }, 'This file is missing.'));
    return undefined;
  }
  const parsed = parseJson(file.text, path);
  if ('complaint' in parsed) complaints.push(parsed.complaint);
  return 'value' in parsed ? parsed.value : undefined;
}

/** The Ukrainian tables, and those of other languages as far as there are files for them. */
function readParadigms(files: readonly SourceFile[], read: (path: string) => unknown): Paradigms {
  const ukrainian = read('paradigms.json') as Omit<Paradigms, 'languages'> | undefined;
  const paths = files.map(({ path }) => path).filter((path) => /^paradigms\/[a-z]+\.json$/.test(path));
  const languages = paths.map((path) => [path.slice('paradigms/'.length, -'.json'.length), read(path)]);
  // Absent tables are complained of; lint-knowledge looks at nothing without them.
  return (ukrainian && { ...ukrainian, languages: Object.fromEntries(languages) }) as Paradigms;
}

function loadSchema(path: string, read: (path: string) => unknown, complaints: Complaint[]): SchemaCheck {
  const schema = read(path);
  try {
    return getSchemaCheck(schema as object);
  } catch (error) {
    complaints.push(complain({ file: path, id: '', field: '' }, `This is not a usable schema (${String(error)}).`));
    return () => [];
  }
}

const entityFolder = /^(?:people|organisations|programmes|weapons)\/(?<name>[^/]+)\.json$/;

interface ParsedEntities {
  readonly entities: readonly AuthoredEntity[];
  readonly fileOf: ReadonlyMap<string, string>;
}

function parseEntities(files: readonly SourceFile[], check: SchemaCheck, complaints: Complaint[]): ParsedEntities {
  const entities: AuthoredEntity[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const name = entityFolder.exec(file.path)?.groups?.name;
    if (name === undefined) continue;
    const { id, entity } = parseEntity(file, check, complaints);
    const place = { file: file.path, id, field: 'id' };
    const earlier = fileOf.get(id);
    if (id !== '' && id !== name) complaints.push(complain(place, `Must be "${name}", like the file.`));
    if (earlier !== undefined) complaints.push(complain(place, `Stands already in ${earlier}.`));
    else if (entity !== undefined) entities.push(entity);
    if (id !== '' && earlier === undefined) fileOf.set(id, file.path);
  }
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities, fileOf };
}

interface ParsedEntity {
  /** Empty when the file could not be read that far. */
  readonly id: string;
  /** Absent when it is not as the schema wants. */
  readonly entity?: AuthoredEntity;
}

function parseEntity(file: SourceFile, check: SchemaCheck, complaints: Complaint[]): ParsedEntity {
  const parsed = parseJson(file.text, file.path);
  if ('complaint' in parsed) {
    complaints.push(parsed.complaint);
    return { id: '' };
  }
  const id = String((parsed.value as { id?: unknown } | null)?.id ?? '');
  const faults = check(parsed.value);
  complaints.push(...faults.map(({ field, sentence }) => complain({ file: file.path, id, field }, sentence)));
  return faults.length === 0 ? { id, entity: parsed.value as AuthoredEntity } : { id };
}

function listUnresolved({ entities, sources, words, fileOf }: AuthoredKnowledge): Complaint[] {
  const known: KnownIds = {
    // An entity with faults exists all the same: its faults are told where they are, not at everybody who names it.
    entities: new Set(fileOf.keys()),
    sources: new Set(sources.map(({ id }) => id)),
    sets: new Set(Object.keys(words.sets)),
  };
  return entities.flatMap((entity) => checkReferences(entity, fileOf.get(entity.id) ?? '', known));
}
