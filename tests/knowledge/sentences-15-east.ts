// Sentences of our own in Ukrainian, Polish and Lithuanian against the whole knowledge, in the shapes of live tickers, interviews,
// tables and captions. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const ukrainian: readonly Sentence[] = [
  // A word that opens a line or a speech is no first name.
  say(
    'uk',
    'У Києві говорив [Рустем Умєров|rustem-umerov].\n11:10 За [Умєрова|rustem-umerov] виступив голова [НАБУ|national-anti-corruption-bureau-of-ukraine].',
  ),
  say('uk', '— За [фон дер Ляєн|ursula-von-der-leyen] Україна подякувала [ЄС|european-union].'),
  say('uk', '3 Про [Стефанчука|ruslan-stefanchuk] та Україну див. вище.'),
  say('uk', 'Він сказав: «Після [Стефанчука|ruslan-stefanchuk] в Україні все інакше».'),
  say('uk', 'В Україні він каже: так, Юстин Стефанчук — мій сусід.'),
  // A nickname between first name and surname, though somebody else bears it as a surname.
  say('uk', 'Дрони показали [Роберт «Мадяр» Бровді|robert-brovdi] і [Денис «Редіс» Прокопенко|denys-prokopenko].'),
  say('uk', 'Читали «Мадяра» разом із Павлом «Птахом» Бровдієнком.'),
  // The quotation mark that closes one within the name.
  say('uk', '[КБ «Луч»|luch-design-bureau] і [ДАХК «Артем»|artem] роблять зброю для України.'),
  // A row of a list has its words in the rows beside it.
  say(
    'uk',
    'Новини оборони: дрони та ракети.\n11:25 Підписують: [KNDS|knds] та [Талес|thales]\nЗброю показали й [Сааб|saab]',
  ),
  say('uk', 'Шахи й шашки.\n11:25 Грають: KNDS та Сааб\nПотім обід'),
  // An article that names Ukraine’s president or army need not name Ukraine.
  say(
    'uk',
    'Бої тривають, кажуть у [ЗСУ|armed-forces-of-ukraine], і [СБУ|security-service-of-ukraine] це підтвердила.',
  ),
  say(
    'uk',
    '[СБУ|security-service-of-ukraine] І [НАБУ|national-anti-corruption-bureau-of-ukraine] ВИКРИЛИ ПОСАДОВЦІВ У КИЄВІ',
  ),
  // Cases and spellings of firms.
  say(
    'uk',
    'Завод «[Рейнметалла|rheinmetall]» поряд із «[Рейнметалу|rheinmetall]», а в «[Рейнметаллі|rheinmetall]» мовчать.',
  ),
  say('uk', '«Рейнметаллургія» — гурток у школі.'),
  say(
    'uk',
    'Ракети роблять [Рокетсан|roketsan], [Аселсан|aselsan] і [Нортроп Грумман|northrop-grumman], а [Хельсінг|helsing] — дрони.',
  ),
  say('uk', 'Танки ремонтує [ХКБМ ім. Морозова|morozov-design-bureau].'),
  say('uk', '[Міністерство охорони краю|ministry-of-national-defence-lithuania] дасть кошти.'),
  say('uk', 'Міністерство охорони природи дасть кошти.'),
  // Ministries of several countries are nobody's.
  say('uk', 'В Україні зустрілися Міністерства оборони країн Балтії.'),
  say('uk', 'Про це каже [Міністерство оборони|ministry-of-defence-of-ukraine] країни, тобто України.'),
  // Short names beside those who go with them.
  say('uk', '[Рютте|mark-rutte] говорив про Україну з [Мерцом|friedrich-merz], [Макроном|emmanuel-macron] та іншими.'),
  say('uk', '[Віткофф|steve-witkoff] та [Кушнер|jared-kushner] говорили про Україну.'),
  say('uk', 'Коваль Кушнер кує підкови. Лікар Мерц лікує зуби.'),
  say('uk', 'Зустріч провели [Дж. Д. Венс|jd-vance] і [Реджеп Ердоган|recep-tayyip-erdogan].'),
  say(
    'uk',
    'Як змінилося [Міністерство оборони|ministry-of-defence-of-ukraine] після [Резнікова|oleksii-reznikov] в Україні?',
  ),
  say('uk', '[ЄС|european-union] платить із фонду ([ЄФМ|european-peace-facility]), каже [Каллас|kaja-kallas].'),
  // Streets.
  say('uk', 'Штаб [Рустема Умєрова|rustem-umerov] стоїть не там, де вулиця Умєрова в Україні.'),
];

const polish: readonly Sentence[] = [
  // Cases behind a hyphen and an apostrophe.
  say(
    'pl',
    'Zbrojeniówka: [PGZ-owi|pgz] brakuje prochu, w [PGZ-cie|pgz] liczą na zbrojenia z [EDIP-u|european-defence-industry-programme] i obronę.',
  ),
  say('pl', 'Ukraina: rozmowa [Marka Rutte’go|mark-rutte] i [J.D. Vance’owi|jd-vance] się udała.'),
  // Acronyms between question marks.
  say('pl', 'Dowództwo: [NATO|nato]? [SHAPE|shape]? A może [NSPA|nato-support-and-procurement-agency]?'),
  say('pl', 'Huta rośnie, mówi prezes [ARP|industrial-development-agency-poland] w Rzeszowie.'),
  say('pl', 'Arp to rzeźbiarz, a ARP to też protokół sieciowy.'),
  say('pl', '[Szymon Hołownia|szymon-holownia] mówi o Ukrainie, a [Hołowni|szymon-holownia] odpowiada poseł.'),
  say('pl', 'Rakiety [Baykara|baykar], [Helsinga|helsing], [Airbusa|airbus] i [Hanwhy Aerospace|hanwha-aerospace].'),
  say('pl', 'Czołgi [Hyundai Rotemu|hyundai-rotem] i transportery fińskiej [Patrii|patria] kupi wojsko.'),
  say('pl', 'Dla Patrii i honoru, śpiewał chór.'),
  say('pl', '[Jarosław Kaczyński|jaroslaw-kaczynski] mówił o Ukrainie, gdy na ulicy Kaczyńskiego stał tramwaj.'),
];

const lithuanian: readonly Sentence[] = [
  say(
    'lt',
    'Ukraina: kalbėjo [Steve’as Witkoffas|steve-witkoff], [J. D. Vance’as|jd-vance] ir [Marko Rutte’s|mark-rutte] pirmtakas.',
  ),
  say('lt', '[Gynybos kontaktinė grupė|ukraine-defense-contact-group] padės Ukrainai.'),
  say('lt', 'Maskvoje posėdžiavo [Andrejus Belousovas|andrei-belousov].'),
  say('lt', 'Ukrainai padės švedų „[Saab|saab]“ ir suomių „[Patria|patria]“ ginklai.'),
  say(
    'lt',
    'Gynybai vadovauja [Robertas Kaunas|robertas-kaunas]; [Kaunas|robertas-kaunas] lankėsi Ukrainoje. Kalba Kaunas miestas.',
  ),
  say('lt', 'Ukraina dėkoja: [Kęstutis Budrys|kestutis-budrys] kalbėjo, o Budrio gatvė tuščia.'),
];

export const fifteenthEasternSentences: readonly Sentence[] = [...ukrainian, ...polish, ...lithuanian];
