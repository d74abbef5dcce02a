// Sentences of our own in Ukrainian, Polish, Lithuanian, Czech and Latvian against the whole knowledge, written after the
// sixteenth round of reading texts that nobody had seen before. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string): Sentence => ({ lang, text });

const ukrainian: readonly Sentence[] = [
  // A maker that bears a film's name: talk of defence tells it, not drones alone.
  say('uk', 'Оборонна компанія [Skyfall|skyfall] з України відкриє завод у Данії.'),
  say('uk', 'В Україні знову показують «Skyfall» з Деніелом Крейгом.'),
  say('uk', 'Adele заспівала Skyfall на підтримку оборони України.'),
  // The Czech initiative without its country.
  say('uk', 'Прага не вийде з [ініціативи щодо боєприпасів|czech-ammunition-initiative], сказав міністр.'),
  say(
    'uk',
    '[Андрей Бабіш|andrej-babis] критикує [ініціативу щодо боєприпасів|czech-ammunition-initiative], а естонська ініціатива щодо боєприпасів йому невідома.',
  ),
  say('uk', 'Таллінн має свою ініціативу щодо боєприпасів.'),
  // Prague's council; others are called alike.
  say(
    'uk',
    '[Бабіш|andrej-babis] скликав засідання [Ради національної безпеки|national-security-council-czechia] про снаряди для України.',
  ),
  say(
    'uk',
    '[Бабіш|andrej-babis] подзвонив секретареві [Ради національної безпеки і оборони України|national-security-and-defence-council-of-ukraine].',
  ),
  say('uk', 'Снаряди для України обговорила Рада національної безпеки Туреччини.'),
  // Ministers and a chief in other spellings.
  say(
    'uk',
    'Про дрони для України говорив [Троельс Поульсен|troels-lund-poulsen], а [Поульсен|troels-lund-poulsen] знає.',
  ),
  say('uk', 'Футболіст Троельс Поульсен забив гол.'),
  say('uk', 'Завод відвідав [Рубен Брекелманс|ruben-brekelmans].'),
  say(
    'uk',
    '[Адам Лешкєвіч|adam-leszkiewicz] очолює [PGZ|pgz], і [Лешкєвіч|adam-leszkiewicz] шукає партнерів для оборони.',
  ),
  say(
    'uk',
    'Позики дає програма «[Безпека для Європи|security-action-for-europe]» ([SAFE|security-action-for-europe]).',
  ),
  say('uk', 'Безпека для Європи починається з України.'),
  say(
    'uk',
    '[Єврокомісія|european-commission] дасть гроші на інструмент [FAST|fund-to-accelerate-defence-supply-chain-transformation], який укоротить ланцюги постачання зброї.',
  ),
  say('uk', 'Група FAST налагодила ланцюги постачання зерна.'),
];

const polish: readonly Sentence[] = [
  say(
    'pl',
    '[Wojsko Polskie|polish-armed-forces] dostanie to, o co prosił [Sztab Generalny|general-staff-of-the-polish-armed-forces].',
  ),
  say('pl', 'Sztab Generalny w Kijowie mówi o rosyjskich stratach.'),
  say(
    'pl',
    'Budowa tarczy antydronowej „[San|san-anti-drone-programme]” ruszy, a produkcję [Sana|san-anti-drone-programme] poprowadzi spółka.',
  ),
  say('pl', 'Nad rzeką San stoi radar antydronowy, a wody Sanu są wysokie.'),
  say('pl', '[Narodowa Rezerwa Amunicji|national-ammunition-reserve-poland] rośnie.'),
  say('pl', 'Haubice dla Ukrainy naprawia [PGZ Service Orel|pgz-serwis-orel].'),
  say('pl', '[Międzynarodowa Koalicja Dronów|drone-coalition] powstała w Rydze.'),
  say(
    'pl',
    'Radary antydronowe zrobi [APS Systems|aps-advanced-protection-systems] oraz [Kongsberg|kongsberg-defence-and-aerospace].',
  ),
  say('pl', 'Sklep APS Systems sprzedaje meble.'),
  say('pl', 'Rakiety robi [Mesko|mesko], czołgi [Bumar-Łabędy|bumar-labedy].'),
  say('pl', 'Czołgi Ukrainy stoją w [Zakładach Mechanicznych Bumarze-Łabędy|bumar-labedy].'),
  say('pl', 'Fabrykę prochu zbudują [PGZ|pgz], [Mesko|mesko] i [ARP|industrial-development-agency-poland].'),
  say('pl', 'W sieci armii działa protokół ARP.'),
  say(
    'pl',
    'Na amunicję da [Fundusz Inwestycji Kapitałowych|capital-investment-fund-poland]; do [FIK|capital-investment-fund-poland] wpłynął wniosek.',
  ),
  say('pl', 'Klub FIK gra w sobotę.'),
];

const others: readonly Sentence[] = [
  say(
    'lt',
    '[Andrejus Babišas|andrej-babis] laukia, ką nuspręs [Nacionalinio saugumo taryba|national-security-council-czechia].',
  ),
  say('lt', 'Ukrainą aptarė JAV Nacionalinio saugumo taryba, rašo [A. Babišas|andrej-babis].'),
  say('lt', 'Ukrainą aptarė Nacionalinio saugumo taryba.'),
  say('lt', 'Ukrainai padėjo premjero [Petro Fialos|petr-fiala] vyriausybė.'),
  say('lt', 'Prie Petro Fialos namo auga liepa.'),
  say('lt', 'Pėstininkų kovos mašinas gamina „[BAE systems|bae-systems]“.'),
  say(
    'cs',
    'Majitel [CSG|czechoslovak-group] [Michal Strnad|michal-strnad] dodá munici. Firma [CSG|czechoslovak-group] roste.',
  ),
  say('cs', 'Letadlová loď a její skupina CSG vezou munici.'),
  say('cs', 'Munici pro Ukrajinu vyrábí [STV Group|stv-group] a [LPP|lpp-holding].'),
  say('cs', 'Řetězec LPP otevírá obchod s módou.'),
  say('lv', 'Ministri Ukrainas atbalstam tikās Ramšteinā, Vācijā.'),
];

export const sixteenthEasternSentences: readonly Sentence[] = [...ukrainian, ...polish, ...others];
