// Sentences of our own against the whole knowledge, written after the third round of reading texts that nobody had seen before:
// first names, initials, spellings of a surname, sums, programmes by their nicknames. `[words|entity]` is a mention.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

export const thirdSentences: readonly Sentence[] = [
  // A surname after one of its bearer's own first names, whatever spellings were mixed.
  say('de', 'Gestern sprach [Oleksii Reznikow|oleksii-reznikov]; danach ging [Reznikow|oleksii-reznikov] heim.'),
  say('en', 'A certain Boris Reznikov plays the violin.'),
  say('pl', 'Na scenie wystąpił Marek Costa z zespołem.'),
  // An initial that is not his.
  say('lt', 'Kalbėjo [Kęstutis Budrys|kestutis-budrys]. Taškus pelnė L. Budrys.'),
  say('lt', '[K. Budrys|kestutis-budrys] aptarė paramą Ukrainai su NATO.'.replace('NATO', '[NATO|nato]')),
  say('no', 'Det sier [Tore O. Sandvik|tore-sandvik] om Ukraina; [Sandvik|tore-sandvik] er enig.'),
  // The surname in the spelling of the full name.
  say('fr', 'Selon [Antonio Košta|antonio-costa], l’accord tient. [Košta|antonio-costa] est content.'),
  say(
    'uk',
    '[Владислав Косиняк-Камиш|wladyslaw-kosiniak-kamysz] приїхав; [Косиняка-Камиша|wladyslaw-kosiniak-kamysz] чекали.',
  ),
  say('pl', 'Powiedziała to [Mette Fredriksen|mette-frederiksen], a [Fredriksen|mette-frederiksen] zna Ukrainę.'),
  // The sum with a loan next to it.
  say('en', 'The [€90 billion Ukraine loan|ukraine-support-loan] of the [EU|european-union] was agreed.', '2026-01-20'),
  say('en', 'The [EU|european-union] lent [€90 billion|ukraine-support-loan] ($105 billion) to Ukraine.', '2026-01-20'),
  say('en', 'The bank of the [EU|european-union] put €90 billion into railways.', '2026-01-20'),
  say('en', 'A loan of €90 billion saved the lender.', '2026-01-20'),
  say('fr', 'Un [prêt sans intérêt de 90 milliards d’euros|ukraine-support-loan] ira à l’Ukraine.', '2026-01-20'),
  say('pl', 'To [pożyczka w wys. 90 mld EUR|ukraine-support-loan] dla Ukrainy.', '2026-01-20'),
  say('pl', 'Premier wolał, by była [pożyczka reparacyjna dla Ukrainy|reparations-loan].', '2025-11-20'),
  // Nicknames.
  say('de', 'Das [dänische Modell|danish-model] hilft: Rüstung aus der Ukraine wird dort gekauft.'),
  say('de', 'Das dänische Modell am Arbeitsmarkt schützt auch Menschen aus der Ukraine bei der Rüstung.'),
  say('fr', 'Le [modèle danois|danish-model] finance des drones et des munitions produits en Ukraine.'),
  say('lt', 'Ginklams iš Ukrainos tinka [daniškas modelis|danish-model], tai gynybos parama.'),
  say(
    'lt',
    'Dėl „[OP-LEGIO|legio]“ sutarė ministrai, ir [išminavimo koalicijai|demining-coalition] skirta lėšų Ukrainoje.',
  ),
  say('uk', '[ЄС|european-union] готує [альянс дронів|drone-alliance-with-ukraine] з Україною.', '2025-10-20'),
  say('uk', 'У нас альянс дронів і фотографів весілля.', '2025-10-20'),
  say('en', 'This European “[drone wall|european-drone-defence-initiative]” will watch the border.', '2025-10-20'),
  say('en', 'The [drone line initiative|drone-line] pays for drones in Ukraine.'),
  say('pl', 'Aktywa, które ma [rosyjski bank centralny|central-bank-of-russia], są zamrożone.'),
  say('lt', 'Turtą laiko [Rusijos centrinis bankas|central-bank-of-russia].'),
  say('lt', 'Tai [Ukrainos ginkluotosios pajėgos|armed-forces-of-ukraine].'),
  // The base is not the format, and a bearer of a name is not always the one.
  say('da', 'Mødet om Ukraine holdes på Ramstein-basen i dag.'),
  say('sv', 'Laget från Kongsberg vann matchen mot Bofors efter starkt försvar.'),
  say('uk', 'Секретар ради Єрмак оголосив перерву на сесії громади.'),
  say(
    'en',
    'The [European Parliament|european-parliament] of the [EU|european-union] voted. But the [Commission|european-commission] is in haste.',
  ),
  say('en', 'The [British ministry of defence|ministry-of-defence-united-kingdom] said so.'),
];
