// Reads a reader's own knowledge from JSON, whole or not at all: every field is checked against overlay.schema.json, which
// refers to the schema of the bundled entities. The file may come from anybody. Called by lib/background.
import entitySchema from '../../../assets/knowledge/schema/entity.schema.json';
import overlaySchema from '../../../assets/knowledge/schema/overlay.schema.json';
import sourceSchema from '../../../assets/knowledge/schema/source.schema.json';
import type { IsoDate } from '../../model/entity';
import { largestOverlayFile, type Overlay, type OwnEntity } from '../../model/overlay';
import { findJsonFault } from '../authored/find-json-fault';
import { createValueCheck, type ValueFault, type ValuePath } from './check-value';
import { findJsonLine } from './locate-json';
import { OverlayFault, wordPath } from './overlay-fault';

/** What the file must call itself. */
export const overlayFormat = 'dramatis-overlay';
/** Raised when an older file could no longer be read as it is. */
export const overlayVersion = 1;
/** All names of a file together: more would make every page wait for the index. */
export const mostNames = 10_000;

export interface OverlayReading {
  /** Day for entities that do not say when they were last looked at. */
  readonly today: IsoDate;
  /** Finds what no schema can see, e.g. a name that no text can contain. */
  readonly findFault?: (overlay: Overlay) => ValueFault | undefined;
}

const checkFile = createValueCheck([overlaySchema, entitySchema, sourceSchema]);

/** The overlay of a file. Throws an `OverlayFault` naming line and field. */
export function parseOverlay(text: string, { today, findFault }: OverlayReading): Overlay {
  const plain = text.replace(/^\uFEFF/, '');
  requireSize(plain);
  const value = parseText(plain);
  const fault = findEnvelopeFault(value) ?? checkFile(value) ?? findRepeat(value as Partial<Overlay>);
  if (fault !== undefined) throw faultAt(plain, fault);
  const { entities = [], corrections = [], verdicts = [], sources = [] } = value as Partial<Overlay>;
  const overlay = { entities: entities.map((entity) => withDay(entity, today)), corrections, verdicts, sources };
  const late = findFault?.(overlay);
  if (late !== undefined) throw faultAt(plain, late);
  return overlay;
}

/** Refuses what is longer than any list of names can be. */
export function requireSize(text: string): void {
  if (text.length <= largestOverlayFile) return;
  const sentence = `The file is larger than ${largestOverlayFile / 1_000_000} MB, too large for names.`;
  throw new OverlayFault({ sentence });
}

function parseText(text: string): unknown {
  if (text.trim() === '') throw new OverlayFault({ sentence: 'The file is empty.' });
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, findFaultPlace(text)).trimEnd();
    throw new OverlayFault({ line: before.split('\n').length, sentence: 'From here on the file is not JSON.' });
  }
}

// The search for the place is a convenience: where a monstrous text defeats it, the first line is named.
function findFaultPlace(text: string): number {
  try {
    return findJsonFault(text);
  } catch {
    return 0;
  }
}

/** Before anything else, so that a foreign or newer file is not answered with a misspelt field. */
function findEnvelopeFault(value: unknown): ValueFault | undefined {
  const { format, version } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (format !== overlayFormat) {
    return { path: ['format'], sentence: `This is not a file of Dramatis: “format” must be "${overlayFormat}".` };
  }
  if (version === overlayVersion) return undefined;
  const isNewer = typeof version === 'number' && version > overlayVersion;
  const sentence = isNewer
    ? `The file is of version ${version}, this Dramatis reads ${overlayVersion}: update it first.`
    : `It must be ${overlayVersion}.`;
  return { path: ['version'], sentence };
}

function findRepeat(file: Partial<Overlay>): ValueFault | undefined {
  for (const part of ['entities', 'corrections', 'verdicts', 'sources'] as const) {
    const seen = new Set<string>();
    for (const [at, { id }] of (file[part] ?? []).entries()) {
      if (seen.has(id)) return { path: [part, at, 'id'], sentence: `The id “${id}” stands in the file twice.` };
      seen.add(id);
    }
  }
  const own = new Set<string>(file.entities?.map(({ id }) => id));
  const both = (file.corrections ?? []).findIndex(({ id }) => own.has(id));
  if (both >= 0) {
    return { path: ['corrections', both, 'id'], sentence: 'This entity stands among the entities as well.' };
  }
  return findTooMany(file);
}

function findTooMany({ entities = [], corrections = [] }: Partial<Overlay>): ValueFault | undefined {
  const more = corrections.map(({ more_names: names = [] }) => ({ names }));
  const count = [...entities, ...corrections, ...more].reduce((sum, { names = [] }) => sum + names.length, 0);
  if (count <= mostNames) return undefined;
  return { path: [], sentence: `The file has ${count} names; ${mostNames} are the most.` };
}

function faultAt(text: string, { path, sentence }: { path: ValuePath; sentence: string }): OverlayFault {
  return new OverlayFault({ line: findJsonLine(text, path), field: wordPath(path), sentence });
}

/** Nobody checked an own entity but its reader, so that is what the card must say. */
function withDay(entity: OwnEntity, today: IsoDate): OwnEntity {
  return entity.verified === undefined ? { ...entity, verified: { on: today, level: 'unverified' } } : entity;
}
