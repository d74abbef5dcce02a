// Sentences of our own for the Ukrainian, European, NATO, British and American people and bodies that were added by list in
// the tenth round; beside them namesakes, other countries' bodies and words that look like their names.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const government: readonly Sentence[] = [
  say(
    'en',
    'The minister for unity, [Oleksii Chernyshov|oleksii-chernyshov], is back in Kyiv. [Chernyshov|oleksii-chernyshov] says little.',
    '2025-07-02',
  ),
  say('uk', 'Воротар Олексій Коваль і тренер Чернишов приїхали на турнір з футзалу.'),
  say(
    'uk',
    'Посол у Любляні [Петро Бешта|petro-beshta] просить дронів для України. За словами [Бешти|petro-beshta], їх бракує.',
    '2025-03-07',
  ),
  say('sl', 'Veleposlanik Ukrajine [Petro Bešta|petro-beshta] je govoril o orožju.', '2025-03-07'),
  say(
    'uk',
    'Генерал [Анатолій Баргилевич|anatolii-barhylevych] піде з посади. Зброю України [Баргилевич|anatolii-barhylevych] знає добре.',
    '2025-03-16',
  ),
];

const forces: readonly Sentence[] = [
  say('uk', 'Нові дрони отримали [Сили оборони України|defence-forces-of-ukraine] та ще дві бригади.'),
  say('uk', 'Україна чекає ракет. Для [Сил оборони|defence-forces-of-ukraine] це важливо.'),
  say('uk', 'Для ворога це вже не новина: [Сили оборони|defence-forces-of-ukraine] збили над Києвом сорок дронів.'),
  say('uk', '[Сили оборони Фінляндії|finnish-defence-forces] замовили дрони, їх випробують узимку.'),
  say('uk', 'У Тель-Авіві сказали, що Сили оборони Ізраїлю збили дрон.'),
  say('uk', 'Естонські Сили оборони купують дрони, а латвійські Сили оборони — протитанкові ракети.'),
  say('en', 'Drones went to the [Defence Forces of Ukraine|defence-forces-of-ukraine], who call them loud.'),
  say('en', 'The Irish Defence Forces bought radars, and the Israel Defense Forces sold them.'),
  say('de', 'Die [ukrainischen Verteidigungskräfte|defence-forces-of-ukraine] schossen vierzig Drohnen ab.'),
  say('lt', '[Ukrainos gynybos pajėgos|defence-forces-of-ukraine] numušė keturiasdešimt dronų.'),
];

const justice: readonly Sentence[] = [
  say(
    'uk',
    '[Вищий антикорупційний суд|high-anti-corruption-court] узявся за справу про дрони. У [ВАКС|high-anti-corruption-court] мовчать.',
  ),
  say(
    'en',
    'Kyiv waits: the [High Anti-Corruption Court|high-anti-corruption-court] hears the case, [HACC|high-anti-corruption-court] said.',
  ),
  say('en', 'The High Anti-Corruption Court in Freetown freed a banker.'),
  say(
    'uk',
    'Декларацію з дронами перевірило [НАЗК|national-agency-on-corruption-prevention], агентство не знайшло порушень.',
  ),
  say('en', 'Ukraine’s [NACP|national-agency-on-corruption-prevention] wrote rules on gifts.'),
  say('uk', 'Слідчі [ДБР|state-bureau-of-investigation] розслідують закупівлю мін для армії.'),
  say('en', 'In Kyiv the [State Bureau of Investigation|state-bureau-of-investigation] searched a Ukrainian depot.'),
  say('en', 'The State Bureau of Investigation in Raleigh, North Carolina, found a stolen truck.'),
  say('uk', 'Завод перевіряє [Держаудитслужба|state-audit-service-of-ukraine]; аудит триває.'),
  say('en', 'Ukraine’s arms works were read through by the [State Audit Service|state-audit-service-of-ukraine].'),
];

const society: readonly Sentence[] = [
  say(
    'uk',
    'Депутатка [Ірина Фріз|iryna-friz] просить грошей на дрони. Комітет України [Фріз|iryna-friz] підтримав.',
    '2025-09-18',
  ),
  say('uk', 'У справі [Енергоатому|energoatom] зʼявилися нові записи.'),
  say('ru', 'Росэнергоатом и Росенергоатом пишут по-разному.'),
];

const allies: readonly Sentence[] = [
  say(
    'en',
    'The [North Atlantic Council|north-atlantic-council] met on drones; [NATO|nato]’s envoys said the [NAC|north-atlantic-council] agreed.',
  ),
  say('uk', 'Сьогодні [Північноатлантична рада|north-atlantic-council] говорила про Україну.'),
  say('en', 'The aircraft club NAC sold its old hangar near Perth.'),
  say('en', 'In Washington the [CIA|central-intelligence-agency] stopped sharing maps with Kyiv.', '2025-03-06'),
  say('uk', 'Що знає [ЦРУ|central-intelligence-agency], того у США не кажуть.', '2025-03-06'),
  say('es', 'La empresa Pérez y CIA vende naranjas en Valencia.'),
  say(
    'en',
    'Typhoons of the [Royal Air Force|royal-air-force] flew over Poland; the [RAF|royal-air-force] sent two.',
    '2025-09-20',
  ),
  say('de', 'Die RAF entführte 1977 einen Arbeitgeberpräsidenten.'),
];

/** People and bodies of Ukraine, the Union, NATO, Britain and America that were added by list in the tenth round. */
export const listedUkraineSentencesTenth: readonly Sentence[] = [
  ...government,
  ...forces,
  ...justice,
  ...society,
  ...allies,
];
