// Sentences of our own on the people and bodies that the sixteenth round wrote, against the whole knowledge. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const polish: readonly Sentence[] = [
  say(
    'pl',
    'Miny robią [Bydgoskie Zakłady Elektromechaniczne|belma] „[Belma|belma]”, a do [Belmy|belma] trafią pieniądze na amunicję z [PGZ|pgz].',
  ),
  say('pl', 'W [PGZ|pgz] amunicją zajmują się [Mesko S.A|mesko]., [Belma S.A|belma]. i [ZPS Gamrat|gamrat].'),
  say('pl', 'Hotel Belma w Dubaju przyjął gości z Ukrainy.'),
  say('pl', 'Belma Hadžić uczy tańca dzieci z Ukrainy, a zbrojeniówka jej nie obchodzi.'),
  say(
    'pl',
    'Pieniądze trafią do Zakładu Produkcji Specjalnej „[Gamrat|gamrat]”, czyli [Zakładu Produkcji Specjalnej Gamrat|gamrat]. W [Gamracie|gamrat] powstaną gazogeneratory.',
  ),
  say('pl', 'Firma Gamrat robi rynny i wykładziny PVC, także dla wojska.'),
  say(
    'pl',
    'Rząd chciał utworzyć [Finansowy Instrument Zwiększenia Bezpieczeństwa|financial-instrument-for-increasing-security-poland], a [FIZB|financial-instrument-for-increasing-security-poland] miał prowadzić polski bank [BGK|bgk].',
    '2026-02-20',
  ),
  say(
    'pl',
    'Ustawa o [Finansowym Instrumencie Zwiększenia Bezpieczeństwa|financial-instrument-for-increasing-security-poland] [SAFE|security-action-for-europe], czyli o kredytach Unii na obronność, została zawetowana.',
    '2026-03-13',
  ),
  say('pl', 'Nowy instrument finansowy zwiększa bezpieczeństwo banków.'),
  say(
    'pl',
    'Rząd przyjął uchwałę w sprawie [Programu Polska Zbrojna|polska-zbrojna-programme], a program „[Polska Zbrojna|polska-zbrojna-programme]” ruszył.',
    '2026-03-13',
  ),
  say('pl', 'Miesięcznik „Polska Zbrojna” pisze o Ukrainie. Polska zbrojna jest lepsza niż bezbronna.'),
  say(
    'pl',
    'Prezydent woli [SAFE 0 proc|polish-defence-investment-fund]. Ustawa o [Polskim Funduszu Inwestycji Obronnych|polish-defence-investment-fund] czeka, a [PFIO|polish-defence-investment-fund] nie ma pieniędzy.',
    '2026-03-11',
  ),
  say(
    'pl',
    'Prezydent [Nawrocki|karol-nawrocki] pokazał [polski SAFE|polish-defence-investment-fund], ale rząd go nie chce.',
    '2026-03-05',
  ),
  say('pl', 'Z unijnego [SAFE|security-action-for-europe] skorzysta wiele firm zbrojeniowych w Europie.', '2026-03-11'),
  say(
    'pl',
    '[Wojska Obrony Terytorialnej|territorial-defence-force-poland] kupują drony. Dowódca [WOT|territorial-defence-force-poland], gen. [Krzysztof Stańczyk|krzysztof-stanczyk], był w Ukrainie, a [Stańczyka|krzysztof-stanczyk] pytano o brygady.',
    '2025-10-04',
  ),
  say('pl', 'W World of Tanks, czyli WOT, gracze mają czołgi z Ukrainy i dowódców brygad.'),
  say('pl', 'Wojska Obrony Terytorialnej Ukrainy bronią Kijowa.'),
  say('pl', 'Stańczyk był błaznem króla, a obraz wisi w muzeum.'),
  say('uk', 'Польські [Війська територіальної оборони|territorial-defence-force-poland] стережуть кордон.'),
  say('en', 'The [Polish Territorial Defence Forces|territorial-defence-force-poland] buy drones.'),
];

