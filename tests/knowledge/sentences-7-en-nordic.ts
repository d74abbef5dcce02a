// Sentences of our own against the whole knowledge in English, Danish, Swedish and Norwegian, written after the seventh round of
// unseen texts: the loan and SAFE in other words, coalitions and formats with Nordic endings, bodies of the Union in small letters
// as British papers print them, ministries by translated names, and what only looks like them.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const money: readonly Sentence[] = [
  say('en', 'A [90 bn-euro loan|ukraine-support-loan] for Ukraine passed on Wednesday.', '2026-02-11'),
  say(
    'en',
    'The [€90 billion funding package|ukraine-support-loan] of the [EU|european-union] reaches Kyiv in April.',
    '2026-02-11',
  ),
  say(
    'en',
    'Nobody in Kyiv doubts the [€90 billion lifeline|ukraine-support-loan] of the [EU|european-union].',
    '2026-02-11',
  ),
  say(
    'en',
    'The bank’s €90 billion funding package for homes in Spain was praised by the [EU|european-union].',
    '2026-02-11',
  ),
  say(
    'en',
    'Ukraine wants half of the [€150 billion fund|security-action-for-europe] the [EU|european-union] set up for arms.',
    '2025-10-24',
  ),
  say('en', 'The [EU|european-union]’s €150 billion fund for farmers grows again.', '2025-10-24'),
  say('en', 'Brussels opened its [loans-for-weapons scheme|security-action-for-europe] to Kyiv.', '2025-10-24'),
  say('no', 'Ukraina får lån: [90-milliarderslånet|ukraine-support-loan] er vedtatt i Brussel.', '2026-02-11'),
  say('sv', 'Ett [lånepaket på 90 miljarder euro|ukraine-support-loan] ger Ukraina råd med vapen.', '2026-02-11'),
  say(
    'no',
    'Norske verft kan søke [Det europeiske forsvarsfondet|european-defence-fund] ([EDF|european-defence-fund]) og finansieringsmekanismen [SAFE|security-action-for-europe].',
    '2025-11-25',
  ),
  say('no', 'Pengene fra [Nansen-hjelpen|nansen-programme] går til luftvern i Ukraina.'),
  say('sv', '[EU|european-union] betalar ur [fredsfaciliteten|european-peace-facility] för ammunition.'),
  say('sv', '[skadeståndslånet|reparations-loan] till Ukraina stoppades av Belgien.', '2025-12-16'),
];

const formats: readonly Sentence[] = [
  say(
    'no',
    '[Ukraine Defence Contact Group|ukraine-defense-contact-group] møttes i dag. [Kontaktgruppen|ukraine-defense-contact-group] har femti land.',
  ),
  say('da', 'Kontaktgruppen for forældre mødes på skolen tirsdag.'),
  say('sv', '[Ramsteinmötet|ukraine-defense-contact-group] handlade om luftvärn till Ukraina.'),
  say('en', 'The [Ukraine contact group|ukraine-defense-contact-group] meets at noon.'),
  say('no', 'Ukraina takket: [drone-koalisjonen|drone-coalition] leverte tusen fly.'),
  say('sv', 'Ukraina får båtar av [maritima koalitionen|maritime-capability-coalition].'),
  say('da', 'Partiernes maritime koalition i havnebyen holdt ét år.'),
  say('en', 'Latvia and Britain lead the [Capability Coalition for Drones|drone-coalition].'),
  say('sv', 'Kristna och gröna bildar villighetskoalitionen i kommunen.', '2025-09-05'),
  say('sv', '[villighetskoalitionen|coalition-of-the-willing] vill hjälpa Ukraina efter kriget.', '2025-09-05'),
  say('da', '[EU|european-union] og Ukraine grundlægger [dronealliancen|drone-alliance-with-ukraine].', '2025-11-20'),
  say('en', 'Firms may join the [EU Drone Alliance|drone-alliance-with-ukraine] from May.', '2026-05-06'),
  say('no', 'Firmaet lager droner i Skien under [Bygg med Ukraina|build-with-ukraine].'),
  say(
    'no',
    'Ukraina takker [Koalisjonen av villige|coalition-of-the-willing]. [Koalisjonen|coalition-of-the-willing] har 31 land.',
    '2025-08-13',
  ),
  say('no', 'Koalisjonen i bystyret sprakk; Ukraina ble nevnt.', '2025-08-13'),
  say(
    'en',
    'The [Drone Coalition|drone-coalition] helps Ukraine. Minister and guests praised the [Coalition|drone-coalition].',
    '2024-08-24',
  ),
  say('en', 'The Coalition of parties in Canberra argues over Ukraine.', '2024-08-24'),
  say('en', 'Sweden pays into the [coalition on drones|drone-coalition] for Ukraine.', '2024-07-11'),
  say(
    'en',
    '[Kubilius|andrius-kubilius] of the [European Commission|european-commission] was asked.\nA [Drone Wall|european-drone-defence-initiative] shall stand along the border.',
    '2025-09-29',
  ),
  say('sv', 'Utrikesministrarna i [Weimartriangeln|weimar-triangle] möttes i Warszawa.'),
  say(
    'en',
    'Four flagships, among them the [European Defence Against Drones|european-drone-defence-initiative], start in 2026.',
    '2025-10-20',
  ),
  say(
    'da',
    '[EU|european-union] skriver i [hvidbogen|white-paper-for-european-defence], at europæisk forsvar koster mere.',
    '2025-04-03',
  ),
];

