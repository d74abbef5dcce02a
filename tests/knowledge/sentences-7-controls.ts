// Sentences of our own in which a name we know stands for something else: a ministry of a country that no one here writes
// about, a town, an exam, a league, a car, a painter, a namesake; and beside each the same name meant as we know it.
// Written after control articles of other fields were read mark by mark.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const ministries: readonly Sentence[] = [
  say('de', 'Das kenianische Außenministerium bestellte den Botschafter ein; in Nairobi blieb es ruhig.'),
  say('de', 'Nach dem Erdbeben bat das afghanische Verteidigungsministerium die Nachbarn um Zelte für die Menschen.'),
  say('de', 'Wie das Verteidigungsministerium in Kabul sagte, ist der Hubschrauber notgelandet.'),
  say('de', 'Die kanadische Bundesregierung lädt die Provinzen zu einer Sitzung über die neue Verfassung ein.'),
  say('de', 'Ein Sprecher des [US-Außenministeriums|department-of-state-united-states] wollte dazu nichts sagen.'),
  say(
    'de',
    'Wien – Die Obleute von SPÖ und ÖVP streiten über die Pflege. Die [Bundesregierung|government-of-austria] tagt morgen.',
  ),
  say('de', 'Wien – Der Minister spart. Das Außenministerium schließt ein Konsulat, das niemand mehr besucht.'),
  say(
    'de',
    'Berlin – Das [Außenministerium|federal-foreign-office-germany] schließt ein Konsulat, das niemand mehr besucht.',
  ),
  say(
    'de',
    'In Wien trafen sich die Händler. Die [Bundesregierung|government-of-germany] in Berlin war nicht vertreten.',
  ),
  say(
    'de',
    'In China wird ein Schiff gebaut. China hat schon eines. Ein Sprecher des Verteidigungsministeriums lobte die Werft in China.',
  ),
  say(
    'de',
    'Am Freitag hatte das Moskauer [Außenministerium|ministry-of-foreign-affairs-russia] den Botschafter gerufen, der Urlaub machte.',
  ),
  say('pl', 'Po powodzi kenijskie Ministerstwo Spraw Zagranicznych podziękowało ratownikom, którzy przylecieli nocą.'),
  say('pl', 'Mołdawskie MSZ wezwało wczoraj ambasadora i wręczyło mu notę w sprawie szkód na lotnisku.'),
  say('pl', 'Rzecznik [MSZ|ministry-of-foreign-affairs-poland] odradza podróże w góry, w których spadł śnieg.'),
  say('uk', 'Кенійське Міністерство оборони шукає туристів, які зникли в горах минулого тижня.'),
  say('uk', 'Торік [Міністерство оборони|ministry-of-defence-of-ukraine] шукало туристів, які зникли в горах.'),
];

const parliaments: readonly Sentence[] = [
  say(
    'de',
    'Das slowenische Parlament lehnte ab, das [Europäische Parlament|european-parliament] stimmte am Abend zu.',
  ),
  say('fr', 'Le [Parlement européen|european-parliament] a reçu hier des élus ; le Parlement belge votera jeudi.'),
  say('fr', 'Le conseil municipal du Kremlin-Bicêtre a voté hier le budget de la piscine et des écoles.'),
  say('fr', 'Le [Kremlin|presidency-of-russia] a démenti hier ; à Moscou, les écoles restent fermées.'),
];

const acronyms: readonly Sentence[] = [
  say('en', 'The JFTC fined the maker of the console for its prices in shops across Japan.'),
  say('en', 'Officers of [NATO|nato] trained at the [JFTC|nato-joint-force-training-centre] in Poland last week.'),
  say('en', 'Each station of the OSCE tests clinical skills, and nursing students fear it more than the written part.'),
  say(
    'en',
    'Observers of the [OSCE|organization-for-security-and-co-operation-in-europe] watched the vote in the villages.',
  ),
  say('en', 'Fans of the United Rugby Championship can buy tickets for the URC 2026 final in Dublin from Monday.'),
  say('en', 'The bank will speak at [URC 2026|ukraine-recovery-conference] about homes and schools.'),
  say('en', 'The tagger of DGAP-News sorts what companies say: DGAP got nine releases about dividends.'),
  say('en', 'Dye shows in the DSCA where the vessel of the patient is narrow, the surgeon said.'),
  say('en', 'The NSPA gave its prize to a speaker who makes people in offices laugh.'),
  say('en', 'He scored twice for JEF United before he went home to open a bakery.'),
];

const things: readonly Sentence[] = [
  say('uk', 'Місто Жовква біля Львова кличе туристів: у Жовкві відкрили музей, а з Жовкви до Києва ходить потяг.'),
  say('uk', '[Жовква|ihor-zhovkva] представляв Україну на зустрічі радників, яка тривала пів дня.'),
  say('uk', 'Фреска Мікеланджело вціліла, хоча снаряди падали поруч із храмом.'),
  say('sv', 'Museet visar bilar från Saab, och en Saab 96 stod en gång i en militär lada.'),
  say('de', 'Leonardo zeichnete auch militärische Maschinen; seine Skizzen aus der Renaissance hängen in Mailand.'),
  say('de', 'In Bulgarien wuchs die Sorge. Das Arsenal aus Panzern und Gewehren lag in einem Keller.'),
  say('pl', 'Boya pamięta cały Kraków; wiersze Żeleńskiego czytano nocą także w miastach dzisiejszej Ukrainy.'),
];

const namesakes: readonly Sentence[] = [
  say('en', 'Neil Crompton called the Bathurst race for years before Supercars let him go.'),
  say('en', 'Ambassador [Neil Crompton|neil-crompton] handed over the ambulances in the yard.'),
  say('en', 'Bill Blair coached in the NBA and later ran a farm.'),
  say('en', 'The game designer Jussi Holopainen collects patterns of play.'),
  say('en', 'Julie Davis wrote a cookbook about beans and rice.'),
  say('en', 'The pianist Jonathan Powell played for three hours without a break.'),
  say('pl', 'Pisarz Piotr Wojciechowski czytał wczoraj fragment nowej powieści.'),
  say('pl', 'Prezes [Piotr Wojciechowski|piotr-wojciechowski] pokazał gościom nową halę zakładu.'),
];

export const controlSentencesSeventh: readonly Sentence[] = [
  ...ministries,
  ...parliaments,
  ...acronyms,
  ...things,
  ...namesakes,
];
