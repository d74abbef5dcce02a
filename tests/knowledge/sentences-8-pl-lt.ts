// Sentences of our own in Polish and Lithuanian against the whole knowledge, written after the eighth round of reading texts
// that nobody had seen before: cases of ministries, agencies and coalitions, names that a news agency writes by sound in brackets,
// countries in Lithuanian beside bodies that every country has, and what must stay unmarked.
import type { Sentence } from './sentences';

const pl = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'pl', text } : { lang: 'pl', text, date };
const lt = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'lt', text } : { lang: 'lt', text, date };

export const eighthPolishLithuanianSentences: readonly Sentence[] = [
  // Bodies of Ukraine and Poland in their cases.
  pl('Wykaz przysłano [Ministerstwu Gospodarki Ukrainy|ministry-of-economy-environment-and-agriculture-of-ukraine].'),
  pl('Wzór hełmu zatwierdziło [Ministerstwo Obrony Narodowej Ukrainy|ministry-of-defence-of-ukraine].'),
  pl('O zwłokę prosiła [Agencja ds. Zakupów Obronnych|defence-procurement-agency] w Kijowie, stolicy Ukrainy.'),
  pl('Nagrodę dostał pilot [Sił Systemów Bezzałogowych Ukrainy|unmanned-systems-forces].'),
  pl('Kod pisze [Ministerstwo Transformacji Cyfrowej Ukrainy|ministry-of-digital-transformation-of-ukraine].'),
  pl(
    'Szef [Sztabu Generalnego|general-staff-of-the-polish-armed-forces], gen. [Wiesław Kukuła|wieslaw-kukula], chwali polskie drony.',
  ),
  pl('Sztab Generalny Rosji milczał, choć generał Kukuła pytał.'),
  pl('„Sprzęt wróci przed zimą” – podało w komunikacie [MON|ministry-of-national-defence-poland], a wojsko czeka.'),
  pl('Mon amour, śpiewał tenor w wojskowym klubie.'),
  pl(
    'Radiolatarnie dla wojska kupi [litewskie Ministerstwo Ochrony Kraju|ministry-of-national-defence-lithuania] z Wilna.',
  ),
  // Initiatives in short.
  pl('Na pociski zrzucają się kraje [czeskiej inicjatywy|czech-ammunition-initiative]; Ukraina liczy na amunicję.'),
  pl('Czeska inicjatywa w sprawie knedlików zachwyciła kucharzy.'),
  pl(
    'Prezydent Czech [Pavel|petr-pavel] broni dostaw amunicji dla Ukrainy, a premier [Andrej Babisz|andrej-babis] je liczy.',
  ),
  pl('Czeski malarz Pavel wystawił pejzaże w Pradze.'),
  pl(
    'Na licencji [Octopus|project-octopus], po polsku [Ośmiornica|project-octopus], powstaną drony przechwytujące dla Ukrainy.',
  ),
  pl('Ośmiornica w oceanarium otworzyła słoik.'),
  pl(
    'Do [koalicji ds. dronów|drone-coalition] dołączył Luksemburg, do [koalicji ds. rozminowania|demining-coalition] Malta.',
  ),
  // Bodies of the Union in short.
  pl(
    'Zdaniem [von der Leyen|ursula-von-der-leyen] plan [Komisji|european-commission] da Ukrainie broń z [Unii Europejskiej|european-union].',
  ),
  pl('Komisja konkursowa Unii Muzyków z Brukseli nagrodziła skrzypka.'),
  pl(
    'Za pożyczką głosowali europosłowie, więc [PE|european-parliament] dał zgodę, a [UE|european-union] wypłaci pieniądze.',
  ),
  pl('Rury PE do wody układano całą noc.'),
  // Houses that stand for presidents.
  pl(
    '[Macron|emmanuel-macron] milczy, ale [Pałac Elizejski|presidency-of-france] potwierdza rozmowę o broni dla Ukrainy.',
  ),
  lt('Apie raketas Macronas nekalbėjo, [Eliziejaus rūmai|presidency-of-france] irgi tylėjo.'),
  lt('Apie pokalbį pranešė [Prezidentūra|presidency-of-lithuania]: Lietuva siūlo dronus.'),
  lt('Apie pokalbį tylėjo Lenkijos Prezidentūra, nors Lietuva klausė.'),
  lt('Dokumentą patvirtino [Prancūzijos prezidentūra|presidency-of-france].'),
  // A government that is Lithuania's only where Lithuania is named.
  lt('Šaudmenų planą [Vyriausybė|government-of-lithuania] svarstys trečiadienį, sakė [Inga Ruginienė|inga-ruginiene].'),
  lt('Vyriausybės išplatintame pranešime kancleris apie raketas neužsimena, Berlynas laukia.'),
  // Countries in Lithuanian.
  lt('Budrys laukia, bet [Vokietijos URM|federal-foreign-office-germany] ginklų klausimu tyli.'),
  lt('Dėl raketų tarėsi [JAV valstybės departamentas|department-of-state-united-states].'),
  lt('Atsakė [Ukrainos strateginės pramonės ministerija|ministry-of-strategic-industries-of-ukraine].'),
  lt('Skundą tiria [Ukrainos nacionalinis kovos su korupcija biuras|national-anti-corruption-bureau-of-ukraine].'),
  lt('Dronus perka [Nepilotuojamų sistemų pajėgos|unmanned-systems-forces], kovojančios Ukrainoje.'),
  lt('Kalbėjo [Ukrainos saugumo tarybos|national-security-and-defence-council-of-ukraine] vadovas.'),
  lt('JT Saugumo taryba rinkosi dėl vandens.'),
  lt(
    'Ginklus pirks [Ekonomikos ir inovacijų ministerijoje|ministry-of-economy-and-innovation-lithuania] dirbanti komanda.',
  ),
  lt('Paskaitą skaitė istorikas iš Karo akademijos, o Kongresas įvyks Kaune.'),
  // Names written by sound, other spellings and cases.
  lt(
    "Ginčijosi [Bartas De Weveris|bart-de-wever] ([Bartas De Veveris|bart-de-wever]) ir [Maxime'as Prevot|maxime-prevot] ([Maksimas Prevo|maxime-prevot]).",
  ),
  lt(
    'Pritarė [Antonio Costa|antonio-costa] ([Antoniju Košta|antonio-costa]) ir [Friedrichas Merzas|friedrich-merz] ([Frydrichas Mercas|friedrich-merz]).',
  ),
  lt('Laivus gins [Sebastienas Lecornu|sebastien-lecornu] ([Sebastjenas Lekorniu|sebastien-lecornu]).'),
  lt('Su [Tarasu Kačka|taras-kachka] ir [Jaredu Kushneriu|jared-kushner] kalbėtasi apie Ukrainą.'),
  lt(
    'Paryžiuje [Ursula von der Leyen|ursula-von-der-leyen] gyrė koaliciją. [Leyen|ursula-von-der-leyen] žadėjo paramą Ukrainai.',
  ),
  lt('Fabriką lankė [Aleksandras Kamyšinas|oleksandr-kamyshin] ir [Germanas Smetaninas|herman-smetanin].'),
  pl("Delegacji [Steve'a Witkoffa|steve-witkoff] z [Jaredem Kushnerem|jared-kushner] nie wpuszczono do huty."),
  pl('Premier [Julia Swiridenko|yuliia-svyrydenko] i [Denys Szmygal|denys-shmyhal] liczą drony.'),
  pl('Łopatę wbił [Morten Boedskov|morten-bodskov], duński minister.'),
  pl('Dekret podpisał [Aleksander Stubb|alexander-stubb], a [Marosz Szefczovicz|maros-sefcovic] go wydrukował.'),
  // What the second reading after the mending missed.
  lt('Kyjive [M. Fiodorovas|mykhailo-fedorov] lankė dronų gamyklą.'),
  lt('Ukrainoje slėptuves stato [CPVA|central-project-management-agency], Lietuvos agentūra.'),
  lt('CPVA taip pat yra skrydžio klasė.'),
  pl('Radary dla Ukrainy opłaca [Priorytetowa Lista Potrzeb Ukrainy|prioritised-ukraine-requirements-list].'),
  pl('W Ukrainie o nalocie mówił rzecznik [Sił Powietrznych|air-force-of-ukraine].'),
  pl('W Ukrainie nie było oficera polskich Sił Powietrznych RP.'),
  pl('W Warszawie ambasador [Tom Rose|tom-rose] dziękował za broń.'),
  pl('Tom Rose strzelił dwa gole w meczu ligi.'),
];
