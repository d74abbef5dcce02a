// Sentences of our own in Danish, Norwegian, Swedish, Finnish and Lithuanian against the whole knowledge, written after the
// eleventh round of reading texts that nobody had seen before: sums that name a programme, compounds with Nato, ministries of
// other countries in Finnish, and initials that touch a surname. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const scandinavian: readonly Sentence[] = [
  // The loans for defence by their sum.
  say(
    'da',
    '[EU-Kommissionen|european-commission] vil give landene [150 milliarder euro i lån|security-action-for-europe] til fælles forsvarsindkøb.',
    '2025-03-07',
  ),
  say(
    'no',
    'Kommisjonens plan for opprustning gir hvert EUW-land sin del av et lån på 150 milliarder euro, mener han.',
    '2025-03-05',
  ),
  say(
    'no',
    'Den europeiske union vil ha [lån på 150 milliarder euro|security-action-for-europe] til forsvaret, også for Ukraina.',
    '2025-03-05',
  ),
  say('sv', 'Banken i Bryssel ger hushållen 150 miljarder euro i lån till bostäder.', '2025-06-01'),
  say('da', 'I 2009 gav [EU|european-union] 150 milliarder euro i lån, også til forsvaret.', '2009-06-01'),
  // The loan to Ukraine by its sum.
  say(
    'sv',
    'I natt enades [EU|european-union] om [90 miljarder euro i stöd till Ukraina|ukraine-support-loan], säger statsministern.',
    '2025-12-19',
  ),
  say(
    'da',
    '[EU|european-union] giver [90 milliarder euro i støtte til Ukraine|ukraine-support-loan] i to år.',
    '2026-01-10',
  ),
  say(
    'no',
    'Ukraina får [90 milliarder euro i støtte|ukraine-support-loan] fra [EU|european-union], sier hun.',
    '2026-01-10',
  ),
  say('no', 'Bøndene i [EU|european-union] får 90 milliarder euro i støtte, sier hun.', '2026-01-10'),
  // Compounds with Nato, as Swedish papers write them.
  say('sv', 'I Bryssel satt både [Natomedlemmar|nato] och andra som hjälper Ukraina.'),
  say('sv', 'Varje [Natoland|nato] köper granater, och [Natoalliansen|nato] växer.'),
  say('sv', 'Natobingo är ett nytt spel för familjen.'),
  // The bank of the Union, a group of ministers, and a fund that invests.
  say('no', '[Den europeiske investeringsbanken|european-investment-bank] ([EIB|european-investment-bank]) låner ut.'),
  say('no', 'Statsråden var i [kontaktgruppa for Ukraina|ukraine-defense-contact-group] i går.'),
  say('no', 'Kontaktgruppa for idrettslag i Oslo møttes.'),
  say('no', 'Investeringsselskapet [D3|d3-venture-capital] leter etter våpen og droner i Ukraina.'),
  say('no', 'Legen anbefaler D3 om vinteren, også soldater i Ukraina.'),
  // A legal form that is written with one capital.
  say('no', 'I Finland bygger [Summa Defence Plc|summa-defence] droner for Ukraina.'),
];

const otherCountries: readonly Sentence[] = [
  // A ministry “in Moscow” or “in Kyiv” is not the one at home.
  say('da', 'Udenrigsministeriet i Moskva protesterer, og Forsvarsministeriet i Kyiv tier om våben til Ukraine.'),
  say('da', '[Forsvarsministeriet|ministry-of-defence-denmark] oplyser, at Ukraine får droner. I Kyiv glæder man sig.'),
  say('da', '[Udenrigsministeriet|ministry-of-foreign-affairs-denmark] i København hjælper Ukraine.'),
  say('no', 'Utenriksdepartementet i Moskva protesterer, og Forsvarsdepartementet i London gir våpen til Ukraina.'),
  say('no', '[Utenriksdepartementet|ministry-of-foreign-affairs-norway] i Oslo hjelper Ukraina.'),
  say('sv', 'I Helsingfors vill finska riksdagen ge vapen till Ukraina.'),
  say('sv', 'I Stockholm vill [riksdagen|riksdag-sweden] ge vapen till Ukraina.'),
  say('fi', 'Venäjän ulkoministeriö vaikenee, Ukrainan ulkoministeriön mukaan aseita tarvitaan.'),
  say('fi', '[Ulkoministeriö|ministry-for-foreign-affairs-finland] kertoo avusta Ukrainalle.'),
];

const finnish: readonly Sentence[] = [
  say('fi', '[Ukrainan puolustusministeriö|ministry-of-defence-of-ukraine] kiitti Suomea.'),
  say('fi', 'Yhteistyö [Ukrainan puolustusministeriön|ministry-of-defence-of-ukraine] kanssa on ollut tiivistä.'),
  say('fi', '[Puolustusministeriö|ministry-of-defence-finland] kertoo avusta Ukrainalle.'),
  say('fi', '[Suomen puolustusministeriön|ministry-of-defence-finland] mukaan apu jatkuu.'),
  say('fi', 'Ruotsin puolustusministeriön mukaan Ukrainan apu jatkuu, ja Venäjän puolustusministeriö vaikenee.'),
  say('fi', 'Ministeri [Antti Häkkänen|antti-hakkanen] tuli. [HÄKKÄSEN|antti-hakkanen] mukaan apu Ukrainalle jatkuu.'),
  say('fi', '[Euroopan parlamentti|european-parliament] ja [Eurooppa-neuvosto|european-council] puhuivat Ukrainasta.'),
  say('fi', 'Euroopan neuvosto vaatii Venäjältä vastauksia.'),
];

const lithuanian: readonly Sentence[] = [
  // Papers that print no space after an initial.
  say('lt', '[A.Kubilius|andrius-kubilius] kalbėjo apie Ukrainą, [V.Zelenskis|volodymyr-zelenskyy] padėkojo.'),
  say(
    'lt',
    '„Remsime Ukrainą“, – sakė [A.Armonaitė|ausrine-armonaite]. Ministrė [Aušrinė Armonaitė|ausrine-armonaite] lankosi [NATO|nato] šalyje.',
  ),
  say('lt', 'Ukrainai padės ir žemaitis L.Kubilius, ūkininkas.'),
  // The Commission by two letters.
  say('lt', '[EK|european-commission] sukurta priemonė leis ES šalims pirkti ginklus kartu.'),
  say('lt', 'EK rungtynėse Kaune laimėjo svečiai.'),
];

export const eleventhNordicLithuanianSentences: readonly Sentence[] = [
  ...scandinavian,
  ...otherCountries,
  ...finnish,
  ...lithuanian,
];
