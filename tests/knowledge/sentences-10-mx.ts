// Sentences of our own in French, Lithuanian and Danish against the whole knowledge, written after the tenth round of reading
// texts that nobody had seen before: bodies in small letters, sums of a loan, acronyms behind a word that proves them, and bodies
// and people of the same name that must stay unmarked. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const french: readonly Sentence[] = [
  // The leaders' council in small letters, and the councils of scholars and innovators.
  say('fr', 'Au [conseil européen|european-council] de jeudi, les dirigeants ont promis des obus pour l’Ukraine.'),
  say('fr', 'Le [conseil européen|european-council], réuni à Bruxelles, parlera des munitions de l’Ukraine.'),
  say('fr', 'Le [Conseil européen|european-council] a parlé de l’Ukraine.'),
  say('fr', 'Le Conseil européen de la recherche paie un laboratoire qui étudie les drones en Ukraine.'),
  say('fr', 'Des dirigeants de firmes qui aident l’Ukraine ont écrit au conseil européen de l’innovation.'),
  say('fr', 'Pour l’Ukraine, le Conseil européen de l’innovation cherche des start-up.'),
  say('fr', 'Un conseil européen du jardinage a planté des roses en Ukraine.'),
  // The loan on immobilised assets by its sum.
  say(
    'fr',
    'Les avoirs gelés chez [Euroclear|euroclear] gageraient un [prêt de 165 milliards d’euros|reparations-loan] pour Kiev.',
    '2025-12-03',
  ),
  say(
    'fr',
    'Kiev attend un [prêt de 210 milliards d’euros|reparations-loan], la Belgique garde les avoirs russes.',
    '2025-12-10',
  ),
  say('fr', 'L’Argentine demande un prêt de 165 milliards d’euros, les avoirs de sa banque fondent.', '2025-12-03'),
  // Acronyms and makers.
  say('fr', 'À Bourges, il a visité le missilier [MBDA|mbda].'),
  say('fr', 'La MBDA de Lille enseigne la danse.'),
  say('fr', 'Il défend la constellation [IRIS²|eu-satellite-communications-iris2] à Bruxelles.'),
  say('fr', 'Le parfum IRIS² sent la violette.'),
  say(
    'fr',
    '[Rheinmetall|rheinmetall] détient 51 % de la firme, le groupe public ukrainien [UDI|ukrainian-defense-industry-jsc] le reste.',
  ),
  say('fr', 'Au Sénat, le groupe UDI a débattu de l’Ukraine et de [Rheinmetall|rheinmetall].'),
  say(
    'fr',
    'Pour l’Ukraine, l’[Agence européenne de défense|european-defence-agency] ([AED|european-defence-agency]) achète. L’[AED|european-defence-agency] compte ses obus.',
  ),
  say('fr', 'La mairie a posé un défibrillateur, dit AED, près du stade de Kiev.'),
];

const lithuanian: readonly Sentence[] = [
  say('lt', 'Ukrainą remia [Šiaurės-Baltijos šalių aštuntukas|nordic-baltic-eight], sako ministras.'),
  say('lt', 'Paramą žadėjo [Šiaurės–Baltijos šalių aštuntuko|nordic-baltic-eight] ministrai.'),
  say('lt', 'Šiaurės Baltijos pakrantėje irkluotojų aštuntukas laimėjo.'),
  say(
    'lt',
    'Sviediniams skirti pinigai pagal [Aktą dėl paramos šaudmenų gamybai|act-in-support-of-ammunition-production].',
  ),
  say('lt', '[Aktu dėl paramos šaudmenų gamybai|act-in-support-of-ammunition-production] blokas didina gamybą.'),
  say('lt', 'Komisija surašė aktą dėl paramos ūkininkams.'),
  say('lt', 'Sprendimą dėl lėšų priėmė [Valstybės gynybos taryba|state-defence-council-lithuania], sakė ministras.'),
  say(
    'lt',
    'Dėl dronų spręs [Valstybės gynybos taryboje|state-defence-council-lithuania] ([VGT|state-defence-council-lithuania]).',
  ),
  say('lt', 'Valstybės tarybos nariai kalbėjo apie gynybos advokatus.'),
  say(
    'lt',
    'Apie paramą Ukrainai kalbėjo [Rimantas Sinkevičius|rimantas-sinkevicius]. Mindaugas Sinkevičius tylėjo. Vėliau ministrui atsakė [Sinkevičius|rimantas-sinkevicius].',
    '2026-02-20',
  ),
];

const danish: readonly Sentence[] = [
  say(
    'da',
    'Udenrigsminister [Lars Løkke Rasmussen|lars-lokke-rasmussen] var i Kyiv. Det haster for Ukraine, siger [Løkke|lars-lokke-rasmussen].',
    '2024-05-28',
  ),
  say(
    'no',
    'Utenriksminister [Lars Løkke Rasmussen|lars-lokke-rasmussen] kom, og [Løkke|lars-lokke-rasmussen] lovte granater.',
    '2023-06-12',
  ),
  say('no', 'Gårdbruker Kari Løkke selger egg.'),
  // Denmark's fund for developing countries has the same letters as the fund that Britain leads.
  say(
    'da',
    '[Investeringsfonden for Udviklingslande|investment-fund-for-developing-countries-ifu], [IFU|investment-fund-for-developing-countries-ifu], låner penge til en mølle i Ukraine.',
  ),
  say(
    'da',
    'Penge fra [Ukrainefonden|danish-ukraine-fund] går til [IFU|investment-fund-for-developing-countries-ifu], som køber maskiner i Ukraine.',
  ),
  say('en', 'With DKK 170 million IFU will help dairies in Ukraine, the minister in Copenhagen said.'),
  say('en', 'The [IFU|international-fund-for-ukraine] buys radars for Ukraine, London said.'),
];

export const tenthFrenchLithuanianDanishSentences: readonly Sentence[] = [...french, ...lithuanian, ...danish];