const bodies: readonly Sentence[] = [
  say(
    'en',
    'The [European commission|european-commission] and the [European parliament|european-parliament] agreed at night.',
  ),
  say('en', 'Lawmakers of the [EU parliament|european-parliament] voted for it.'),
  say('en', 'A European commissioner and a European parliamentarian had lunch.'),
  say('en', 'The [Canadian Ministry of National Defence|department-of-national-defence-canada] sends a team to Kyiv.'),
  say('en', 'The [Latvian Ministry of National Defense|ministry-of-defence-latvia] ordered drones.'),
  say('en', 'The [French armed forces ministry|ministry-of-the-armed-forces-france] confirmed the order.'),
  say(
    'en',
    'Ihor from the [Ukrainian Council of Arms Makers|ukrainian-council-of-defence-industry] told guests from the [EU|european-union] so.',
  ),
  say('en', 'The [Danish Ministry of Industry|ministry-of-industry-business-denmark] laid the stone in Vojens.'),
  say('en', 'He spent a year on the Ukraine Facility Platform, a podcast.'),
  say('en', 'A park at Ämari: the [Ämari defence industry park|estonian-defence-industry-park] has its first tenant.'),
  say('en', 'Instructors of the [British Armed Forces|british-armed-forces] flew drones with Ukrainians.'),
  say('en', 'British armed forces charities open a shop.'),
  say('en', 'Sea drones may be built at the [Skaramanga shipyard|skaramangas-shipyards] near Athens.'),
  say('da', '[Haderslev Kommune|haderslev-municipality] hører borgerne om fabrikken.'),
];

const people: readonly Sentence[] = [
  say(
    'en',
    '[PGZ|pgz] sent [Jan Grabowski|jan-grabowski] to Lviv; [Grabowski|jan-grabowski] praised the drones of Ukraine.',
    '2025-08-02',
  ),
  say('en', 'The historian Jan Grabowski wrote about the war. Grabowski teaches in Ottawa.'),
  say('en', 'Sir [Keir|keir-starmer] called the drones for Ukraine a landmark.', '2025-09-11'),
  say('en', 'Keir bakes bread in Leeds.'),
  say('en', 'Sweden’s minister, [Paul Jonson|pal-jonson] in this paper, saw drones in Kyiv.', '2024-11-22'),
  say('en', 'The singer Paul Jonson toured Texas.'),
  say(
    'en',
    'In Prague the [National Security Council|national-security-council-czechia] spoke of shells for Ukraine.',
    '2026-01-07',
  ),
  say('en', 'The National Security Council met in Accra on Monday.'),
  say(
    'en',
    '[Karin Karlsbro|karin-karlsbro] steers the file through the [European Parliament|european-parliament].',
    '2026-02-11',
  ),
  say('de', '[Nils Hilmer|nils-hilmer] vertrat den Minister in Kyjiw.', '2024-11-24'),
  say(
    'no',
    'Statssekretær [Marte Gerhardsen|marte-gerhardsen] ville ikke si når dronene kommer til Ukraina.',
    '2025-11-30',
  ),
  say('no', 'Einar Gerhardsen bodde i Oslo.'),
  say('da', 'Borgmester [Mads Skau|mads-skau] mødte naboerne i Vojens.', '2025-10-11'),
];

/** The rows of this file, for the table of sentences. */
export const seventhEnglishNordicSentences: readonly Sentence[] = [...money, ...formats, ...bodies, ...people];
