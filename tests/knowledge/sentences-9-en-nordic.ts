// Sentences of our own against the whole knowledge in English, Danish, Swedish and Norwegian, written after the ninth round of
// unseen texts: ministers misspelt on the way through other languages, bodies in other words, a ministry whose country stands
// before a title, makers of explosives, and what only looks like them.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const spellings: readonly Sentence[] = [
  say('en', 'Belgium’s [Bart de Weever|bart-de-wever] fears lawsuits.', '2025-10-24'),
  say('en', 'London’s [John Gili|john-healey] counted the drones.', '2025-10-15'),
  say('en', 'The Dutch minister [Reuben Brekelmans|ruben-brekelmans] pays for interceptors.', '2025-10-15'),
  say(
    'en',
    'For the [European Commission|european-commission] [Thomas Rainier|thomas-regnier] kept silent.',
    '2025-12-02',
  ),
  say('en', 'Thomas Rainier tunes pianos in Leeds.'),
  say('en', 'The deputy [Serhiy Boiiev|serhii-boiev] watched the signing.', '2023-08-31'),
  say(
    'en',
    'Procurement in Denmark is led by [Per Hjølm Olsen|per-pugholm-olsen]. [Olsen|per-pugholm-olsen] praised the makers.',
    '2026-01-20',
  ),
  say('en', 'Ashley Olsen opened a shop in Copenhagen.'),
  say(
    'en',
    'Drone commander [Robert Brovdi|robert-brovdi] reports. [Madyar|robert-brovdi] counts his targets.',
    '2026-02-01',
  ),
  say('en', 'The Madyar folk ensemble danced in Szeged.'),
];

const bodies: readonly Sentence[] = [
  say(
    'en',
    'It is known as the [Ministry of Strategy and Industry|ministry-of-strategic-industries-of-ukraine] of Ukraine.',
  ),
  say('en', 'Algeria founded a Ministry of Strategy and Industry.'),
  say(
    'en',
    'Umbrella of aid: the [Ramstein Contact Group|ukraine-defense-contact-group] and the [Contact Group on Ukraine’s Defence|ukraine-defense-contact-group] met.',
  ),
  say('en', 'The [U.K. Ministry of Defence|ministry-of-defence-united-kingdom] orders launchers.'),
  say(
    'en',
    'In Denmark the [Agency for Material Supply and Procurement|danish-ministry-of-defence-acquisition-and-logistics-organisation] signs.',
  ),
  say('en', 'Nepal’s Agency for Material Supply and Procurement buys cement.'),
  say(
    'en',
    'Kyiv’s [Defence Procurement Agency|defence-procurement-agency] bought shells. Since May the [Agency|defence-procurement-agency] has published prices.',
  ),
  say(
    'en',
    'The [Defence Procurement Agency of Ukraine|defence-procurement-agency] bought shells. Experts of the Agency for Restoration mend roads; a new Agency opened.',
  ),
  say('en', 'The Agency said that Ukraine needs drones.'),
  say('en', 'In Estonia the [Center for Defense Investments|estonian-centre-for-defence-investments] orders robots.'),
  say('en', 'A Center for Defense Investments opened in Texas.'),
  say(
    'en',
    'Money comes from the [U.S.-Ukraine Reconstruction Investment Fund|ukraine-us-reconstruction-investment-fund].',
    '2025-07-01',
  ),
  say('en', '[Northrop|northrop-grumman] will help to make ammunition in Ukraine.', '2024-06-18'),
  say('en', 'The critic Northrop Frye taught in Toronto, far from the ammunition of Ukraine.'),
  say('en', 'Brussels prepares a new [Ukraine support loan|ukraine-support-loan] for drones.', '2026-02-26'),
  say('en', 'Tokyo granted a Ukraine support loan through its bank.', '2026-02-26'),
  say(
    'en',
    'The [EU|european-union] offers cheap [SAFE|security-action-for-europe] loans-for-weapons to nineteen states.',
    '2025-12-01',
  ),
  say(
    'en',
    'Nineteen states want the [EU|european-union]’s [loans-for-weapons scheme|security-action-for-europe].',
    '2025-12-01',
  ),
];

