// Sentences of our own in English, German, French, Dutch and Italian against the whole knowledge, written after the sixteenth round of
// reading texts that nobody had seen before. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

/** Titles that end in a noun with a capital, and headlines that write every word so. */
const surnames: readonly Sentence[] = [
  say(
    'en',
    'Ukraine signed. Minister of Defense [Shmyhal|denys-shmyhal] came with Minister of Foreign Affairs [Sybiha|andrii-sybiha] and Commissioner for Defence and Space [Kubilius|andrius-kubilius].',
    '2025-10-14',
  ),
  say(
    'en',
    '[Antony Blinken|antony-blinken] flew to Ukraine. The Secretary of State [Blinken|antony-blinken] met Special Envoy Kovar, and Alan Blinken stayed.',
    '2024-05-14',
  ),
  say(
    'en',
    '[Lindsey Graham|lindsey-graham] saw Kyiv. Then Senator [Graham|lindsey-graham] left, and his guest Professor Graham did not.',
    '2025-05-30',
  ),
  say(
    'en',
    'Kyiv Buys Drones As [Umerov|rustem-umerov] Meets [Pistorius|boris-pistorius], Says [Kallas|kaja-kallas]\n[Rustem Umerov|rustem-umerov], [Boris Pistorius|boris-pistorius] and [Kaja Kallas|kaja-kallas] spoke of arms for Ukraine.',
    '2025-05-30',
  ),
  say(
    'en',
    'Ukraine Buys Drones From Siim Kallas And Jan Pistorius\n[Boris Pistorius|boris-pistorius] and [Kaja Kallas|kaja-kallas] came.',
    '2025-05-30',
  ),
  say(
    'fr',
    '[Sébastien Lecornu|sebastien-lecornu] est à Kiev. Le ministre des Armées [Lecornu|sebastien-lecornu] et Paul Lecornu parlent de drones.',
    '2024-03-08',
  ),
  say(
    'nl',
    '[Ruben Brekelmans|ruben-brekelmans] was in Kiev. Minister van Defensie [Brekelmans|ruben-brekelmans] koopt drones, Jan Brekelmans niet.',
    '2025-10-10',
  ),
  say(
    'it',
    '[Guido Crosetto|guido-crosetto] a Kiev: il ministro della Difesa [Crosetto|guido-crosetto] parla di droni, Mario Crosetto no.',
    '2025-10-10',
  ),
  say(
    'de',
    'Außenminister [Johann Wadepuhl|johann-wadephul] war in Kyjiw. Die Ukraine dankte [Wadepuhl|johann-wadephul].',
  ),
  say('de', 'Die Familie Wadepuhl backt Brot.'),
];

/** Whose ministry it is stands before the guests and the title of one of them. */
const ministries: readonly Sentence[] = [
  say(
    'en',
    'Ukraine’s deputy minister met Norwegian officials, including State Secretary of the [Ministry of Defence|ministry-of-defence-norway] Kari Olsen and State Secretary of the [Ministry of Foreign Affairs|ministry-of-foreign-affairs-norway] Ola Berg. Ukraine thanked them.',
    '2026-02-03',
  ),
  say(
    'en',
    'Norwegian officials met Ukraine’s State Secretary of the [Ministry of Defence|ministry-of-defence-of-ukraine].',
    '2026-02-03',
  ),
];

const bodies: readonly Sentence[] = [
  say(
    'en',
    'Ministers will meet in the [Contact Group on Defense Issues in Ukraine|ukraine-defense-contact-group]; the [Contact Group on Defence Issues of Ukraine|ukraine-defense-contact-group] met in June.',
  ),
  say('en', 'A contact group on defence issues met in Lima.'),
  say('en', 'The minister opened the [Dutch defense cluster in Kyiv|dutch-defence-cluster].'),
  say('en', 'A Dutch defence cluster grew in Eindhoven.'),
  say(
    'en',
    'The head of the agency, [Arsen Zhumadilov|arsen-zhumadilov], wants one buyer in the [Defense Forces|defence-forces-of-ukraine].',
  ),
  say('en', 'The Irish minister wants one buyer in the Defence Forces.'),
  say('en', 'Taught at the German Armed Forces University in Hamburg, he left the [German armed forces|bundeswehr].'),
  say(
    'de',
    'Die neue [Gruppe der Fünf|e5-group-of-five-defence-ministers] will der Ukraine helfen, sagten die Verteidigungsminister.',
  ),
  say(
    'de',
    'Die Verteidigungsminister tagten.\nZur Gruppe der Fünf gehörte auch der Komponist Borodin, in der Ukraine viel gespielt.',
  ),
  say(
    'de',
    'Der [Haushaltsausschuss des Deutschen Bundestages|bundestag] billigt Munition für die [Bundeswehr|bundeswehr].',
  ),
  say('de', 'Die Hilfe der [G7-Gruppe|g7] bleibt.'),
];

const programmes: readonly Sentence[] = [
  say(
    'en',
    'Five countries pay for Ukraine’s [Priority Requirements List|prioritised-ukraine-requirements-list] ([PURL|prioritised-ukraine-requirements-list]), [NATO|nato] said.',
  ),
  say('en', 'The library has a priority requirements list; the Priority Requirements List is long.'),
  say('en', 'The [Act of Support in Ammunition Production|act-in-support-of-ammunition-production] pays for shells.'),
  say('en', 'The [Security and Actions for Europe|security-action-for-europe] loans are cheap.'),
  say('no', 'Programmet gir penger til [Ukraina Support Instrument|ukraine-support-instrument].'),
  say(
    'no',
    'Planen heter [Preserving Peace Defence Readiness Roadmap|defence-readiness-roadmap-2030] og er fra [EU|european-union].',
  ),
];

export const sixteenthWesternSentences: readonly Sentence[] = [...surnames, ...ministries, ...bodies, ...programmes];
