// Sentences of our own in Ukrainian, Lithuanian, Swedish, Norwegian and Finnish against the whole knowledge, written after the
// fourteenth round of reading texts that nobody had seen before. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const ukrainian: readonly Sentence[] = [
  // The sum as one agency writes it, and as headlines do.
  say(
    'uk',
    '[Єврокомісія|european-commission] сказала, як витратить [€90 млрд для України|ukraine-support-loan].',
    '2026-01-14',
  ),
  say(
    'uk',
    '[Рада ЄС|council-of-the-european-union] схвалить регламент щодо [EUR90 млрд для України|ukraine-support-loan].',
    '2026-01-27',
  ),
  say(
    'uk',
    'Про [позики для України в розмірі €90 млрд|ukraine-support-loan] говорив і [Кубілюс|andrius-kubilius] з [ЄС|european-union].',
    '2026-01-14',
  ),
  say(
    'uk',
    '[Єврокомісія|european-commission] просила позику на [EUR90 млрд|ukraine-support-loan] для зброї Україні.',
    '2026-01-14',
  ),
  say('uk', 'Збитки сягнули €90 млрд для України та сусідів, кажуть у [ЄС|european-union].', '2024-01-14'),
  say('uk', 'Експорт зерна [ЄС|european-union] та України разом коштує EUR90 млрд за рік.', '2026-01-14'),
  say('uk', 'Банк видав EUR90 млрд для міст.', '2026-01-14'),
  // A commissioner with a letter changed.
  say('uk', 'Єврокомісар [Андріс Кубілюс|andrius-kubilius] говорив про зброю для України.'),
  say('uk', 'Із [Андрісом Кубілюсом|andrius-kubilius] домовилися про оборону, а [Андріс Спрудс|andris-spruds] мовчав.'),
  say('uk', 'Андріс Озолс грає на скрипці.'),
  // The forum of the defence industries.
  say(
    'uk',
    'Угоду підписали під час [Міжнародного форуму оборонної промисловості|international-defence-industries-forum] в Києві.',
  ),
  say('uk', 'У Києві відкрився міжнародний форум харчової промисловості.'),
  // The ambassadors of the Union's states.
  say(
    'uk',
    'Регламент погодила [Рада постійних представників|coreper] [ЄС|european-union], і [Ради постійних представників|coreper] це стосується.',
  ),
  say('uk', 'Рада постійних представників мешканців будинку зібралася в неділю.'),
  say(
    'uk',
    'Країни платять через «[Перелік пріоритетних потреб для України|prioritised-ukraine-requirements-list]» ([PURL|prioritised-ukraine-requirements-list]).',
  ),
  say('uk', 'Перелік пріоритетних потреб для українських шкіл схвалила громада.'),
];

const lithuanian: readonly Sentence[] = [
  say(
    'lt',
    'Lėšos keliaus per [PURL|prioritised-ukraine-requirements-list] ([Ukrainos poreikių sąrašo programa|prioritised-ukraine-requirements-list]) ir [prioritetinio Ukrainos poreikių sąrašo programai|prioritised-ukraine-requirements-list] jų užteks.',
  ),
  say('lt', 'Mokyklos poreikių sąrašo programa patvirtinta.'),
];

const northern: readonly Sentence[] = [
  // “Sedan” is “then” in Swedish, and a car in English.
  say(
    'sv',
    '[Zelenskyj|volodymyr-zelenskyy] besökte [Saab|saab] i Linköping. Ukraina meddelade sedan att landet vill köpa Gripen.',
  ),
  say('en', 'He sold a sedan to a soldier, and the old Saab, no weapon at all, stayed in the garage.'),
  say('en', 'Both sedans of the Army were painted green, and so was his Saab.'),
  // A Norwegian spelling of the Swedish buyer is not Norway's forces.
  say(
    'no',
    'Norge hjelper: Försvarets materiellverk ([FMV|swedish-defence-materiel-administration]) kjøper granater til Ukraina, sier forsvarsministeren.',
  ),
  say('no', '[Forsvaret|norwegian-armed-forces] i Norge sender soldater for å trene Ukraina.'),
  // Small letters.
  say(
    'sv',
    'Kommissionen och den [europeiska försvarsbyrån|european-defence-agency] skrev om 2022 års [strategiska kompass|strategic-compass] för försvaret i [EU|european-union].',
  ),
  say(
    'da',
    '[EU|european-union] bygger forsvaret på det [strategiske kompas|strategic-compass], siger [EU-Kommissionen|european-commission].',
  ),
  say('sv', 'Bolagets strategiska kompass pekar mot nya kunder.'),
  say('sv', 'Den europeiska försvarsviljan växer.'),
  say('sv', 'Sverige går in i [EUMAM Ukraina|eumam-ukraine] och utbildar soldater.'),
];

const finnish: readonly Sentence[] = [
  say('fi', 'Tehtaan johtajan mukaan [Summa Defencen|summa-defence] drooneja menee Ukrainaan.'),
  say('fi', 'Summan suuruus selviää, kun Tuomas Holopaisen levy ilmestyy.'),
  say(
    'fi',
    '[EU|european-union]-maat päättivät ottaa [90 miljardin euron yhteisen lainan|ukraine-support-loan] Ukrainalle.',
    '2026-01-16',
  ),
  say('fi', 'Kaupunki otti 90 miljardin euron lainan metroa varten.', '2026-01-16'),
  // The logistics command is a body of its own.
  say('fi', 'Aseet Ukrainalle hankkii [Puolustusvoimien logistiikkalaitos|finnish-defence-forces-logistics-command].'),
  say('fi', '[Puolustusvoimien|finnish-defence-forces] varastoista lähti ammuksia Ukrainaan.'),
];

/** Sentences on what the fourteenth round mended. */
export const fourteenthEasternSentences: readonly Sentence[] = [...ukrainian, ...lithuanian, ...northern, ...finnish];
