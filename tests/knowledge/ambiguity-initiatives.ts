// Rows 25-38 of the list of dangerous names: initiatives and slogans. See ambiguity.ts for how they are read.
import type { Ambiguity } from './ambiguity';

export const initiatives: readonly Ambiguity[] = [
  {
    row: 25,
    alias: 'drone wall',
    says: [
      'en 2025-10-02: The EU plans a [drone wall|european-drone-defence-initiative] along its eastern border.',
      'en 2024-06-02: Lithuania thinks of a [drone wall|none] with the EU.',
      'en 2025-10-02: A light show built a [drone wall|none] over the stadium.',
      'uk 2025-10-02: У ЄС обговорюють [стіну дронів|european-drone-defence-initiative] на сході.',
      'uk 2025-10-02: На фестивалі [стіна дронів|none] намалювала серце.',
      'pl 2025-10-02: Unia buduje [mur dronów|european-drone-defence-initiative], mówi Komisja Europejska w Brukseli; UE zapłaci.',
      'de 2025-10-02: Die EU plant einen [Drohnenwall|european-drone-defence-initiative]. ',
      'lt 2025-10-02: Europos [dronų siena|european-drone-defence-initiative] kainuos daug.',
    ],
  },
  {
    row: 26,
    alias: 'Eastern Flank Watch / Eastern Sentry / East Shield / Eastern Shield',
    says: [
      'en: [Eastern Flank Watch|eastern-flank-watch] is of the EU, [Eastern Sentry|eastern-sentry] of NATO, [East Shield|east-shield] of Poland.',
      'en: The [eastern sentry|none] fell asleep, and an [eastern shield|none] hung on the wall of the museum.',
      'en: Poland builds the [Eastern Shield|east-shield] on its border.',
      'uk: Польща будує «[Східний щит|east-shield]».',
      'uk: У музеї висить [східний щит|none] з бронзи.',
      'pl: Polska buduje [Tarczę Wschód|east-shield], a [tarcza|none] rycerza rdzewieje.',
    ],
  },
  {
    row: 27,
    alias: 'Drone Alliance / Drone Coalition',
    says: [
      'en 2025-10-02: The EU forms a [Drone Alliance|drone-alliance-with-ukraine] for Ukraine.',
      'en: Latvia leads the [Drone Coalition|drone-coalition] that arms Ukraine.',
      'en: The [drone alliance|none] of beekeepers watches hives; a [drone coalition|none] of farmers sprays fields.',
      'uk 2025-10-02: ЄС створює для України [Альянс дронів|drone-alliance-with-ukraine].',
      'uk: Латвія очолює [коаліцію дронів|drone-coalition] для України.',
      'uk: [Альянс|none] бджолярів рахує трутнів.',
    ],
  },
  {
    row: 28,
    alias: 'Drone Deal',
    says: [
      'en: Kyiv offers Washington a [Drone Deal|drone-deal], the Ukrainian president said.',
      'en: The toy shop signed a [drone deal|none], and a second [Drone Deal|none] of the week saves 20 dollars.',
      'uk: Україна і США готують [Drone Deal|drone-deal], сказав президент.',
      'uk: Акція [Drone Deal|none] у магазині іграшок триває до суботи.',
    ],
  },
  {
    row: 29,
    alias: 'Build with Ukraine / Build in Ukraine / Test in Ukraine',
    says: [
      'en: [Build with Ukraine|build-with-ukraine] opens lines abroad, [Build in Ukraine|build-in-ukraine] at home, [Test in Ukraine|test-in-ukraine] tries things out.',
      'en: Firms [build in Ukraine|none] what they [test in Ukraine|none], and they [build with Ukraine|none] in mind.',
      'uk: Програми [Build with Ukraine|build-with-ukraine] і [Test in Ukraine|test-in-ukraine] розширюють.',
      'uk: Гасло [build in ukraine|none] написали на паркані.',
    ],
  },
  {
    row: 30,
    alias: 'Danish model',
    says: [
      'en: Norway uses the [Danish model|danish-model] and buys weapons from Ukraine for Ukraine.',
      'en: The [Danish model|none] walked for a fashion house, and economists praise flexicurity.',
      'uk: За [данською моделлю|danish-model] партнери купують українську зброю для ЗСУ.',
      'uk: [Данська модель|none] знялася для обкладинки.',
      'pl: W [modelu duńskim|danish-model] kupuje się ukraińską broń; [duńska modelka|none] mieszka w Paryżu.',
      'de: Nach dem [dänischen Modell|danish-model] kauft man Waffen in der Ukraine. Das [dänische Model|none] lächelt.',
    ],
  },
  {
    row: 31,
    alias: 'Czech initiative, ammunition initiative',
    says: [
      'en: The [Czech ammunition initiative|czech-ammunition-initiative] goes on; shells of the [Czech initiative|czech-ammunition-initiative] reach Ukraine.',
      'en: A [Czech initiative|none] wants to save meadows.',
      'en: An [ammunition initiative|none] of hunters ended.',
      'uk: [Чеська ініціатива|czech-ammunition-initiative] дала Україні мільйон снарядів.',
      'uk: [Чеська ініціатива|none] рятує луки і метеликів.',
      'pl: [Czeska inicjatywa amunicyjna|czech-ammunition-initiative] działa dalej, [czeska inicjatywa|none] ekologów też.',
      'de: Die [tschechische Munitionsinitiative|czech-ammunition-initiative] geht weiter, eine [tschechische Initiative|none] pflanzt Bäume.',
    ],
  },
  {
    row: 32,
    alias: 'Brave1 / BRAVE1 / Brave-1 / Brave 1',
    says: [
      'en: [Brave1|brave1], also [BRAVE1|brave1], [Brave-1|brave1] and [Brave 1|brave1], links makers; [BraveTech EU|bravetech-eu] and [UNITE-Brave NATO|unite-brave-nato] do other things.',
      'en: [Brave|none] people live here, and the [Brave|none] browser blocks advertising.',
      'uk: Кластер [Brave1|brave1] дав гранти; [BraveTech EU|bravetech-eu] теж.',
      'uk: Фільм [Brave|none] показали дітям.',
    ],
  },
  {
    row: 33,
    alias: 'Defence City / Diia City',
    says: [
      'en: Firms of [Defence City|defence-city-law] pay less tax in Ukraine.',
      'en: The [defence city|none] of Tula has old walls; [Diia City|none] is for software firms.',
      'uk: Резиденти [Defence City|defence-city-law] мають пільги.',
      'uk: Резиденти [Дія.City|none] пишуть код, а [Diia City|none] росте.',
    ],
  },
  {
    row: 34,
    alias: 'Readiness 2030 / ReArm Europe',
    says: [
      'en 2025-03-10: The [ReArm Europe|readiness-2030] plan became [Readiness 2030|readiness-2030].',
      'en: Their [readiness|none] for 2030 was praised, and some want to [rearm Europe|none].',
      'uk: План [ReArm Europe|readiness-2030] назвали «[Готовність 2030|readiness-2030]».',
      'uk: Їхня [готовність|none] до 2030 року сумнівна.',
      'de: Der Plan [ReArm Europe|readiness-2030] heißt nun anders; man will Europa [aufrüsten|none].',
    ],
  },
  {
    row: 35,
    alias: 'omnibus',
    says: [
      'en: The [Defence Readiness Omnibus|defence-readiness-omnibus] cuts permits; the EU calls it the [defence omnibus|defence-readiness-omnibus].',
      'en: The [omnibus|none] to Clapham was late, and the climate [omnibus|none] too.',
      'uk: Пакет [Defence Readiness Omnibus|defence-readiness-omnibus] спрощує дозволи.',
      'uk: [Омнібус|none] до парку спізнився.',
      'de: Der [Omnibus|none] hielt am Markt, und die EU prüfte ein Klimapaket.',
    ],
  },
  {
    row: 36,
    alias: 'PESCO',
    says: [
      'en: Ukraine joins projects of [PESCO|permanent-structured-cooperation].',
      'en: [Pesco|none] is what an Italian angler says: [pesco|none] trote.',
      'uk: Україна бере участь у проєктах [PESCO|permanent-structured-cooperation].',
      'uk: Кафе [Pesco|none] подає рибу.',
      'fr: La [PESCO|permanent-structured-cooperation] compte soixante projets.',
    ],
  },
  {
    row: 37,
    alias: 'Freya, Diana/DIANA, Griselda, Bohdana, Zuzana, Ruta, Artem, Leonardo',
    unknown:
      'Freya, Bohdana, Zuzana and Ruta are weapon systems or not known; the plant Artem is only known by its long name.',
    says: [
      'en: The NATO accelerator [DIANA|diana] tests drones; [Diana|none] lives in Riga.',
      'en: [Leonardo|leonardo] builds helicopters for the army.',
      'en: [Leonardo|none] da Vinci drew a helicopter.',
      'en: [Freya|none] and [Ruta|none] run the army bakery with [Bohdana|none] and [Zuzana|none].',
      'en: The AI firm [Griselda|griselda] sorts intelligence for Ukraine.',
      'en: [Griselda|none] is the patient wife of the tale.',
      'uk: Акселератор НАТО [DIANA|diana] відібрав стартапи з дронами; [Діана|none] вчиться у школі.',
      'uk: [Артем|none] служить у війську, [Богдана|none] чекає вдома, [Рута|none] цвіте.',
      'pl: [Zuzana|none] i [Diana|none] pojechały nad morze.',
      'lt: [Rūta|none] dirba gynybos ministerijoje Ukrainoje.',
    ],
  },
  {
    row: 38,
    alias: 'Victory Plan, Peace Formula, Future Force',
    unknown: 'Future Force: no page read tells what it is.',
    says: [
      'en: Zelenskyy of Ukraine showed his [Victory Plan|victory-plan]; the [Peace Formula|peace-formula] is older.',
      'en: The coach has a [victory plan|none], a [Victory Plan|none] even, and a [Future Force|none] of juniors.',
      'uk: Україна підготувала [План перемоги|victory-plan] і [Формулу миру|peace-formula].',
      'uk: Тренер має [план|none] на матч і [формулу|none] успіху.',
    ],
  },
];