const czech: readonly Sentence[] = [
  say(
    'cs',
    'Pušky pro Ukrajinu vyrobí [Česká zbrojovka|ceska-zbrojovka] ze skupiny [Colt CZ|colt-cz-group]. Šéf [České zbrojovky|ceska-zbrojovka] to potvrdil.',
  ),
  say('cs', 'Česká zbrojovka [STV Group|stv-group] dodává munici. Každá česká zbrojovka chce vyvážet.'),
  say('cs', 'Česká zbrojovka [Excalibur Army|excalibur-army] slaví výročí.'),
  say('uk', 'Гвинтівки складатиме [Чеська збройовка|ceska-zbrojovka] разом з українським заводом.'),
  say(
    'cs',
    'Do [muniční iniciativy|czech-ammunition-initiative] dodává [Omnipol|omnipol]. Skupina [Omnipolu|omnipol] vlastní výrobce radarů.',
    '2025-10-16',
  ),
  say('uk', 'Чеська група [Омніпол|omnipol] постачає снаряди.'),
  say(
    'cs',
    '[Colt CZ|colt-cz-group] kupuje firmu [Synthesia Nitrocellulose|synthesia-nitrocellulose]. Bez [Synthesie|synthesia-nitrocellulose] z Pardubic není střelný prach.',
  ),
  say('en', 'Synthesia makes videos with artificial speakers, some of them for Ukraine.'),
  say(
    'cs',
    'Spolek [Skupina D|skupina-d] posílá na Ukrajinu drony. Sbírka [Drony Nemesis|skupina-d] pokračuje, ale [Skupinu D|skupina-d] vyšetřují kvůli dronům.',
    '2025-12-16',
  ),
  say('cs', 'Mistrovství světa: skupina D hraje v Praze. Skupina D je těžká a Ukrajina v ní má tři zápasy.'),
  say(
    'cs',
    'Předseda představenstva [Jan Drahota|jan-drahota] mluvil o Ukrajině. [Drahota|jan-drahota] chce kupovat dál.',
    '2025-08-29',
  ),
  say(
    'cs',
    'Předseda [Jan Drahota|jan-drahota] zbrojí pro Ukrajinu. Drahota v Česku roste, drahota potravin také.',
    '2025-08-29',
  ),
  say('cs', 'Kardiolog Petr Drahota z Brna pomáhá Ukrajině.'),
  say('uk', 'Голова групи [Ян Драгота|jan-drahota] сказав, що завод збудують. [Драготу|jan-drahota] питали про гроші.'),
  say(
    'cs',
    'Za zbrojní skupinu [CSG|czechoslovak-group] mluvil [David Chour|david-chour]. [Chour|david-chour] odmítl, že by marže na munici byly vysoké.',
    '2025-10-20',
  ),
  say('cs', 'Restaurace U Chourů vaří pro uprchlíky z Ukrajiny. Chour je polévka.'),
  say(
    'cs',
    'Šéf [Sellier & Bellot|sellier-and-bellot] [Radek Musil|radek-musil] dodá stroje na Ukrajinu. [Musil|radek-musil] čeká růst.',
    '2024-07-16',
  ),
  say('de', 'Robert Musil schrieb einen Roman ohne Eigenschaften, und Musil war nie in der Ukraine.'),
];

const others: readonly Sentence[] = [
  say(
    'uk',
    '[Фонд Притули|prytula-foundation] купив дрони. Засновник [Сергій Притула|serhii-prytula] подякував, і [Притулу|serhii-prytula] підтримали.',
    '2026-01-20',
  ),
  say('en', '[Serhiy Prytula|serhii-prytula] gave the army interceptors.', '2026-01-20'),
  say('uk', 'Іван Притула грає на бандурі. Притула співає про Україну.', '2026-01-20'),
  say(
    'uk',
    'Прем’єр-міністр Молдови [Александру Мунтяну|alexandru-munteanu] приїхав до Києва. [Мунтяну|alexandru-munteanu] зустрівся з урядом.',
    '2026-02-10',
  ),
  say('ro', 'Atleta Valentina Munteanu a câștigat, iar Munteanu s-a întors din Ucraina.', '2026-02-10'),
  say('uk', '[Уряд Молдови|government-of-moldova] очолював [Дорін Речан|dorin-recean].', '2024-05-01'),
  say('en', 'The [Government of Moldova|government-of-moldova] was led by [Dorin Recean|dorin-recean].', '2024-05-01'),
  say(
    'de',
    'SPD-Fraktionschef [Matthias Miersch|matthias-miersch] war in Kiew. [Miersch|matthias-miersch] versprach Waffen für die Ukraine.',
    '2025-09-01',
  ),
  say('de', 'Die Gärtnerei Miersch spendet Blumen für die Ukraine.', '2025-09-01'),
  say(
    'en',
    'The chief of [MI6|secret-intelligence-service], [Blaise Metreweli|blaise-metreweli], backs Ukraine. [Metreweli|blaise-metreweli] named drones.',
    '2025-12-15',
  ),
  say(
    'uk',
    'Голова [MI6|secret-intelligence-service] [Блейз Метревелі|blaise-metreweli] говорила про Україну.',
    '2025-12-15',
  ),
  say('en', 'The wrestler Giorgi Metreveli won in Kyiv.', '2025-12-15'),
];

/** Sentences on what the sixteenth round wrote. */
export const sixteenthNewSentences: readonly Sentence[] = [...polish, ...czech, ...others];
