// Sentences of our own against the whole knowledge in English, Danish, Swedish, Norwegian and Finnish, written after the
// sixth round of unseen texts: names in small letters but the first, cases of Finnish, surnames that are first names too,
// coalitions far from the word Ukraine, and what only looks like them.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const programmes: readonly Sentence[] = [
  say(
    'en',
    'London asked to join [Security Action for Europe|security-action-for-europe] ([Safe|security-action-for-europe]). The price of [Safe|security-action-for-europe] was too high for Britain.',
    '2025-11-28',
  ),
  say('en', 'Safe and sound the children came home. Safe for Europe, said the ferry’s captain.', '2025-11-28'),
  say(
    'en',
    '[Nato|nato] opened its [Purl|prioritised-ukraine-requirements-list] list, from which Norway buys missiles for Ukraine.',
    '2025-10-15',
  ),
  say('en', 'Purl one, knit two, says the pattern of this scarf from Norway.', '2025-10-15'),
  say(
    'en',
    'The [EU|european-union] voted on [Edip|european-defence-industry-programme], its programme for the defence industry.',
    '2025-11-25',
  ),
  say(
    'en',
    'A lecture on the [European Defence Investment Program|european-defence-industry-programme] is held in Bergen.',
    '2024-11-20',
  ),
  say(
    'en',
    'The [White Paper on European Defence Readiness|white-paper-for-european-defence] counts what is missing.',
    '2025-08-01',
  ),
  say(
    'en',
    'Both signed the [Centenary Partnership Agreement|uk-ukraine-100-year-partnership-agreement] in Kyiv; Britain pays.',
  ),
  say('en', 'The railway’s Centenary Partnership Agreement brings old engines to Kent.'),
  say('en', '[Defence Partnership Latvia|defence-partnership-latvia] builds vehicles near Valmiera for Ukraine.'),
  say(
    'en',
    'Vehicles of the [Common Armored Vehicle System|common-armoured-vehicle-system] reach Kyiv; [CAVS|common-armoured-vehicle-system] grows.',
  ),
  say('en', 'The clinic scanned his CAVS sample again.'),
];

const bodies: readonly Sentence[] = [
  say(
    'en',
    'Instructors of the [European Union Military Assistance Mission in support of Ukraine|eumam-ukraine] met in Poznań.',
  ),
  say('en', 'The engineers work with [Ukraine Defence Industries|ukrainian-defense-industry-jsc] in Lviv.'),
  say('en', 'Ukraine defence industries grew fast, said the banker.'),
  say('en', 'The [NATO Ukraine Council|nato-ukraine-council] met at noon.'),
  say('en', 'Ukraine needs shells.\nFrance leads the [Artillery Coalition|artillery-coalition] with Germany.'),
  say('en', 'The farmers’ artillery coalition fires at hail clouds over the vineyards.'),
  say('en', 'Kyiv thanked them.\nTen states now pay into the [IT Coalition|it-coalition].'),
  say('en', 'The town’s IT coalition repairs old laptops for schools.'),
  say(
    'en',
    'Minister Backes of Luxembourg spoke; the [Directorate of Defence|directorate-of-defence-luxembourg] published her words.',
  ),
  say('en', 'At the club the Directorate of Defence is what we call our two centre-backs.'),
  say(
    'en',
    'Drones for Ukraine were shown in Kyiv.\nTwo firms spoke there, [Palantir|palantir] and a maker from Aalborg.',
  ),
  say(
    'en',
    '[Andrius Kubilius|andrius-kubilius] hopes for [EDIP|european-defence-industry-programme] money from the [EU|european-union]. Drones come first, the [Commission|european-commission] told the capitals.',
    '2025-09-26',
  ),
  say('en', 'The Forestry Commission told the capitals of three counties to plant oaks.', '2025-09-26'),
  say('en', '[CZ Colt Group|colt-cz-group] sells rifles.'),
];

