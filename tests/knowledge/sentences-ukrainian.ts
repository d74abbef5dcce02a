// Sentences of our own in Ukrainian against the whole knowledge, written after the fifth round of reading texts that nobody had
// seen before: bodies with a small first letter or an adjective, «й» and «із», spellings of foreign names, the loan described.
import type { Sentence } from './sentences';

const say = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'uk', text } : { lang: 'uk', text, date };

export const ukrainianSentences: readonly Sentence[] = [
  // Ministries of defence: a variant takes the small letter too, and the adjective is part of the name.
  say('Листа отримали [міністерства оборони Литви|ministry-of-national-defence-lithuania] та ще троє.'),
  say('У [данському міністерстві оборони|ministry-of-defence-denmark] верстати вже бачили.'),
  say('Відповів речник [британського міністерства оборони|ministry-of-defence-united-kingdom].'),
  say('Угоду готують [Міноборони Великобританії|ministry-of-defence-united-kingdom] і завод.'),
  say('Нарада двох [міністерств оборони України|ministry-of-defence-of-ukraine] та Польщі тривала годину.'),
  say('Своє міністерство оборони має кожна держава.'),
  // A government with a small letter is a description, as in other languages.
  say('Гроші знайшов уряд Данії, а не бізнес.'),
  say('Заяву зробив [Уряд Данії|government-of-denmark].'),
  // «й», «із»
  say('Секретар [Ради національної безпеки й оборони України|national-security-and-defence-council-of-ukraine] чекає.'),
  say('Снаряди купує [Агентство НАТО із підтримки та постачання|nato-support-and-procurement-agency].'),
  say('Пальне доправить [Агенція НАТО з підтримки та постачання|nato-support-and-procurement-agency].'),
  // Programmes with a small first letter; only those that say whose they are.
  say('До проєктів, які оплачує [європейський оборонний фонд|european-defence-fund], беруть заводи з Києва.'),
  say('Запрацює [європейська програма оборонної промисловості|european-defence-industry-programme].'),
  say(
    'У програмі [EDIP|european-defence-industry-programme] для оборони [ЄС|european-union] є [інструмент підтримки України|ukraine-support-instrument].',
  ),
  say('Лопата – це теж інструмент підтримки України, сказав садівник.'),
  say('Місто відкрило фонд допомоги Україні.'),
  say('Оборонні правила [ЄС|european-union] змінює [міні-омнібус|regulation-eu-2025-2653-defence-mini-omnibus].'),
  say('Маршрутку замінив міні-омнібус на десять місць.'),
  say(
    'Далі йде [Європейська оборонна стратегія|european-defence-industrial-strategy] ([EDIS|european-defence-industrial-strategy]) [ЄС|european-union].',
  ),
  say('[Біла книга готовності 2030|white-paper-for-european-defence] радить купувати разом.'),
  // The loan described without its name; only once it was decided.
  say('Перший транш [кредиту ЄС для України|ukraine-support-loan] на €90 млрд прийде навесні.', '2026-02-20'),
  say('[Європейський кредит для України|ukraine-support-loan] на 2026-2027 роки піде на зброю.', '2026-02-20'),
  say('Обговорили кредит ЄС для України на дороги.', '2021-05-05'),
  // Spellings of foreign names.
  say('Завод відкрив [Халюк Байрактар|haluk-bayraktar].'),
  say('Міністр [Троелс Лунд Поульсен|troels-lund-poulsen] зустрів [Антті Гаккянена|antti-hakkanen].'),
  say('Радили [Анна Гвоздяр|hanna-hvozdiar] і [Дмитро Клименков|dmytro-klimenkov].'),
  say('[Катерина Михалко|kateryna-mykhalko] веде об’єднання. [Михалко|kateryna-mykhalko] за експорт.'),
  // Short and rare names of bodies.
  say('Гроші дає [Європейський інвестбанк|european-investment-bank].'),
  say('Заяву зробила [Європейська служба зовнішніх дій|european-external-action-service].'),
  say('Депутати [бундестагу|bundestag] приїхали до частини [бундесверу|bundeswehr].'),
  say('Верстати показала [Польська зброярська група|pgz].'),
  say('Зв’язок будує компанія «[Файр Поінт|fire-point]».'),
  say('Дрони в Україні замовляють через [DOT-Chain|dot-chain-defence] для оборони.'),
  // Makers and people that this round brought, and who is only called like them.
  say(
    'Гаубиці робить [Краматорський завод важкого верстатобудування|kramatorsk-heavy-machine-tool-plant] разом із [PK MIL|pk-mil].',
  ),
  say('Чеська [Air Team|air-team] розробить перехоплювачі для оборони України.'),
  say('Чеський клуб Air Team літає на планерах.'),
  say(
    'Завод [Fire Point|fire-point] у Воєнсі в Данії для ракет України будує [В’ячеслав Бондарчук|viacheslav-bondarchuk].',
  ),
  say('Фільм зняв В’ячеслав Бондарчук, а зіграв Федір Бондарчук.'),
  say('Новинки показав [Валерій Чуркін|valerii-churkin]. За словами [Чуркіна|valerii-churkin], їх сто.'),
  say('Про це давно говорив Віталій Чуркін.'),
  say('Україна й [ЄС|european-union] чекають на програму [Qualitative Military Edge|qualitative-military-edge].'),
  say(
    'Військову перевагу Ізраїлю в США звуть Qualitative Military Edge; про неї знають в Україні та в [ЄС|european-union].',
  ),
  say('Місію до України очолив британський [Департамент бізнесу і торгівлі|department-for-business-and-trade].'),
  // What the press makes of names: translations, other orders, a short name where its country stands beside.
  say('Завод зведуть за програмою «[Будуймо разом з Україною|build-with-ukraine]».'),
  say(
    'Гроші для зброї України дасть [Український фонд|danish-ukraine-fund] Королівства Данія, сказав данський міністр оборони.',
  ),
  say('Український фонд соціальних інвестицій не має нічого спільного з Данією чи зброєю.'),
  say('Кредит для заводів України погодив [Національний банк|national-bank-of-ukraine].'),
  say('Україна не просила кредиту, каже Національний банк Чехії.'),
  say(
    'Радилися [Кабінет міністрів України|cabinet-of-ministers-of-ukraine] та [Інвестиційний фонд НАТО|nato-innovation-fund].',
  ),
  say('Парламент схвалив [кредит на €90 мільярдів|ukraine-support-loan] для України.', '2026-02-20'),
  say('В Україні словацький міністр [Калиняк|robert-kalinak] оглянув гаубиці.'),
  say('Про закупівлі [Міноборони України|ministry-of-defence-of-ukraine] дбав [Іван Гаврилюк|ivan-havryliuk].'),
  say('Роль тракториста зіграв актор Іван Гаврилюк.'),
  // Official names of states, and initiatives in other words.
  say('Договір мають [Міністерство оборони Королівства Норвегія|ministry-of-defence-norway] і завод.'),
  say('Листа підписали в [міністерстві оборони Чеської Республіки|ministry-of-defence-czechia].'),
  say('Прага лишає «[снарядну ініціативу|czech-ammunition-initiative]», каже [Бабіш|andrej-babis] про Україну.'),
  say('Військкомат оголосив снарядну ініціативу для музею.'),
  say('Триває [чеська ініціатива із закупівлі боєприпасів для України|czech-ammunition-initiative].'),
  say('Німеччина купить дрони у [Helsing|helsing] і [Stark|stark].'),
  say('У коміксі Тоні Stark майструє дрон для Німеччини.'),
  say('Стартап з Києва узяв у венчурного фонду гроші за договором SAFE.'),
  say('Україна й Британія запускають програму [LYRA|lyra-programme] для оборони.'),
  say('Є [Дорожня карта оборонної готовності до 2030 року|defence-readiness-roadmap-2030].'),
  say('Чекають на [репараційний кредит для України|reparations-loan].', '2025-10-10'),
];
