// Sentences of our own in English and Ukrainian against the whole knowledge, written after the tenth round of reading texts that
// nobody had seen before: how translators word the names of foundations, missions, loans and agencies, and what those same words
// mean elsewhere.
import type { Sentence } from './sentences';

const on = (date: string, lang: 'en' | 'uk', text: string): Sentence => ({ lang, text, date });

export const tenthEnglishUkrainianSentences: readonly Sentence[] = [
  // Foundations and watchdogs under translated names.
  on(
    '2025-01-28',
    'en',
    'The [Anti-Corruption Center|anti-corruption-action-center] blamed [Rustem Umerov|rustem-umerov] in Ukraine; its head [Daria Kaleniuk|daria-kaleniuk] spoke up.',
  ),
  on(
    '2025-01-28',
    'en',
    'Lawyers of the [Center for Combating Corruption|anti-corruption-action-center] in Kyiv sued over drones, and [NABU|national-anti-corruption-bureau-of-ukraine] is looking into it in Ukraine.',
  ),
  on('2025-01-28', 'en', 'The Anti-Corruption Center of Moldova has a new head, and Ukraine sent greetings.'),
  on(
    '2025-01-28',
    'en',
    'Drones for Ukraine were bought by the “[Back Alive|come-back-alive]” foundation, said [Taras Chmut|taras-chmut].',
  ),
  on('2025-01-28', 'en', 'Pilots Come Home, Divers Back Alive: a film from Ukraine wins a prize.'),
  // The Czech initiative, described.
  on(
    '2025-07-15',
    'en',
    'The party wants to stop the [Czech-led ammunition procurement program|czech-ammunition-initiative] for Ukraine.',
  ),
  on(
    '2025-10-16',
    'en',
    '[Mark Rutte|mark-rutte] praised the [Czech ammunition supply program|czech-ammunition-initiative], which helps Ukraine.',
  ),
  on(
    '2025-12-22',
    'en',
    'The Czech Republic keeps the [initiative to supply large-caliber ammunition to Ukraine|czech-ammunition-initiative], whatever others say.',
  ),
  on(
    '2025-12-22',
    'en',
    "Czechia's [initiative to supply Ukraine with artillery shells|czech-ammunition-initiative] lives on.",
  ),
  on(
    '2025-07-15',
    'en',
    "Prague's international [initiative to procure ammunition for Ukraine|czech-ammunition-initiative] is in doubt.",
  ),
  on('2025-12-22', 'en', 'Estonia began an initiative to supply ammunition to Ukraine long ago.'),
  on('2025-12-22', 'en', 'A Czech ammunition programme trains hunters in Brno.'),
  // Commands, generals, armies.
  on(
    '2025-12-20',
    'en',
    'Major General [Mike Keller|maik-keller] of the [NATO Security and Training Mission for Ukraine|nato-security-assistance-and-training-for-ukraine] spoke in Wiesbaden. [Keller|maik-keller] was hopeful.',
  ),
  on('2025-12-20', 'en', 'Mike Keller plays the banjo for Ukraine at a fair in Ohio.'),
  on(
    '2025-09-18',
    'en',
    'A delegation of the [Polish Defense Ministry|ministry-of-national-defence-poland] and Armed Forces came to Ukraine.',
  ),
  on('2025-09-18', 'en', 'In Ukraine the [Armed Forces|armed-forces-of-ukraine] test drones made at home.'),
  // Loans and funds.
  on(
    '2026-02-10',
    'en',
    'On the table is a [€60 billion loan|ukraine-support-loan] for the defence of Ukraine, the [European Commission|european-commission] said.',
  ),
  on(
    '2025-03-10',
    'en',
    'On the table is a €60 billion loan for the defence of Ukraine, a columnist in Brussels dreams.',
  ),
  on('2026-02-10', 'en', 'A €60 billion loan keeps the airline flying; weapons are not its trade.'),
  on(
    '2026-01-14',
    'uk',
    '[Єврокомісія|european-commission] просить змінити [Механізм допомоги Україні|ukraine-facility] через видатки на оборону.',
  ),
  on('2026-01-14', 'uk', 'Фермери хвалять механізм допомоги Україні та [ЄС|european-union].'),
  on('2025-10-01', 'uk', 'Про [репараційні позики|reparations-loan] для України говорили в Брюсселі.'),
  on(
    '2026-01-28',
    'uk',
    'Програму оборонних досліджень веде [Фонд Маршалла США|german-marshall-fund] для України, радник [Фонду Маршалла США|german-marshall-fund] задоволений.',
  ),
  on('2026-01-28', 'uk', 'Острови Маршалла просять США про фонд.'),
];
