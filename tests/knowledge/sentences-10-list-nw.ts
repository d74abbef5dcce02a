// Sentences of our own for makers, funds and politicians of France, Belgium, Italy, the Nordic and the Baltic countries that were added
// by list in the tenth round; and beside them namesakes and words that look like them.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const france: readonly Sentence[] = [
  say(
    'fr',
    'Chez [Vistory|vistory], [Alexandre Pedemont|alexandre-pedemont] veut imprimer des pièces à Kiev. [Pedemont|alexandre-pedemont] recrute.',
    '2023-09-29',
  ),
  say('fr', 'Monsieur Pedemont vend des fleurs au marché de Nice.'),
  say(
    'fr',
    'La France remet de l’argent dans le [fonds de soutien à l’Ukraine|french-support-fund-for-ukraine].',
    '2023-11-08',
  ),
  say('uk', 'Гроші дає [Французький фонд підтримки України|french-support-fund-for-ukraine].', '2023-11-08'),
  say('fr', 'Le canton de Berne ouvre un fonds de soutien à l’Ukraine pour ses écoles.'),
  say('fr', 'Bercy relance le Fonds Ukraine II pour l’eau et la santé en France.', '2026-02-20'),
  say('fr', 'À Genève, une paroisse a appelé sa quête Fonds Ukraine.'),
  say('fr', '[Verney-Carron|verney-carron], filiale de Cybergun, espérait vendre des fusils.', '2023-11-07'),
  say(
    'fr',
    'Les [Forges de Tarbes|forges-de-tarbes], que possède [Europlasma|europlasma], livrent des corps d’obus.',
    '2024-03-20',
  ),
  say('fr', 'Les forges de la région de Tarbes ont fermé au siècle dernier.'),
  say('fr', 'Les tubes d’[Exosens|exosens] (ex-[Photonis|exosens]) voient la nuit.', '2026-03-02'),
  say('fr', 'Le drone français de [Parrot|parrot] repère l’artillerie.', '2022-05-12'),
  say('en', 'Parrot seed is cheap this year, says the French shopkeeper.'),
];

const benelux: readonly Sentence[] = [
  say(
    'en',
    'Tanks rust at [OIP Land Systems|oip-land-systems]; [Freddy Versluys|freddy-versluys] runs [OIP|oip-land-systems]. [Versluys|freddy-versluys] sells.',
    '2023-08-08',
  ),
  say('uk', 'Торговець [Фредді Верслюйс|freddy-versluys] продав старі танки.', '2023-08-08'),
  say('nl', 'Bakker Versluys bakt brood; de OIP van zijn club is een bekersysteem.'),
];

const italy: readonly Sentence[] = [
  say(
    'it',
    'A Colleferro la [Simmel Difesa|knds-ammo-italy], oggi [KNDS Ammo Italy|knds-ammo-italy], produce munizioni.',
    '2025-03-10',
  ),
  say('it', 'La filosofia di Simmel parla della moda e del denaro.'),
];

const nordic: readonly Sentence[] = [
  say(
    'sv',
    '[Inspektionen för strategiska produkter|inspectorate-of-strategic-products] säger ja. Krigsmateriel får lämna landet, skriver [ISP|inspectorate-of-strategic-products].',
  ),
  say('uk', 'Дозвіл видала [Інспекція стратегічних продуктів|inspectorate-of-strategic-products].'),
  say('en', 'Our ISP cut the broadband line while we read about drones for Ukraine.'),
  say(
    'da',
    '[Pia Olsen Dyhr|pia-olsen-dyhr] og [Inger Støjberg|inger-stojberg] er enige om våben. [Støjbergs|inger-stojberg] parti stemmer ja.',
    '2023-03-15',
  ),
  say('da', 'Dyrlæge Dyhr passer køerne på Fyn.'),
  say(
    'da',
    'Ifølge [Martin Lidegaard|martin-lidegaard] haster det. Også [Alex Vanopslagh|alex-vanopslagh] vil donere mere.',
    '2024-01-15',
  ),
  say(
    'da',
    '[Morten Messerschmidt|morten-messerschmidt] vil låne penge ud; [Rasmus Jarlov|rasmus-jarlov] siger nej. [Jarlov|rasmus-jarlov] vil donere.',
    '2025-12-11',
  ),
  say('uk', 'Депутат [Расмус Ярлов|rasmus-jarlov] шкодує про купівлю американських літаків.', '2025-03-20'),
  say('de', 'Der Bildhauer Messerschmidt schuf Köpfe mit Grimassen.'),
  say(
    'no',
    '[Torbjørn Svensgård|torbjorn-svensgard] i [Forsvars- og sikkerhetsindustriens forening|fsi-norway] vil ha flere granater fra norsk forsvarsindustri, og [FSi|fsi-norway] ber om kontrakter.',
    '2025-03-05',
  ),
  say('en', 'The FSI ranks states by how fragile they are.'),
];

const baltic: readonly Sentence[] = [
  say(
    'lt',
    'Apie dronus [Saulius Skvernelis|saulius-skvernelis] klausė Vilniuje. Pasak [Skvernelio|saulius-skvernelis], gynybai reikia pinigų.',
    '2025-09-14',
  ),
  say('uk', 'Про зброю для України говорив [Саулюс Скверняліс|saulius-skvernelis].', '2025-05-01'),
  say('en', 'The drones of [Edge Autonomy|edge-autonomy] are built near Riga.', '2023-02-07'),
  say('en', 'Teachers on the edge: autonomy in schools is shrinking.'),
];

/** Makers, funds and politicians of France, Belgium, Italy, the Nordic and the Baltic countries that were added by list. */
export const northWestListSentencesTenth: readonly Sentence[] = [...france, ...benelux, ...italy, ...nordic, ...baltic];
