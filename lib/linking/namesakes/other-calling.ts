// A full name can be another person's too. Nobody this knowledge holds is a striker, a pianist or a judge: whoever is called so
// directly before the name (`striker Ben Wallace`) or directly after it (`Ben Wallace, a pianist from Hull`) is a namesake.
// Called by namesakes; reads a few words to either side and knows no single person. What somebody was once (`former boxer`)
// tells nothing, nor does a calling that belongs to the next name (`…, actor Tom Hanks`).
import type { Place } from '../evidence/candidate';
import { isUpperCode } from '../text/letters';
import { wordsBefore } from '../text/sentence-at';

/** Callings in the languages the press is read in; those that are titles of office or words of war too are left out. */
const callings = [
  'footballers?|strikers?|goalkeepers?|midfielders?|wingers?|quarterbacks?|pitchers?|batsm[ae]n|bowlers?|cricketers?|golfers?',
  'swimmers?|sprinters?|cyclists?|skaters?|skiers?|putters?|jockeys?|athletes?|referees?|umpires?|coach|coaches|jazzm[ae]n',
  'actors?|actress|actresses|singers?|songwriters?|guitarists?|drummers?|bassists?|pianists?|violinists?|cellists?|organists?',
  'saxophonists?|trumpeters?|composers?|painters?|sculptors?|novelists?|poets?|playwrights?|pastors?|basketballers?',
  '(?:футболіст|воротар|голкіпер|півзахисник|форвард|тренер|тенісист|баскетболіст|біатлоніст|шахіст|легкоатлет|штовхальник',
  'актор|актрис|композитор|піаніст|гітарист|скрипал|художни[кц]|письменни[кц]|поет|режисер|співа[кч]|судд',
  'мовозна|літературозна|філолог|поліглот|богослов|живопис|скульптор|першодрукар)[а-яіїєґ]{0,5}',
  '(?:piłkarz|bramkarz|trener|siatkarz|koszykarz|tenisist|kolarz|pianist|gitarzyst|kompozytor|aktor|aktork|piosenkar',
  'wokalist|malarz|reżyser|sędzi|pisark|prozaik|powieściopisa|poet|rzeźbiarz|językoznaw|himalaist)[a-ząęó]{0,4}|pisarz[aemoyiuw]{0,4}|fußball(?:spiel)?er|stürmer|torwart|torhüter|mittelfeldspieler|leichtathlet',
  'kugelstoßer|trainer|schauspieler|sänger|komponist|pianist|maler|regisseur|schriftsteller|handballer|kabarettist|dirigent',
  '(?:trainer|schauspieler|sänger|komponist|pianist|maler|regisseur|schriftsteller)in|footballeur|entraîneur|acteur|actrice',
  'comédien(?:ne)?|chanteu(?:r|se)|pianiste|compositeur|peintre|romanci(?:er|ère)|cycliste|rugbyman|judoka|réalisat(?:eur|rice)',
  '(?:futbolinink|krepšinink|lengvaatle[tč]|treneri|dainini?nk|kompozitori|dailinink|rašytoj|aktori|pianist)[a-ząčęėįšųūž]{0,4}',
  'linguists?|philologists?|musicians?|näyttelijä|muusikko|kirjailija|jääkiekkoilija|maalivahti|laulaja|säveltäjä|musikeren?|forfatteren?',
  'psychologists?|keyboardists?|bandleaders?|astronomers?|archaeologists?|geologists?|psycholog(?:e|in)|astronom(?:in)?|psychologue',
  'physicists?|chemists?|mathematicians?|film-?makers?|podcasters?|rappers?|comedians?|dramaturg|filmemacher(?:in)?',
  '(?:kern|astro|atom|quanten|experimental)?physiker(?:in)?|(?:bio)?chemiker(?:in)?|mathematiker(?:in)?|rappeu(?:r|se)',
  'physicien(?:ne)?|chimiste|mathématicien(?:ne)?|cinéaste|humoriste',
  'show-?jumpers?|equestrians?|gymnasts?|snowboarders?|biathletes?|triathletes?|hurdlers?|weightlifters?|bobsledders?|dancers?',
  'ballerinas?|choreographers?|photographers?|illustrators?|cartoonists?|puppeteers?|beekeepers?|Fotograf(?:in)?|Tänzer(?:in)?',
  'Springreiter(?:in)?|Imker(?:in)?|photographe|dans(?:eur|euse)|dessinat(?:eur|rice)|handballeu(?:r|se)|basketteu(?:r|se)',
  'konstnär(?:en|innan)?|kunstner(?:en)?|malar(?:en)?|maler(?:en)|fotograf(?:en)?|kompositör(?:en)?|ishockeyspelare|ishockeyspiller',
  'hånd(?:bold|ball)spiller|handbollsspelare|skiskytter|skidskytt|komponist(?:en)?|författar(?:e|en|inna)|regissør(?:en)?|regissör(?:en)?',
  'fotballspiller|fodboldspiller|fotbollsspelare|målvakt|målmand|skuespiller|skådespelare|sangeren?|sångare|langrennsløper',
].join('|');

