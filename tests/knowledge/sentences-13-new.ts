// Sentences of our own on the people and bodies that the thirteenth round wrote, against the whole knowledge. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const nordic: readonly Sentence[] = [
  say(
    'no',
    'Komiteens leder [Ine Eriksen Søreide|ine-eriksen-soreide] vil ha flere granater til Ukraina. [Søreide|ine-eriksen-soreide] er utålmodig.',
    '2023-11-30',
  ),
  say('en', 'Norway’s [Ine Eriksen Soreide|ine-eriksen-soreide] wants more shells for Ukraine.', '2026-02-20'),
  say('no', 'Kjartan Søreide fra Bergen samler inn klær til Ukraina.', '2023-11-30'),
  say(
    'no',
    'Finansminister [Trygve Slagsvold Vedum|trygve-slagsvold-vedum] besøkte [Nammo|nammo], og [Vedum|trygve-slagsvold-vedum] lovet penger.',
    '2023-01-13',
  ),
  say('no', 'Marit Slagsvold er prest, og Ola Vedum er bonde.', '2023-01-13'),
  say(
    'no',
    'Møtet i [Europautvalget|europautvalget-storting] handlet om Ukraina. [Arild Hermstad|arild-hermstad] spurte om granater, og [Hermstad|arild-hermstad] fikk svar.',
    '2025-10-23',
  ),
  say('no', 'Europarådets utvalg møttes, og Kari Hermstad solgte epler.'),
  say(
    'da',
    '[Margrethe Vestager|margrethe-vestager] fremlagde strategien for forsvarsindustri, og [Vestager|margrethe-vestager] lovede våben.',
    '2024-03-05',
  ),
  say('da', 'Byen Vestager findes ikke, men Vesterager gør.', '2024-03-05'),
  say('da', '[Statsministeriet|government-of-denmark] holder pressemøde om våben til Ukraine.'),
  say('no', 'Statsministerens kontor holder pressemøte om fiskekvoter.'),
  say(
    'en',
    'Major General [Karsten F. Jensen|karsten-jensen] spoke of buying arms before Congress, and [Jensen|karsten-jensen] praised Ukraine.',
  ),
  say('da', 'Forfatteren Carsten Jensen har skrevet en roman om sømænd, og Jensen er glad.'),
];

const american: readonly Sentence[] = [
  say(
    'en',
    'The [U.S. Helsinki Commission|helsinki-commission] heard [Sophia Besch|sophia-besch] on arms for Ukraine. [Besch|sophia-besch] spoke last.',
  ),
  say('en', 'The Helsinki Commission, HELCOM, protects the Baltic Sea, say American scientists.'),
  say('en', 'The [U.S. Navy|united-states-navy] tried out sea drones from Ukraine.'),
  say('en', 'Navy blue is the colour of the season in the US.'),
  say('uk', 'Представники [ВМС США|united-states-navy] випробували морські дрони в Україні.'),
  say('uk', 'ВМС показали новий катер.'),
  say('pl', 'Pociski kupiła [Marynarka Wojenna USA|united-states-navy].'),
  say('pl', 'Marynarka wojenna w USA jest tematem książki.'),
  say(
    'en',
    'General [Dan Caine|dan-caine] met European officers to talk of Ukraine. [Caine|dan-caine] listened.',
    '2025-08-20',
  ),
  say('en', 'Michael Caine played a spy in Kyiv, and Caine liked the city.'),
  say(
    'uk',
    'Генерал [Ден Кейн|dan-caine] говорив про гарантії для України, і [Кейна|dan-caine] слухали.',
    '2025-08-20',
  ),
  say('uk', 'Гаррі Кейн забив гол збірній України.'),
  say(
    'en',
    'Gen. [Christopher Donahue|christopher-donahue] opened the conference in Wiesbaden; [Donahue|christopher-donahue] wants cheap drones.',
    '2025-07-16',
  ),
  say('en', 'Phil Donahue asked about Ukraine in his show.'),
  say(
    'en',
    'Senator [Richard Blumenthal|richard-blumenthal] was in Kyiv again. [Blumenthal|richard-blumenthal] wants sanctions.',
    '2026-02-23',
  ),
  say('de', 'Hinter der Ukraine steht Blumenthal, ein Dorf im Hunsrück, nicht zurück.'),
  say(
    'en',
    'Speaker [Mike Johnson|mike-johnson] delayed the vote on aid for Ukraine, then Johnson gave way, as [Boris Johnson|boris-johnson] had asked.',
    '2024-04-17',
  ),
  say('en', 'Mike Johnson of Leeds baked bread for Ukraine.', '2024-04-17'),
  say('en', '[Boris Johnson|boris-johnson] came to Kyiv, and Johnson brought arms.', '2022-04-09'),
  say(
    'uk',
    'Спікер Палати представників [Майк Джонсон|mike-johnson] відклав голосування, Джонсона критикують.',
    '2024-04-17',
  ),
  say('uk', 'Бігун Майкл Джонсон приїхав до Києва.'),
];

