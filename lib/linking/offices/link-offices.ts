// Offices that stand alone: "Ukraine's defence minister said" names whoever held the office on the article's date. Called by
// link-mentions as its last step, and only when the query asks for it (docs/adr/0011-offices.md).
//
//  1. Without the article's date, or in menus and related links, nothing is marked.
//  2. A title that every country has needs its country directly beside it, or within it (`szef polskiej dyplomacji`).
//  3. A name directly before or after makes it an apposition: the name is marked, not the office.
//  4. Words that speak of another time, another rank or of becoming ("former", "deputy", "was appointed") end it, and so
//     does an earlier year in the same sentence; so do plurals that look like singulars.
//  5. If the article gives the office to somebody else by name, it knows better: that office is not marked in it at all.
//  6. Certain holders are marked `likely`, possible ones `possible`; two on a day of handover are told as both. A holder
//     whose evidence is older than the grace is not marked.
//  7. A known name that holds the wording within it, or crosses it, wins; one inside the wording ("NATO chief"), or inside
//     the wording and its country (`глава МЗС Литви`), yields.
import { findHitsInAll, type Hit } from '../../matching/find-hits';
import type { IsoDate } from '../../model/entity';
import type { Mention, TextBlock } from '../../model/mention';
import type { OfficeHolder, OfficeId } from '../../model/office';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { OfficePlace } from '../evidence/candidate';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import type { OfficeKnowledge, OfficeWording } from '../evidence/office-knowledge';
import { isGenitiveLanguage } from '../guards/hard-filters';
import { confidenceOf } from '../reasons/confidence-of';
import { describeReason } from '../reasons/describe-reason';
import { findCountryWithin, findOfficeCountry, isNoHolder } from './office-context';
import { isOfAide } from './office-name-beside';

interface FoundOffice {
  readonly office: OfficeId;
  readonly block: TextBlock;
  /** The wording, which is what gets marked. */
  readonly start: number;
  readonly end: number;
  /** The wording with its country. */
  readonly whole: OfficePlace;
  readonly needsWith: boolean;
}

/** The mentions together with those of offices, in the order of the text, never overlapping. */
export function linkOffices(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  mentions: readonly Mention[],
): Mention[] {
  const offices = knowledge.offices?.();
  const { date } = evidence.query;
  if (offices === undefined || date === undefined) return [...mentions];
  const blocks = evidence.query.blocks.filter(({ region }) => region !== 'aside');
  const hits = findHitsInAll(
    offices.index,
    blocks.map(({ text }) => text),
  );
  const found = blocks.flatMap((block, i) => findOffices(offices, evidence, { block, hits: hits[i] ?? [] }));
  const contradicted = new Set(
    found.filter((each) => isSomebodyElses(offices, { each, mentions, date })).map(({ office }) => office),
  );
  const added = found.flatMap((each): Mention[] => {
    const { office, block, start, whole: place, needsWith } = each;
    if (contradicted.has(office) || isCovered(each, mentions)) return [];
    if (isNoHolder(offices, evidence, { place, needsWith })) return [];
    const holders = offices.holdersAt(office, date).filter(({ certainty }) => certainty !== 'last-known');
    const [first, ...rest] = holders;
    if (first === undefined) return [];
    return [toMention(knowledge, { block, start, end: endWithBody(each, mentions) }, { first, rest, date })];
  });
  const kept = mentions.filter((mention) => !added.some((office) => overlaps(office, mention)));
  const order = new Map(evidence.query.blocks.map(({ id }, place) => [id, place]));
  const placeOf = ({ block }: Mention) => order.get(block) ?? 0;
  return [...kept, ...added].sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start);
}

function findOffices(
  offices: OfficeKnowledge,
  evidence: ArticleEvidence,
  { block, hits }: { readonly block: TextBlock; readonly hits: readonly Hit[] },
): FoundOffice[] {
  return hits.flatMap(({ start, end, forms, genitive }) => {
    // `Defense Ministers` are several; an s that belongs to the word is a genitive in few languages only.
    if (genitive && !isGenitiveLanguage(evidence.language())) return [];
    const place: OfficePlace = { text: block.text, start, end };
    const wordings = forms.flatMap((form) => offices.wordings[form] ?? []);
    const parted = findParted(offices, evidence, { place, wordings });
    if (parted !== undefined) return [{ ...parted, block, start, whole: { ...place, end: parted.end } }];
    const beside = findOfficeCountry(offices, evidence, place);
    const meant = chooseWording(
      wordings.filter(({ tails }) => tails.length === 0),
      beside?.country,
    );
    return meant === undefined ? [] : [{ ...meant, block, start, end, whole: beside?.whole ?? place }];
  });
}