const callingPattern = new RegExp(`^(?:[^-]+-)?(?:${callings})$`, 'i');

/** Callings of two words, of which either alone says nothing; `(producer)` by itself is how encyclopaedias tell namesakes apart. */
const trades =
  /^producer$|\b(?:television|TV|film|movie|record|music|radio|theatre) (?:producer|executive|presenter|director)|\b(?:racing|race car|stock car|rally) driver|\b(?:Rennfahrer|Filmproduzent|pilote automobile|producteur de (?:cinéma|télévision))/i;

/** `an American stock car`, but not `is adviser and met a`. */
const fewWords = /^(?:(?!(?:and|who|und|et)\s)\S+\s){0,4}$/;

const once =
  /^(?:former|formerly|retired|ex|old|колишн|екс|был|były|byłego|ehemalig|früher|ancien|buv|tidligere|tidigare|förr)/i;

/** What joins a calling to the name before it. */
const joint = /^(?:,\s|\s\(|\s[–—-]\s|\s(?:is|was|ist|war|est|était|jest|był|to|yra|buvo|er|var|är)\s)/;

/** `Judge` is a verb too; only its capital tells. */
const judges = /^(?:Judge|Justice)$/;

/** True when the words directly round a full name call its bearer what nobody here is. */
export function hasOtherCalling(place: Place): boolean {
  return isCalledBefore(place) || isCalledAfter(place);
}

function isCalledBefore({ block: { text }, start }: Place): boolean {
  const words = text
    .slice(wordsBefore(text, start, 3), start)
    .trim()
    .split(/\s+/);
  return isCalling(words.at(-1) ?? '') && !words.some(isOnce);
}

/** `Jonathan Powell (producer)`, `Bill Blair (born 1911) was a racing driver`. */
function isCalledAfter({ block: { text }, end }: Place): boolean {
  if (isCalledAt(text, end)) return true;
  if (text.charCodeAt(end + 1) !== openBracket) return false;
  const bracket = /^ \([^()]{2,100}\)/.exec(text.slice(end, end + 104))?.[0].length;
  return bracket !== undefined && isCalledAt(text, end + bracket);
}

const openBracket = 0x28;

function isCalledAt(text: string, end: number): boolean {
  const joined = joint.exec(text.slice(end, end + 12))?.[0].length;
  if (joined === undefined) return false;
  const phrase = /^[^.,;:()–—!?]*/.exec(text.slice(end + joined, end + 90))?.[0] ?? '';
  const words = phrase.split(/\s+/);
  const trade = trades.exec(phrase)?.index ?? -1;
  if (trade >= 0 && fewWords.test(phrase.slice(0, trade))) return !words.slice(0, 5).some(isOnce);
  const at = words.findIndex(isCalling);
  if (at < 0 || isUpperCode(words[at + 1]?.charCodeAt(0) ?? 0)) return false;
  return !words.slice(0, at).some(isOnce);
}

const bare = (word: string): string => word.replace(/^["'«“„(]+/, '');

const isOnce = (word: string): boolean => once.test(bare(word));

const isCalling = (word: string): boolean => callingPattern.test(bare(word)) || judges.test(bare(word));