const countries: readonly Sentence[] = [
  say(
    'en',
    'Ukraine and Poland signed in Kyiv. Poland’s State Secretary of the [Ministry of Defense|ministry-of-national-defence-poland] came.',
  ),
  say(
    'en',
    'Ukraine hosted guests from Poland. A Lithuanian deputy head of the [Ministry of Defence|ministry-of-national-defence-lithuania] praised Ukraine.',
  ),
  say('en', 'In Ukraine, tanks of the Land Forces Training Grounds at Nowa Dęba in Poland fired.'),
  say('en', 'Ukraine’s crews of the [Land Forces|land-forces-of-ukraine] train with Leopards.'),
];

const newcomers: readonly Sentence[] = [
  say(
    'en',
    'Serbia’s [Aleksandar Vučić|aleksandar-vucic] stopped exports. [Vucic|aleksandar-vucic] went to Odesa.',
    '2025-06-24',
  ),
  say('en', 'Goalkeeper Filip Vučić left Zagreb for Cluj; coach Vučić stayed.'),
  say('uk', '[Александар Вучич|aleksandar-vucic] прилетів до Одеси.', '2025-06-11'),
  say('en', '[Roman Mashovets|roman-mashovets] met the makers of howitzers.', '2023-08-31'),
  say(
    'uk',
    'Зброярів вітав [Роман Машовець|roman-mashovets]. З [Машовцем|roman-mashovets] говорили про гаубиці.',
    '2023-08-31',
  ),
  say('en', 'Tanks for Ukraine are mended at [Bumar-Labędy|bumar-labedy].'),
  say('pl', 'Czołgi naprawiają w [Bumarze-Łabędy|bumar-labedy]; [Bumar|bumar-labedy] szuka ślusarzy.'),
  say('pl', 'Klub Bumar grał w czwartej lidze.'),
  say(
    'en',
    'The Polish [Military Institute of Armament Technology|military-institute-of-armament-technology] ([WITU|military-institute-of-armament-technology]) tests shells.',
  ),
  say('pl', 'Amunicję bada [Wojskowy Instytut Techniczny Uzbrojenia|military-institute-of-armament-technology].'),
  say('en', 'Radio WITU plays jazz.'),
  say('en', '[SWEBAL|swebal] and Finland’s [Forcit|forcit] want to make TNT for shells.', '2025-12-17'),
  say('sv', '[Sweden Ballistics|swebal] får bygga i Nora.', '2025-12-17'),
  say('da', 'Hos [Dansk Industri|dansk-industri] venter man på ordrer til Ukraine.'),
  say('da', 'Ukraine køber droner af dansk industri, og Dansk industrihistorie er lang.'),
];

const nordic: readonly Sentence[] = [
  say('da', 'Danmark sender våben til Ukraine, siger [Forsvaret|danish-armed-forces].'),
  say('da', 'Danmark sender våben til Ukraine, men Forsvarets Efterretningstjeneste advarer.'),
  say('no', 'Norge gir våpen til Ukraina, skriver bladet Forsvarets forum.'),
  say('no', 'Norge gir våpen til Ukraina, og [Forsvarets|norwegian-armed-forces] lagre tømmes.'),
  say('sv', 'Haubitsen Archer till Ukraina byggs av [Bofors|bae-systems-bofors] i Karlskoga.'),
  say('sv', 'Krut till haubitsar görs av [EURENCO|eurenco] Bofors, provskjutning sker vid Bofors Test Center.'),
];

export const ninthEnglishNordicSentences: readonly Sentence[] = [
  ...spellings,
  ...bodies,
  ...countries,
  ...newcomers,
  ...nordic,
];
