// Wording of German, French and Polish reports from the seventh round: short names after the full one, capability coalitions,
// the drone wall, ministries by country, and what none of them must reach. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

export const seventhGermanFrenchPolishSentences: readonly Sentence[] = [
  // The contact group by its full name and then by two words.
  say(
    'de',
    'Die [Ukraine-Kontaktgruppe für Verteidigung|ukraine-defense-contact-group] tagt in Brüssel.\nDie [Kontaktgruppe|ukraine-defense-contact-group] plant mehr.',
  ),
  say(
    'fr',
    'Le [groupe de contact pour la défense de l’Ukraine|ukraine-defense-contact-group] se réunit.\nLe [Groupe de contact|ukraine-defense-contact-group] promet des drones.',
  ),
  say(
    'pl',
    'Obraduje [Grupa Kontaktowa ds. Obrony|ukraine-defense-contact-group].\nPrzyszłość [grupy z Ramstein|ukraine-defense-contact-group] i pomoc dla Ukrainy są niepewne.',
  ),
  say('de', 'Eine Kontaktgruppe der Eltern tagt in der Schule.'),
  say('fr', 'Un groupe de contact avec les parents se réunit à l’école.'),
  // Capability coalitions.
  say('pl', 'Polska współprowadzi [koalicję zdolności opancerzonych|armour-coalition] dla Ukrainy.'),
  say('pl', 'Łotwa i [koalicja zdolności dronowych|drone-coalition] kupują sprzęt dla Ukrainy.'),
  say('fr', 'La [coalition de défense aérienne|integrated-air-and-missile-defence-coalition] aide Kiev.'),
  say('de', 'Die [Fähigkeitskoalition Drohnen|drone-coalition] hilft der Ukraine.'),
  say('de', 'Die Koalition für Artenschutz hilft den Bienen in der Ukraine.'),
  // Forces, in Polish.
  say('pl', 'Szkolili żołnierze [Sił Zbrojnych Norwegii|norwegian-armed-forces].'),
  say('pl', 'Rakiety były przeznaczone dla [Bundeswehry|bundeswehr].'),
  // "Ministerstwo Obrony" without "Narodowej" is that of another country.
  say(
    'pl',
    'Prezydent Ukrainy powołał zespół, a [Ministerstwo Obrony|ministry-of-defence-of-ukraine] Kijowa zamówiło drony.',
  ),
  say('pl', 'W Londynie [Ministerstwo Obrony|ministry-of-defence-united-kingdom] Brytyjczyków mówiło o dronach.'),
  say('pl', '[Ministerstwo Obrony Narodowej|ministry-of-national-defence-poland] kupuje drony.'),
  // The Council by one word.
  say(
    'de',
    'Nach der Zustimmung durch den [Rat|council-of-the-european-union] und dem Vertrag mit der [EU-Kommission|european-commission] zahlt sie.\nDie [Europäische Kommission|european-commission] dankt.',
  ),
  say(
    'fr',
    'Les négociateurs du [Conseil|council-of-the-european-union] et du [Parlement|european-parliament] sont d’accord.\nLa [Commission européenne|european-commission] salue l’[Union européenne|european-union].',
  ),
  say('fr', 'Le Conseil d’État a jugé. La [Commission européenne|european-commission] et les États membres attendent.'),
  // The Commission where only its commissioner is named.
  say(
    'de',
    '[EU|european-union]-Kommissar [Andrius Kubilius|andrius-kubilius] mahnt.\nDie [Kommission|european-commission] plant mehr.',
  ),
  say(
    'pl',
    'Mówił komisarz [UE|european-union] [Andrius Kubilius|andrius-kubilius].\n[Komisja|european-commission] da pieniądze.',
  ),
  say(
    'pl',
    'Mówił komisarz [UE|european-union] [Andrius Kubilius|andrius-kubilius].\nW Sejmie Komisja Obrony słuchała.',
  ),
  // The drone wall in more words.
  say(
    'de',
    'Eine [Drohnenmauer|european-drone-defence-initiative] will [Andrius Kubilius|andrius-kubilius].',
    '2025-09-20',
  ),
  say(
    'pl',
    'Komisarz [Kubilius|andrius-kubilius], Bruksela i [ściana dronowa|european-drone-defence-initiative].',
    '2025-09-29',
  ),
  say(
    'fr',
    '[Andrius Kubilius|andrius-kubilius] veut un [mur antidrones|european-drone-defence-initiative].',
    '2025-11-17',
  ),
  say('fr', 'La prison de Lille a son mur antidrones.', '2025-11-17'),
  // The roadmap, the loan, the fund.
  say(
    'fr',
    'La [feuille de route pour la défense|defence-readiness-roadmap-2030] de la [Commission européenne|european-commission] est là.',
    '2025-10-16',
  ),
  say(
    'pl',
    'Są pożyczki [SAFE|security-action-for-europe] i unijna [pożyczka dla Ukrainy|ukraine-support-loan].',
    '2026-03-06',
  ),
  say('pl', 'Pożyczka dla Ukrainy od Japonii jest mała.', '2024-03-06'),
  // "Stark" beside Helsing is the firm, at the start of a sentence an adverb.
  say('de', '[Helsing|helsing] und [Stark|stark] bauen Drohnen.'),
  say('fr', '[Helsing|helsing] et [Stark|stark] livrent des drones.'),
  say('de', '[Helsing|helsing] baut Drohnen. Stark gestiegen sind die Preise.'),
  // A firm with a surname’s name.
  say('fr', '[Escribano|escribano-m-and-e] s’entend avec [Romarm|romarm] sur la défense et des blindés.'),
  say('es', 'El delantero Escribano marcó dos goles.'),
  // Washington’s ministry in these languages.
  say('de', 'Das [US-Außenministerium|department-of-state-united-states] lobt Kiew.'),
  say('fr', 'À Washington, le [département d’État|department-of-state-united-states] approuve la vente.'),
  say('de', 'Die [Weimar+-Gruppe|weimar-plus] traf die [ukrainische Beschaffungsagentur|defence-procurement-agency].'),
  // Names that were missing.
  say('pl', 'Prezes [PGZ|pgz] [Krzysztof Trofiniak|krzysztof-trofiniak] mówił o amunicji.', '2025-03-05'),
  say('fr', 'L’ambassadeur [Gaël Veyssière|gael-veyssiere] parle de drones.'),
  say('pl', 'Udziały w spółce [Polska Amunicja|polska-amunicja] ma [Grupa WB|wb-group].'),
  say('pl', 'Polska amunicja trafia na Ukrainę.'),
  say('pl', 'Rząd przyjął program [Narodowa Rezerwa Amunicyjna|national-ammunition-reserve-poland].'),
  say('pl', 'Prezes [Paweł Poncyljusz|pawel-poncyljusz] mówi o pociskach.', '2025-06-01'),
  say('pl', 'Akcje sprzedała [Agencja Rozwoju Przemysłu|industrial-development-agency-poland].'),
  say('fr', 'L’Ukraine achète des robots de déminage à [CEFA|cefa].'),
];
