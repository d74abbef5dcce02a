// Sentences of our own on the people and bodies that the fifteenth round wrote, against the whole knowledge. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const german: readonly Sentence[] = [
  say(
    'de',
    '[Marcus Faber|marcus-faber] (FDP) fordert mehr Waffen für die Ukraine. [Faber|marcus-faber] war schon oft dort.',
    '2024-06-13',
  ),
  say('uk', 'Депутат [Маркус Фабер|marcus-faber] відвідав Київ, і [Фабера|marcus-faber] вітали.', '2024-01-09'),
  say('de', 'Die Firma Faber-Castell spendet Stifte für Schulen in der Ukraine.', '2024-06-13'),
  say('de', 'Markus Faber gewann das Tennisturnier vor einem Gegner aus der Ukraine.'),
  say(
    'de',
    'Nach dem Besuch bei [FFG Industries Ukraine|ffg-industries-ukraine] lobte er die Reparatur der Panzer.',
    '2024-01-09',
  ),
  say('uk', 'Підприємство [FFG Ukraine|ffg-industries-ukraine] ремонтує танки.'),
  say(
    'de',
    'Die Agentur [Germany Trade and Invest|germany-trade-and-invest] ([GTAI|germany-trade-and-invest]) berichtet über Rüstung.',
  ),
  say('en', '[Germany Trade & Invest|germany-trade-and-invest] reports on arms makers in Ukraine.'),
  say('en', 'Trade and invest in Germany, says the leaflet.'),
  say(
    'de',
    'Oberst [André Wüstner|andre-wuestner] vom [Deutschen BundeswehrVerband|bundeswehrverband] klagt über Munition. [Wüstner|andre-wuestner] will mehr.',
    '2025-11-20',
  ),
  say('de', 'Der Vorsitzende des [Bundeswehrverbandes|bundeswehrverband] sprach über die Ukraine.'),
  say('de', 'Klaus Wüstner aus Fulda backt Brot für die Ukraine.'),
  say(
    'de',
    'Der [Bundesnachrichtendienst|bundesnachrichtendienst] ([BND|bundesnachrichtendienst]) warnt vor Russland.',
  ),
  say(
    'de',
    'Der neue Chef des [BND|bundesnachrichtendienst], [Martin Jäger|martin-jaeger], kommt aus Kiew nach Berlin.',
    '2025-10-13',
  ),
  say('uk', 'Німецька розвідка [БНД|bundesnachrichtendienst] застерегла Київ.'),
  say('en', 'The loan of BND 40 million went to Brunei.'),
  say(
    'de',
    'Fraktionschef [Jens Spahn|jens-spahn] ist in Kiew. [Spahn|jens-spahn] lobte die Armee der Ukraine.',
    '2025-09-01',
  ),
  say('de', 'Der Bäcker Spahn aus Ahaus schickt Brot in die Ukraine.', '2025-09-01'),
  say('de', '[Daimler Truck|daimler-truck] liefert Lastwagen an die Armee der Ukraine.'),
  say('de', 'Gottlieb Daimler fuhr nie einen Truck.'),
];

const polish: readonly Sentence[] = [
  say(
    'pl',
    'Szef [Biura Polityki Międzynarodowej|international-policy-bureau-poland] [Marcin Przydacz|marcin-przydacz] mówił o Ukrainie.',
    '2025-10-27',
  ),
  say(
    'pl',
    'Minister [Przydacz|marcin-przydacz], szef [BPM|international-policy-bureau-poland], jedzie do Kijowa, bo tak chce prezydent.',
    '2025-10-27',
  ),
  say('pl', 'Utwór ma 120 BPM, a muzyka jest z Ukrainy.'),
  say('pl', 'Do Kijowa pojechał [Jakub Kumoch|jakub-kumoch], a z [Kumochem|jakub-kumoch] jego doradcy.', '2022-05-01'),
  say('pl', 'Firma Kumoch z Krakowa pomaga Ukrainie.', '2022-05-01'),
  say(
    'pl',
    '[Mieszko Pawlak|mieszko-pawlak] zapowiedział szczyt. [Pawlak|mieszko-pawlak] mówił też o Ukrainie.',
    '2024-12-19',
  ),
  say('pl', 'Waldemar Pawlak był premierem, a Pawlak znał Ukrainę.', '2024-12-19'),
  say(
    'pl',
    '[Bartosz Kownacki|bartosz-kownacki] jest przeciw SAFE. [Kownackiego|bartosz-kownacki] krytykował premier.',
    '2026-02-25',
  ),
  say('pl', 'Piłkarz Dawid Kownacki strzelił gola Ukrainie.', '2026-02-25'),
  say(
    'pl',
    'Czołgi ma naprawiać [H. Cegielski-Poznań|h-cegielski-poznan], a [Cegielski|h-cegielski-poznan] czeka na zamówienia.',
  ),
  say('pl', 'Hipolit Cegielski pisał o gramatyce, a ulica Cegielskiego jest długa.'),
  say('pl', '[Pentagon|department-of-defense-united-states] buduje [Złotą Kopułę|golden-dome] przeciw rakietom.'),
  say('pl', 'Kościół ma złotą kopułę.'),
];