const people: readonly Sentence[] = [
  say(
    'en',
    'President [Petr Pavel|petr-pavel] found shells for Ukraine. [Pavel|petr-pavel] asked for more, and Pavel Novotny applauded.',
  ),
  say(
    'en',
    '[Kristen Michal|kristen-michal] came from Tallinn with drones for Ukraine. Later [Michal|kristen-michal] flew to Kyiv; Michal Kováč stayed.',
  ),
  say(
    'en',
    'Ireland sends radars to Ukraine, said [Michael Martin|micheal-martin]. [Martin|micheal-martin] thanked [Lockheed Martin|lockheed-martin] workers and Martin Novak.',
  ),
  say('en', 'Michael Martin won the darts in Leeds. Martin smiled.'),
  say('en', '[Simon Harris|simon-harris] pledged aid for Kyiv, and [Harris|simon-harris] meant it.'),
  say('en', 'The minister [Vladislav Kosiniak-Kamysz|wladyslaw-kosiniak-kamysz] spoke in Kraków.'),
  say(
    'en',
    '[Babcock|babcock-international] repairs military vehicles for Ukraine’s defence, said [David Lockwood|david-lockwood]. [Lockwood|david-lockwood] expects more orders.',
  ),
  say('en', 'David Lockwood repaired the church organ in Leeds. Lockwood smiled.'),
  say(
    'en',
    'The army tests new drones, said General [Andrii Lebedenko|andrii-lebedenko]. [Lebedenko|andrii-lebedenko] thanked the makers.',
  ),
  say('en', 'Andrii Lebedenko opened a bakery. Lebedenko bakes rye bread.'),
  say(
    'uk',
    'Заступник головкома [Андрій Лебеденко|andrii-lebedenko] показав військові дрони. З [Лебеденком|andrii-lebedenko] говорили виробники.',
  ),
  say(
    'en',
    '[Nick Thomas-Symonds|nick-thomas-symonds] went to Brussels. [Thomas-Symonds|nick-thomas-symonds] praised the [European Union|european-union].',
  ),
  say(
    'en',
    '[Joachim Finkielman|joachim-finkielman] of the [Danish Defence and Security Industries Association|di-forsvar-og-sikkerhed] was in Kyiv. [Finkielman|joachim-finkielman] signed.',
  ),
];

const nordic: readonly Sentence[] = [
  say(
    'da',
    'Danmark kalder det [den danske model|danish-model], og ukrainske virksomheder får ordren. Ukraine takker.',
    '2025-04-03',
  ),
  say('da', '[DI Forsvar og Sikkerhed|di-forsvar-og-sikkerhed] tager danske virksomheder med til Ukraine.'),
  say('da', 'Den danske model for overenskomster blev rost på arbejdsmarkedet.', '2025-04-03'),
  say('no', 'Våpen til Ukraina kommer fra [Nansen-pakken|nansen-programme], sa hun.', '2024-07-11'),
  say(
    'sv',
    'Regeringen vill inte låna av [EU|european-union] genom [Safe|security-action-for-europe], sade ministern om försvarslånen.',
    '2025-11-20',
  ),
  say('sv', 'Safe heter hunden som vann utställningen.', '2025-11-20'),
];

const finnish: readonly Sentence[] = [
  say(
    'fi',
    'Puolustusministeri [Antti Häkkänen|antti-hakkanen] puhui [Naton|nato] kokouksessa. [Häkkäsen|antti-hakkanen] mukaan Ukraina tarvitsee aseita.',
  ),
  say('fi', '[Suomen puolustusministeriö|ministry-of-defence-finland] lähettää apua Ukrainaan.'),
  say(
    'fi',
    '[Euroopan komission|european-commission] esitys [droonimuurista|european-drone-defence-initiative] tulee [EU|european-union]:n kokoukseen.',
    '2025-10-01',
  ),
  say(
    'fi',
    'Puheluun osallistuivat [Mark Rutten|mark-rutte] ja [Friedrich Merzin|friedrich-merz] avustajat, ja Kiova kiitti.',
  ),
  say('fi', 'Taiteilija rakensi puistoon droonimuurin leluista.', '2025-10-01'),
  say('fi', '[Saabin|saab] hävittäjät ja [Patrian|patria] ajoneuvot kiinnostavat Ukrainaa.'),
  say('fi', 'Vanhan Saabin moottori sammui mökkitielle.'),
  say(
    'fi',
    'Suomi lainaa miljardin [EU|european-union]:n [Safe|security-action-for-europe]-lainana puolustukseen.',
    '2025-11-18',
  ),
];

export const sixthEnglishNordicSentences: readonly Sentence[] = [
  ...programmes,
  ...bodies,
  ...people,
  ...nordic,
  ...finnish,
];
