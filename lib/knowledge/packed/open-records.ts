// Records as somebody asks for them: each is put together by itself and kept. Called by decode-knowledge.
import type { EntityRecord } from '../../model/entity';
import type { Office } from '../../model/office';
import { openValues } from './open-column';
import type { EntityHeads } from './open-heads';
import { openOnce } from './open-once';
import type { SourceAt } from './pack-sources';
import type { PackedContent } from './packed-content';
import { indexRoles } from './roles-of-offices';
import { type PackedRecord, restoreRecord } from './shorten-records';

/** What records need besides their own column. */
interface RecordParts {
  readonly content: PackedContent;
  /** In the order of the column. */
  readonly heads: EntityHeads;
  readonly sources: () => SourceAt;
  readonly offices: () => readonly Office[];
}

/** Finds a record by its id. */
export function openRecords(parts: RecordParts): (id: string) => EntityRecord | undefined {
  const { content, heads, sources } = parts;
  const roles = openOnce(() => indexRoles(parts.offices()));
  const packedAt = openOnce(() => openValues(content.records, heads.idAt) as (place: number) => PackedRecord);
  const surroundings = {
    roleOf: (org: string, code: string) => roles()(org, code),
    publishedOf: (source: string) => sources()(Number(source))?.published,
  };
  const restored = new Map<string, EntityRecord>();
  return (id) => {
    const head = heads.find(id);
    const place = heads.placeOf(id);
    if (head === undefined || place === undefined) return undefined;
    const record = restored.get(id) ?? { ...head, ...restoreRecord(packedAt()(place), surroundings) };
    restored.set(id, record);
    return record;
  };
}