const ukrainian: readonly Sentence[] = [
  say(
    'uk',
    'Директор [БЕБ|economic-security-bureau-of-ukraine] [Олександр Цивінський|oleksandr-tsyvinskyi] говорив про економічні злочини. [Цивінського|oleksandr-tsyvinskyi] критикують.',
    '2026-02-16',
  ),
  say(
    'en',
    'The [Economic Security Bureau of Ukraine|economic-security-bureau-of-ukraine] searched a maker of drones.',
  ),
  say('uk', 'Слідчі [Бюро економічної безпеки|economic-security-bureau-of-ukraine] прийшли на завод.'),
  say('uk', 'Актор Тадей Цивінський грає в театрі.', '2026-02-16'),
  say('uk', 'БЕБ-фестиваль у Львові зібрав музикантів.'),
  say(
    'uk',
    'Заступниця керівника [Ірина Мудра|iryna-mudra] говорила про трибунал, і [Мудру|iryna-mudra] слухали.',
    '2025-11-25',
  ),
  say('uk', 'Мудра людина не поспішає. Мудра порада для України.', '2025-11-25'),
  say(
    'uk',
    'Президент звільнив [Сергія Дейнека|serhii-deineko], а [Дейнеко|serhii-deineko] став радником.',
    '2026-01-04',
  ),
  say(
    'uk',
    'Прикордонників очолив [Валерій Вавринюк|valerii-vavryniuk]. Про дрони [Вавринюка|valerii-vavryniuk] не питали.',
    '2026-01-05',
  ),
  say('uk', 'Іван Дейнеко співає, а Петро Вавринюк малює.', '2026-01-05'),
  say('uk', 'США будують «[Золотий купол|golden-dome]» проти ракет.'),
  say('uk', 'Золотий купол церкви сяє над Києвом.'),
  say(
    'uk',
    'Міністр закордонних справ Молдови [Міхай Попшой|mihai-popsoi] приїхав до Києва. [Попшоя|mihai-popsoi] зустріли.',
    '2024-03-01',
  ),
];

const others: readonly Sentence[] = [
  say(
    'en',
    'The [Pentagon|department-of-defense-united-states]’s [Emil Michael|emil-michael] wants drones like those of Ukraine. [Michael|emil-michael] said so twice, and Michael Smith heard it.',
    '2025-07-16',
  ),
  say('en', 'Emil and Michael live in Kyiv. Michael said nothing.', '2025-07-16'),
  say('fr', 'Le renseignement de la [DGSE|dgse] suit la guerre en Ukraine.', '2025-11-12'),
  say('fr', 'La commission DGSE du lycée a choisi un livre sur l’Ukraine.'),
  say('fr', 'La [Direction générale de la sécurité extérieure|dgse] suit la guerre en Ukraine.'),
  say('en', 'The head of [MI6|secret-intelligence-service], will not abandon Ukraine.', '2025-12-15'),
  say('en', 'James Bond leaves MI6 in the new film.'),
  say(
    'en',
    'The contract was signed by the [Finnish Defence Forces Logistics Command|finnish-defence-forces-logistics-command].',
  ),
  say('fi', 'Sopimuksen teki [Puolustusvoimien logistiikkalaitos|finnish-defence-forces-logistics-command].'),
  say('en', 'The Logistics Command of the depot closed early.'),
  say(
    'en',
    'Swiss foreign minister [Ignazio Cassis|ignazio-cassis] came to Kyiv. [Cassis|ignazio-cassis] spoke of peace.',
    '2019-05-01',
  ),
  say('fr', 'Le port de Cassis et la crème de cassis plaisent aux réfugiés d’Ukraine.', '2026-02-02'),
  say('en', 'The [Golden Dome|golden-dome] missile shield may need European radars.'),
  say('en', 'The golden dome of the church was hit by a missile in Kyiv.'),
];

/** Sentences on what the fifteenth round wrote. */
export const fifteenthNewSentences: readonly Sentence[] = [...german, ...polish, ...ukrainian, ...others];
