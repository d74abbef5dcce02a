// A report on a match names dozens of people without a title, and some are called like ministers; a review of a concert does, too.
// Called by namesakes: in an article that is about sport or music and speaks of neither arms nor politics a bare full name is a
// player's, and letters that need proof are those of a federation. Pure; reads the article once, and only where it matters.
import type { TextBlock } from '../../model/mention';
import { ofPresidents } from '../offices/office-stems';
import { ofElections, ofPolitics, ofWars } from './field-stems';

/** Words of sport, as stems; one of them may stand anywhere, so many different ones only in a report. */
const words = new RegExp(
  `(?:^|[\\s«"“„(’'-])(?:${[
    'racing|stock car|speedway|NASCAR|dirt track|grand prix|motorsport|Formel 1|DTM|Rennfahrer|Rennstrecke',
    'football|baseball|basketball|volleyball|handball|hockey|tennis|rugby|cricket|golf|league|season|coach|match|tournament',
    'championship|referee|striker|goalkeeper|midfielder|quarterback|touchdown|inning|pitcher|batting|wicket|rebound|shutout',
    'play-?off|semi-?final|quarter-?final|medal|hat-?trick|penalt|kick-?off|NBA|NFL|NHL|MLB|UEFA|FIFA',
    'футбол|матч|воротар|голкіпер|півзахисник|форвард|тренер|чемпіонат|ліг[аиу]|збірн|турнір|тайм|пенальті|баскетбол|теніс|медал',
    'легкоатлет|важкоатлет|спортсмен|стриб|штанг|призер|бронз|кваліфікац|lekkoatlet|zawodni[kc]|biegacz|medal|jalkapallo|ottelu|joukkue',
    'maajoukk|valmenta|mestaru|maaliva|pelaaj|rinktin|varžyb|olimpi',
    'mecz|piłk|bramk|trener|lig[aęi]|ekstraklas|sezon|turniej|mistrz|reprezentac|kibic|drużyn',
    'Spieltag|Bundesliga|Trainer|Torwart|Torhüter|Stürmer|Fußball|Tabelle|Saison|Elfmeter|Halbzeit|Meister|Turnier|Liga|Trikot',
    'ligue|championnat|entraîneur|saison|buteur|mi-temps|tournoi|médaille',
    'rungtyn|krepšin|futbol|taškų|treneri|turnyr|kėlin|čempion|lyg[aoąų]',
    'Olymp|athlet|doping|weightlift|gewichtheb|Weltverband|Weltmeister|Teilnehmerfeld|landshold|landslag|håndbold|handboll',
    'Superliga|træner|tränare|sesong|sæson|säsong|målmand|målvakt|fotball|fodbold|fotboll|langrenn|verdenscup',
  ].join('|')})`,
  'gi',
);

/** Words of music; nobody of office is named beside four of them without a word of politics. */
const music = new RegExp(
  `(?:^|[\\s«"“„(’'-])(?:${[
    'piano|pianist|organ(?:s|ist)?\\b|jazz|gospel|album|concert|quartet|trio|orchestra|opera|symphon|soprano|singer|guitar|drummer',
    'melod|compos|keyboard|saxophon|trumpet|trompet|violin|ballad|lyrics|Klavier|Orgel|Konzert|Orchester|Oper|Sänger|Gitarr|Geige',
    'Komponist|Kapelle|chanteu|chanson|guitare|orgue|orchestre|koncert|konsert|sangerinde|sångare|piosenk|gitar|płyt|піан|концерт',
    'гітар|оркестр|пісн|альбом|співа',
  ].join('|')})`,
  'gi',
);

const ofHeads = new RegExp(`${ofPresidents}|ukrain|україн`, 'i');

/** A word of politics or war: then anybody may be meant. */
const politics = new RegExp(
  [
    ofPolitics,
    ofElections,
    ofWars,
    'polit|government|gouvernement|parliament|парламент|parlament|\\bNATO\\b|НАТО',
    '\\b(?:the|at) war\\b|\\bwar (?:in|on)\\b|guerre|\\bkaro\\b|krig',
  ].join('|'),
  'i',
);

const enough = 4;

/** True when the blocks hold words of sport or of music of many kinds, and none of politics. */
export function isSportReport(blocks: readonly TextBlock[]): boolean {
  const own = blocks.filter(({ region }) => region !== 'aside');
  // Looked for first: nearly every article that is read here says one of them in its first lines.
  if (own.some(({ text }) => politics.test(text))) return false;
  return holdsMany(own, words) || (!own.some(({ text }) => ofHeads.test(text)) && holdsMany(own, music));
}

const sign = /^[^\p{L}\p{N}]/u;

function holdsMany(blocks: readonly TextBlock[], stems: RegExp): boolean {
  const found = new Set<string>();
  // Where a text begins with the word, no sign stands before it.
  for (const { text } of blocks)
    for (const [word] of text.matchAll(stems)) found.add(word.replace(sign, '').toLowerCase());
  return found.size >= enough;
}
