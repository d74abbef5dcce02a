// Wording of German and French reports from the eighth round: programmes and bodies as these papers shorten them, ministries
// of more countries, “M.” before a name, and what none of them must reach. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

export const eighthGermanFrenchSentences: readonly Sentence[] = [
  // The flagships of the roadmap, and the roadmap itself.
  say(
    'de',
    'Die [EU-Kommission|european-commission] stellte eine [Verteidigungs-Roadmap bis 2030|defence-readiness-roadmap-2030] vor: eine [europäische Drohnenabwehr-Initiative|european-drone-defence-initiative], einen [europäischen Luftschild|european-air-shield] und einen [Weltraumschild|european-space-shield].',
    '2025-10-17',
  ),
  say(
    'de',
    'Die Werft stellte ihre Roadmap bis 2030 vor. Ein Weltraumschild schützt die Sonde vor Hitze.',
    '2025-10-17',
  ),
  say('de', 'Der Verein plant eine Drohneninitiative für Landwirte.', '2025-10-17'),
  say(
    'de',
    '[Pistorius|boris-pistorius] will mehr Drohnen für die Ukraine; der [Drohnenwall|european-drone-defence-initiative] brauche Zeit.',
    '2025-10-17',
  ),
  say('de', 'Der Deich wurde zum Drohnenwall erklärt, weil dort Hobbyflieger üben.', '2025-10-17'),
  say('fr', 'Le programme industriel de défense du pays date de 1965, dit le musée.'),
  say(
    'fr',
    'L’[UE|european-union] doit doter l’Ukraine : le [programme pour l’industrie européenne de défense|european-defence-industry-programme] et son [instrument spécial de soutien à l’Ukraine|ukraine-support-instrument].',
  ),
  // Loans by their sum.
  say(
    'fr',
    'Le [prêt de 140 milliards d’euros|reparations-loan] à l’Ukraine reposerait sur les avoirs russes gelés chez [Euroclear|euroclear].',
    '2025-10-24',
  ),
  say('fr', 'La banque accorde à l’Italie un prêt de 140 milliards d’euros.', '2025-10-24'),
  say(
    'de',
    'Ein [140-Milliarden-Euro-Darlehen|reparations-loan] für die Ukraine aus eingefrorenen Vermögen.',
    '2025-10-24',
  ),
  // Capital and small letters of NATO.
  say(
    'de',
    'Der [Nato-Ukraine-Rat|nato-ukraine-council] tagte mit dem [Nato-Militärausschuss|nato-military-committee].',
  ),
  // Ministries and offices.
  say(
    'de',
    'Das [griechische Verteidigungsministerium|ministry-of-national-defence-greece] und das [ungarische Verteidigungsministerium|ministry-of-defence-hungary] helfen der Ukraine.',
  ),
  say('fr', 'Le [ministère canadien de la Défense|department-of-national-defence-canada] livre des drones à Kiev.'),
  say(
    'fr',
    'Selon le [ministère de l’Europe et des Affaires étrangères|ministry-for-europe-and-foreign-affairs-france].',
  ),
  say('de', 'Das [Präsidialamt in Kiew|office-of-the-president-of-ukraine] teilte mit, die Ukraine danke.'),
  say('de', 'Das Präsidialamt in Berlin teilte nichts mit.'),
  say('fr', 'Le département d’État de chimie et le département de la Guerre des étoiles ferment.'),
  say('de', 'Die [ukrainischen Drohnenstreitkräfte|unmanned-systems-forces] berichten von Erfolgen.'),
  // Groups and lists.
  say(
    'de',
    'Für die Ukraine trifft sich die [Fünfergruppe|e5-group-of-five-defence-ministers] der Verteidigungsminister, danach die [Verteidigungskontaktgruppe für die Ukraine|ukraine-defense-contact-group].',
  ),
  say('fr', 'Le groupe des cinq amis joue du jazz à Lyon.'),
  say(
    'fr',
    'L’[OTAN|nato] a dressé la [liste des besoins priorisés de l’Ukraine|prioritised-ukraine-requirements-list].',
  ),
  say(
    'de',
    'Rund 90 Prozent sind dafür, sagt der [ukrainische Rat für Verteidigungsindustrie|ukrainian-council-of-defence-industry].',
  ),
  say('de', 'Der Rat für Verteidigungsindustrie eines anderen Landes schweigt.'),
  say(
    'de',
    'Zahlen zur Ukraine nennt das [Kieler Institut für Weltwirtschaft|kiel-institute]; das [IfW|kiel-institute] sieht einen Rückgang.',
  ),
  // “M.” is monsieur in French.
  say(
    'fr',
    'Le secrétaire général de l’[OTAN|nato], [Mark Rutte|mark-rutte], est à Kiev, et M. [Rutte|mark-rutte] est venu avec le ministre ; M. [Fedorov|mykhailo-fedorov] les a reçus dans la capitale de l’Ukraine.',
  ),
  // The base and the group.
  // “a” and “à” are one when folded.
  say(
    'en',
    'After the [Ukraine Defense Contact Group|ukraine-defense-contact-group] met, a [Ramstein|ukraine-defense-contact-group] meeting was called for spring.',
  ),
  say(
    'fr',
    'À Kiev, [Xavier Bettel|xavier-bettel] et le général [Steve Thull|steve-thull] promettent que la [coalition de soutien informatique|it-coalition] aidera l’Ukraine.',
  ),
  say('de', 'In Kiew sprach Ministerin [Svitlana Grynchuk|svitlana-hrynchuk] über Strom.'),
  // New in this round.
  say(
    'fr',
    'Les drones d’[EOS Technologie|eos-technologie] volent en Ukraine, dit [Jean-Marc Zuliani|jean-marc-zuliani].',
  ),
  say(
    'fr',
    'Le [ministère des Armées|ministry-of-the-armed-forces-france] pilote le [Pacte drones|pacte-drones-aeriens-de-defense].',
    '2026-01-20',
  ),
  say('fr', 'Le pacte drones et loisirs réunit trois clubs de modélisme.', '2026-01-20'),
  say('de', '[Balázs Nagy|balazs-nagy] von [Tytan Technologies|tytan-technologies] baut Abfangdrohnen.'),
  say('de', 'Balázs Nagy schwimmt bei der Europameisterschaft ins Finale.'),
];
