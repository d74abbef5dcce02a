// Wording of German, French and Polish reports that nobody had written down, and what it must not reach.
// Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

export const germanFrenchPolishSentences: readonly Sentence[] = [
  // Ministries of other countries, before and after the country.
  say('de', 'Das [belgische Verteidigungsministerium|ministry-of-defence-belgium] liefert Drohnen.'),
  say('de', 'Das [Verteidigungsministerium der Slowakei|ministry-of-defence-slovakia] prüft den Vertrag.'),
  say('de', 'Sprecher des [Verteidigungsministeriums Dänemarks|ministry-of-defence-denmark] nannten keine Zahl.'),
  say('de', 'Das [US-Verteidigungsministerium|department-of-defense-united-states] schweigt.'),
  say('de', 'Wir bauen ein Verteidigungsministerium auf, sagt der Minister der Ukraine.'),
  say('de', 'Das [Verteidigungsministerium|federal-ministry-of-defence-germany] in Berlin bestellt Munition.'),
  say('fr', 'Le [ministère de la Défense du Danemark|ministry-of-defence-denmark] achète des drones.'),
  say('fr', 'Selon le [ministère belge de la Défense|ministry-of-defence-belgium], tout est livré.'),
  say('fr', 'Le [ministère des Armées français|ministry-of-the-armed-forces-france] signe avec Kiev.'),
  say('pl', 'Jak podało [litewskie ministerstwo obrony|ministry-of-national-defence-lithuania], drony już lecą.'),
  say('pl', 'Umowę podpisało [Ministerstwo Obrony Danii|ministry-of-defence-denmark].'),
  say('pl', 'Rzecznik [niemieckiego MSZ|federal-foreign-office-germany] nie odpowiedział.'),
  // NATO as French papers write it, and as Polish ones shorten it.
  say('fr', 'L’[Otan|nato] et le [Conseil Otan-Ukraine|nato-ukraine-council] se réunissent.'),
  say('pl', 'Szef [Sojuszu|nato] mówi o broni dla Ukrainy.'),
  say('pl', 'Sojusz Lewicy mówi o broni dla Ukrainy.'),
  // The Council of the EU in a report that names the Commission in full.
  say(
    'fr',
    'La [Commission européenne|european-commission] attend à Bruxelles que le [Conseil|council-of-the-european-union] et le [Parlement|european-parliament] votent.',
  ),
  say('fr', 'La [Commission européenne|european-commission] écoute à Bruxelles le Conseil de sécurité.'),
  say(
    'de',
    'Die [Europäische Kommission|european-commission] hofft, dass der [Rat|council-of-the-european-union] und die Mitgliedstaaten zustimmen.',
  ),
  say('de', 'Die [Europäische Kommission|european-commission] gab den Mitgliedstaaten guten Rat.'),
  // A country between the title and the surname is no first name.
  say(
    'pl',
    '[Friedrich Merz|friedrich-merz] leci do Kijowa. Kanclerz Niemiec [Merz|friedrich-merz] spotka tam prezydenta.',
  ),
  say(
    'pl',
    'Jest [Mette Frederiksen|mette-frederiksen]. Premier Danii [Frederiksen|mette-frederiksen] mówi o obronie Ukrainy.',
  ),
  say(
    'fr',
    '[Catherine Vautrin|catherine-vautrin] est à Kiev. Samedi, à Kiev Mme [Vautrin|catherine-vautrin] a vu des drones.',
  ),
  say('fr', 'Les pays du [G7|g7] aident l’Ukraine.'),
  say('fr', 'Le Canon G7 photographie Kiev.'),
  // Programmes of the EU.
  say('de', 'Das [europäische Verteidigungsindustrieprogramm|european-defence-industry-programme] steht.'),
  say('fr', 'Le [programme européen pour l’industrie de défense|european-defence-industry-programme] est voté.'),
  say('pl', 'Gotowy jest [europejski program przemysłu obronnego|european-defence-industry-programme].'),
  say('pl', 'To [instrument wsparcia dla Ukrainy|ukraine-support-instrument] w nowym programie.'),
  say('de', 'Neu ist das [FAST-Instrument|fund-to-accelerate-defence-supply-chain-transformation] für Zulieferer.'),
  say('fr', 'Vient ensuite l’[omnibus sur la préparation à la défense|defence-readiness-omnibus].'),
  say('pl', '[UE|european-union] planuje [straż wschodniej flanki|eastern-flank-watch].', '2025-10-01'),
  say('de', 'Ein [EU-Kredit über 90 Milliarden Euro|ukraine-support-loan] hilft der Ukraine.', '2026-02-01'),
  say('fr', 'Un [prêt européen de 90 milliards|ukraine-support-loan] aidera l’Ukraine.', '2026-02-01'),
  say('pl', 'Ukraina czeka na wypłatę [pożyczki wartej 90 miliardów euro|ukraine-support-loan].', '2026-02-01'),
  // Ukrainian bodies.
  say('pl', 'Prezes koncernu [Ukraiński Przemysł Obronny|ukrainian-defense-industry-jsc] był w Kielcach.'),
  say('pl', 'Tak rośnie ukraiński przemysł obronny.'),
  say(
    'pl',
    'Przyjechał minister z [Ministerstwa Strategicznych Gałęzi Przemysłu Ukrainy|ministry-of-strategic-industries-of-ukraine].',
  ),
  say('fr', 'L’[Agence des achats de défense|defence-procurement-agency] commande des obus pour l’Ukraine.'),
  say('de', 'Die [Agentur für Verteidigungsbeschaffung|defence-procurement-agency] kauft für die Ukraine ein.'),
  say('fr', 'Le [Bureau national anticorruption|national-anti-corruption-bureau-of-ukraine] enquête en Ukraine.'),
  say('fr', 'Le Bureau national anticorruption enquête à Libreville.'),
  say('de', 'Das [ukrainische Außenministerium|ministry-of-foreign-affairs-of-ukraine] dankt.'),
  // White House, Bundestag and others in cases.
  say('de', 'Im [Weißen Haus|white-house] sprach man über die Ukraine.'),
  say('fr', 'Le Maison-Blanche est un vieux train de nuit.'),
  say('pl', 'Komisja [Bundestagu|bundestag] zatwierdziła zakup amunicji.'),
  // Firms and people.
  say(
    'fr',
    'Rencontre [Macron|emmanuel-macron]-[Zelensky|volodymyr-zelenskyy] : [Emmanuel Macron|emmanuel-macron] reçoit [Volodymyr Zelensky|volodymyr-zelenskyy] à Paris.',
  ),
  say(
    'de',
    'Im Rahmen des [Purl-Mechanismus|prioritised-ukraine-requirements-list] kaufen [Nato|nato]-Staaten Waffen.',
  ),
  say('de', 'Der Drohnenhersteller [Stark|stark] liefert Kampfdrohnen.'),
  say('de', 'Stark gestiegen ist die Zahl der Kampfdrohnen.'),
  say('fr', '[Oleksandr Kamychine|oleksandr-kamyshin] visite une usine.'),
  say(
    'pl',
    'Wiceszef [MON|ministry-of-national-defence-poland] [Paweł Zalewski|pawel-zalewski] mówi o obronie; [Zalewski|pawel-zalewski] leci do Kijowa.',
  ),
  say('pl', 'Nicola Zalewski strzelił gola, Zalewski schodzi z boiska.'),
  say(
    'fr',
    'L’[Agence de l’innovation de défense|agence-de-linnovation-de-defense] ([AID|agence-de-linnovation-de-defense]) teste un drone.',
  ),
  say(
    'de',
    'Der [Zehn-Punkte-Plan|german-ukrainian-ten-point-plan] soll der Rüstungskooperation mit der Ukraine dienen.',
    '2025-12-20',
  ),
  say('de', 'Ein Zehn-Punkte-Plan soll den Wohnungsbau in der Ukraine fördern.', '2025-12-20'),
  say(
    'fr',
    'Le [ministère de la Défense|ministry-of-defence-of-ukraine] à Kiev a annoncé lundi que le gouvernement achètera des drones.',
  ),
  say(
    'de',
    'Ein Sprecher des [Verteidigungsministeriums|ministry-of-defence-denmark] in Kopenhagen sagte, das [Verteidigungsministerium|ministry-of-defence-of-ukraine] in Kyjiw habe den Vertrag bestätigt.',
  ),
  say('de', 'Das [Kiewer Verteidigungsministerium|ministry-of-defence-of-ukraine] bestätigte den Vertrag.'),
  say(
    'pl',
    'Tematy spotkania z prezydentem Ukrainy: współpraca przemysłów obronnych i wykorzystanie funduszy [SAFE|security-action-for-europe].',
  ),
];
