// Lays the reader's own knowledge over the bundled one: own entities stand beside it, corrections take the place of single
// fields, and whoever asks sees one Knowledge. Pure; called by lib/background whenever the overlay was read anew.
import type { NameIndex } from '../../linking/evidence/linking-knowledge';
import { foldToString } from '../../matching/fold-text';
import type { EntityId, EntityRecord } from '../../model/entity';
import type { Correction, Overlay, OwnEntity } from '../../model/overlay';
import { listGivenNames } from '../opened/given-names';
import { hashText } from '../opened/hash-text';
import type { Knowledge } from '../opened/knowledge';
import { createEntitySearch } from '../opened/search-entities';
import { type CompileNames, compileOwnNames, type Named } from './compile-overlay';

/** The bundled knowledge with the overlay on top; the bundled one itself when there is nothing to lay on it. */
export function mergeOverlay(bundled: Knowledge, overlay: Overlay, compile: CompileNames = compileOwnNames): Knowledge {
  const { entities, corrections, verdicts, sources } = overlay;
  if (entities.length + corrections.length + verdicts.length + sources.length === 0) return bundled;
  const own = new Map<string, EntityRecord>(entities.map((entity) => [entity.id, toRecord(entity)]));
  const corrected = new Map<string, EntityRecord>(
    corrections.flatMap((each) => (own.has(each.id) ? [] : correct(bundled, each))),
  );
  const findEntity = (id: string) => own.get(id) ?? corrected.get(id) ?? bundled.findEntity(id);
  const ownSources = new Map<string, Overlay['sources'][number]>(sources.map((source) => [source.id, source]));
  const records = [...own.values(), ...corrected.values()];
  const linking = layNames(bundled, overlay, { findEntity, records, compile });
  return {
    ...bundled,
    version: `${bundled.version}+own.${hashText(JSON.stringify(overlay))}`,
    linking,
    getEntity: (id) => findEntity(id) ?? bundled.getEntity(id),
    findEntity,
    findSource: (id) => ownSources.get(id) ?? bundled.findSource(id),
    correctionOf: (id) => (corrected.has(id) ? corrections.find((each) => each.id === id) : undefined),
    originOf: (id) => (own.has(id) ? 'own' : corrected.has(id) ? 'corrected' : undefined),
    searchEntities: searchBoth(bundled, linking.own, records),
  };
}

/** What is unsaid: nobody checked it, no page is cited. */
function toRecord({ names: _names, match: _match, ...entity }: OwnEntity): EntityRecord {
  return { status: 'unknown', sources: [], verified: { on: '1970-01-01', level: 'unverified' }, ...entity };
}

/** Empty for an entity that the bundled knowledge no longer has: a correction alone is nothing to show. */
function correct(
  bundled: Knowledge,
  { names: _names, match: _match, more_names: _more, corrected: _made, ...fields }: Correction,
): [string, EntityRecord][] {
  const record = bundled.findEntity(fields.id);
  return record === undefined ? [] : [[fields.id, { ...record, ...fields }]];
}

interface Layer {
  readonly findEntity: (id: string) => EntityRecord | undefined;
  readonly records: readonly EntityRecord[];
  readonly compile: CompileNames;
}

function layNames(bundled: Knowledge, overlay: Overlay, { findEntity, records, compile }: Layer): Knowledge['linking'] {
  const { linking } = bundled;
  const { classes } = linking.index;
  const own = compile(listNamed(overlay, findEntity), classes, listAdded(overlay, findEntity));
  const given = new Set(records.flatMap(listGivenNames).flatMap((name) => foldToString(classes, name).split(' ')));
  const getRecord = (id: EntityId) => findEntity(id) ?? bundled.getEntity(id);
  return {
    ...linking,
    ...(own === undefined ? {} : { own }),
    kindOf: (id) => getRecord(id).kind,
    countriesOf: (id) => getRecord(id).countries ?? [],
    givenNamesOf: (id) => listGivenNames(getRecord(id)),
    isGivenName: (folded) => given.has(folded) || linking.isGivenName(folded),
  };
}

/** Whoever gives names gives all of them: the bundled ones of the entity no longer count. */
function listNamed({ entities, corrections }: Overlay, findEntity: Layer['findEntity']): Named[] {
  const corrected = corrections.flatMap(({ names, match, id }) => {
    const record = findEntity(id);
    return names === undefined || record === undefined
      ? []
      : [{ ...record, names, ...(match === undefined ? {} : { match }) }];
  });
  return [...entities, ...corrected];
}

/** Names that stand beside the bundled ones. */
function listAdded({ corrections }: Overlay, findEntity: Layer['findEntity']): Named[] {
  return corrections.flatMap(({ id, more_names: names }) => {
    const record = findEntity(id);
    return names === undefined || record === undefined ? [] : [{ ...record, names }];
  });
}

/** Own and corrected entities first; a corrected one not a second time under its bundled label. */
function searchBoth(bundled: Knowledge, own: NameIndex | undefined, records: readonly EntityRecord[]) {
  const names = own ?? { index: bundled.linking.index, rules: [] };
  const searchOwn = createEntitySearch({ ...names, listRecords: () => records });
  const ids = new Set<string>(records.map(({ id }) => id));
  return (query: string, limit: number) => {
    const found = bundled.searchEntities(query, limit + ids.size).filter(({ id }) => !ids.has(id));
    return [...searchOwn(query, limit), ...found].slice(0, limit);
  };
}