/** `szef polskiej dyplomacji`: the country parts the words of the title. */
function findParted(
  offices: OfficeKnowledge,
  evidence: ArticleEvidence,
  { place, wordings }: { readonly place: OfficePlace; readonly wordings: readonly OfficeWording[] },
): { readonly office: OfficeId; readonly needsWith: boolean; readonly end: number } | undefined {
  if (wordings.every(({ tails }) => tails.length === 0)) return undefined;
  const within = findCountryWithin(offices, evidence, place);
  if (within === undefined) return undefined;
  const meant = wordings.filter(({ tails }) => tails.includes(within.tail));
  const chosen = chooseWording(meant, within.country);
  return chosen && { ...chosen, end: within.end };
}

/** The wording that means one office here: with its country first, then one that needs none. */
function chooseWording(
  wordings: readonly OfficeWording[],
  country: string | undefined,
): { readonly office: OfficeId; readonly needsWith: boolean } | undefined {
  for (const key of country === undefined ? [''] : [country, '']) {
    for (const { offices, needsWith } of [...wordings].sort((a, b) => Number(a.needsWith) - Number(b.needsWith))) {
      const office = offices.get(key);
      if (office !== undefined) return { office, needsWith };
    }
  }
  return undefined;
}

/** `Defence Minister Mykhailo Fedorov` in an article of a day for which we know another: the article knows better. */
function isSomebodyElses(
  offices: OfficeKnowledge,
  {
    each,
    mentions,
    date,
  }: { readonly each: FoundOffice; readonly mentions: readonly Mention[]; readonly date: IsoDate },
): boolean {
  const { block, whole, office } = each;
  const named = mentions.find(
    ({ block: id, kind, start }) =>
      id === block.id && kind === 'person' && start >= whole.end && /^,?\s$/u.test(block.text.slice(whole.end, start)),
  );
  if (named === undefined || isOfAide(block.text.slice(Math.max(0, whole.start - 40), whole.start))) return false;
  return offices.holdersAt(office, date).every(({ entity }) => entity !== named.entity);
}

type Span = Pick<Mention, 'block' | 'start' | 'end'>;

const overlaps = (a: Span, b: Span) => a.block === b.block && a.start < b.end && b.start < a.end;

/** A known name reaches beyond the wording and its country: `Office of the President of Ukraine`. */
function isCovered({ block, start, end, whole }: FoundOffice, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      overlaps({ block: block.id, start, end }, mention) && (mention.start < start || mention.end > whole.end),
  );
}

/** `глава МЗС Литви`: the body's name is within the office's, country and all. */
function endWithBody({ block, start, end }: FoundOffice, mentions: readonly Mention[]): number {
  const within = mentions.filter((mention) => overlaps({ block: block.id, start, end }, mention));
  return Math.max(end, ...within.map((mention) => mention.end));
}

function toMention(
  knowledge: LinkingKnowledge,
  { block, start, end }: { readonly block: TextBlock; readonly start: number; readonly end: number },
  {
    first,
    rest,
    date,
  }: { readonly first: OfficeHolder; readonly rest: readonly OfficeHolder[]; readonly date: IsoDate },
): Mention {
  const names = [first, ...rest].map(({ entity }) => knowledge.labelOf?.(entity) ?? entity).join(' and ');
  const grounds = {
    rule: 'office' as const,
    form: block.text.slice(start, end),
    evidence: `held by ${names} on ${date}, ${first.certainty}`,
    confidence: first.certainty === 'certain' ? ('likely' as const) : ('possible' as const),
  };
  const reason = {
    ...grounds,
    confidence: confidenceOf(grounds, rest.length),
    sentence: describeReason(grounds).replace(':', ';'),
  };
  const others = rest.map(({ entity }) => entity);
  return { block: block.id, start, end, entity: first.entity, kind: knowledge.kindOf(first.entity), reason, others };
}
