// Wording of German, French and Polish reports from the sixth round: ministries of other countries, EU and NATO bodies in
// these languages, short names after the full one, and what none of them must reach. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

export const sixthGermanFrenchPolishSentences: readonly Sentence[] = [
  // Foreign ministries: the country stands before the name, after it, or inside it.
  say('de', 'Das dänische [Außenministerium|ministry-of-foreign-affairs-denmark] dankt für die Drohnen.'),
  say('de', 'Das [Außenministerium|federal-foreign-office-germany] in Berlin lobt den Vertrag.'),
  say('de', 'Ein Außenminister sprach in Kiew über Drohnen.'),
  say('fr', 'Le [ministère danois des Affaires étrangères|ministry-of-foreign-affairs-denmark] remercie Kiev.'),
  say('fr', 'Le [ministère allemand des affaires étrangères|federal-foreign-office-germany] remercie Kiev.'),
  say('fr', 'Le [ministère des Affaires étrangères|ministry-of-foreign-affairs-poland] de Pologne est prévenu.'),
  say('pl', 'Duńskie [MSZ|ministry-of-foreign-affairs-denmark] dziękuje za drony.'),
  say('pl', 'Rzecznik [MSZ|ministry-of-foreign-affairs-poland] mówił w Warszawie o dronach.'),
  // Other ministries of Ukraine.
  say(
    'fr',
    'Le [ministère ukrainien de la Transformation numérique|ministry-of-digital-transformation-of-ukraine] choisit des drones.',
  ),
  say(
    'fr',
    'À Kiev, le [ministère de la transformation numérique|ministry-of-digital-transformation-of-ukraine] fonde Brave.',
  ),
  say('fr', 'À Lisbonne, le ministère de la transformation numérique ouvre un guichet.'),
  say(
    'de',
    'Das [ukrainische Digitalministerium|ministry-of-digital-transformation-of-ukraine] und das [ukrainische Finanzministerium|ministry-of-finance-of-ukraine] zahlen.',
  ),
  say(
    'pl',
    'W Kijowie [Ministerstwo Transformacji Cyfrowej|ministry-of-digital-transformation-of-ukraine] kupuje drony.',
  ),
  // The Council, the Commission and the Parliament by one word.
  say(
    'pl',
    'Głosował [Parlament Europejski|european-parliament]. Europosłowie nie ustąpili [UE|european-union] w rozmowach z [Radą|council-of-the-european-union].',
  ),
  say(
    'pl',
    'Głosował [Parlament Europejski|european-parliament]. Rada Dialogu pyta europosłów o pieniądze z [UE|european-union].',
  ),
  say('pl', '[Parlament Europejski|european-parliament] słuchał. W [UE|european-union] mało kto słuchał rady Kijowa.'),
  say(
    'de',
    '[Ursula von der Leyen|ursula-von-der-leyen] war in Brüssel. Sechs Länder bitten die [Kommission|european-commission] um Geld für Drohnen.',
  ),
  say('de', 'In Brüssel bitten sechs Länder eine Kommission um Geld für Drohnen.'),
  say(
    'pl',
    '[Ursula von der Leyen|ursula-von-der-leyen] była w Brukseli. Zapłaci [Komisja|european-commission], a nie komisja sejmowa.',
  ),
  say(
    'de',
    'Ein [Drohnenwall|european-drone-defence-initiative] ist teuer. Darüber reden die Länder der [EU|european-union].\n\nDer [Drohnenwall|european-drone-defence-initiative] bleibt umstritten.',
    '2025-10-20',
  ),
  say('de', 'Ein Drohnenwall ist teuer.', '2025-10-20'),
  // Bodies of the EU and of NATO.
  say(
    'pl',
    'Urzędnik z [Dyrekcji Generalnej ds. Przemysłu Obronnego i Przestrzeni Kosmicznej|directorate-general-for-defence-industry-and-space] mówił o dotacjach.',
  ),
  say('de', 'Der Vorsitzende des [NATO-Militärausschusses|nato-military-committee] war in Kiew.'),
  say('fr', 'Le président du [Comité militaire de l’OTAN|nato-military-committee] était à Kiev.'),
  say('pl', 'Szef [Komitetu Wojskowego NATO|nato-military-committee] był w Kijowie.'),
  say(
    'de',
    'Sie kündigt ein [Büro für Innovation im Verteidigungsbereich|eu-defence-innovation-office-in-kyiv] in Kiew an.',
  ),
  say(
    'fr',
    'L’[Accélérateur d’innovation de défense de l’OTAN|diana] ([Diana|diana]) choisit dix start-up ukrainiennes.',
  ),
  say('fr', 'La princesse Diana avait visité l’[OTAN|nato] à Bruxelles.'),
  say(
    'fr',
    'L’appel d’offres revient à l’[Agence OTAN d’information et de communication|nato-communications-and-information-agency].',
  ),
  // SAFE in small letters, as German and French agencies write it.
  say(
    'de',
    'Das Instrument [Safe|security-action-for-europe] der [EU|european-union] zahlt für Waffen und Munition der Ukraine.',
  ),
  say('de', 'Der Safe der [EU|european-union] ist leer, für Waffen und Munition bleibt nichts.'),
  // Polish contracts and firms.
  say(
    'pl',
    'System antydronowy [San|san-anti-drone-programme] zbuduje [Polska Grupa Zbrojeniowa|pgz], z nią [APS|aps-advanced-protection-systems] i [Kongsberg|kongsberg-defence-and-aerospace], a radary da [PIT-Radwar|pit-radwar].',
  ),
  say(
    'pl',
    'Umowę z [PGZ|pgz] i [Kongsbergiem|kongsberg-defence-and-aerospace] na obronę przed dronami podpisano w piątek.',
  ),
  say('pl', 'Za rzeką San ćwiczono obronę przed dronami.'),
  say(
    'pl',
    'Do Kijowa pojechały [Mesko|mesko], [PGZ|pgz] i [Maskpol|maskpol], producenci amunicji i hełmów dla wojska.',
  ),
  say('pl', 'Ukraina rozwija program [Armia Dronów|army-of-drones].'),
  say('pl', 'Ukrainy broni dziś cała armia dronów.'),
  say('pl', 'Ministrem był wtedy [Adam Szłapka|adam-szlapka]. [Szłapka|adam-szlapka] bronił pożyczek na obronę.'),
  say(
    'pl',
    '[Polska Izba Producentów na Rzecz Obronności Kraju|polish-chamber-of-national-defence-manufacturers] radzi. [Izba|polish-chamber-of-national-defence-manufacturers] liczy na drony, a Izba Gmin milczy.',
  ),
  say(
    'pl',
    '[JATEC|joint-analysis-training-and-education-centre] działa w Bydgoszczy. [Centrum|joint-analysis-training-and-education-centre] uczy się od Ukrainy.',
  ),
  say('pl', 'W Bydgoszczy Centrum Handlowe sprzedaje drony.'),
  // Committees of deputies.
  say(
    'fr',
    'Il parle à la [Commission de la défense nationale et des forces armées|defence-committee-of-the-assemblee-nationale].',
  ),
  say('fr', 'La commission de la défense des consommateurs se réunit.'),
  // Surnames and first names.
  say('pl', 'Rozmowa [Trumpa|donald-trump] z [Putinem|vladimir-putin] o Ukrainie trwała godzinę.'),
  say('fr', 'Le général [Valery Zaloujny|valerii-zaluzhnyi] est ambassadeur d’Ukraine.'),
  say('fr', 'Le pianiste Marcel Zaloujny joue en Ukraine.'),
  say('pl', 'Mówi wicepremier [W. Kosiniak – Kamysz|wladyslaw-kosiniak-kamysz].'),
  say('pl', 'W Kijowie spotkał się z [Iwanem Hawrylukiem|ivan-havryliuk], zastępcą ministra obrony Ukrainy.'),
];
