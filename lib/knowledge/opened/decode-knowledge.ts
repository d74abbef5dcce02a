// Opens packed knowledge for use: called once in the life of the background's worker, so it opens what linking needs for
// every text, and leaves everything else for when it is asked.
import type { FormRules, LinkingKnowledge, NameIndex } from '../../linking/evidence/linking-knowledge';
import { type FormIndex, openIndex } from '../../matching/open-index';
import type { EntityId, EntityRecord } from '../../model/entity';
import type { WordSets } from '../../model/name';
import { openColumn } from '../packed/open-column';
import { type EntityHeads, openHeads } from '../packed/open-heads';
import { openNames } from '../packed/open-names';
import { type Offices, openOffices } from '../packed/open-offices';
import { openOnce } from '../packed/open-once';
import { openRecords } from '../packed/open-records';
import { openSources } from '../packed/pack-sources';
import { contentFormat, type PackedContent } from '../packed/packed-content';
import type { PackedOffices } from '../packed/packed-offices';
import { swapQuotes } from '../packed/swap-quotes';
import { listGivenNames } from './given-names';
import type { Knowledge, PackedKnowledge } from './knowledge';
import { createEntitySearch } from './search-entities';

/** Opens `packed`. Throws a sentence when it was made by another version of the code. */
export function decodeKnowledge(packed: PackedKnowledge): Knowledge {
  const { version, content } = packed;
  if (content.format !== contentFormat) throw new Error('This knowledge was packed by another version of Dramatis.');
  const heads = openHeads(content.heads);
  const rules = openNames(content.names, heads.idAt);
  const names = openIndexOf(packed.index, rules.always);
  const openOptional = openOnce(() =>
    rules.optional.length === 0 ? undefined : openIndexOf(packed.optionalIndex, rules.optional, names.index),
  );
  const words = JSON.parse(swapQuotes(content.words)) as WordSets;
  const sources = openOnce(() => openSources(content.sources));
  const findEntity = openRecords({ content, heads, sources, offices: () => offices.list });
  const getEntity = (id: EntityId): EntityRecord => orThrow(findEntity(id), id);
  const openPacked = () => (openColumn(content.offices, 1, heads.idAt) as PackedOffices[])[0] ?? fail();
  const offices = openOffices({
    open: openPacked,
    openIndex: () => openIndex(packed.officeIndex, names.index),
    getEntity,
    words,
  });
  return {
    version,
    offices,
    linking: createLinking({ ...names, openOptional, words }, content, heads, offices),
    getEntity,
    findEntity,
    findSource: (id) => sources()(Number(id)),
    searchEntities: createEntitySearch({ ...names, listRecords: heads.list }),
  };
}

function orThrow<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Nothing is known of "${id}".`);
  return value;
}

function fail(): never {
  throw new Error('The packed knowledge is damaged.');
}

function openIndexOf(bytes: Uint8Array, rules: FormRules, beside?: FormIndex): NameIndex {
  const index = openIndex(bytes, beside);
  if (rules.length !== index.numberCount) throw new Error('The index of names does not belong to this knowledge.');
  return { index, rules };
}

function createLinking(
  names: Pick<LinkingKnowledge, 'index' | 'rules' | 'openOptional' | 'words'>,
  { given }: PackedContent,
  heads: EntityHeads,
  offices: Offices,
): LinkingKnowledge {
  const headOf = (id: EntityId) => orThrow(heads.find(id), id);
  const givenNames = openOnce(() => new Set(given.split(' ')));
  return {
    ...names,
    offices: offices.forLinking,
    kindOf: heads.kindOf,
    labelOf: (id) => headOf(id).label.en ?? id,
    countriesOf: heads.countriesOf,
    givenNamesOf: (id) => listGivenNames(headOf(id)),
    isGivenName: (folded) => givenNames().has(folded),
  };
}
