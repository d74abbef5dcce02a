// Sentences of our own in which a name we know stands for something else, and beside each the same name meant as we know it:
// a fortress that is visited, a parliament of long ago, the number of a law, a pianist, a cook. Written after control
// articles of other fields (sport, travel, law, music, history, local and foreign politics) were read mark by mark.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const fortress: readonly Sentence[] = [
  say('en', 'Behind the cathedrals of the Kremlin our guide bought ice cream for the children.'),
  say('en', 'Moscow’s Kremlin opens at ten, and the queue is long in July.'),
  say('en', 'The [Kremlin|presidency-of-russia] said on Monday that it had read the letter.'),
  say('fr', 'La cathédrale est au cœur du Kremlin, que nous avons traversé sous la pluie.'),
  say('fr', 'Le Kremlin de Kazan brille au soleil du matin.'),
  say('fr', 'Le [Kremlin|presidency-of-russia] a répondu lundi par une courte note.'),
  say('uk', 'У Кремлі під час розкопок знайшли дерев’яну бруківку та глечики.'),
  say('uk', 'Нижегородський Кремль стоїть над річкою, а Московський Кремль зводили італійці.'),
  say('en', 'The [Kremlin|presidency-of-russia] wants the whole fortress belt of the Donbas.'),
  say('uk', '[Кремль|presidency-of-russia] вимагає віддати пояс фортець на Донбасі.'),
  say('uk', 'У [Кремлі|presidency-of-russia] вчора знову відкинули перемир’я.'),
  say('pl', 'Muzeum na Kremlu pokazuje stare korony, a bilety kosztują krocie.'),
  say('pl', 'Na [Kremlu|presidency-of-russia] nie kryją irytacji po tej rozmowie.'),
  say('lt', 'Kremliaus muziejuje kabo senų carų karūnos.'),
  say('lt', '[Kremlius|presidency-of-russia] vėl atmetė paliaubas.'),
];

const parliaments: readonly Sentence[] = [
  say('lt', 'Steigiamasis Seimas Kaune rinkosi 1920 metais; to Seimo posėdžiai Lietuvoje truko dvejus metus.'),
  say('lt', 'Ketverių metų Seimas priėmė konstituciją, kurią Lietuva mini kasmet.'),
  say('lt', 'Lietuvos ūkininkai piketavo, o [Seimas|seimas-lithuania] balsavo už biudžetą.'),
  say('pl', 'Sejm Śląski obradował w Katowicach, a Sejm Czteroletni w Warszawie uchwalił konstytucję.'),
  say('pl', '[Sejm|sejm-poland] w Warszawie uchwalił ustawę o żłobkach.'),
  say('uk', 'Постанова Верховної Ради УРСР від серпня діє й досі.'),
  say('uk', 'Постанову [Верховної Ради|verkhovna-rada-of-ukraine] підписали в серпні.'),
  say('uk', 'Закон України про податок має номер 168/97-ВР, його давно замінив кодекс.'),
  say('uk', 'Закон України про податок [ВР|verkhovna-rada-of-ukraine] ухвалила ввечері.'),
];

const ministries: readonly Sentence[] = [
  say('fr', 'Le ministère des Affaires étrangères du Gabon a reçu les pêcheurs à Libreville.'),
  say(
    'fr',
    'À Paris, le [ministère des Affaires étrangères|ministry-for-europe-and-foreign-affairs-france] a reçu les pêcheurs.',
  ),
  say('pl', 'Ministerstwo Spraw Zagranicznych Gabonu zaprosiło rybaków na kolację.'),
];

const namesakes: readonly Sentence[] = [
  say('en', 'Matthew Whitaker plays the Hammond organ with his quartet, and Whitaker sings too.'),
  say('en', 'Bandleader Matthew Whitaker tours in spring; tickets for Whitaker go on sale today.'),
  say('en', 'Ambassador [Matthew Whitaker|matthew-whitaker] spoke before the allies met.', '2025-10-15'),
  say('en', 'Charles Michel studied gastronomy and fries crickets; Michel calls it a feast for the senses.'),
  say('en', 'The summit was chaired by [Charles Michel|charles-michel] in Brussels.', '2023-03-23'),
  say(
    'en',
    'In Kyiv the agency signed a DPA, since the contract lets a clinic handle personal data of patients in Ukraine.',
  ),
  say(
    'en',
    'In Ukraine the [DPA|defence-procurement-agency] signed a contract, the agency for weapons of the ministry said.',
  ),
];

export const controlSentencesNinth: readonly Sentence[] = [...fortress, ...parliaments, ...ministries, ...namesakes];
