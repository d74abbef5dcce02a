// Sentences of our own in Norwegian, Swedish, Danish, Lithuanian and Ukrainian against the whole knowledge, written after the
// twelfth round of reading texts that nobody had seen before. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const norwegian: readonly Sentence[] = [
  // “EU-rådets president” is the one of the heads of state and government.
  say(
    'no',
    'Avtalen om lånet til Ukraina er i havn, skriver [EU-rådets|european-council] president [Antonio Costa|antonio-costa].',
  ),
  say('no', 'EU-rådets vedtak om fiskekvoter kom sent.'),
  say('no', '[Den europeiske kommisjonen|european-commission] vil ha flere granater til Ukraina.'),
  say('no', 'Den europeiske kommisjonæren for jakt var ikke til stede.'),
  say('no', '[Ukrainas nasjonale sikkerhets- og forsvarsråd|national-security-and-defence-council-of-ukraine] møttes.'),
  say('no', 'Norges nasjonale sikkerhets- og forsvarsråd finnes ikke.'),
  // New Norwegian.
  say('no', '[Utanriksdepartementet|ministry-of-foreign-affairs-norway] i Noreg seier ja til støtte for Ukraina.'),
  say(
    'no',
    '[EU-kommisjonen|european-commission] la fram [kvitboka|white-paper-for-european-defence] om forsvar og opprustning.',
    '2025-03-20',
  ),
  say('no', 'Regjeringa la fram kvitboka om skule og barnehage.', '2025-03-20'),
  // A town, a company and its old name.
  say(
    'no',
    'Selskapet [Kongsberg våpenfabrikk|kongsberg-gruppen] er blitt [Kongsberg Gruppen|kongsberg-gruppen], som lager luftvern til Ukraina.',
  ),
  say(
    'no',
    '[Zelenskyj|volodymyr-zelenskyy] får våpen fra den gamle sølvbyen Kongsberg. [Kongsberg Defence|kongsberg-defence-and-aerospace] lager NASAMS.',
  ),
  say('no', 'KONGSBERG: – De kommer om tre minutter. [Kongsberg Defence|kongsberg-defence-and-aerospace] lager våpen.'),
  say('no', '[Kongsberg|kongsberg-defence-and-aerospace] lager NASAMS og andre våpen til Ukraina.'),
  // The contact group with a letter too many; the place whose name it has.
  say('no', 'Før møtet i [Rammstein-formatet|ukraine-defense-contact-group] fikk Ukraina granater.'),
  say('no', 'Rammstein spiller i Oslo, og billettene er utsolgt også for gjester fra Ukraina.'),
  say('no', 'Ministeren støttet Ukraina på møtet i Ramstein, Tyskland.'),
  say('da', 'Ministrene talte om Ukraine på den amerikanske luftbase i Ramstein.'),
  say('no', 'Landene i [Ramstein|ukraine-defense-contact-group] lovet Ukraina flere granater.'),
];

const scandinavian: readonly Sentence[] = [
  say('sv', 'I dag har [europeiska kommissionen|european-commission] beviljat stöd till granater för Ukraina.'),
  say('sv', 'Den europeiska kommissionären för fiske reste hem.'),
  say('sv', 'Alla [Natoallierade|nato] köper stridsfordon, och varje [Natomedlem|nato] betalar.'),
  say('sv', 'Varje natoljus har sin plats i skåpet.'),
  say('sv', 'Stödet går till [Nammo Sverige AB|nammo], som fyller granater till Ukraina.'),
  say(
    'sv',
    'Pengarna kommer från [ASAP|act-in-support-of-ammunition-production] ([Act in Support for Ammunition Production|act-in-support-of-ammunition-production]), säger [EU-kommissionen|european-commission].',
  ),
  say('sv', 'Föreningen bad om an act in support for production of cheese.'),
  say('da', 'USA’s forsvarsminister [Lloyd James Austin|lloyd-austin] talte om Ukraine.'),
  say('da', 'Musikeren Lloyd James spillede i Austin.'),
  say('da', 'Dagen efter mødtes [NATO-Ukraine Commission|nato-ukraine-council] i Bruxelles.', '2023-06-15'),
];

const shortNames: readonly Sentence[] = [
  say(
    'da',
    'Danmark tiltræder [Det Europæiske Forsvarsagentur|european-defence-agency]. [Forsvarsagenturet|european-defence-agency] køber granater.',
  ),
  say('da', 'Forsvarsagenturet i Lilleby er et reklamebureau for sportsklubber.'),
  say('da', '[Dansk Industri|dansk-industri] vil købe mere forsvarsudstyr, siger direktøren i [DI|dansk-industri].'),
  say('da', 'Klubben DI spiller i Divisionen, og soldaten fra Ukraine ser på.'),
];

const lithuanian: readonly Sentence[] = [
  say(
    'lt',
    '[Andrius Kubilius|andrius-kubilius] sako, kad „[Safe|security-action-for-europe]“ etapas padės ES šalių gynybai.',
    '2026-01-26',
  ),
  say('lt', 'Parduotuvėje „Safe“ galima pirkti seifų ir gynybos dujų.', '2026-01-26'),
  say(
    'lt',
    'Lietuva prisidės prie Čekijos siūlomos [iniciatyvos dėl amunicijos įsigijimo|czech-ammunition-initiative] Ukrainai.',
    '2024-03-04',
  ),
  say('lt', 'Policija svarsto savo iniciatyvą dėl amunicijos pirkimo šaudyklai.', '2024-03-04'),
];

const ukrainian: readonly Sentence[] = [
  say('uk', '[ЄС|european-union] відкриє [Офіс інновацій|eu-defence-innovation-office-in-kyiv] у Києві для зброярів.'),
  say('uk', 'Німеччина й [ЄС|european-union] хвалять Офіс інновацій у Львові.'),
  say('uk', 'Банк відкрив Офіс інновацій у Києві.'),
  say(
    'uk',
    'Стратегію супроводжує [Програма оборонної індустрії|european-defence-industry-programme] ([EDIP|european-defence-industry-programme]), каже [Єврокомісія|european-commission].',
  ),
  say('uk', 'Програма оборонної індустрії Японії зросла.'),
  say('uk', 'У Брюсселі засідала [Комісія Україна-НАТО|nato-ukraine-council].', '2023-03-01'),
  say('uk', 'Комісія з питань етики України та дружби з містами не зібралася.', '2023-03-01'),
  say(
    'uk',
    'Кошти з пакета підтримки [ЄС|european-union] обсягом [90 млрд євро|ukraine-support-loan] підуть на оборону України.',
    '2026-02-03',
  ),
  say('uk', 'Торік торгівля [ЄС|european-union] з Україною сягнула 90 млрд євро.', '2026-02-03'),
];

export const twelfthNorthernSentences: readonly Sentence[] = [
  ...norwegian,
  ...scandinavian,
  ...shortNames,
  ...lithuanian,
  ...ukrainian,
];
