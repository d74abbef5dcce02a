// Sentences of our own against the whole knowledge in Danish, Swedish, Norwegian and Lithuanian, written after the fifth
// round of unseen texts: bodies and programmes in the words of those languages, and what only looks like them.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const danish: readonly Sentence[] = [
  say(
    'da',
    'Brevet går til [Europa-Kommissionen|european-commission], [EU’s Fælles Udenrigstjeneste|european-external-action-service] og [Det Europæiske Forsvarsagentur|european-defence-agency].',
  ),
  say('da', '[Europa-Kommissionen|european-commission] svarede. [Kommissionen|european-commission] vil vente.'),
  say('da', 'Kommissionen for byens parker mødtes om bænkene.'),
  say(
    'da',
    '[Den Europæiske Fredsfacilitet|european-peace-facility] og [EU|european-union]’s budget betaler granater.',
  ),
  say(
    'da',
    '[EU|european-union] har en [hvidbog om europæisk forsvar|white-paper-for-european-defence]. Med [hvidbogen|white-paper-for-european-defence] skal [EU|european-union] opruste sit forsvar.',
    '2025-04-03',
  ),
  say('da', 'Skolens hvidbog om mobning blev læst af forældre og lærere.', '2025-04-03'),
  say('da', 'Danmark sender våben til Ukraine. De kommer fra [Forsvarets|danish-armed-forces] egen beholdning.'),
  say('da', 'Retten i Danmark hørte om våben. Forsvaret bad om frifindelse for den tiltalte.'),
  say('da', 'Vi boede på Hotel Hvide Hus, mens nyhederne kom fra Ukraine.'),
  say('da', 'Danmark fejrer sejren. Forsvaret af Ukraine koster dyrt, og forsvaret i vores håndboldhold holdt.'),
  say(
    'da',
    'Regeringen gik til [Udenrigspolitisk Nævn|foreign-policy-committee-of-the-folketing] ([UPN|foreign-policy-committee-of-the-folketing]) om hjælpen.',
  ),
  say('da', 'En [dronemur|european-drone-defence-initiative] skal dække [EU|european-union]’s grænse.', '2025-10-01'),
  say('da', 'Kunstneren byggede en dronemur af gamle legetøjsdroner.', '2025-10-01'),
  say('da', 'Ukraine venter på et [erstatningslån|reparations-loan] fra Bruxelles.', '2025-11-01'),
  say('da', 'Ifølge det [tyske forsvarsministerium|federal-ministry-of-defence-germany] er kampvognene klar.'),
];

const swedish: readonly Sentence[] = [
  say('sv', '[G7|g7]-länderna och [IMF|international-monetary-fund] lovar Ukraina flera miljarder.'),
  say('sv', 'Med programmet [Edip|european-defence-industry-programme] köper [EU|european-union] till sitt försvar.'),
  say('sv', 'Edip heter katten, och på pianot ligger noten G7.'),
  say('sv', 'Radarn kommer från [Robin Radar|robin-radar-systems]. På radion spelade de Robins sång.'),
  say('sv', '[Europeiska försvarsbyrån|european-defence-agency] köper in granater åt Ukraina.'),
  say('sv', '[Europeiska investeringsbanken|european-investment-bank] lånar ut till fabriken.'),
  say('sv', 'Frågan om en [drönarmur|european-drone-defence-initiative] delar [EU|european-union].', '2025-10-01'),
  say('sv', 'Byns drönarmur är ett konstverk av lera.', '2025-10-01'),
  say('sv', 'Det [brittiska försvarsministeriet|ministry-of-defence-united-kingdom] följer kriget.'),
  say('sv', '[Vita huset|white-house] tiger om Ukraina. Mormor bor i det vita huset vid sjön.'),
  say('sv', 'Vid [Natotoppmötet|nato] talade man om Ukraina, och [Putins|vladimir-putin] svar dröjde.'),
  say(
    'sv',
    'Pengarna tas ur den danska [Ukrainafonden|danish-ukraine-fund], säger [Troels Lund Poulsen|troels-lund-poulsen].',
  ),
  say(
    'sv',
    'Rapporten från [FOI|swedish-defence-research-agency], det svenska institutet, handlar om robotar och vapen.',
  ),
  say('en', 'The council answered the FOI request about drones and the Swedish school.'),
];

