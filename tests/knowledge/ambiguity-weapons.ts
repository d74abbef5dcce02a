// Rows 121-127 of the list of dangerous names: weapon systems, read with weapons asked for. See ambiguity.ts.
import type { Ambiguity } from './ambiguity';

export const weapons: readonly Ambiguity[] = [
  {
    row: 121,
    alias: 'Patriot',
    optional: true,
    says: [
      'en: Germany sends Ukraine a third battery of the [Patriot|patriot] for air defence.',
      'en: He is a [patriot|none]; the [Patriot|none] Act is law; the New England [Patriots|none] won.',
      'uk: Німеччина передасть Україні ще одну батарею ППО [Patriot|patriot].',
      'uk: Він [патріот|none], і парк «[Патріот|none]» зачинено.',
      'pl: Niemcy przekażą Ukrainie baterię rakiet [Patriot|patriot]; on jest [patriotą|none].',
      'de: Deutschland liefert der Ukraine Raketen für [Patriot|patriot] und die Luftverteidigung.',
      'de: Er ist ein [Patriot|none] aus Überzeugung.',
    ],
  },
  {
    row: 122,
    alias: 'Leopard, Gepard, Lynx, Hawk, Krab, Piorun, Javelin, Archer',
    optional: true,
    says: [
      'en: Ukraine received a [Leopard 2A4|leopard-2] tank.',
      'en: A [leopard|none] and a [lynx|none] hunt, a [hawk|none] flies, the [javelin|none] flew far, the [archer|none] aimed.',
      'uk: Україна отримала танк [Leopard 2A4|leopard-2].',
      'uk: [Леопард|none] спить у зоопарку, [рись|none] біжить.',
      'pl: W stawie żyje [krab|none], a [piorun|none] uderzył w dąb.',
      'de: Der [Leopard|none] im Zoo schläft, der [Gepard|none] rennt.',
    ],
  },
  {
    row: 123,
    alias: 'Gripen, Rafale, Taurus, Mirage, Abrams, Bradley, Challenger, CAESAR',
    optional: true,
    says: [
      'en: Sweden may sell the fighter [Gripen|gripen] to Ukraine.',
      'en: Born under [Taurus|none], he saw a [mirage|none] and met [Bradley|none] Cooper; [Caesar|none] crossed the river; the [challenger|none] lost.',
      'uk: Швеція може продати винищувач [Gripen|gripen].',
      'uk: У пустелі [міраж|none] зник; [Цезар|none] перейшов річку.',
      'de: Der Bundestag stritt über den Marschflugkörper [Taurus|taurus] für die Ukraine.',
      'de: Ihr Sternzeichen ist [Taurus|none], sagt sie.',
      'fr: La [rafale|none] de vent a cassé le mât; [César|none] passe.',
    ],
  },
  {
    row: 124,
    alias: 'Flamingo',
    optional: true,
    says: [
      'en: Fire Point of Ukraine showed a cruise missile, the [Flamingo|fp-5-flamingo].',
      'en: A [flamingo|none] stands on one leg, and the [Flamingo|none] hotel is pink.',
      'uk: Українська Fire Point показала ракету «[Фламінго|fp-5-flamingo]».',
      'uk: [Фламінго|none] стоїть на одній нозі.',
      'pl: [Flaming|none] stoi na jednej nodze.',
    ],
  },
  {
    row: 125,
    alias: 'Neptune, Sapsan, Vilkha, Hrim, Korsar, Oplot, Varta, Kozak, Peklo, Palianytsia, Liutyi, Delta',
    optional: true,
    says: [
      'en: Ukraine sank the cruiser with a missile, the [Neptune|neptune].',
      'en: [Neptune|none] is a planet, the [delta|none] floods, [Delta|none] flies to Boston, [Varta|none] sells batteries.',
      'uk: Ракета «[Нептун|neptune]» потопила крейсер, пише Україна.',
      'uk: [Нептун|none] далеко від Сонця; [вільха|none] росте; [грім|none] гримить; у [лютий|none] мороз; [козак|none] співає; [дельта|none] Дунаю.',
      'pl: [Kozak|none] tańczy, [sapsan|none] to sokół.',
    ],
  },
  {
    row: 126,
    alias: 'Shahed / Geran',
    optional: true,
    says: [
      'en: Russia sent ninety [Shahed|shahed] attack drones at Ukraine.',
      'en: The poet [Shahed|none] lives in Shiraz.',
      'uk: Росія запустила по Україні сто дронів [Shahed|shahed].',
      'uk: [Шахед|none] з Шираза пише вірші; [герань|none] цвіте.',
    ],
  },
  {
    row: 127,
    alias: 'Arrow, Storm Shadow, Tomahawk, Switchblade, Iskander',
    optional: true,
    says: [
      'en: Britain gave Ukraine the [Storm Shadow|storm-shadow] missile.',
      'en: An [arrow|none] points left, a [storm shadow|none] crossed the bay, a [tomahawk|none] hung there; [Iskander|none] writes songs.',
      'uk: Британія дала Україні ракети [Storm Shadow|storm-shadow].',
      'uk: Сокира [томагавк|none] висить; [Іскандер|none] пише пісні.',
    ],
  },
];
