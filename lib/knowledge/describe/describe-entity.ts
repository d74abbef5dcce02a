// Writes the profile of an entity as of an article's date: what the card and the list "In this article" show.
// Called by the background for every entity named; it chooses and words, views only lay out.
import type { EntityId, EntityRecord } from '../../model/entity';
import type { EntityProfile } from '../../model/profile';
import type { Knowledge } from '../opened/knowledge';
import { createCitations } from './cite-sources';
import { describeCorrection } from './describe-correction';
import { describeOffices } from './describe-offices';
import { describeOrganisation } from './describe-organisation';
import { describePosts } from './describe-posts';
import { describeProgramme } from './describe-programme';
import { describeDisputes, describeSuccession } from './describe-relations';
import { describeWeapon } from './describe-weapon';
import type { Describing, Viewpoint } from './describing';
import { textIn } from './format-facts';
import { kindLabels } from './kind-labels';

/** The profile of `id` as of `date`; without a date only the newest posts are told. Throws when the id is unknown. */
export function describeEntity(knowledge: Knowledge, id: EntityId, viewpoint: Viewpoint): EntityProfile {
  const entity = knowledge.getEntity(id);
  const { date, lang } = viewpoint;
  const citations = createCitations(knowledge);
  const describing: Describing = { ...viewpoint, knowledge, citations };
  const posts = describePosts(entity.posts ?? [], describing);
  const facts = [
    ...describeCorrection(entity, describing),
    ...describeProgramme(entity, describing),
    ...describeOffices(entity, describing),
    ...describeOrganisation(entity, describing),
    ...describeWeapon(entity, describing),
    ...describeSuccession(entity, describing),
    ...describeDisputes(entity, describing),
  ];
  citations.cite(entity.sources);
  const native = findNativeLabel(entity, lang);
  return {
    id,
    kind: entity.kind,
    kindLabel: kindLabels[entity.kind] + origins[knowledge.originOf?.(id) ?? 'bundled'],
    label: textIn(entity.label, lang),
    ...(native === undefined ? {} : { nativeLabel: native }),
    // ZZ says that no country is meant: nothing to show.
    countries: (entity.countries ?? []).filter((country) => country !== 'ZZ'),
    ...(entity.summary === undefined ? {} : { summary: textIn(entity.summary, lang) }),
    ...(date === undefined ? {} : { asOf: date }),
    ...posts,
    facts,
    sources: citations.lines,
    verified: entity.verified,
  };
}

/** Said beside the kind, so that nobody takes the reader's own words for checked ones. */
const origins = { bundled: '', own: ', your own entry', corrected: ', with your corrections' } as const;

/** Codes in `countries` that stand for several countries together, which have no language of their own. */
const shared = new Set(['EU', 'NATO', 'ZZ']);

/** Ukrainian for what is of Ukraine or of many countries, else the entity's own language, else Ukrainian; only when it differs. */
function findNativeLabel({ label, countries }: EntityRecord, lang: string): EntityProfile['nativeLabel'] {
  const shown = textIn(label, lang);
  const own = Object.keys(label).filter((each) => each !== 'en' && each !== 'uk' && each !== 'mul');
  const isUkrainian = countries?.includes('UA') || countries?.every((country) => shared.has(country));
  const order = isUkrainian ? ['uk', ...own] : [...own, 'uk'];
  const native = [...order, 'en'].find((each) => each !== lang && label[each] !== undefined && label[each] !== shown);
  return native === undefined ? undefined : { text: label[native] ?? '', lang: native };
}
