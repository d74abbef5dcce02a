// Whether an article is about what this knowledge is about. Called by namesakes and its rules: where it is, names mean ours.
import type { EntityId } from '../model/entity';
import type { TextBlock } from '../model/mention';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import type { KnownRule } from './known-rule';
import type { LinkingKnowledge } from './linking-knowledge';

/** Names two bodies or programmes that need no proof: then the people are those who go with them. */
export const isOfOurField = (places: readonly HitPlace[]): boolean => namesTwo(places, ({ isPerson }) => !isPerson);

/** Two entities by names that need no proof. */
function namesTwo(places: readonly HitPlace[], isCounted: (rule: KnownRule) => boolean): boolean {
  let first: EntityId | undefined;
  for (const { spelling, block } of places) {
    const [rule] = spelling.free;
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
 * The article is long enough to tell, names no two of ours beyond doubt, and has not one word of politics, war, arms or Ukraine:
 * its `EU` are units, its Nato is a racing driver, its Pentagon a shopping centre.
 */
export const isOutsideOurField = (
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): boolean =>
  !namesTwo(places, () => true) && tellsItsField(evidence.query.blocks) && !speaksOfArms(knowledge, evidence);

/** So many units of text say what they are about. */
const enough = 300;

function tellsItsField(blocks: readonly TextBlock[]): boolean {
  const own = blocks.filter(({ region }) => region !== 'aside');
  return (
    own.reduce((sum, { text }) => sum + text.length, 0) >= enough && !own.some(({ text }) => ofOurField.test(text))
  );
}

/** Stems in the languages that Dramatis reads; one too many only means that names count as they would without it. */
const ofOurField = new RegExp(
  [
    'ukra|укра|kyiv|київ|києв|kijev|kij[oó]w|politi|polity|політ|govern|gouvern|уряд|\\brząd|regierung|vyriausyb|regering|regjering|hallitu',
    'minist|міністр|parlia|parla|парлам|sejm|seim|сейм|sanction|sanktion|sankcj|санкц|election|elected|вибор|wybor|wahlen',
    '\\bwars?\\b|війн|wojn|krieg|guerre|\\bkar[oaąu]s?\\b|\\bkrig|\\bsota\\b|\\bsodan|presid|présid|prezyd|präsid|prezident|президент|chancel|kan[zc]l|канцлер',
    'poliiti|valitsus|sõda|sõja|valdīb|\\bkar[šaā]|vlád|válk|vojn|miniszt|kormány|háború|guvern|război|gobiern|guerra|oorlog|войн|правительств|министр|полити',
    'summit|саміт|gipfel|sommet|szczyt|spies|espionage|brexit|szpieg|spion|шпигун|ambas|embass|botschaft|посол|посл[аіу]|diplom|дипломат|troops|brigad|бригад|soldier|soldat|солдат|żołnierz|karini?[ųa]',
  ].join('|'),
  'i',
);

/** Firms and programmes by their names are met on pages about shares and markets, too, and mean what they mean here. */
export const needsOurField = ({ kind, type }: KnownRule): boolean =>
  type === 'acronym' || (kind !== 'company' && kind !== 'programme');
