// Sentences of our own in Ukrainian, Polish, Latvian, Estonian and Czech against the whole knowledge, written after
// the seventeenth round of reading texts that nobody had seen before. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string): Sentence => ({ lang, text });

const ukrainian: readonly Sentence[] = [
  // A ministry whose country is called a republic or a kingdom; the paper's own is not meant.
  say(
    'uk',
    'Про дрони для України говорили в [Міністерстві оборони Республіки Польща|ministry-of-national-defence-poland].',
  ),
  say('uk', 'Про дрони для України говорили в [Міністерстві оборони|ministry-of-defence-cyprus] Республіки Кіпр.'),
  say('uk', 'Про дрони для України говорили в Міністерстві оборони Республіки Сербія.'),
  // The foreign ministers of an alliance have no ministry together.
  say(
    'uk',
    'Глава [МЗС Чехії|ministry-of-foreign-affairs-czechia] [Ян Ліпавський|jan-lipavsky] був на зустрічі глав МЗС [НАТО|nato], і [Ліпавський|jan-lipavsky] говорив про Україну.',
  ),
  say('uk', 'Актор Ліпавський зіграв у театрі.'),
  say(
    'uk',
    'Директор [Міжурядового агентства оборонної співпраці|amos-czech-intergovernmental-defence-agency] приїхав до Києва.',
  ),
  say('uk', 'Серед гостей форуму був [Мортен Бедскоу|morten-bodskov].'),
  say(
    'uk',
    'Зброю купує механізм [PURL|prioritised-ukraine-requirements-list] ([Перелік пріоритетних вимог для України|prioritised-ukraine-requirements-list]).',
  ),
  say(
    'uk',
    'На [Міжнародному форумі оборонної промисловості|international-defence-industries-forum] у Києві показали дрони.',
  ),
  say('uk', '[Рада ЄС з закордонних справ|council-of-the-european-union] говорила про дрони.'),
  say(
    'uk',
    'Ще 150 млн отримає [Фонд для прискорення трансформації ланцюга постачання оборонної продукції|fund-to-accelerate-defence-supply-chain-transformation].',
  ),
];

const polish: readonly Sentence[] = [
  say('pl', 'Potrzeby [Sił Zbrojnych|polish-armed-forces] określa Sztab Generalny, mówi premier w Warszawie.'),
  say('pl', 'Sztab Generalny w Kijowie zna potrzeby [Sił Zbrojnych Ukrainy|armed-forces-of-ukraine].'),
  say('pl', 'Sztab Generalny chwali Inspektorat Wsparcia Sił Zbrojnych.'),
  say('pl', 'O potrzebach Sił Zbrojnych mówiono w Ankarze.'),
  say(
    'pl',
    'W czwartek [AU|armament-agency-poland] podpisała umowę na drony dla [Wojska Polskiego|polish-armed-forces], a [Kosiniak-Kamysz|wladyslaw-kosiniak-kamysz] był obecny.',
  ),
  say('pl', 'W czwartek AU podpisała umowę z Kenią.'),
  say('pl', 'Szefowie MSZ [NATO|nato] rozmawiali o pomocy dla Ukrainy.'),
];

const baltic: readonly Sentence[] = [
  say('lv', 'Droni vajadzīgi [Ukrainas bruņoto spēku|armed-forces-of-ukraine] vienībām.'),
  say('lv', 'Droni vajadzīgi Polijas bruņoto spēku vienībām.'),
  say('et', 'Ministrid arutasid abi [Ukraina kaitse kontaktgrupi|ukraine-defense-contact-group] kohtumisel.'),
];

const czech: readonly Sentence[] = [
  say('cs', 'Mluvčí Čírtek mluvil za [CSG|czechoslovak-group] o výrobě velkorážové munice na Ukrajině.'),
  say('cs', 'Americká CSG s letadlovou lodí vyplula na moře.'),
  say(
    'cs',
    'Česko chce na obranu půjčku z nástroje [SAFE|security-action-for-europe], který navrhla [Evropská komise|european-commission]. [Komise|european-commission] plán posoudí.',
  ),
  say('cs', 'Program SAFE ukládá hesla bezpečně. Komise pro volby zasedá.'),
  say('cs', 'Předseda [Sněmovny|chamber-of-deputies-czechia] [Tomio Okamura|tomio-okamura] mluvil o munici.'),
  say('cs', 'Americká Sněmovna reprezentantů jednala o české munici.'),
  say(
    'cs',
    'O [české muniční iniciativě|czech-ammunition-initiative] mluvil prezident [Pavel|petr-pavel] i [Andrej Babiš|andrej-babis].',
  ),
  say('cs', 'O [české muniční iniciativě|czech-ammunition-initiative] mluvil podnikatel Pavel.'),
];

export const seventeenthEasternSentences: readonly Sentence[] = [...ukrainian, ...polish, ...baltic, ...czech];
