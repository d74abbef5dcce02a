// Look-alikes of round 15, met in Ukrainian, Polish, Lithuanian and Finnish pages on streets, tennis, libraries, parties and cars,
// with the same names where they are meant. Read as in ambiguity.ts.

export const lookAlikes15East: readonly string[] = [
  // Streets, squares and stops
  'pl: Tramwaje stoją na rondzie [ONZ|none]; przy Rondzie [ONZ|none] minister infrastruktury liczy korki, a rząd płaci.',
  'pl: Na placu [Unii Europejskiej|none] i przy al. [Wojska Polskiego|none] trwa remont, mówi rząd.',
  'pl: W [ONZ|united-nations] i w [Unii Europejskiej|european-union] mówi się o rondzie, placu i Ukrainie.',
  'uk: На вулиці [Збройних Сил України|none] прорвало трубу; вул. [ООН|none] та проспект [Європейського Союзу|none] перекрито, каже уряд.',
  'uk: На вулиці [СБУ|security-service-of-ukraine] затримала агента, а у ресторані [СБУ|security-service-of-ukraine] затримала ще одного, повідомили в уряді України.',
  'uk: Станція метро «[Верховна Рада|none]» не працює, каже уряд України.',
  'lt: Avarija [Europos Sąjungos|none] aikštėje: vyriausybė tiria, kas nutiko.',
  'en: They met on [United Nations|none] Avenue, and the government paid; the [United Nations|united-nations] knew.',
  'de: Am Platz der [Vereinten Nationen|none] wird gebaut, sagt die Bundesregierung.',
  'fr: Le gouvernement ferme l’avenue des [Nations unies|none] aux camions.',
  'en: He crossed the street. [NATO|nato] ministers and the government of Ukraine waited.',
  // Cups, inns and papers
  'uk: Тенісистка з України грає на Кубку [Кремля|none]; торік «Кубок [Кремля|none]» виграла інша.',
  'uk: Тенісистка з України не грає в Москві: [Кремль|presidency-of-russia] погрожує.',
  'pl: Tenisistka z Ukrainy nie zagra o Puchar [Kremla|none], mówi minister sportu.',
  'lt: Tenisininkas iš Ukrainos nežais [Kremliaus|none] taurės turnyre, sako vyriausybė.',
  'pl: Hotel [Kreml|none] i hotel „[Kreml|none]” czekają na gości z Ukrainy, mówi minister turystyki.',
  'uk: Готель «[Кремль|none]» чекає на туристів з України.',
  'fi: Elokuvan The [Pentagon|none] Papers aihe on sota, jonka hallitus salasi.',
  // Libraries and clubs
  'uk: Уряд знає: Бібліотека [Конгресу США|none] зберігає мапи, а [Конгрес США|congress-united-states] голосує.',
  'pl: Rząd wie: Biblioteka [Kongresu USA|none] ma mapy Ukrainy.',
  'lt: [JAV Kongreso|none] biblioteka atvėrė Ukrainos žemėlapius, o vyriausybė dėkoja.',
  'uk: Гімнаст Центрального спортивного клубу [Збройних Сил України|none] переміг, каже міністр.',
  // Parties that bear a name
  'uk: Депутати від «Блоку [Петра Порошенка|none]» голосували в обласній раді, а парламент України мовчав.',
  'en: Deputies of the [Petro Poroshenko|none] Bloc voted in the parliament of Ukraine.',
  'lt: [Petro Porošenkos|none] blokas balsavo Ukrainos parlamente.',
  'en: Lawmakers want to block [Volodymyr Zelensky|volodymyr-zelenskyy] from going to war.',
  'uk: Блок [НАТО|nato] зміцнює східний фланг, каже [Марк Рютте|mark-rutte].',
  // Cars, chords and colours
  'pl: [Saab|none] 9-3 miał silnik benzynowy. Firma znała działania militarne.\\n\\nPierwszy był [Saab|none] 92.',
  'pl: [Saab|saab] dostarczy samoloty Gripen i systemy obrony powietrznej.',
  'uk: Акорди пісні: Am, Dm, [G7|none], C, каже музикант з України.',
  'uk: Лідери [G7|g7] підтримали Україну.',
  'uk: Колір [Navy|none] личить усім, каже стилістка з Києва.',
];
