// Wording of German and French reports from the ninth round: whose ministry a paper abroad means, bodies of Ukraine and of
// its neighbours in other words, people and bodies of Germany and Austria, and what none of them must reach.
// Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

export const ninthGermanFrenchSentences: readonly Sentence[] = [
  // A paper abroad that writes of one guest country means that country's ministry, unless it names its own people.
  say(
    'de',
    'Der ukrainische Minister [Rustem Umjerow|rustem-umerov] wirbt um Geld für die Ukraine.\nIn der Ukraine warte man auf Antwort, heißt es im [Verteidigungsministerium|ministry-of-defence-of-ukraine].',
    '2025-01-29',
  ),
  say(
    'de',
    'Lettland kauft in Lettland ein. Lettlands Minister [Andris Spruds|andris-spruds] nannte den Preis, das [Verteidigungsministerium|ministry-of-defence-latvia] schweigt.',
    '2024-02-15',
  ),
  say(
    'de',
    'Der ukrainische Minister [Rustem Umjerow|rustem-umerov] traf [Boris Pistorius|boris-pistorius]; die Ukraine dankt, die Ukraine hofft.\nDas [Verteidigungsministerium|federal-ministry-of-defence-germany] nannte keine Zahl.',
    '2025-01-29',
  ),
  say(
    'de',
    'Deutschland prüft, Deutschland zahlt: [Rustem Umjerow|rustem-umerov] hofft für die Ukraine, die Ukraine dankt.\nDas [Verteidigungsministerium|federal-ministry-of-defence-germany] nannte keine Zahl.',
    '2025-01-29',
  ),
  say(
    'fr',
    'En Ukraine, l’entreprise ukrainienne dépend du [ministère de la Défense|ministry-of-defence-of-ukraine], dit le président ukrainien [Volodymyr Zelensky|volodymyr-zelenskyy].',
    '2025-11-13',
  ),
  say(
    'fr',
    'En Ukraine, [Sébastien Lecornu|sebastien-lecornu] a vu [Volodymyr Zelensky|volodymyr-zelenskyy] ; l’Ukraine attend, selon le [ministère de la Défense|ministry-of-the-armed-forces-france].',
    '2025-06-08',
  ),
  // Bodies of Ukraine in other words.
  say(
    'de',
    'Das [ukrainische Amt für Korruptionsbekämpfung|national-anti-corruption-bureau-of-ukraine] prüft, das [ukrainische Antikorruptionsbüro|national-anti-corruption-bureau-of-ukraine] schweigt.',
  ),
  say('de', 'Das Amt für Korruptionsbekämpfung der Stadt prüft Bauanträge.'),
  say(
    'de',
    'Die Ukraine stritt um die [Beschaffungsbehörde für Verteidigungsgüter|defence-procurement-agency].\n[Bezrukowas|maryna-bezrukova] Vertrag bei der [DPA|defence-procurement-agency] lief aus.',
  ),
  say('de', 'Die Ukraine kauft Bücher, meldet die DPA aus Kiew.'),
  say('de', 'Die Direktorin [Marina Bezrukowa|maryna-bezrukova] kauft Waffen.'),
  say(
    'de',
    'Gegen [Umjerow|rustem-umerov] klagt in der Ukraine das [Antikorruptionszentrum|anti-corruption-action-center] beim [NABU|national-anti-corruption-bureau-of-ukraine].',
    '2025-01-29',
  ),
  say('de', 'Das Antikorruptionszentrum in Wien schult Beamte.'),
  say('de', 'Das Patent der Firma [Lockhead Martin|lockheed-martin] wird in der Ukraine gebaut.'),
  say('fr', '[Irina Terekh|iryna-terekh] dirige la technique de [Fire Point|fire-point] en Ukraine.'),
  say('de', 'Außenminister [Johan Wadephul|johann-wadephul] reist nach Kiew.', '2025-12-03'),
  // The roadmap by its short name.
  say(
    'de',
    'Die [EU-Kommission|european-commission] zeigt den [Fahrplan für die Verteidigung|defence-readiness-roadmap-2030].\nDer [Fahrplan|defence-readiness-roadmap-2030] nennt Ziele, ein Fahrplan für den Frieden fehlt.',
    '2025-10-16',
  ),
  say('de', 'Der Fahrplan der Bahn nennt Ziele, auch für die Ukraine.', '2025-10-16'),
  // Short names in French.
  say(
    'fr',
    'Le [Livre blanc|white-paper-for-european-defence] que présente [Andrius Kubilius|andrius-kubilius] veut plus d’obus.',
    '2025-03-19',
  ),
  say('fr', 'Le Livre blanc de 2013 voulait moins d’obus.', '2025-03-19'),
  say(
    'fr',
    'Le [Conseil européen|european-council] invite les États membres à payer et la [Commission|european-commission] à proposer.',
    '2025-10-24',
  ),
  say(
    'fr',
    'Le Parlement et les États membres ont conclu sous [présidence danoise|danish-presidency-of-the-council].',
    '2025-10-18',
  ),
  say('fr', 'La présidence danoise du club de handball change.', '2025-10-18'),
  say(
    'fr',
    'La coalition est menée par l’[Agence OTAN de soutien et d’approvisionnement|nato-support-and-procurement-agency].',
  ),
  say('fr', 'L’[UE|european-union] vise 1,5 million d’obus en un an.', '2025-03-19'),
  say('fr', 'L’[UE|european-union] promet à Kiev un [million d’obus|eu-one-million-rounds-plan].', '2023-06-15'),
  // Prague's council and its letters.
  say(
    'de',
    'Der [Rat für nationale Sicherheit|national-security-council-czechia] tagt in Tschechien, sagt [Andrej Babiš|andrej-babis].\nDer [BRS|national-security-council-czechia] berät über Munition für die Ukraine.',
    '2026-01-07',
  ),
  say('de', 'In Ankara tagt der Rat für nationale Sicherheit; BRS heißt die Straße dorthin.'),
  // Germany.
  say('de', 'Deutschland hilft der Ukraine, das [Kanzleramt|government-of-germany] plant mit.', '2026-01-07'),
  say(
    'de',
    '[Manfred Weber|manfred-weber] will eine Armee der [EU|european-union]. [Weber|manfred-weber] warnt vor Russland, der Soziologe Max Weber nicht.',
  ),
  say('de', 'Die Weber webten, der Weber zahlte.'),
  say('de', '[Eva Högl|eva-hoegl] prüft die [Bundeswehr|bundeswehr]; [Högl|eva-hoegl] will Geld.'),
  say('de', 'Der Wirt Högl liefert nichts.'),
  say(
    'de',
    'Minister [Thorsten Frei|thorsten-frei] sprach mit Kiew. Der Eintritt ist frei, sagt [Frei|thorsten-frei].',
  ),
  say('de', 'Frei nach Schiller: Thorsten ist frei.'),
  // Austria.
  say('de', 'Das [Bundesheer|austrian-armed-forces] kauft Drohnen, lernt von der Ukraine.'),
  say('de', 'Das Bundesheer spielt zum Ball auf.'),
  // The coalition by its short name, and the one that governs.
  say(
    'de',
    'In Paris tagte für die Ukraine die [Koalition der Willigen|coalition-of-the-willing].\nDie [Koalition|coalition-of-the-willing] plant Sicherheitsgarantien. Die Koalition von CDU und SPD streitet mit beteiligten Staaten.',
    '2025-09-04',
  ),
  say('de', 'Die Koalition gibt Sicherheitsgarantien für die Ukraine, sagen Staaten.', '2025-09-04'),
  // A firm by its former name.
  say('de', '[Eric Schmidt|eric-schmidt] baut mit [White Stork|swift-beat] Drohnen in der Ukraine.', '2024-01-30'),
  say('de', 'Die Brauerei White Stork aus Warschau hilft der Ukraine.'),
];
