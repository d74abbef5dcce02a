// Sentences of our own on Ukraine's deputies, diplomats, commanders, units and bodies, written when they were looked up by list:
// names with their cases, names that other languages spell in their own way, and namesakes that must stay unmarked.
import type { Sentence } from './sentences';

const en = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'en', text } : { lang: 'en', text, date };
const uk = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'uk', text } : { lang: 'uk', text, date };
const own = (lang: string, text: string): Sentence => ({ lang, text });

export const listedUkraineSentences: readonly Sentence[] = [
  // Parliament.
  uk(
    'Про гроші на зброю розповіла [Роксолана Підласа|roksolana-pidlasa]; [Підласу|roksolana-pidlasa] слухав [бюджетний комітет Верховної Ради|verkhovna-rada-budget-committee].',
  ),
  en(
    '[Ivanna Klympush-Tsintsadze|ivanna-klympush-tsintsadze] came to Brussels; [Klympush-Tsintsadze|ivanna-klympush-tsintsadze] asked for shells.',
  ),
  uk('Нардепка [Мар’яна Безугла|mariana-bezuhla] знову критикує, але [Безуглу|mariana-bezuhla] не чують.'),
  uk('Народний депутат [Олексій Гончаренко|oleksii-honcharenko] написав про зброю.'),
  uk('Кубок із плавання виграв Олексій Гончаренко.'),
  uk(
    'Перший віцеспікер [Верховної Ради|verkhovna-rada-of-ukraine] [Олександр Корнієнко|oleksandr-korniienko] летить до Риги.',
  ),
  uk('Кухар Олександр Корнієнко варить борщ.'),
  // Diplomats, as their hosts write them.
  own('cs', 'O munici mluvil velvyslanec [Vasyl Zvaryč|vasyl-zvarych].'),
  own('da', 'Ambassadør [Andriij Yanevskyij|andrii-yanevskyi] takkede for våbnene.'),
  own('et', 'Suursaadik [Volodõmõr Bojetško|volodymyr-boiechko] saabus Tallinna.'),
  en('Ambassador [Andriy Kostin|andrii-kostin] spoke about drones in The Hague.'),
  en('The tenor Andriy Kostin sang in Vienna.'),
  uk(
    'Посол [Світлана Заліщук|svitlana-zalishchuk] відкрила виставку дронів; зі [Заліщук|svitlana-zalishchuk] говорив міністр.',
  ),
  // Officials.
  uk('Про це заявив радник президента [Дмитро Литвин|dmytro-lytvyn].'),
  uk('Півзахисник Дмитро Литвин забив два голи.'),
  en('Shells were bought late, said [Yurii Dzhyhyr|yurii-dzhyhyr].'),
  en(
    '[Andriy Zagorodnyuk|andrii-zahorodniuk] leads the [Centre for Defence Strategies|centre-for-defence-strategies] in Kyiv.',
  ),
  uk(
    '[Офіс Генпрокурора|prosecutor-generals-office-of-ukraine] перевіряє контракти; [Руслан Кравченко|ruslan-kravchenko] мовчить.',
  ),
  uk('Фермер Руслан Кравченко зібрав урожай.'),
  // Units.
  en('The [Azov Corps|first-corps-azov] of Ukraine tested the robot.'),
  en('Ships of Ukraine cannot pass the Sea of Azov.'),
  uk('Роботів замовив [корпус «Хартія»|khartiia-corps].'),
  uk('Хартія клієнтів банку змінилась.'),
  uk(
    'Дрони дістане [бригада «Ахіллес»|achilles-unmanned-systems-brigade], каже її командир [Юрій Федоренко|yurii-fedorenko].',
  ),
  en('Achilles was the hero of the Greeks, and no drone of Ukraine flew then.'),
  own('fr', 'La [brigade Anne de Kyiv|155th-mechanised-brigade] a reçu des canons.'),
  uk('Морпіхи 155-ї бригади росіян відступили.'),
  own('pl', 'Do [Legionu Ukraińskiego|ukrainian-legion] zgłosiło się sześciuset ochotników.'),
  own('pl', 'W pierwszej wojnie Legion Ukraiński walczył w Karpatach.'),
  en('The heavy drones of [Lasar’s Group|lasars-group] burn tanks.'),
  // Technology.
  en(
    'Developers of drones use the [Brave1 Dataroom|brave1-dataroom] and the [Defence AI Centre A1|defence-ai-center-a1].',
  ),
];
