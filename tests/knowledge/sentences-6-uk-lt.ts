// Sentences of our own in Ukrainian and Lithuanian against the whole knowledge, written after the sixth round of reading texts
// that nobody had seen before: coalitions in all cases, spellings of ministers, bodies of the Union, firms behind a guard.
import type { Sentence } from './sentences';

const uk = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'uk', text } : { lang: 'uk', text, date };
const lt = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'lt', text } : { lang: 'lt', text, date };

export const sixthUkrainianLithuanianSentences: readonly Sentence[] = [
  // Spellings of foreign names in the Ukrainian press.
  uk('Верстати оглянув [Андрій Бабіш|andrej-babis], а з ним [Барт де Вевер|bart-de-wever].'),
  uk('Лист надіслав [Троельс Люнд Поульсен|troels-lund-poulsen].'),
  uk('Зустріч із [Троельсом Люндом Поульсеном|troels-lund-poulsen] тривала годину.'),
  uk('Завод обіцяє [Армін Папперґер|armin-papperger]. [Папперґер|armin-papperger] назвав і дату.'),
  uk('Кажуть, що [Ульф Крістерсон|ulf-kristersson] погодився, а [Антті Гякканен|antti-hakkanen] ще думає.'),
  uk('У Вільнюсі говорили з [Гітанасом Наусєдою|gitanas-nauseda].'),
  uk('Міністр [Мортен Бєдсков|morten-bodskov] розрізав стрічку разом із [Джоном Гейлі|john-healey].'),
  uk(
    'Запросили [Ларса Льокке Расмуссена|lars-lokke-rasmussen]; [Ларс Леке Расмуссен|lars-lokke-rasmussen] приїде з [Андрусом Мерілоо|andrus-merilo].',
  ),
  // Coalitions in the cases that had been left out.
  uk('Дрони для фронту куплено [дроновою коаліцією|drone-coalition].'),
  uk('Розвідники отримають апарати від [коаліції БПЛА|drone-coalition].'),
  uk(
    'Снаряди оплачено [коаліцією артилерії|artillery-coalition], тральщики – [коаліцією з розмінування|demining-coalition].',
  ),
  // Bodies.
  uk('Пальне доставить [Агентство НАТО з підтримки й постачання|nato-support-and-procurement-agency].'),
  uk('Ціни порахувала [Національна асоціація оборонної промисловості України|naudi].'),
  uk('Президент [Євроради|european-council] читає [оборонну дорожню карту ЄС|defence-readiness-roadmap-2030].'),
  uk('До неї входить [Європейська ініціатива з протидії дронам|european-drone-defence-initiative].'),
  uk('Гармати лагодить [КНДС Україна|knds].'),
  uk('На засіданні [Ради міністрів ЄС|council-of-the-european-union] про це мовчали.'),
  uk(
    'Штаби рахували разом з [Генштабом ЗСУ|general-staff-of-the-armed-forces-of-ukraine], тобто з людьми [Генерального штабу ЗС України|general-staff-of-the-armed-forces-of-ukraine].',
  ),
  uk('Оборонні заводи АТ «[УОП|ukrainian-defense-industry-jsc]» модернізують у Києві.'),
  uk('УОП на уроці фізики означає умовний опір провідника.'),
  uk('Патрони обіцяє [Укроборонсервіс|ukroboronservis], оборонні вежі – іспанська [Escribano|escribano-m-and-e].'),
  uk('Футболіст Escribano забив два голи в матчі іспанської ліги.'),
  uk('Президент США [Трамп|donald-trump] вивів Нацгвардію з двох міст, пише Київ про Україну.'),
  uk('Бійці [Нацгвардії|national-guard-of-ukraine] навчають колег під Києвом, Україна.'),
  // The loan, when Ukraine stands in another paragraph.
  uk('Україна чекає.\n[90-мільярдний кредит|ukraine-support-loan] піде на ракети.', '2026-02-24'),
  // «… країни»: of the country just named, not of the paper's own.
  uk('Данія обіцяє дрони для України. Про це повідомило [Міністерство оборони|ministry-of-defence-denmark] країни.'),
  uk('Про дрони повідомило [Міністерство оборони|ministry-of-defence-of-ukraine] в неділю.'),
  // Lithuanian: coalitions, programmes of the Union, the council in Kyiv.
  lt(
    'Sviediniai bus perkami [artilerijos koalicijoje|artillery-coalition], dronai – [dronų pajėgumų koalicijos|drone-coalition] lėšomis.',
  ),
  lt(
    'Pagal [Europos gynybos pramonės programą|european-defence-industry-programme] ([EGPP|european-defence-industry-programme]) pinigus dalys ES.',
  ),
  lt('Įmonėms padės [Gynybos produktų tiekimo fondas|fund-to-accelerate-defence-supply-chain-transformation].'),
  lt('ES gynybos pramonei skiria 300 mln. eurų: juos dalys [Ukrainos paramos priemonė|ukraine-support-instrument].'),
  lt('Miesto sporto klubui reikia Ukrainos paramos priemonės ir kamuolių.'),
  lt(
    'Atvyko [Ukrainos nacionalinės saugumo ir gynybos tarybos|national-security-and-defence-council-of-ukraine] sekretorius.',
  ),
  lt(
    'Atvyko [Emmanuelis Macronas|emmanuel-macron] ([Emaniuelis Makronas|emmanuel-macron]) ir [Keiras Starmeris|keir-starmer] ([Kiras Starmeris|keir-starmer]).',
  ),
  lt('Įnašų laukia [Prioritetinių Ukrainos reikalavimų sąrašas|prioritised-ukraine-requirements-list].'),
  lt('Iniciatyvą „[Kurk Ukrainai|build-with-ukraine]“ pristatė Kyjive.'),
  lt('Lietuvoje [Vyriausybė|government-of-lithuania] pritarė. Vyriausybės vadovė tylėjo.'),
  lt(
    'Dronus gamins [Svenas Kruckas|sven-kruck]; [Jevhenas Tretjakas|yevhen-tretiak] vadovauja „[Frontline Robotics|frontline-robotics]“.',
  ),
  lt(
    'Gynybos pramonę kuruos [Edvinas Grikšas|edvinas-griksas]. [E. Grikšo|edvinas-griksas] teigimu, padės „[Investuok Lietuvoje|invest-lithuania]“.',
  ),
  lt(
    'Plano prašo [Gynybos ir saugumo pramonės asociacija|lithuanian-defence-and-security-industry-association] ir [Rasa Juknevičienė|rasa-jukneviciene].',
  ),
  lt('Krepšininkė Juknevičienė pelnė dvylika taškų.'),
  // Firms and a committee met in three small sets read after the mending.
  lt(
    'Sviedinius gamins „[Rheinmetall Defence Lietuva|rheinmetall-defence-lietuva]“, jos akcijų turi „[EPSO-G Invest|epso-g]“.',
  ),
  lt('Šovinių daugiau gamins [Giraitės ginkluotės gamykla|giraites-ginkluotes-gamykla], rašo [EPSO-G|epso-g].'),
  lt(
    '[NSGK|seimas-committee-on-national-security-and-defence] posėdžiavo; [Nacionalinio saugumo ir gynybos komiteto|seimas-committee-on-national-security-and-defence] nariai skyla.',
  ),
  lt(
    'Tankus taiso „[Lithuania Defense Services|lithuania-defense-services]“ ([LDS|lithuania-defense-services]), dirbtuvės Jonavoje.',
  ),
  lt('Sporto klubas LDS laimėjo taurę.'),
  lt('Giraitės kaime ginkluotės nerasta.'),
];
