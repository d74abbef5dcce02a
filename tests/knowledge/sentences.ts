// Sentences of our own against the whole knowledge: `[words|entity]` is a mention that is wanted, everything else must stay
// unmarked. A wrong or missing mark found in the wild becomes a row here, reworded.

export interface Sentence {
  readonly lang?: string;
  readonly date?: string;
  /** A line feed begins a new paragraph. */
  readonly text: string;
}

export const sentences: readonly Sentence[] = [
  {
    lang: 'en',
    text: 'The council is led by [Oleksandr Lytvynenko|oleksandr-lytvynenko] after [Oleksii Danilov|oleksii-danilov]; Kyiv says [Lytvynenko|oleksandr-lytvynenko] knows national security.',
  },
  { lang: 'en', text: 'Oleksandr Litvinenko scored twice for the club from Odesa; Danilov kept goal.' },
  {
    lang: 'en',
    text: 'Founders sign a SAFE with a valuation cap; the instrument is no loan and converts into equity.',
  },
  {
    lang: 'en',
    text: 'The NY SAFE Act bans some weapons, and the council wants a regulation on its budget of 3 million dollars.',
  },
  { lang: 'en', text: 'He throws hard, has a pretty low ERA and pretends not to care.' },
  {
    lang: 'en',
    text: 'The New ERA of European research was opened by the [European Commission|european-commission] with loans for labs.',
  },
  {
    lang: 'en',
    text: "EDA tools for chips come from three vendors.\nSynopsys began EDA as a defense contractor's project.",
  },
  { lang: 'en', text: 'Leonardo drew a helicopter and a tank; the da Vinci show opens in Rome.' },
  { lang: 'en', text: 'The philosopher Thales of Miletus measured a pyramid.' },
  { lang: 'en', text: 'Our KAM will call you about the drone shop tickets.' },
  { lang: 'lt', text: '[KAM|ministry-of-national-defence-lithuania] pranešė, kad ministerija perka dronus Ukrainai.' },
  { lang: 'en', text: 'The PURL of each package is kept in the log; weapons-grade checksums.' },
  {
    lang: 'uk',
    text: 'Зробили внесок у програму [PURL|prioritised-ukraine-requirements-list], сказав міністр оборони України.',
  },
  { lang: 'uk', text: 'Гурт «Рамштайн» дав концерт у Києві, Україна.' },
  { lang: 'uk', text: 'Міністр поїхав на [Рамштайн|ukraine-defense-contact-group] просити ППО для України.' },
  { lang: 'uk', text: 'Резніков і Єрмак забили у ворота Франції, наша оборона встояла, збірна України виграла.' },
  { lang: 'uk', text: 'Міністр [Резніков|oleksii-reznikov] подякував партнерам України.' },
  { lang: 'uk', text: 'Сметанін відбив пенальті за збірну України.' },
  { lang: 'uk', text: 'Глава компанії [Сметанін|herman-smetanin] говорив про зброю.' },
  { lang: 'uk', text: 'Міністр збройних сил Франції прибув до Києва.' },
  { lang: 'lt', text: 'Trumpas vaizdo įrašas iš Ukrainos.' },
  { lang: 'lt', text: '[D. Trumpo|donald-trump] sprendimas dėl Ukrainos.' },
  { lang: 'en', text: "[Kosiniak-Kamysz|wladyslaw-kosiniak-kamysz] said Poland's defence plan is ready." },
  { lang: 'en', text: '[Kubilius|andrius-kubilius] is the Commissioner for defence.' },
  { lang: 'en', date: '2025-11-15', text: 'The leaders discussed a [reparations loan|reparations-loan] again.' },
  { lang: 'en', text: 'The [European defence Industrial Programme|european-defence-industry-programme] was adopted.' },
  { lang: 'en', date: '2025-12-15', text: "The '[coalition of the willing|coalition-of-the-willing]' met on Ukraine." },
  { lang: 'en', text: 'Latvia leads the [drone coalition|drone-coalition] for the Ukrainian army.' },
  { lang: 'en', text: 'The [Danish model|danish-model], which works, pays for weapons.\nUkraine is grateful.' },
  { lang: 'uk', text: 'Україна отримає 4 млн у межах «[данської моделі|danish-model]», сказав міністр оборони.' },
  {
    lang: 'pl',
    text: 'Szef [MON|ministry-of-national-defence-poland] poleciał do Kijowa; Ukraina, Ukraina, Ukraina i obrona.',
  },
  {
    lang: 'uk',
    date: '2026-01-15',
    text: '[ЄС|european-union] дає Україні [кредит на 90 млрд євро|ukraine-support-loan].',
  },
  {
    lang: 'pl',
    date: '2026-01-15',
    text: 'Ukraina dostanie [pożyczkę w wysokości 90 miliardów euro|ukraine-support-loan].',
  },
  {
    lang: 'lt',
    date: '2025-10-15',
    text: 'Kubilius nori, kad Europoje stovėtų [dronų siena|european-drone-defence-initiative].',
  },
  { lang: 'en', text: '[Quantum Systems|quantum-systems] will double its output.\nUkraine buys its drones.' },
  {
    lang: 'en',
    text: 'Budapest holds the [EPF|european-peace-facility], [Borrell|josep-borrell] said.\nArms for Ukraine wait.',
  },
  { lang: 'en', text: 'The total of [ERA loans|extraordinary-revenue-acceleration-loans] for Ukraine grew.' },
  {
    lang: 'lt',
    text: 'Ministras Ukrainoje susitiko su [Volodymyru Zelenskiu|volodymyr-zelenskyy] ir [D. Šmyhaliu|denys-shmyhal].',
  },
  { lang: 'lt', text: '[D. Šakalienės|dovile-sakaliene] vizitas Ukrainoje' },
  { lang: 'lt', text: 'Pasveikino [Robertą Kauną|robertas-kaunas].' },
  { lang: 'lt', text: '[Donaldo Trumpo|donald-trump] ir [Marko Rutte|mark-rutte] planas' },
  {
    lang: 'lt',
    text: '[Europos Komisijos|european-commission], [Europos Parlamento|european-parliament], [ES Tarybos|council-of-the-european-union]',
  },
  { lang: 'lt', text: '[Ukrainos gynybos kontaktinės grupės|ukraine-defense-contact-group] susitikimas' },
  { lang: 'lt', text: '[Ukrainos gynybos ministerijos|ministry-of-defence-of-ukraine] testai' },
  { lang: 'lt', text: '[NATO|nato] plečiasi; [Aljansas|nato] pritarė.' },
  { lang: 'lt', text: '[EK|european-commission] vadovė Briuselyje' },
  { lang: 'pl', text: 'Rozmowa z [Troelsem Lundem Poulsenem|troels-lund-poulsen]' },
  { lang: 'pl', text: '[ministerstwa obrony Ukrainy|ministry-of-defence-of-ukraine]' },
  { lang: 'pl', text: '[KE|european-commission] przyjęła plan unijny, [Komisja Europejska|european-commission]' },
  {
    lang: 'pl',
    text: '[Centrum Analiz, Szkolenia i Edukacji|joint-analysis-training-and-education-centre] w Bydgoszczy',
  },
  { lang: 'de', text: '[Verteidigungsministerium der Ukraine|ministry-of-defence-of-ukraine]' },
  { lang: 'de', text: '[Ukraine-Verteidigungskontaktgruppe|ukraine-defense-contact-group]' },
  { lang: 'de', text: 'das [Ramstein-Format|ukraine-defense-contact-group] für die Ukraine' },
  { lang: 'de', text: 'Leiter des [Ramstein-Formats|ukraine-defense-contact-group] für die Ukraine' },
  { lang: 'de', text: '[SAFE-Darlehen|security-action-for-europe]' },
  { lang: 'de', text: '[EU-Kommission|european-commission] … die [Kommission|european-commission]' },
  { lang: 'de', text: 'ein [90-Milliarden-Euro-Darlehen|ukraine-support-loan] für die Ukraine' },
  { lang: 'fr', text: "l'[Action pour la sécurité en Europe|security-action-for-europe]" },
  { lang: 'fr', text: 'le [ministère français des Armées|ministry-of-the-armed-forces-france]' },
  {
    lang: 'fr',
    text: 'Le [Conseil de l’UE|council-of-the-european-union] a voté; le [Conseil|council-of-the-european-union] a contourné le [Parlement européen|european-parliament], et le [Parlement|european-parliament] proteste.',
  },
  { text: '[Ramsteingruppen|ukraine-defense-contact-group] möttes om Ukraina' },
  { text: '[Europa-Kommissionen|european-commission]' },
  { text: '[Natos|nato] generalsekretær' },
  { text: '[Zelenskij|volodymyr-zelenskyy] takket Norge for støtte til Ukraina' },
  { text: '[Volodymyr Zelenskyjs|volodymyr-zelenskyy] besök' },
  { text: '[Saabs|saab] Gripen till Ukraina' },
  { lang: 'uk', text: 'засідання [контактної групи з питань оборони України|ukraine-defense-contact-group]' },
  { lang: 'uk', text: '[Безпекової ініціативи для Європи|security-action-for-europe]' },
  { lang: 'uk', text: '[Троель Лунд Поульсен|troels-lund-poulsen] і [Мортен Бьодсков|morten-bodskov]' },
  {
    lang: 'uk',
    text: 'В [ОПУ|office-of-the-president-of-ukraine] сказали: президент [Зеленський|volodymyr-zelenskyy] їде.',
  },
  { lang: 'en', text: 'Sir [Kier Starmer|keir-starmer]' },
  { lang: 'en', text: '[Olexander Kamyshin|oleksandr-kamyshin]' },
  { lang: 'en', text: "[Svyridenko|yuliia-svyrydenko] thanked Ukraine's partners." },
  { lang: 'uk', text: 'у форматі «[Рамштайн|ukraine-defense-contact-group]» для України' },
  { lang: 'uk', text: 'програма [SAFE|security-action-for-europe] на 150 млрд євро для оборони' },
  { lang: 'uk', text: 'програма [Ukraine Facility|ukraine-facility]' },
  { lang: 'uk', text: 'групи [E5|e5-group-of-five-defence-ministers]: міністри оборони' },
  { lang: 'pl', text: 'instrument [SAFE|security-action-for-europe] i obrona [UE|european-union]' },
  {
    lang: 'en',
    text: 'The [Danish Ministry of Defence Acquisition and Logistics Organisation|danish-ministry-of-defence-acquisition-and-logistics-organisation] signed.',
  },
  { lang: 'en', text: 'The [NATO-Ukraine Council|nato-ukraine-council] met.' },
  {
    lang: 'en',
    text: 'Macro-financial assistance ([MFA|macro-financial-assistance-plus]) for Ukraine totals 18 billion.',
  },
  {
    lang: 'en',
    date: '2025-09-15',
    text: 'The UK will build drones for Ukraine, and Ukraine will fly them over Ukraine.\nThe [Ministry of Defence|ministry-of-defence-united-kingdom] in London said so; the [MoD|ministry-of-defence-united-kingdom] gave no date.',
  },
  {
    lang: 'uk',
    text: 'Польща і Україна, Польща і Україна говорили про дрони.\nПресслужба [Міноборони|ministry-of-defence-of-ukraine] підтвердила.',
  },
  {
    lang: 'de',
    text: 'Berlin hilft der Ukraine, die Ukraine dankt, die Ukraine hofft.\nDas [Verteidigungsministerium|federal-ministry-of-defence-germany] nannte keine Zahl.',
  },
  { lang: 'pl', text: 'Minister wrócił z bazy w Ramstein; wojna na Ukrainie trwa.' },
  { lang: 'pl', text: 'w formacie [Ramstein|ukraine-defense-contact-group] o Ukrainie' },
];
