// Wording of German, Austrian and Swiss reports from the tenth round: bodies against corruption by their German short
// names, the state group and its venture with Rheinmetall, the parliament and the council of Kyiv, and what none of them
// must reach. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const againstCorruption: readonly Sentence[] = [
  say(
    'de',
    'In der Ukraine streitet man über Korruption: [Antac|anti-corruption-action-center] klagt, die [ukrainische Antikorruptionsbehörde|national-anti-corruption-bureau-of-ukraine] ermittelt gegen [Rustem Umjerow|rustem-umerov].',
    '2025-01-29',
  ),
  say(
    'de',
    'Die Antikorruptionsbehörden [Nabu|national-anti-corruption-bureau-of-ukraine] und [Sapo|specialised-anti-corruption-prosecutors-office] der Ukraine bleiben unabhängig.',
    '2025-07-31',
  ),
  say(
    'de',
    'In der Ukraine klagt die [Spezialisierte Antikorruptionsstaatsanwaltschaft|specialised-anti-corruption-prosecutors-office] an.',
  ),
  say('de', 'Der Nabu zählt Störche im Moor, und aus der Ukraine kommen weniger als früher.'),
  say('de', 'Naturschutzbund gegen Korruption: Der Nabu sammelt Spenden für Störche in der Ukraine.'),
  say('de', 'Sapo und Frosch heißen im spanischen Lehrbuch gleich, auch in der Ukraine.'),
  say('de', 'Die rumänische Antikorruptionsbehörde ermittelt, auch in der Ukraine liest man davon.'),
  say(
    'de',
    'Die ukrainische Antikorruptionsbehörde [NAZK|national-agency-on-corruption-prevention] sammelt Erklärungen über Vermögen.',
  ),
];

const stateGroup: readonly Sentence[] = [
  say(
    'de',
    'In der Ukraine hält der Staatskonzern [UDI|ukrainian-defense-industry-jsc] 49 Prozent an [Rheinmetall Ukrainian Defence Industry|rheinmetall-ukrainian-defense-industry].',
  ),
  say(
    'de',
    'Der Konzern aus Kiew heißt nun [Ukrainian Defense Industries|ukrainian-defense-industry-jsc], und die Ukraine lobt ihn.',
  ),
  say('de', 'Die Klinik in der Ukraine vergibt jedem Gerät eine UDI und druckt sie auf.'),
  say(
    'de',
    'Die [Rheinmetall Landsysteme GmbH|rheinmetall-landsysteme] baut Panzer, [Rheinmetall Air Defence|rheinmetall] in Zürich baut Geschütze.',
  ),
  say('de', 'Die Landsysteme der Zukunft fahren elektrisch.'),
  say('de', '[Diehl|diehl-defence]-Chef [Helmut Rauch|helmut-rauch] will mehr bauen.'),
  say('de', 'Der Maler Diehl stellt in Nürnberg aus.'),
];

const bodiesOfKyiv: readonly Sentence[] = [
  say(
    'de',
    'Das [Parlament in Kiew|verkhovna-rada-of-ukraine] stimmte zu, später lobte das [Kiewer Parlament|verkhovna-rada-of-ukraine] den Minister.',
  ),
  say('de', 'Das Parlament in Bern stimmte zu, das Parlament lobte den Minister.'),
  say('de', 'Foto: [MoD Ukraine|ministry-of-defence-of-ukraine]'),
  say(
    'de',
    'In der Ukraine führt [Rustem Umjerow|rustem-umerov] den [Nationalen Sicherheitsrat|national-security-and-defence-council-of-ukraine].',
    '2025-11-20',
  ),
  say(
    'de',
    'In der Ukraine warb [Wolodymyr Selenskyj|volodymyr-zelenskyy] um Hilfe; in Berlin beriet der Nationale Sicherheitsrat mit Kanzler [Merz|friedrich-merz] über die Ukraine.',
    '2025-11-20',
  ),
  say(
    'de',
    'Der [Generalstab der ukrainischen Armee|general-staff-of-the-armed-forces-of-ukraine] meldet Angriffe, der Generalstab der Armee von Chile übt.',
  ),
  say('de', 'Die Ukraine dankt.\nDer Geheimdienst [SBU|security-service-of-ukraine] nahm zwei Männer fest.'),
  say('de', 'Die Ukraine dankt.\nDie SBU des Konzerns heißt nun Bereich Nord.'),
  say(
    'de',
    'In der Ukraine kaufte die [Agentur für militärische Beschaffung|defence-procurement-agency] Granaten, und die [Beschaffungsstelle für Verteidigungsgüter|defence-procurement-agency] zahlte.',
  ),
  say(
    'de',
    'In der Ukraine sprach der Digitalminister [Mychailo Federov|mykhailo-fedorov] über Drohnen.',
    '2024-07-15',
  ),
];

const meetingsAndPlans: readonly Sentence[] = [
  say(
    'de',
    'Die [Kontaktgruppe für Verteidigungsfragen der Ukraine|ukraine-defense-contact-group] tagte, und [Boris Pistorius|boris-pistorius] lobte das [Ramsteinformat|ukraine-defense-contact-group].',
    '2025-07-21',
  ),
  say(
    'de',
    'Brüssel plant ein [europäisches Verteidigungsinvestitionsprogramm|european-defence-industry-programme] für die Ukraine.',
  ),
  say('de', 'Dänemark zahlt den ukrainischen Werken aus dem [Ukraine Fund|danish-ukraine-fund].'),
  say('de', 'Die Schule in Bayern gründete einen Ukraine Fund für Ferien.'),
  say(
    'de',
    'Die [EU|european-union] hatte der Ukraine [eine Million Artilleriegeschosse|eu-one-million-rounds-plan] versprochen.',
    '2023-11-14',
  ),
  say('de', 'Kiew bat die [EU|european-union]: Das Land benötige eine Million Artilleriegeschosse.', '2023-03-20'),
  say(
    'de',
    'In der Ukraine kauft die dänische Beschaffungsagentur [FMI|danish-ministry-of-defence-acquisition-and-logistics-organisation] Geschütze.',
  ),
];

export const tenthGermanSentences: readonly Sentence[] = [
  ...againstCorruption,
  ...stateGroup,
  ...bodiesOfKyiv,
  ...meetingsAndPlans,
];
