// Rows 87-99 of the list of dangerous names: surnames that many people share. See ambiguity.ts for how they are read.
import type { Ambiguity } from './ambiguity';

export const politicians: readonly Ambiguity[] = [
  {
    row: 87,
    alias: 'Jonson / Johnson / Jonsson',
    says: [
      'en: Pål Jonson spoke. [Jonson|pal-jonson] offered Ukraine howitzers; Ron [Johnson|none] did not.',
      'en: The poet Ben [Jonson|none] wrote comedies, and minister [Johnson|none] resigned.',
      'uk: Пол Йонсон виступив. [Йонсон|pal-jonson] запропонував Україні гаубиці.',
      'uk: Хокеїст [Йонсон|none] забив; Рон [Джонсон|none] приїхав до Києва.',
    ],
  },
  {
    row: 88,
    alias: 'Healey',
    says: [
      'en 2025-04-01: The minister [Healey|john-healey] promised Ukraine drones.',
      'en 2025-04-01: Denis [Healey|none] was chancellor; Ukraine was not free then.',
      'en 2023-04-01: The shadow minister [Healey|none] asked about Ukraine.',
      'uk 2025-04-01: Міністр [Гілі|john-healey] пообіцяв Україні дрони.',
      'uk 2025-04-01: На весіллі лунали [гілі|none] та сопілка.',
    ],
  },
  {
    row: 89,
    alias: 'Turner, Keller, Costa, Clancy, Wallace, Michel, Martin, Harris, Melo, Palmas, Kaunas, Michal, Stark, Renk',
    unknown: 'Harris and Martin alone are nobody’s name here: their holders are marked by full name.',
    says: [
      'en: Patrick Turner, Ben Wallace and Charles Michel met in Ukraine. [Turner|patrick-turner] spoke, [Wallace|ben-wallace] nodded, [Michel|charles-michel] left.',
      'en: [Turner|none] painted seas, [Wallace|none] walked with Gromit, [Harris|none] and [Martin|none] sang about Ukraine, [Keller|none] read.',
      'en: Tony [Stark|none] flew over Las [Palmas|none] with Tom [Clancy|none].',
      'uk: Міністр Бен Воллес приїхав. [Воллес|ben-wallace] привіз зброю.',
      'uk: Художник [Тернер|none] малював море, актор [Мартін|none] грає.',
      'de: Im [Keller|none] steht Wein, [Michel|none] ist ein Vorname, [Stark|none] regnet es.',
      'pl: [Michal|none] i [Martin|none] mieszkają w Ostrawie.',
    ],
  },
  {
    row: 90,
    alias: 'Kaunas / Каунас',
    says: [
      'en: Robertas Kaunas spoke. [Kaunas|robertas-kaunas] will buy drones.',
      'en: A factory in [Kaunas|none] makes drones for Ukraine; [Kaunas|none] airport is busy.',
      'uk: Робертас Каунас виступив. [Каунас|robertas-kaunas] купить дрони.',
      'uk: Місто [Каунас|none] приймає біженців з України.',
      'lt: [Kaunas|none] ruošiasi šventei.',
      'lt: Ministras [Robertas Kaunas|robertas-kaunas] kalbėjo.',
    ],
  },
  {
    row: 91,
    alias: 'Malmer Stenergard, Kosiniak-Kamysz, Lund Poulsen, von der Leyen, De Wever, Cavo Dragone',
    says: [
      'en: [von der Leyen|ursula-von-der-leyen], [Lund Poulsen|troels-lund-poulsen], [De Wever|bart-de-wever] and [Malmer Stenergard|maria-malmer-stenergard] met on Ukraine and the EU.',
      'en: The runner [Poulsen|none] won, and [Kamysz|none] lost.',
      'uk: [Косіняк-Камиш|wladyslaw-kosiniak-kamysz] і [Лунд Поульсен|troels-lund-poulsen] говорили про Україну.',
      'uk: Бігун [Поульсен|none] переміг.',
      'pl: Spotkanie z [Kosiniakiem-Kamyszem|wladyslaw-kosiniak-kamysz]; biegacz [Poulsen|none] wygrał.',
      'de: [von der Leyen|ursula-von-der-leyen] sprach über die EU; [Leyen|none] ist auch ein Ort.',
    ],
  },
  {
    row: 92,
    alias: 'Rasmussen',
    says: [
      'en: Lars Løkke Rasmussen spoke. [Rasmussen|lars-lokke-rasmussen] promised help.',
      'en: Anders Fogh [Rasmussen|none] wrote a book on Ukraine; a [Rasmussen|none] poll came out.',
      'uk: Ларс Льокке Расмуссен виступив. [Расмуссен|lars-lokke-rasmussen] обіцяв допомогу.',
      'uk: Андерс Фог [Расмуссен|none] написав книжку про Україну.',
    ],
  },
  {
    row: 93,
    alias: 'Budrys / Budanov / Bødskov / Budapest',
    says: [
      'en: [Budrys|kestutis-budrys] of Lithuania and the chief of intelligence [Budanov|kyrylo-budanov] met in Ukraine.',
      'en: In [Budapest|none] a [Budd|none] told of Ukraine and of [Budanova|none].',
      'uk: [Будріс|kestutis-budrys] приїхав до України, глава розвідки [Буданов|kyrylo-budanov] зустрів.',
      'uk: У [Будапешті|none] дощ, а [Будан|none] спить.',
      'lt: Ministras [Budrys|kestutis-budrys] lankėsi Ukrainoje, [Budapeštas|none] tyli.',
    ],
  },
  {
    row: 94,
    alias: 'Kubilius',
    says: [
      'en: [Kubilius|andrius-kubilius], the Commissioner, spoke of defence.',
      'en: Jonas [Kubilius|none] was a mathematician in Vilnius.',
      'uk: Єврокомісар [Кубілюс|andrius-kubilius] говорив про оборону.',
      'uk: Математик [Кубілюс|none] жив у Вільнюсі.',
      'lt: [Kubilius|andrius-kubilius] kalbėjo apie gynybą; rektorius Jonas [Kubilius|none] rašė.',
      'pl: Komisarz [Kubilius|andrius-kubilius] mówił o obronie.',
    ],
  },
  {
    row: 95,
    alias: 'Sybiha / Sibiha / Sybiga',
    says: [
      'en: [Sybiha|andrii-sybiha], also [Sibiha|andrii-sybiha] or [Sybiga|andrii-sybiha], thanked friends of Ukraine.',
      'en: The chess club [Sybiha|none] won.',
      'uk: [Сибіга|andrii-sybiha] подякував друзям України.',
      'uk: Шахіст [Сибіга|none] виграв партію.',
      'de: [Sybiha|andrii-sybiha] dankte den Freunden der Ukraine.',
    ],
  },
  {
    row: 96,
    alias: 'Yermak / Jermak / Ermak',
    unknown: 'Ermak alone is left to the icebreaker and the Cossack.',
    says: [
      'en: The head of the President’s office [Yermak|andrii-yermak] of Ukraine met envoys.',
      'en: The icebreaker [Yermak|none] sailed, as the Cossack [Yermak|none] once rode.',
      'uk: Керівник Офісу президента [Єрмак|andrii-yermak] зустрів гостей.',
      'uk: Криголам «[Єрмак|none]» вийшов у море.',
      'pl: Szef biura prezydenta Ukrainy [Jermak|andrii-yermak] mówił o Ukrainie i ministrach.',
    ],
  },
  {
    row: 97,
    alias: 'Trump, Biden, Vance',
    says: [
      'en: [Trump|donald-trump] and [Vance|jd-vance] met the Ukrainian side; [Biden|joe-biden] wrote.',
      'en: Melania [Trump|none], Hunter [Biden|none] and Cyrus [Vance|none] did not speak of Ukraine; a [trump|none] card did.',
      'uk: [Трамп|donald-trump] і [Венс|jd-vance] зустріли делегацію України.',
      'uk: Меланія [Трамп|none] і Гантер [Байден|none] не говорили про Україну.',
      'pl: [Trump|donald-trump] rozmawiał o Ukrainie; Ivanka [Trump|none] milczała.',
      'lt: [D. Trumpas|donald-trump] kalbėjo apie Ukrainą.',
      'lt: [Trumpas|none] posėdis apie Ukrainą baigėsi.',
    ],
  },
  {
    row: 98,
    alias: 'Sánchez, Silva, Martin, Müller',
    unknown: 'Silva, Martin and Müller alone are never marked.',
    says: [
      'en: Pedro Sánchez came. [Sánchez|pedro-sanchez] promised Ukraine missiles.',
      'en: [Sánchez|none] scored, [Silva|none] passed, [Martin|none] ran for Ukraine, [Müller|none] rested.',
      'uk: Педро Санчес приїхав. [Санчес|pedro-sanchez] пообіцяв Україні ракети.',
      'uk: [Санчес|none] забив, [Сілва|none] віддав пас, [Мюллер|none] відпочив.',
      'de: [Müller|none] mahlt, [Martin|none] reitet für die Ukraine.',
    ],
  },
  {
    row: 99,
    alias: 'Terekh / Tereshchenko, Husiev / Gusev',
    unknown: 'Tereshchenko and Gusev are not known.',
    says: [
      'en: Iryna Terekh of Fire Point spoke. [Terekh|iryna-terekh] builds missiles; [Tereshchenko|none] sells sugar.',
      'en: The mayor [Terekhov|none] of Kharkiv and the skater [Gusev|none] are others; [Husiev|none] paints in Ukraine.',
      'uk: Ірина Терех виступила. [Терех|iryna-terekh] будує ракети.',
      'uk: Мер [Терехов|none] у Харкові; художник [Гусєв|none] в Україні малює.',
      'uk: Юрій Гусєв очолив агенцію. [Гусєв|yurii-husiev] будував дрони.',
    ],
  },
];