const european: readonly Sentence[] = [
  say(
    'en',
    'A centre for cables at sea works at [Allied Maritime Command|allied-maritime-command] ([MARCOM|allied-maritime-command]) in Northwood.',
  ),
  say('en', 'Our MARCOM team in Kyiv sells soap.'),
  say('pl', 'Szkolenie prowadzi [Sojusznicze Dowództwo Morskie|allied-maritime-command].'),
  say('pl', 'Dowództwo morskie szkoli żeglarzy.'),
  say(
    'en',
    'Britain will open a [business centre in Kyiv|uk-defence-business-centre-kyiv] for makers of arms, [John Healey|john-healey] said.',
    '2026-01-16',
  ),
  say('en', 'A business centre in Kyiv was damaged by a missile.'),
  say(
    'uk',
    'Британія відкриє [бізнес-центр у Києві|uk-defence-business-centre-kyiv] для виробників зброї.',
    '2026-01-16',
  ),
  say('uk', 'Ракета влучила в бізнес-центр у Києві.'),
  say(
    'en',
    'Experts of the [International Centre for Defence and Security|icds] ([ICDS|icds]) in Tallinn write on arms for Ukraine.',
  ),
  say(
    'en',
    '[Gabby Costigan|gabby-costigan] of [BAE Systems|bae-systems] talked about Ukraine. [Costigan|gabby-costigan] was brief.',
  ),
  say('en', 'Peter Costigan farms near Cork and gave hay to Ukraine.'),
  say('en', 'ICDS helps children in India, and Ukraine sent flour.'),
  say('fr', 'Une chercheuse de l’[Ifri|ifri] explique les leçons de la guerre en Ukraine.'),
  say('fr', 'Le village d’Ifri est en Algérie.'),
  say('uk', 'Дослідження про дрони видав [Французький інститут міжнародних відносин|ifri].'),
  say('uk', 'Французький інститут у Києві вчить мови.'),
  say(
    'de',
    '[Günter Sautter|guenter-sautter] flog für Kanzler [Merz|friedrich-merz] nach Miami, [Sautter|guenter-sautter] verhandelt über die Ukraine.',
    '2025-12-19',
  ),
  say('de', 'Die Firma Sautter aus Ulm verkauft Öfen in die Ukraine.'),
  say(
    'de',
    'Innenminister [Alexander Dobrindt|alexander-dobrindt] stellte eine Einheit gegen Drohnen vor. [Dobrindt|alexander-dobrindt] will mehr.',
    '2025-12-02',
  ),
  say('de', 'Frau Dobrindt aus Peißenberg spendet für die Ukraine.'),
  say('en', '[Sergei Shoigu|sergei-shoigu] said that drones from Ukraine reach every region.', '2026-03-17'),
  say('pl', 'Minister obrony [Szojgu|sergei-shoigu] groził Ukrainie.', '2023-05-01'),
  say('uk', 'Про дрони говорив [Шойгу|sergei-shoigu].', '2026-03-17'),
  say('en', 'Shogu is not a name.'),
  say(
    'uk',
    'Заступниця міністра [Мар’яна Беца|mariana-betsa] говорила у Відні. [Беца|mariana-betsa] просила зброї.',
    '2026-02-25',
  ),
  say('uk', 'Іван Беца вирощує картоплю.'),
  say(
    'uk',
    'Директор [New Geopolitics Research Network|new-geopolitics-research-network] [Михайло Самусь|mykhailo-samus] говорив про ракети. [Самуся|mykhailo-samus] слухали.',
    '2024-11-12',
  ),
  say('en', 'Samus Aran fights in space, and Ukraine plays the game.'),
];

/** Sentences on what the thirteenth round wrote. */
export const thirteenthNewSentences: readonly Sentence[] = [...nordic, ...american, ...european];
