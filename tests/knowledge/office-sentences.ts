// Offices that stand alone, on the shipped knowledge: `[words|holder]` must be marked as an office, `?` after the holder when
// only possible, `|a,b` on a day of handover; every other wording must stay unmarked as an office. Sentences of our own.
import type { Sentence } from './sentences';

const on = (date: string, lang: string, text: string): Sentence => ({ date, lang, text });

export const officeSentences: readonly Sentence[] = [
  on('2025-03-07', 'en', 'Ukraine’s [defence minister|rustem-umerov] thanked the donors.'),
  on('2025-03-07', 'en', 'The Ukrainian [Defense Minister|rustem-umerov] thanked the donors.'),
  on('2025-09-01', 'en', 'Talks with the [Minister of Defence|denys-shmyhal] of Ukraine went on.'),
  on('2025-07-17', 'en', 'The Ukrainian [defence minister|denys-shmyhal,rustem-umerov] left the room.'),
  on('2026-06-01', 'en', 'The Ukrainian [defence minister|mykhailo-fedorov?] signed.'),
  on(
    '2025-03-07',
    'en',
    'The German [defence minister|boris-pistorius] and the Polish [defence minister|wladyslaw-kosiniak-kamysz] agreed.',
  ),
  on('2025-03-07', 'en', 'The [Pentagon chief|pete-hegseth] said no.'),
  on(
    '2024-03-07',
    'en',
    'The [NATO chief|jens-stoltenberg] warned; the [EU foreign policy chief|josep-borrell] agreed.',
  ),
  on('2025-03-07', 'en', 'The [NATO Secretary General|mark-rutte] met the [EU defence commissioner|andrius-kubilius].'),
  on('2025-03-07', 'en', 'An adviser to the UK [defence secretary|john-healey] confirmed it.'),
  on('2025-03-07', 'en', 'In Paris, the French [armed forces minister|sebastien-lecornu] promised shells.'),
  on('2025-03-07', 'en', 'Officials quoted the [president|volodymyr-zelenskyy] of Ukraine.'),
  on('2025-03-07', 'en', 'The US [president|donald-trump] called the Ukrainian [president|volodymyr-zelenskyy].'),
  on('2025-03-07', 'uk', '[Міністр оборони|rustem-umerov] України подякував партнерам.'),
  on('2025-03-07', 'uk', 'Про це сказав [генсек НАТО|mark-rutte].'),
  on('2025-03-07', 'uk', 'Зустріч із [міністром оборони|boris-pistorius] Німеччини тривала годину.'),
  on(
    '2025-03-07',
    'uk',
    'Німецький [міністр оборони|boris-pistorius] відповів [міністру оборони|rustem-umerov] України.',
  ),
  on('2025-03-07', 'uk', 'За словами [єврокомісара з питань оборони|andrius-kubilius], план готовий.'),
  on('2025-03-07', 'uk', 'Це підтвердив [глава Пентагону|pete-hegseth].'),
  on('2025-03-07', 'uk', 'Наказ підписав [головнокомандувач ЗСУ|oleksandr-syrskyi].'),
  on('2025-03-07', 'pl', '[Minister obrony|rustem-umerov] Ukrainy podziękował sojusznikom.'),
  on('2025-03-07', 'pl', 'Rozmowy z ukraińskim [ministrem obrony|rustem-umerov] trwały długo.'),
  on('2025-03-07', 'pl', 'Tak twierdzi [szef NATO|mark-rutte].'),
  on('2025-03-07', 'de', 'Der ukrainische [Verteidigungsminister|rustem-umerov] dankte.'),
  on(
    '2025-03-07',
    'de',
    'Der [Verteidigungsminister|rustem-umerov] der Ukraine dankte dem [Nato-Generalsekretär|mark-rutte].',
  ),
  on('2025-03-07', 'de', 'Der [US-Präsident|donald-trump] schwieg.'),
  on('2025-03-07', 'fr', 'Le [ministre ukrainien de la Défense|rustem-umerov] a remercié ses alliés.'),
  on('2025-03-07', 'fr', 'Le [secrétaire général de l’OTAN|mark-rutte] a répondu.'),
  on('2025-03-07', 'lt', 'Ukrainos [gynybos ministras|rustem-umerov] padėkojo.'),
  on('2025-03-07', 'lt', 'Lietuvos [krašto apsaugos ministrė|dovile-sakaliene] atvyko.'),
  on('2025-03-07', 'lv', 'Ukrainas [aizsardzības ministrs|rustem-umerov] pateicās.'),
  on('2025-03-07', 'et', 'Ukraina [kaitseminister|rustem-umerov] tänas.'),
  on('2025-03-07', 'sv', 'Ukrainas [försvarsminister|rustem-umerov] tackade.'),
  on('2025-03-07', 'da', 'Den ukrainske [forsvarsminister|rustem-umerov] takkede.'),
  // A name stands there: the name is marked, not the office.
  on('2025-03-07', 'en', 'Ukrainian Defence Minister Rustem Umerov arrived.'),
  on('2025-03-07', 'en', 'Rustem Umerov, Ukraine’s defence minister, arrived.'),
  on('2025-03-07', 'en', 'It was signed by Ukraine’s defence minister, Rustem Umerov.'),
  on('2025-03-07', 'en', 'Ukraine’s defence minister John Somebody arrived.'),
  on('2025-03-07', 'uk', 'Міністр оборони України Рустем Умєров прибув.'),
  on('2025-03-07', 'de', 'Verteidigungsminister Boris Pistorius kam.'),
  // Another rank, another time, becoming.
  on('2025-03-07', 'en', 'Ukraine’s former defence minister wrote a book.'),
  on('2025-03-07', 'en', 'A former Ukrainian defence minister wrote a book.'),
  on('2025-03-07', 'en', 'Ukraine’s deputy defence minister came; the deputy Ukrainian defence minister left.'),
  on('2025-03-07', 'en', 'He was appointed defence minister of Ukraine and became Ukraine’s defence minister.'),
  on('2025-03-07', 'en', 'In 2022 Ukraine’s defence minister asked for tanks.'),
  on('2025-03-07', 'en', 'The [US vice president|jd-vance] spoke; the president-elect of Ukraine did not.'),
  on('2025-03-07', 'uk', 'Заступник міністра оборони України та колишній міністр оборони України мовчать.'),
  on('2025-03-07', 'uk', 'Його призначили міністром оборони України; екс-міністр оборони України радіє.'),
  on(
    '2025-03-07',
    'pl',
    'Wiceminister obrony Ukrainy oraz były minister obrony Ukrainy milczą; został ministrem obrony Ukrainy.',
  ),
  on('2025-03-07', 'de', 'Der ehemalige ukrainische Verteidigungsminister schwieg.'),
  // Nobody, or no country, or no day.
  on('2025-03-07', 'en', 'The defence minister thanked the president.'),
  on('2019-03-07', 'en', 'Ukraine’s defence minister thanked the donors.'),
  on('2029-03-07', 'en', 'Ukraine’s defence minister thanked the donors.'),
  { lang: 'en', text: 'Ukraine’s defence minister thanked the donors.' },
  on('2025-03-07', 'en', 'Ukraine, defence minister of a country: let us, president of the club, vote.'),
  on('2025-03-07', 'en', 'The Office of the President of Ukraine answered.'),
  // The article knows better than we do.
  on('2025-03-07', 'en', 'Ukrainian Defence Minister Denys Shmyhal arrived.\nUkraine’s defence minister smiled.'),
];
