// A surname directly behind an office that its bearer held on the article's date: `Forsvarsminister Sandvik`, `очільник МЗС Сибіга`. It
// names him as surely as a first name does, although many bear it. Called by link-mentions once all other proofs were looked for.
import { findHits } from '../../matching/find-hits';
import type { EntityId, IsoDate } from '../../model/entity';
import type { OfficeId } from '../../model/office';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace, OfficePlace } from '../evidence/candidate';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import type { OfficeKnowledge } from '../evidence/office-knowledge';
import { findOfficeCountry } from '../offices/office-context';
import { ofOfficers } from '../offices/office-stems';
import { isSpaceCode } from '../text/letters';
import { skipSpacesBack, wordsBefore } from '../text/sentence-at';

/** Notes whom a place names by office and surname. Without the article's date nobody is known to hold an office. */
export function dropHolderAnchors(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): void {
  const { date } = evidence.query;
  if (date === undefined || knowledge.offices === undefined) return;
  for (const place of places) {
    if (!isOpen(evidence, place) || !mayEndTitle(place)) continue;
    const meant = findHolder(knowledge, evidence, { place, date, offices: knowledge.offices() });
    if (meant !== undefined) evidence.dropHolderAnchor(meant.entity, place.block, meant.label);
  }
}

/** Words of an office stand before the place, with nothing between that ends them. Offices are opened for few articles only. */
function mayEndTitle({ block: { text }, start }: HitPlace): boolean {
  const before = text.slice(Math.max(0, start - titleReach), start);
  return ofOffices.test(before.slice(before.search(/[^,;:!?()«»"“”„—–]*$/)));
}

const titleReach = 60;

/** What an office is and whose is told by the offices that are known. */
const ofOffices = new RegExp(
  [
    ofOfficers,
    'chief|che[fr]|sjef|head|глав|голов|очільни|speaker|marsza|спікер|command|dowódc|команд|vad|pirminink',
    'dire[ck]|директор|szef|leiter|governor',
  ].join('|'),
  'i',
);

/** A surname of somebody who was not named yet. */
function isOpen(
  { anchors }: ArticleEvidence,
  { spelling: { shortNames }, block: { text, region }, start }: HitPlace,
): boolean {
  if (shortNames.length === 0 || region === 'aside' || !isSpaceCode(text.charCodeAt(start - 1))) return false;
  return shortNames.every(({ entity }) => !anchors.has(entity));
}

interface Question {
  readonly place: HitPlace;
  readonly date: IsoDate;
  readonly offices: OfficeKnowledge;
}

interface Holder {
  readonly entity: EntityId;
  readonly label: string;
}

/** The one bearer of the surname who held the office that stands before it. */
function findHolder(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { place, date, offices }: Question,
): Holder | undefined {
  const found = new Map<EntityId, OfficeId>();
  for (const { title, countries: said } of listTitles(evidence, offices, place)) {
    for (const { entity } of place.spelling.shortNames) {
      const countries = said ?? ['', ...knowledge.countriesOf(entity)];
      const office = countries
        .flatMap((country) => title.get(country) ?? [])
        .find((each) => isHolder(offices, each, { entity, date }));
      if (office !== undefined) found.set(entity, office);
    }
  }
  const [only, another] = found;
  return only === undefined || another !== undefined ? undefined : { entity: only[0], label: offices.labelOf(only[1]) };
}

const isHolder = (
  offices: OfficeKnowledge,
  office: OfficeId,
  { entity, date }: { entity: EntityId; date: IsoDate },
): boolean =>
  offices.holdersAt(office, date).some((holder) => holder.entity === entity && holder.certainty !== 'last-known');

interface Title {
  /** By country. */
  readonly title: ReadonlyMap<string, OfficeId>;
  /** The country beside it, and none; absent when none stands there. */
  readonly countries: readonly string[] | undefined;
}

/** What the words that end at the place may be titles of. */
function listTitles(
  evidence: ArticleEvidence,
  offices: OfficeKnowledge,
  { block: { text }, start }: HitPlace,
): readonly Title[] {
  const from = wordsBefore(text, start, longestTitle);
  const end = skipSpacesBack(text, start);
  return findHits(offices.index, text.slice(from, end)).flatMap((hit) => {
    const place: OfficePlace = { text, start: from + hit.start, end: from + hit.end };
    const beside = findOfficeCountry(offices, evidence, place);
    if ((beside?.whole.end ?? place.end) !== end || place.end > end || isDenied(evidence, offices, place)) return [];
    const countries = beside === undefined ? undefined : [beside.country, ''];
    return hit.forms.flatMap((form) => {
      const wording = offices.wordings[form];
      return wording === undefined || wording.tails.length > 0 ? [] : [{ title: wording.offices, countries }];
    });
  });
}

/** So many words: `Minister of Foreign Affairs of the Republic of Poland`. */
const longestTitle = 10;

/** `former`, `deputy`: he holds another office than the words say. */
const isDenied = (evidence: ArticleEvidence, { denied }: OfficeKnowledge, { text, start }: OfficePlace): boolean =>
  evidence.findWord(denied, evidence.wordsIn(text, wordsBefore(text, start, 2), start)) !== undefined;
