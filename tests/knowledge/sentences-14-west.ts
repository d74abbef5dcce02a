// Sentences of our own after press of the west read by nobody before: names in quotation marks after the word that tells what
// they are, forces and staffs told by who speaks of them, companies in other cases and with their legal form; beside each the
// same words meant otherwise.
import type { Sentence } from './sentences';

const on = (date: string, lang: string, text: string): Sentence => ({ lang, text, date });

const quoted: readonly Sentence[] = [
  // A quotation mark is no word: “programme” stands directly before the name.
  on(
    '2025-09-09',
    'fr',
    'La [Commission européenne|european-commission] et l’[UE|european-union] paient la défense avec le programme « [Safe|security-action-for-europe] » de mai.',
  ),
  on(
    '2025-09-09',
    'fr',
    'La [Commission européenne|european-commission] et l’[UE|european-union] gardent la défense dans un coffre « Safe ».',
  ),
  on(
    '2025-09-09',
    'de',
    'Die [EU-Kommission|european-commission] bezahlt Rüstung und Munition aus dem Programm „[Safe|security-action-for-europe]“.',
  ),
  on('2025-09-09', 'de', 'Die [EU-Kommission|european-commission] bezahlt Rüstung und Munition. Der „Safe“ blieb zu.'),
  on('2024-08-23', 'en', 'Oslo began the “[Nansen|nansen-programme]” program to arm Ukraine.'),
  on('2024-08-23', 'en', 'Oslo named a ship “Nansen” to bring arms to Ukraine. Fridtjof Nansen was an explorer.'),
];

const forces: readonly Sentence[] = [
  on(
    '2025-06-24',
    'en',
    'Drones go to the [Defense Forces|defence-forces-of-ukraine], said the Minister of Defense of Ukraine, [Rustem Umerov|rustem-umerov].',
  ),
  on(
    '2025-06-24',
    'en',
    'The Minister of Defense of Ukraine, [Rustem Umerov|rustem-umerov], met men of the Defense Forces in Israel.',
  ),
  on('2025-06-24', 'en', 'The Defence Forces won the rugby cup.'),
  on(
    '2025-12-16',
    'pl',
    '[Magdalena Sobkowiak-Czarnecka|magdalena-sobkowiak-czarnecka] przedstawiła wniosek.\nListę pisał [Sztab Generalny|general-staff-of-the-polish-armed-forces].',
  ),
  on('2025-12-16', 'pl', 'Sztab Generalny podał straty Rosjan na froncie.'),
  on('2025-01-09', 'pl', 'Minister w Ramstein mówił o pomocy dla Ukrainy i o dronach.'),
  on('2025-01-09', 'pl', '[Grupa Ramstein|ukraine-defense-contact-group] zapłaci za drony dla Ukrainy.'),
];

const firms: readonly Sentence[] = [
  on('2025-07-28', 'de', 'Die Rolle von [Rheinmetall|rheinmetall] und [Helsing|helsing]'),
  on('2025-07-28', 'de', 'Die Rolle von Dracula und Van Helsing'),
  on('2026-02-19', 'pl', 'Udziały oddano [Ponarowi Wadowice|ponar-wadowice], który kuje pociski.'),
  on('2026-02-19', 'pl', 'Pociąg do miasta Wadowice odjechał.'),
  on(
    '2025-08-27',
    'de',
    '[Rheinmetall|rheinmetall] hat mit dem Staatskonzern [Ukraine Defense Industry|ukrainian-defense-industry-jsc] ein Werk gegründet.',
  ),
  on('2025-08-27', 'de', 'Die Tagung hieß Ukraine Defense Industry Conference und war gut besucht.'),
  on(
    '2024-06-21',
    'fr',
    '[Spets Techno Export|spetstechnoexport] ([STE|spetstechnoexport]) représente les industriels ukrainiens.',
  ),
  on('2024-06-21', 'fr', 'La STE du quartier répare des vélos ukrainiens.'),
  on(
    '2023-06-08',
    'de',
    'Die [Flensburger Fahrzeugbau Gesellschaft mbH|flensburger-fahrzeugbau-gesellschaft] richtet Panzer her.',
  ),
  on('2023-06-08', 'de', 'Die Flensburger Gesellschaft mbH backt Brot.'),
];

const bodies: readonly Sentence[] = [
  on(
    '2025-10-30',
    'de',
    'Für die Drohnen braucht die [Bundeswehr|bundeswehr] das Ja des [Haushaltsausschusses des Bundestags|bundestag].',
  ),
  on('2025-10-30', 'de', 'Für die Drohnen braucht die Stadt das Ja des Haushaltsausschusses.'),
  on(
    '2024-09-21',
    'en',
    'In Ukraine the [Ministry for Digital Transformation|ministry-of-digital-transformation-of-ukraine] counts drones.',
  ),
  on('2024-09-21', 'en', 'The Ministry for Digital Transformation of Italy counts modems.'),
  on(
    '2024-09-21',
    'en',
    '[EU|european-union] opens a [Defence Innovation Office in Kyiv|eu-defence-innovation-office-in-kyiv] for makers from Ukraine.',
  ),
  on('2024-09-21', 'en', 'A design studio opens an innovation office in Kyiv for makers of shoes.'),
  on(
    '2024-03-07',
    'en',
    'Berlin gave millions to the [Czech-led campaign|czech-ammunition-initiative] that buys shells for Ukraine.',
  ),
  on('2024-03-07', 'en', 'A Czech-led campaign cleans the beaches of Ukraine.'),
];

// Acronyms that stand in a list are no headline in capitals.
const lists: readonly Sentence[] = [
  on(
    '2026-10-14',
    'en',
    'For ammunition Ukraine turns to Brussels ([EDIP|european-defence-industry-programme], [SAFE|security-action-for-europe], [EDF|european-defence-fund], [EPF|european-peace-facility]).',
  ),
  on(
    '2026-10-14',
    'uk',
    'В Україні [ДПСУ|state-border-guard-service-of-ukraine], [НАБУ|national-anti-corruption-bureau-of-ukraine], [САП|specialised-anti-corruption-prosecutors-office] і [СБУ|security-service-of-ukraine] відповіли.',
  ),
];

export const fourteenthWesternSentences: readonly Sentence[] = [...quoted, ...forces, ...firms, ...bodies, ...lists];
