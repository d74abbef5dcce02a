// Sentences of our own against the whole knowledge in English, Swedish, Danish and Norwegian, written after the eighth round of
// unseen texts: ministers spelt by way of Ukrainian, foreign ministries as Nordic papers write them, programmes whose proof stands
// in another paragraph, makers beside makers, and what only looks like them.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const spellings: readonly Sentence[] = [
  say('en', 'In Kyiv [Vladyslav Kosiniak-Kamysh|wladyslaw-kosiniak-kamysz] spoke of joint drones.', '2025-09-18'),
  say('en', 'Later [Kosiniak-Kamysh|wladyslaw-kosiniak-kamysz] thanked the crews.', '2025-09-18'),
  say('en', 'Warsaw’s [Radoslav Sikorsky|radoslaw-sikorski] wants the factories closer.', '2026-01-08'),
  say('en', 'Helicopters by Igor Sikorsky flew long before.', '2026-01-08'),
  say('en', 'Commissioner [Andrios Koubilius|andrius-kubilius] counted the plans.', '2025-12-01'),
  say('en', 'Sweden’s defence minister [Paul Johnson|pal-jonson] came with Swedish makers to Kyiv.', '2025-11-06'),
  say('en', 'Paul Johnson wrote a history of the Jews.', '2025-11-06'),
  say('en', 'France sent [Catherine Votren|catherine-vautrin] to Kyiv.', '2026-02-23'),
  say('en', 'Norway’s [Jonas Gar Støre|jonas-gahr-store] promised air defence.', '2025-10-15'),
  say('en', 'Envoy [Steven Witkoff|steve-witkoff] flew to Berlin.', '2025-12-07'),
  say(
    'en',
    '[Luis Montenegro|luis-montenegro] came to Kyiv. [Montenegro|luis-montenegro] said Lisbon would build sea drones.',
  ),
  say('en', '[Luis Montenegro|luis-montenegro] came to Kyiv. Serbia, Montenegro and Albania sent greetings.'),
  say('en', '[Ricardo Mendes|ricardo-mendes] leads [Tekever|tekever]. [Mendes|ricardo-mendes] hires in Britain.'),
];

const programmes: readonly Sentence[] = [
  say('en', 'Kyiv waits for the [EUR 90 bln loan|ukraine-support-loan] to reach Ukraine.', '2026-06-01'),
  say('en', 'The bank took a EUR 90 bln loan from its owners.', '2026-06-01'),
  say(
    'en',
    'The [European Commission|european-commission] met in Brussels.\n\nNobody can say when the [drone wall|european-drone-defence-initiative] will stand.',
    '2025-10-01',
  ),
  say('en', 'The hobby club built a drone wall of cardboard.', '2025-10-01'),
  say('en', 'Brussels backs the [Eastern Defense Shield|eastern-flank-watch].', '2025-09-10'),
  say('en', 'Ukraine asks for weapons.\n\nMore states follow the [Danish model|danish-model].', '2025-07-04'),
  say('en', 'Ukraine needs weapons.\n\nFor asylum and welfare Britain looks at a Danish model.', '2025-07-04'),
  say(
    'en',
    'Leaders will discuss the [White Paper on Defence|white-paper-for-european-defence] in Brussels.',
    '2025-09-30',
  ),
  say('en', 'Canberra printed a White Paper on Defence in 2009.', '2025-09-30'),
  say('en', 'Ukraine got the shells through an [initiative from Czechia|czech-ammunition-initiative].'),
  say('en', 'The choir festival was an initiative from Czechia.'),
  say('en', 'The [Northern Baltic Eight|nordic-baltic-eight] sent shells.'),
  say('en', 'Kyiv thanked the [coalition of the determined|coalition-of-the-willing] for the drones.', '2025-09-04'),
  say('en', 'Ukraine and Norway pay for it from the [Nansen programme|nansen-programme].'),
  say('en', 'Ukraine and France announce [Brave France|brave-france] for start-ups.', '2026-02-25'),
  say('en', 'Brave France fought on and lost the match.', '2026-02-25'),
  say(
    'en',
    'Makers of drones live on [EDF|european-defence-fund], [EDIP|european-defence-industry-programme] and bank loans from Brussels.',
    '2026-01-20',
  ),
];

const makers: readonly Sentence[] = [
  say('en', 'The army of France asked [Safran|safran] and [Thales|thales] for drone engines.'),
  say('en', 'Add a pinch of Safran to the risotto.'),
  say('en', 'Companies like [MBDA|mbda] and [Thales|thales] came to Kyiv for talks on defence.'),
  say('en', 'The MBDA lends to minority businesses in Ohio.'),
  say(
    'en',
    'In Madrid [Indra|indra] showed radars, and [Sener|sener], [GMV|gmv] and [Urovesa|urovesa] showed Ukraine weapons of Spanish make.',
    '2025-11-18',
  ),
  say('en', 'The GMV of the online shop rose by a tenth.', '2025-11-18'),
  say('en', 'The [SNBO|national-security-and-defence-council-of-ukraine] of Ukraine met at night.'),
];

const nordic: readonly Sentence[] = [
  say('sv', 'Det [tyska utrikesdepartementet|federal-foreign-office-germany] svarar inte.'),
  say('sv', '[Polens utrikesministerium|ministry-of-foreign-affairs-poland] kallar till möte om Ukraina.'),
  say('sv', 'Det [italienska försvarsministeriet|ministry-of-defence-italy] köper drönare.'),
  say('da', 'Det [norske udenrigsministerium|ministry-of-foreign-affairs-norway] roser aftalen.'),
  say('da', '[Estlands udenrigsministerium|ministry-of-foreign-affairs-estonia] roser aftalen.'),
  say('no', 'Det [svenske utenriksdepartementet|ministry-for-foreign-affairs-sweden] svarer ikke.'),
  say('no', 'Det [danske forsvarsministeriet|ministry-of-defence-denmark] kjøper droner til Ukraina.'),
  say('sv', 'Planen öppnar [EUs|european-union] försvarsindustri för ukrainska företag.'),
  say('no', '[EUs|european-union] nye program heter [EDIP|european-defence-industry-programme].', '2025-12-01'),
  say('sv', 'Kiev hoppas på [SAFE-lånen|security-action-for-europe].', '2026-01-20'),
  say('sv', 'Ett utrikesministerium i ett annat land svarar inte.'),
];

/** English and Nordic sentences of the eighth round: “[Safran|safran]” is a mention, the rest is none. */
export const eighthEnglishNordicSentences: readonly Sentence[] = [...spellings, ...programmes, ...makers, ...nordic];
