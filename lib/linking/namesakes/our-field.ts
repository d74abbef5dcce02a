// Whether an article is about what this knowledge is about. Called by namesakes and its rules: where it is, names mean ours.
import type { EntityId } from '../../model/entity';
import type { TextBlock } from '../../model/mention';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import type { KnownRule } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { ofChancellors, ofHeads, ofPresidents } from '../offices/office-stems';
import { ofElections, ofPolitics, ofWars } from './field-stems';

/** Names two bodies or programmes that need no proof: then the people are those who go with them. */
export const isOfOurField = (places: readonly HitPlace[]): boolean => namesTwo(places, ({ isPerson }) => !isPerson);

/** Two entities by names that need no proof. */
function namesTwo(places: readonly HitPlace[], isCounted: (rule: KnownRule) => boolean): boolean {
  let first: EntityId | undefined;
  for (const { spelling, block } of places) {
    const rule = spelling.free[0];
    if (rule === undefined || block.region === 'aside' || !isCounted(rule)) continue;
    if (first !== undefined && rule.entity !== first) return true;
    first = rule.entity;
  }
  return false;
}

const noWords: readonly string[] = [];

/** Where arms are spoken of at all, papers spell our acronyms out in words of their own. */
export const speaksOfArms = (knowledge: LinkingKnowledge, evidence: ArticleEvidence): boolean =>
  evidence.findWord(knowledge.words.sets.DEF ?? noWords, evidence.articleWords()) !== undefined;

/**
 * The article is long enough to tell, names no two of ours beyond doubt, and has no word of politics, arms or Ukraine, nor two of those
 * that other fields have, too: its `EU` are units, its Nato is a racing driver, its Pentagon a shopping centre.
 */
export const isOutsideOurField = (
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): boolean =>
  !namesTwo(places, () => true) &&
  tellsItsField(evidence) &&
  !places.some(isOfficer) &&
  !speaksOfArms(knowledge, evidence);

/** `le président américain Donald Trump`: whoever names one so, means him. */
const isOfficer = ({ spelling, block: { text }, start }: HitPlace): boolean =>
  spelling.hasFullName && office.test(text.slice(Math.max(0, start - 40), start));

const office = new RegExp(`(?:${ofHeads})\\p{L}*(?:\\s\\p{L}+)?\\s$`, 'iu');

/** So many units of text say what they are about. */
const enough = 300;

function tellsItsField(evidence: ArticleEvidence): boolean {
  const own = beginningOf(evidence.query.blocks);
  if (own.reduce((sum, text) => sum + text.length, 0) < enough) return false;
  if (own.some((text) => ofOurField.test(text))) return false;
  const isSaid = (word: RegExp) => own.some((text) => word.test(text));
  // In German it only says that something was.
  const wars = evidence.language() !== 'de' && isSaid(war) ? 1 : 0;
  return wars + ofManyFields.filter(isSaid).length < 2;
}

/** An article says what it is about long before; a page of a megabyte need not be read through for it. */
const reach = 60_000;

function beginningOf(blocks: readonly TextBlock[]): string[] {
  const texts: string[] = [];
  let left = reach;
  for (const { text, region } of blocks) {
    if (left <= 0) break;
    if (region === 'aside') continue;
    texts.push(text.length > left ? text.slice(0, left) : text);
    left -= text.length;
  }
  return texts;
}

/** Stems in the languages that Dramatis reads; one too many only means that names count as they would without it. */
const ofOurField = new RegExp(
  [
    ofPolitics,
    'ukra|укра|kyiv|київ|києв|kijev|kij[oó]w|politi[cikqsnį]|polity|govern|gouvern|hallitu',
    'parlia|parla|парлам|sejm|seim|сейм|sanktion|sankcj|brexit|espionage',
    'bundes(?:tag|rat|wehr|heer)|fraktion|abgeordnet|koalition|eu-(?:kommission|staat|gesetz|länder)',
    'poliiti|valitsus|valdīb|vlád|miniszt|kormány|guvern|gobiern|правительств|министр|полити',
  ].join('|'),
  'i',
);

const war = /\bwars?\b/i;

/**
 * Clubs have presidents, universities have chancellors and diplomas, hills have summits, and films have soldiers and spies: one of
 * these alone says nothing, two of them do.
 */
const ofManyFields: readonly RegExp[] = [
  new RegExp(ofPresidents, 'i'),
  new RegExp(ofChancellors, 'i'),
  new RegExp(`${ofElections}|elected|wahlen`, 'i'),
  new RegExp(
    `${ofWars}|войн|vojn|guerr|oorlog|válk|sõda|sõja|háború|război|(?<!\\p{L})kar[oaąušā]s?(?!\\p{L})|\\bkrig|\\bsota\\b|\\bsodan`,
    'iu',
  ),
  /troops|brigad|бригад|soldier|soldat|солдат|żołnierz|karini?[ųa]/i,
  /summit|саміт|gipfel|sommet|szczyt/i,
  /spies|szpieg|spion|шпигун/i,
  /ambas|embass|botschaft|посол|посл[аіу]|diplom|дипломат/i,
];

/** Firms and programmes by their names are met on pages about shares and markets, too, and mean what they mean here. */
export const needsOurField = ({ kind, type }: KnownRule): boolean =>
  type === 'acronym' || (kind !== 'company' && kind !== 'programme');
