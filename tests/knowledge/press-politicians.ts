// Sentences of our own on politicians, officials and parliaments that articles on arms cooperation name often, each with
// look-alikes from sport, cooking, software, finance and books. `[words|entity]` is a mention that is wanted.
import type { Sentence } from './sentences';

export const pressPoliticians: readonly Sentence[] = [
  // English
  {
    lang: 'en',
    text: '[Dmitry Peskov|dmitry-peskov] spoke of missiles; [Peskov|dmitry-peskov] threatened Ukraine again.',
  },
  { lang: 'en', text: 'The striker Peskov scored twice, and the chess player Dmitriev drew.' },
  { lang: 'en', text: '[Scott Bessent|scott-bessent] signed in Kyiv, and [Bessent|scott-bessent] praised Ukraine.' },
  { lang: 'en', text: 'Bessent cut rates talk short as bond yields rose and US Treasury notes fell.' },
  { lang: 'en', text: '[Elbridge Colby|elbridge-colby] met ministers. [Colby|elbridge-colby] asked for more drones.' },
  { lang: 'en', text: 'A slice of Colby cheese melts well; Colby College won the match, wrote a fan from Ukraine.' },
  {
    lang: 'en',
    text: 'Senator [Lindsey Graham|lindsey-graham] came to Kyiv; [Graham|lindsey-graham] wants sanctions.',
  },
  { lang: 'en', text: 'Graham crackers and a Graham scan of the hull were on the table, far from Ukraine.' },
  { lang: 'en', text: '[Liz Truss|liz-truss] backed Ukraine, and [Truss|liz-truss] resigned after weeks.' },
  { lang: 'en', text: 'The roof rests on a timber truss; Truss bridges in Ukraine were rebuilt.' },
  { lang: 'en', text: '[Rachel Reeves|rachel-reeves] lent Ukraine money for arms; [Reeves|rachel-reeves] signed.' },
  { lang: 'en', text: 'Keanu Reeves sent a card to a school in Ukraine.' },
  { lang: 'en', text: '[Boris Johnson|boris-johnson] walked through Kyiv; Ron Johnson stayed at home.' },
  {
    lang: 'en',
    text: '[Jonathan Powell|jonathan-powell] drafted a text on Ukraine, and [Powell|jonathan-powell] flew on.',
  },
  { lang: 'en', text: 'Fed chair Powell kept rates unchanged as the war in Ukraine went on.' },
  { lang: 'en', text: '[Jared Kushner|jared-kushner] went to Moscow to talk about Ukraine.' },
  { lang: 'en', text: 'The writer Kushner published poems; a Kushner painting was sold in Kyiv.' },
  {
    lang: 'en',
    text: 'The [European Central Bank|european-central-bank] will not vouch for the loan to Ukraine, [Lagarde|christine-lagarde] said.',
  },
  { lang: 'en', text: 'The ECB squad beat India in the Test as Root made a hundred for Ukraine relief.' },
  { lang: 'en', text: '[Kristalina Georgieva|kristalina-georgieva] met [Andrii Pyshnyi|andrii-pyshnyi] in Kyiv.' },
  { lang: 'en', text: 'The gymnast Georgieva won gold ahead of a girl from Ukraine.' },
  { lang: 'en', text: '[Mike Waltz|mike-waltz] lost his post; a waltz by Strauss followed at the ball for Ukraine.' },
  {
    lang: 'en',
    text: 'Drones for Ukraine passed the [Riigikogu|riigikogu-estonia], the [Saeima|saeima-latvia], the [Storting|storting-norway] and the [Riksdag|riksdag-sweden].',
  },
  {
    lang: 'en',
    text: 'In London the [House of Commons|house-of-commons-united-kingdom] voted to send Ukraine missiles.',
  },
  { lang: 'en', text: 'In Ottawa the House of Commons of Canada heard a singer from Ukraine.' },
  { lang: 'en', text: 'The National Assembly of Quebec sat late; nobody spoke of Paris.' },
  // Ukrainian
  {
    lang: 'uk',
    text: 'Речник [Кремля|presidency-of-russia] [Дмитро Пєсков|dmitry-peskov] погрожував Україні; [Пєскова|dmitry-peskov] не слухали.',
  },
  { lang: 'uk', text: 'Тихий вечір над Дніпром, пишний хліб на столі, мережка на рушнику.' },
  {
    lang: 'uk',
    text: 'Речник [Георгій Тихий|heorhii-tykhyi] подякував Данії. За словами [Тихого|heorhii-tykhyi], дрони вже їдуть.',
  },
  {
    lang: 'uk',
    text: 'Банкір [Андрій Пишний|andrii-pyshnyi] говорив про кредит для зброярів; [Пишний|andrii-pyshnyi] обіцяв підтримку.',
  },
  {
    lang: 'uk',
    text: 'Керівник САП [Олександр Клименко|oleksandr-klymenko] оголосив підозру через дрони для України.',
  },
  { lang: 'uk', text: 'Спортсмен Олександр Клименко штовхнув ядро для збірної України.' },
  {
    lang: 'uk',
    text: '[Шимон Головня|szymon-holownia] виступив. За словами [Головні|szymon-holownia], Польща допоможе.',
  },
  { lang: 'uk', text: 'Обгоріла головня лежала біля вогнища, а з нею кукурудзяна головня.' },
  { lang: 'uk', text: '[Олексій Кулеба|oleksii-kuleba] відкрив міст, а [Дмитро Кулеба|dmytro-kuleba] дав інтерв’ю.' },
  {
    lang: 'uk',
    text: 'До Києва приїхав [Борис Джонсон|boris-johnson], а [Боріса Джонсона|boris-johnson] чекали у Львові.',
  },
  { lang: 'uk', text: '[Ліндсі Грем|lindsey-graham] відвідав Україну. [Грем|lindsey-graham] за санкції.' },
  { lang: 'uk', text: 'Вісімсот грем борошна і ще грам солі; письменник Грем Грін любив Україну.' },
  {
    lang: 'uk',
    text: '[Рійгікогу|riigikogu-estonia] підтримав Україну, [Стортинг|storting-norway] виділив кошти, а [Сейм Латвії|saeima-latvia] ухвалив заяву.',
  },
  {
    lang: 'uk',
    text: 'Зброю Україні схвалила [Національна асамблея Франції|assemblee-nationale-france], а [Палата громад Великої Британії|house-of-commons-united-kingdom] підтримала.',
  },
  {
    lang: 'uk',
    text: 'Командувач [Михайло Драпатий|mykhailo-drapatyi] і [Сергій Бескрестнов|serhii-beskrestnov] говорили про дрони України.',
  },
  { lang: 'uk', text: 'На дереві висів драпатий кожух.' },
  // Polish
  {
    lang: 'pl',
    text: '[Marcin Przydacz|marcin-przydacz] mówił o Ukrainie, a [Przydacza|marcin-przydacz] pytano o broń.',
  },
  {
    lang: 'pl',
    text: 'Minister [Andrzej Domański|andrzej-domanski] bronił pożyczki na obronę; [Domański|andrzej-domanski] liczył zyski.',
  },
  { lang: 'pl', text: 'Aktor Domański zagrał w serialu o Ukrainie, a kucharz Domański upiekł sernik.' },
  {
    lang: 'pl',
    text: '[Jarosław Kaczyński|jaroslaw-kaczynski] skrytykował zakupy broni, [Kaczyński|jaroslaw-kaczynski] mówił o Ukrainie.',
  },
  { lang: 'pl', text: 'Pomnik prezydenta Lecha Kaczyńskiego stoi w mieście; w Kijowie jest ulica.' },
  {
    lang: 'pl',
    text: 'Rzecznik [Kremla|presidency-of-russia] [Dmitrij Pieskow|dmitry-peskov] groził Ukrainie, a [Pieskowa|dmitry-peskov] cytują gazety.',
  },
  {
    lang: 'pl',
    text: 'Szef [BBN|national-security-bureau-poland] [Sławomir Cenckiewicz|slawomir-cenckiewicz] mówił o obronie Ukrainy.',
  },
  {
    lang: 'pl',
    text: 'Prezes [NBP|national-bank-of-poland] [Adam Glapiński|adam-glapinski] chce płacić za zbrojenia z zysku.',
  },
  { lang: 'pl', text: 'NBP utrzymał stopy procentowe, a kredyty hipoteczne staniały.' },
  // German
  {
    lang: 'de',
    text: '[Annalena Baerbock|annalena-baerbock] besuchte die Ukraine, und [Robert Habeck|robert-habeck] erlaubte Waffen.',
  },
  {
    lang: 'de',
    text: 'Kremlsprecher [Dmitri Peskow|dmitry-peskov] drohte der Ukraine; [Peskow|dmitry-peskov] sprach von Raketen.',
  },
  {
    lang: 'de',
    text: '[Christian Lindner|christian-lindner] prüfte die Hilfe für die Ukraine, [Lindner|christian-lindner] bremste.',
  },
  { lang: 'de', text: 'Die Konditorei Lindner backt Torten, und Torwart Lindner hielt gegen die Ukraine.' },
  { lang: 'de', text: 'Bundespräsident [Steinmeier|frank-walter-steinmeier] reiste in die Ukraine.' },
  { lang: 'de', text: 'Die [EZB|european-central-bank] lehnt Garantien für die Ukraine ab.' },
  { lang: 'de', text: 'Die EZB senkt den Leitzins, Sparer rechnen neu.' },
  // French
  {
    lang: 'fr',
    text: '[Catherine Colonna|catherine-colonna] est à Kiev; [Colonna|catherine-colonna] promet des canons.',
  },
  { lang: 'fr', text: 'Les poèmes de Vittoria Colonna et les vins Colonna plaisent en Ukraine.' },
  {
    lang: 'fr',
    text: 'À Paris, l’[Assemblée nationale|assemblee-nationale-france] a voté une aide militaire à l’Ukraine.',
  },
  { lang: 'fr', text: 'À Québec, l’Assemblée nationale a débattu du hockey et de l’Ukraine.' },
  { lang: 'fr', text: '[Benjamin Haddad|benjamin-haddad] soutient l’Ukraine, a dit [Haddad|benjamin-haddad].' },
  { lang: 'fr', text: 'Le joueur Haddad marque un but, la chanteuse Haddad chante pour l’Ukraine.' },
  // Lithuanian
  {
    lang: 'lt',
    text: '[Gintautas Paluckas|gintautas-paluckas] kalbėjo apie gynybą, o [Juozas Olekas|juozas-olekas] apie Ukrainą.',
  },
  {
    lang: 'lt',
    text: '[Kristupas Vaitiekūnas|kristupas-vaitiekunas] laukia paskolos gynybai; [Vaitiekūnas|kristupas-vaitiekunas] skaičiuoja.',
  },
  { lang: 'lt', text: 'Krepšininkas Vaitiekūnas pelnė taškų prieš Ukrainos komandą.' },
  {
    lang: 'lt',
    text: '[Kremliaus|presidency-of-russia] atstovas [Dmitrijus Peskovas|dmitry-peskov] grasino Ukrainai.',
  },
  // Heads of state and government, their forerunners
  { lang: 'en', text: '[Mélanie Joly|melanie-joly] promised Ukraine arms; [Joly|melanie-joly] spoke in Ottawa.' },
  { lang: 'fr', text: 'Le cuisinier Joly ouvre un bistrot et donne un repas pour l’Ukraine.' },
  {
    lang: 'en',
    text: '[Justin Trudeau|justin-trudeau] gave Ukraine vehicles, and [Trudeau|justin-trudeau] came to Kyiv.',
  },
  { lang: 'en', text: 'Pierre Trudeau airport served flights with aid for Ukraine.' },
  { lang: 'es', text: 'El seguro del coche y Seguro Social no tienen que ver con Ucrania.' },
  { lang: 'en', text: '[António José Seguro|antonio-jose-seguro] took office in Lisbon.' },
  {
    lang: 'en',
    text: '[Iliana Iotova|iliana-iotova] and [Peter Pellegrini|peter-pellegrini] spoke of Ukraine; [Iohannis|klaus-iohannis] had resigned.',
  },
  { lang: 'en', text: 'The gymnast Iotova and the cyclist Pellegrini won medals in Rome.' },
  { lang: 'uk', text: '[Саулі Нійністе|sauli-niinisto] та [Зузана Чапутова|zuzana-caputova] підтримали Україну.' },
  {
    lang: 'lt',
    text: '[Ingrida Šimonytė|ingrida-simonyte] ir [Gabrielius Landsbergis|gabrielius-landsbergis] rėmė Ukrainą; [Landsbergis|gabrielius-landsbergis] kalbėjo.',
  },
  { lang: 'lt', text: 'Vytautas Landsbergis grojo pianinu koncerte Ukrainai.' },
];