const norwegian: readonly Sentence[] = [
  say(
    'no',
    '[Forsvarsdepartementet|ministry-of-defence-norway] svarer. Forsvarsministeren viser til [FD|ministry-of-defence-norway].',
  ),
  say('no', 'Selskapet la fram tall; FD i styret sa ja til kaffe.'),
  say('no', 'Norge ga granater fra [Forsvarets|norwegian-armed-forces] lagre.'),
  say('no', 'Norge vant kampen. Forsvaret av målet var godt.'),
  say('no', '[Det hvite hus|white-house] støtter Ukraina. Vi malte det hvite huset i fjor.'),
  say('no', 'Norge går inn i [F-16-koalisjonen|air-force-capability-coalition] for Ukraina.'),
  say(
    'no',
    'Ukraina får granater. Norge følger det [tsjekkiske initiativet|czech-ammunition-initiative] for artilleri og granater.',
  ),
  say('no', 'Langs fjorden står små hvite hus. Avisen skriver om Ukraina.'),
  say('no', 'Det tsjekkiske initiativet for flere sykkelveier gleder Ukraina.'),
  say('no', 'Det [russiske forsvarsdepartementet|ministry-of-defence-russia] nekter for angrepet.'),
];

const lithuanian: readonly Sentence[] = [
  say(
    'lt',
    'Kalbėjo [Donaldas Trumpas|donald-trump] ([Donaldas Trampas|donald-trump]) ir [Urzula fon der Lajen|ursula-von-der-leyen].',
  ),
  say('lt', 'Vyko [Ukrainos kontaktinės grupės|ukraine-defense-contact-group] posėdis.'),
  say(
    'lt',
    '[Europos Sąjungos|european-union] šalims skirs paskolas. [Komisija|european-commission] vertins planus, sakė [Andrius Kubilius|andrius-kubilius].',
  ),
  say('lt', 'Minske posėdžiavo Trišalė Ukrainos kontaktinė grupė.'),
  say('lt', 'Savivaldybės Komisija svarstė medžių kirtimą, miesto taryba pritarė.'),
  say(
    'lt',
    'Kalbėta [Europos saugumo ir bendradarbiavimo organizacijos|organization-for-security-and-co-operation-in-europe] ([ESBO|organization-for-security-and-co-operation-in-europe]) susitikime.',
  ),
  say(
    'lt',
    'Ukrainai padės [Čekijos amunicijos iniciatyva|czech-ammunition-initiative] ir [Baltijos gynybos linijai|baltic-defence-line] skirtos lėšos.',
  ),
  say('lt', 'Pinigai ateis iš [Europos saugumo veiksmų programos|security-action-for-europe].'),
  say(
    'lt',
    'Pranešė [Rusijos gynybos ministerija|ministry-of-defence-russia] ir [Rusijos užsienio reikalų ministerija|ministry-of-foreign-affairs-russia].',
  ),
  say('lt', '[G7|g7] šalys ir [TVF|international-monetary-fund] svarsto paskolą Ukrainai.'),
  say('lt', 'Prie pianino jis išmoko akordą G7 ir dainą apie jūrą.'),
  say(
    'lt',
    'Vyko [NATO ir Ukrainos tarybos|nato-ukraine-council] posėdis apie [Rytinio flango stebėseną|eastern-flank-watch].',
  ),
  say('lt', 'Estijos ES pinigais statoma [dronų siena|european-drone-defence-initiative].', '2025-10-20'),
];

export const nordicSentences: readonly Sentence[] = [...danish, ...swedish, ...norwegian, ...lithuanian];
