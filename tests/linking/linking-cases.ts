// Cases of linking: a text (one line, one block; a line that begins with "|" is an aside), and what is named in it.
// Each row shows one rule; expected mentions are written `surface>entity`, ambiguous ones `surface>first|other`.

interface LinkingCase {
  readonly name: string;
  readonly text: string;
  readonly found: readonly string[];
  readonly date?: string;
  readonly lang?: string;
}

const row = (
  name: string,
  text: string,
  found: readonly string[],
  more: { date?: string; lang?: string } = {},
): LinkingCase => ({ name, text, found, ...more });

export const linkingCases: readonly LinkingCase[] = [
  row('full name', 'Rustem Umerov spoke.', ['Rustem Umerov>rustem-umerov']),
  row('Cyrillic full name', 'Рустем Умєров сказав.', ['Рустем Умєров>rustem-umerov']),
  row('surname in a headline before the full name', 'Kallas in Brussels\nKaja Kallas met nobody.', [
    'Kallas>kaja-kallas',
    'Kaja Kallas>kaja-kallas',
  ]),
  row('surname without a full name', 'Kallas in Brussels', []),
  row('guarded surname, context holds', 'Umerov met Ukrainian makers.', ['Umerov>rustem-umerov']),
  row('guarded surname, no context', 'Umerov won the race.', []),
  row('guarded surname, full name is enough', 'Boris Pistorius came. Pistorius left.', [
    'Boris Pistorius>boris-pistorius',
    'Pistorius>boris-pistorius',
  ]),
  row('two spellings of one person', 'Serhii Boiev came. Boyev left.', [
    'Serhii Boiev>serhii-boiev',
    'Boyev>serhii-boiev',
  ]),
  row('another first name, known', 'Kaja Kallas. Her father is Boris Kallas.', ['Kaja Kallas>kaja-kallas']),
  row('another first name, over two lines of the source', 'Kaja Kallas and her father Siim      Kallas spoke.', [
    'Kaja Kallas>kaja-kallas',
  ]),
  row('another first name, unknown, inside a sentence', 'Kaja Kallas and her father Siim Kallas spoke.', [
    'Kaja Kallas>kaja-kallas',
  ]),
  row('capital at the start of a sentence', 'Kaja Kallas spoke. Yesterday Kallas left.', [
    'Kaja Kallas>kaja-kallas',
    'Kallas>kaja-kallas',
  ]),
  row('title before a surname', 'Kaja Kallas; then Commissioner Kallas left.', [
    'Kaja Kallas>kaja-kallas',
    'Kallas>kaja-kallas',
  ]),
  row('country before a surname', 'Kaja Kallas; then the Polish Kallas fans.', [
    'Kaja Kallas>kaja-kallas',
    'Kallas>kaja-kallas',
  ]),
  row('other spelling of the first name', 'Serhii Boiev and again Serhiy Boiev', [
    'Serhii Boiev>serhii-boiev',
    'Serhiy Boiev>serhii-boiev',
  ]),
  row('own first name proves a surname that needs proof', 'Serhiy Boiev came home, and so did Boyev.', [
    'Serhiy Boiev>serhii-boiev',
    'Boyev>serhii-boiev',
  ]),
  row('first name in another case', 'Spotkanie z Serhiiem Boiev.', ['Serhiiem Boiev>serhii-boiev'], { lang: 'pl' }),
  row(
    'misspelt first name in another case',
    'Україна. Зустріч з генералом Войчєхом Озгою.',
    ['Войчєхом Озгою>wojciech-ozga'],
    {
      lang: 'uk',
    },
  ),
  row('another first name in the same case', 'Україна. Зустріч з генералом Володимиром Озгою.', [], { lang: 'uk' }),
  row('first names are declined in few languages', 'A meeting with Serhiiem Boiev.', [], { lang: 'en' }),
  row('another initial', 'Kaja Kallas spoke. Later S. Kallas spoke.', ['Kaja Kallas>kaja-kallas']),
  row('own initial', 'Kaja Kallas spoke. Later K. Kallas spoke.', ['Kaja Kallas>kaja-kallas', 'Kallas>kaja-kallas']),
  row('a surname that begins another name', 'Petr Pavel spoke. Pavel left, as Pavel Durov did.', [
    'Petr Pavel>petr-pavel',
    'Pavel>petr-pavel',
  ]),
  row('second half of a surname', 'Kaja Kallas met Anna Kallas-Smith and Anne-Kallas.', ['Kaja Kallas>kaja-kallas']),
  row('two surnames of the article joined', 'Kaja Kallas and Boris Pistorius came. The Kallas-Pistorius talks end.', [
    'Kaja Kallas>kaja-kallas',
    'Boris Pistorius>boris-pistorius',
    'Kallas>kaja-kallas',
    'Pistorius>boris-pistorius',
  ]),
  row(
    'a German noun made of a name',
    'Der Pistorius-Besuch endet. Boris Pistorius reist ab, Karl Pistorius-Planck auch.',
    ['Pistorius>boris-pistorius', 'Boris Pistorius>boris-pistorius'],
    { lang: 'de' },
  ),
  row(
    'the same noun in another language',
    'The Pistorius-Besuch ends. Boris Pistorius left.',
    ['Boris Pistorius>boris-pistorius'],
    { lang: 'en' },
  ),
  row('surname that needs a title', 'Commissioner Kos swam at Kos.', ['Kos>marta-kos']),
  row('full name in an aside proves nothing', '|Kaja Kallas: all news\nKallas is a name.', ['Kaja Kallas>kaja-kallas']),
  row('surname in an aside is marked', 'Kaja Kallas spoke.\n|Kallas: all news', [
    'Kaja Kallas>kaja-kallas',
    'Kallas>kaja-kallas',
  ]),
  row('acronym with its context', 'The EU ran ASAP for shells.', ['ASAP>asap']),
  row('acronym without context', 'Please answer ASAP.', []),
  row('acronym in lower case', 'The EU wants shells asap.', []),
  row('forbidden word in the sentence wins', 'Deliver the ammunition ASAP! The EU ran ASAP for shells.', ['ASAP>asap']),
  row(
    'forbidden word wins even over the expansion',
    'The Act in Support of Ammunition Production ran. Send it ASAP please.',
    ['Act in Support of Ammunition Production>asap'],
  ),
  row('acronym after its expansion', 'The Act in Support of Ammunition Production ran.\nASAP ended.', [
    'Act in Support of Ammunition Production>asap',
    'ASAP>asap',
  ]),
  row('acronym proven once counts everywhere', 'The EU ran ASAP.\nASAP ended.', ['ASAP>asap', 'ASAP>asap']),
  row('run of capitals', 'EU REGULATION ASAP IS HERE', []),
  row('paragraph forbids', 'A loan? No, a SAFE, a simple agreement for future equity.', []),
  row(
    'paragraph forbids yields to the full name',
    'Security Action for Europe\nA SAFE loan is no agreement for future equity.',
    ['Security Action for Europe>safe', 'SAFE>safe'],
  ),
  row('format by a quoted name', "The 'Ramstein' countries help Ukraine.", ['Ramstein>udcg']),
  row('air base is consumed', 'Ukraine: talks at Ramstein Air Base, not in Ramstein airbase.', []),
  row('short name after the full one', 'The Ukraine Defense Contact Group met. The Contact Group left.', [
    'Ukraine Defense Contact Group>udcg',
    'Contact Group>udcg',
  ]),
  row('short name alone', 'The Contact Group left.', []),
  row('ministry by topic', 'Kyiv. The Ministry of Defence of Ukraine and Ukraine; the Ministry of Defence said.', [
    'Ministry of Defence of Ukraine>mod-ua',
    'Ministry of Defence>mod-ua',
  ]),
  row('ministry by possessive', "Ukraine, Ukraine, Ukraine. Poland's Ministry of Defence said.", [
    'Ministry of Defence>mod-pl',
  ]),
  row('ministry by adjective', 'Ukraine, Ukraine, Ukraine. The Polish Ministry of Defence said.', [
    'Ministry of Defence>mod-pl',
  ]),
  row(
    'ministry by a French country without an article',
    'Ukraine, Ukraine, Ukraine. Ministry of Defence de Poland a dit.',
    ['Ministry of Defence>mod-pl'],
  ),
  row('ministry by a French country with a vowel', 'Poland, Poland, Poland. Ministry of Defence d’Ukraine a dit.', [
    'Ministry of Defence>mod-ua',
  ]),
  row('ministry of a country unknown here', 'Ukraine, Ukraine. The Lithuanian Ministry of Defence said.', []),
  row('ministry without a country', 'The Ministry of Defence said.', []),
  row('ministry of the paper’s country', 'Dziś Ministry of Defence pisze.', ['Ministry of Defence>mod-pl'], {
    lang: 'pl',
  }),
  row('the adjective of a nation that no list has', 'Dziś kenijskie Ministry of Defence pisze.', [], { lang: 'pl' }),
  row('ministry between two countries', 'Ukraine and Poland met. The Ministry of Defence said.', [
    'Ministry of Defence>mod-ua|mod-pl',
  ]),
  row(
    'ministry of the country named just before',
    'Ukraine, Ukraine, Ukraine. Poland builds. The Ministry of Defence: no.',
    ['Ministry of Defence>mod-pl'],
  ),
  row(
    'ministry of an unknown country named just before',
    'Ukraine, Ukraine. Lithuania builds. The Ministry of Defence: no.',
    [],
  ),
  row(
    'ministry, one named in full',
    'Poland, Poland. The Ministry of Defence of Ukraine met many.\nThe Ministry of Defence agreed.',
    ['Ministry of Defence of Ukraine>mod-ua', 'Ministry of Defence>mod-ua'],
  ),
  row(
    'ministry in a language of its own',
    'Minister i zespol w kraju oraz dla Ukrainy na rok jest: Ministry of Defence.',
    ['Ministry of Defence>mod-pl'],
  ),
  row('ministry between two countries named alike', 'Poland and Ukraine met. The Ministry of Defence said.', [
    'Ministry of Defence>mod-ua|mod-pl',
  ]),
  row('ministry where only people tell the country', 'Rustem Umerov left. The Ministry of Defence said.', [
    'Rustem Umerov>rustem-umerov',
    'Ministry of Defence>mod-ua',
  ]),
  row(
    'ministry whose ministers need no country',
    'Ukraine, Ukraine, Ukraine. Minister Paweł Bejda met Ukrainian Minister Rustem Umerov in Ukraine. The Ministry of Defence said.',
    ['Paweł Bejda>pawel-bejda', 'Rustem Umerov>rustem-umerov', 'Ministry of Defence>mod-pl'],
    { lang: 'en' },
  ),
  row(
    'ministry whose people are more',
    'Poland and Ukraine, Poland and Ukraine. Paweł Bejda came. The Ministry of Defence said.',
    ['Paweł Bejda>pawel-bejda', 'Ministry of Defence>mod-pl|mod-ua'],
    { lang: 'en' },
  ),
  row('ministry of a new clause', 'Poland, Poland. Drones go to Ukraine as the Ministry of Defence said.', [
    'Ministry of Defence>mod-pl',
  ]),
  row('company with its legal form', 'Summa Defence Ltd builds a plant.', ['Summa Defence Ltd>summa']),
  row('ministry of that country', 'Польща дає дрони для України. Про це сказав Ministry of Defence країни.', [
    'Ministry of Defence>mod-pl',
  ]),
  row(
    'ministry, and something of another country',
    'Польща і Україна. Про це сказав Ministry of Defence країни НАТО.',
    ['Ministry of Defence>mod-ua|mod-pl'],
  ),
  row('ministry with a genitive of two words', 'Україна. Про це заявило Ministry of Defence Нової Зеландії.', [], {
    lang: 'uk',
  }),
  row('ministry with a genitive', 'Мова: Ministry of Defence Польщі. Україна, Україна, Україна.', [
    'Ministry of Defence>mod-pl',
  ]),
  row('described by amount', 'The €90 billion loan for Ukraine stands.', ['€90 billion loan>loan'], {
    date: '2026-02-24',
  }),
  row('described by amount, too early', 'The €90 billion loan for Ukraine stands.', [], { date: '2025-03-07' }),
  row('described by amount, no date', 'The €90 billion loan for Ukraine stands.', ['€90 billion loan>loan']),
  row('described by amount, other subject', 'The bank gave a €90 billion loan.', [], { date: '2026-02-24' }),
  row('dated name, in time', 'Department of War', ['Department of War>dow'], { date: '2025-09-20' }),
  row('dated name, too early', 'Department of War', [], { date: '2025-08-31' }),
  row('name of one language', 'the drone wall', ['drone wall>drone-wall'], { lang: 'en-GB' }),
  row('name of another language', 'the drone wall', [], { lang: 'pl' }),
  row(
    'language said wrongly',
    'the drone wall of the north is for the east and that was said',
    ['drone wall>drone-wall'],
    { lang: 'uk' },
  ),
  row('language guessed', 'и что на не как для его это также the drone wall', []),
  row('web address', 'See https://example.org/NATO/Umerov or press@NATO.int or www.NATO.int or NATO.int', []),
  row('hashtag', 'Ukraine #umerov #NATO', ['umerov>rustem-umerov', 'NATO>nato']),
  row('capital short name', 'NATO met. The Alliance grew; this alliance did not.', ['NATO>nato', 'Alliance>nato']),
  row('longest form consumes', 'the NATO-Ukraine Council', []),
  row('two of one surname, none named', 'In Ukraine Fedorov spoke.', ['Fedorov>fedorov-minister|fedorov-other']),
  row('two of one surname, one named', 'Mykhailo Fedorov came. In Ukraine Fedorov spoke.', [
    'Mykhailo Fedorov>fedorov-minister',
    'Fedorov>fedorov-minister',
  ]),
  row('two of one surname, first name decides', 'In Ukraine Yevhen Fedorov spoke; then Fedorov left.', [
    'Yevhen Fedorov>fedorov-other',
    'Fedorov>fedorov-other',
  ]),
  row(
    'genitive s in a German text',
    'Wolodymyr Selenskyjs Plan; Selenskyjs Rede.',
    ['Wolodymyr Selenskyjs>zelenskyy', 'Selenskyjs>zelenskyy'],
    { lang: 'de' },
  ),
  row('genitive s in a Swedish text', 'Wolodymyr Selenskyjs plan', ['Wolodymyr Selenskyjs>zelenskyy'], { lang: 'sv' }),
  row('genitive s in a Danish text', 'Wolodymyr Selenskyjs plan', ['Wolodymyr Selenskyjs>zelenskyy'], { lang: 'da' }),
  row('genitive s in a Norwegian text', 'Wolodymyr Selenskyjs plan', ['Wolodymyr Selenskyjs>zelenskyy'], {
    lang: 'nb',
  }),
  row('genitive s in a Dutch text', 'Wolodymyr Selenskyjs plan', ['Wolodymyr Selenskyjs>zelenskyy'], { lang: 'nl' }),
  row('no genitive s in an English text', 'two Wolodymyr Selenskyjs', [], { lang: 'en' }),
  row('no genitive s in a Polish text', 'Wolodymyr Selenskyjs', [], { lang: 'pl' }),
  row('no genitive s where the language is not known', 'Wolodymyr Selenskyjs', []),
  row('genitive s, language guessed', 'Das ist der Plan und auch das Ziel von den Leuten: Wolodymyr Selenskyjs Rede.', [
    'Wolodymyr Selenskyjs>zelenskyy',
  ]),
  row('without an s in an English text', 'Wolodymyr Selenskyj spoke', ['Wolodymyr Selenskyj>zelenskyy'], {
    lang: 'en',
  }),
  row('a capital S is no genitive', 'EuGHS', [], { lang: 'de' }),
  row('what stands next begins behind the s', 'EuGHs Urteil', [], { lang: 'de' }),
  row('the same with another word next', 'EuGHs Richter', ['EuGHs>euro-court'], { lang: 'de' }),
];
