// Sentences of our own in Ukrainian against the whole knowledge, written after the eighth round of reading texts that nobody had
// seen before: short names after their full ones, sums beside a loan, first names in another spelling and case, bodies of the
// Union and of NATO in other words, ministries of countries that this knowledge does not hold.
import type { Sentence } from './sentences';

const uk = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'uk', text } : { lang: 'uk', text, date };

export const eighthUkrainianSentences: readonly Sentence[] = [
  // Short names that need their full one.
  uk(
    'Опитування провели [Технологічні сили України|technological-forces-of-ukraine].\n[ТСУ|technological-forces-of-ukraine] радить спростити ліцензії, до [Технологічних Сил|technological-forces-of-ukraine] входять зброярі.',
  ),
  uk('ТСУ монтує теплі підлоги в новобудовах.'),
  uk(
    'У Бидгощі працює [JATEC|joint-analysis-training-and-education-centre].\nЗавдяки [Центру|joint-analysis-training-and-education-centre] офіцери переймають досвід, а Центр протидії дезінформації перевіряє чутки.',
  ),
  uk('Директор програм [Центру НАТО-Україна|joint-analysis-training-and-education-centre] розповів про конкурс.'),
  uk('У Полтаві відкрили Центр дозвілля для пенсіонерів.'),
  uk(
    'Засідав [Військовий комітет НАТО|nato-military-committee].\nГолова [Військового комітету|nato-military-committee] [Джузеппе Драгоне|giuseppe-cavo-dragone] подякував союзникам, [Драгоне|giuseppe-cavo-dragone] чекають у Києві.',
  ),
  uk('Снаряди робить [Українська бронетехніка|ukrainian-armor], [УБТ|ukrainian-armor] наймає токарів.'),
  // Sums and lists.
  uk(
    '[Євросоюз|european-union] готує [позику на підтримку України|ukraine-support-loan], щоб закупити ракети.',
    '2026-03-06',
  ),
  uk('Україна дочекалася кредиту на всі [90 млрд євро|ukraine-support-loan] від союзників.', '2026-02-11'),
  uk(
    'Кредит узяла агрофірма з-під Сум; оборот галузі сягнув торік аж 90 млрд євро в Європі, пише Україна молода.',
    '2026-02-11',
  ),
  uk('Ракети купують за [переліком пріоритетних потреб України|prioritised-ukraine-requirements-list].'),
  uk('[Умєров|rustem-umerov] обговорив у США [drone-deal|drone-deal] для України.'),
  uk('Гурт Drone Deal зіграв у Львові.'),
  uk('[Механізм ЄС для України|ukraine-facility] дає гроші на реформи.'),
  uk('Табір готує [Північно-балтійську бригаду|legio] для України.'),
  // Bodies in other words.
  uk(
    'Із Києвом говорила [Європейська служба зовнішньої діяльності|european-external-action-service] та заступник [Генерального директорату Єврокомісії з оборонної промисловості та космосу|directorate-general-for-defence-industry-and-space].',
  ),
  uk(
    'Приїхав [Комітет Європейського парламенту з питань безпеки й оборони|ep-committee-on-security-and-defence], глави [Української Місії при НАТО|mission-of-ukraine-to-nato] не було, запросили [офіс НАТО в Україні|nato-representation-in-ukraine].',
  ),
  uk(
    'За зміни проголосував [Європейський парламент|european-parliament].\nЦе дозволить [Комісії|european-commission] позичати від імені [ЄС|european-union].',
  ),
  uk('Комісія з дозвілля погодила ремонт у кафе «[ЄС|european-union]».'),
  uk('Зі США приїхали сенатори; у [Конгресі|congress-united-states] вони говорили про Україну.'),
  uk('Всесвітній Конгрес українців США зібрав кошти.'),
  // First names in another spelling and case.
  uk('Україну вчить команда на чолі з генералом [Войчєхом Озгою|wojciech-ozga].'),
  uk('Україна чекає ракет; генерал Тарас Озга вийшов на пенсію.'),
  uk(
    'Міністр оборони України зустрівся з [Кестутісом Будрісом|kestutis-budrys] та [Катариною Матерновою|katarina-mathernova].',
  ),
  uk('Зброю Україні обіцяв міністр, який їхав із [Владиславом Косіняк-Камишем|wladyslaw-kosiniak-kamysz].'),
  uk('Дрони оглянули адмірал [Ентоні Радакін|tony-radakin] і сер [Річард Найтан|richard-knighton].'),
  uk('До України приїхала прем’єрка [Евіка Сіліна|evika-silina] з прем’єром [Крістеном Міхалем|kristen-michal].'),
  uk('Міністра в Іспанії зустрів прем’єр-міністр [Санчес|pedro-sanchez].'),
  uk('Україна грала з Іспанією, гол забив Санчес.'),
  // Whose ministry it is.
  uk(
    'Українська делегація [РНБО|national-security-and-defence-council-of-ukraine] та [Міноборони|ministry-of-defence-of-ukraine] летить до США; у [Пентагоні|department-of-defense-united-states] її чекають.',
  ),
  uk('Про допомогу Україні заявило МЗС Нової Зеландії, а МЗС Катару та Міноборони Азербайджану промовчали.'),
  uk('В Україні чекають, що скаже Кабмін Литви і Мінекономіки Польщі.'),
  uk('Про це заявило [МЗС|ministry-of-foreign-affairs-of-ukraine] у Києві, додавши слова про Україну.'),
  // People and bodies that were not known.
  uk(
    'На раду приїхав [Том Гоффус|tom-goffus] з [НАТО|nato], [Гоффуса|tom-goffus] зустрів [Євген Перебийніс|yevhen-perebyinis].',
  ),
  uk(
    'Кошти дає [Американська корпорація з фінансування міжнародного розвитку|us-international-development-finance-corporation].',
  ),
  uk('Дрони з Києва випробує [Drone Dominance Program|drone-dominance-program].'),
  uk('Україну представляв [Василь Мірошниченко|vasyl-myroshnychenko], посол у Канберрі.'),
  uk('Нападник Мирошниченко підписав контракт із клубом.'),
];
