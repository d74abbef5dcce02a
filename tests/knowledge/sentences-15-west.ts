// Sentences of our own, written to name as much as can be in as many ways: ministries in small letters and of nations without a ministry
// here, questions and answers, legal forms, other bearers of a surname at the beginning of a sentence and in German.
import type { Sentence } from './sentences';

const on = (date: string, lang: string, text: string): Sentence => ({ lang, text, date });

const ministries: readonly Sentence[] = [
  on(
    '2025-08-14',
    'en',
    'Ukraine’s [defence ministry|ministry-of-defence-of-ukraine] and the [German defense ministry|federal-ministry-of-defence-germany] signed, the [Norwegian foreign ministry|ministry-of-foreign-affairs-norway] said.',
  ),
  on(
    '2025-08-14',
    'en',
    'Poland’s [ministry of national defence|ministry-of-national-defence-poland], the [ministry of defence of Latvia|ministry-of-defence-latvia] and Kyiv’s [defence ministry|ministry-of-defence-of-ukraine] buy drones.',
  ),
  on(
    '2025-08-14',
    'en',
    'The Ministry was shut. A defence ministry needs staff, said the Ukrainian. The defence ministry and its guests left Ukraine; both defence ministries paid.',
  ),
  on('2025-08-14', 'en', 'Brazil’s defence ministry watched Ukraine, and Ukraine watched the defence ministry.'),
  on('2025-08-14', 'de', 'Das Stockholmer Verteidigungsministerium zahlt für die Ukraine.'),
  on(
    '2025-08-14',
    'de',
    'Das [BMVg|federal-ministry-of-defence-germany] zahlt. Das Madrider Verteidigungsministerium und das kenianische Verteidigungsministerium zahlen nicht.',
  ),
  on('2025-08-14', 'de', 'Unser [Verteidigungsministerium|federal-ministry-of-defence-germany] zahlt für Munition.'),
  on(
    '2025-08-14',
    'de',
    'Das [österreichische Verteidigungsministerium|ministry-of-defence-austria] ([BMLV|ministry-of-defence-austria]) bleibt neutral.',
  ),
  on(
    '2025-08-14',
    'fr',
    'Le [ministère des Affaires étrangères|ministry-of-foreign-affairs-poland] polonais se tait, le ministère de la Défense kényan aussi.',
  ),
  on('2025-08-14', 'fr', 'Le [ministère autrichien de la Défense|ministry-of-defence-austria] observe.'),
  on('2025-08-14', 'no', 'Det [ukrainske forsvarsministeriet|ministry-of-defence-of-ukraine] takker for våpen.'),
  on('2025-08-14', 'no', 'Det [lettiske forsvarsdepartementet|ministry-of-defence-latvia] takker Ukraina.'),
  on('2025-08-14', 'no', 'Det [slovakiske forsvarsdepartementet|ministry-of-defence-slovakia] sier nei til Ukraina.'),
];

const people: readonly Sentence[] = [
  on(
    '2025-02-05',
    'sv',
    '[Saab|saab]-chefen [Micael Johansson|micael-johansson] talade om försvarets robotar. Gunnar Johansson, bonde, lyssnade. [Johansson|micael-johansson] gick.',
  ),
  on(
    '2025-09-18',
    'da',
    'Statsminister [Mette Frederiksen|mette-frederiksen] kom. Niels Frederiksen, nabo, er vred. [Frederiksen|mette-frederiksen] smilede.',
  ),
  on(
    '2025-12-15',
    'de',
    '[Friedrich Merz|friedrich-merz] sprach. Laut Jürgen Merz, einem Nachbarn, regnet es. [Merz|friedrich-merz] ging.',
  ),
  on(
    '2025-12-15',
    'de',
    '[Lars Klingbeil|lars-klingbeil] zahlt. [Klingbeil|lars-klingbeil]-Leute murren über das [Klingbeil|lars-klingbeil]-Papier. Frau Klingbeil-Schulze schweigt.',
  ),
  on(
    '2025-12-15',
    'en',
    '[Armin Papperger|armin-papperger] left. Around Easter [Papperger|armin-papperger] returns. Around Gustav Papperger it is quiet.',
  ),
  on(
    '2025-09-18',
    'da',
    'Forsvarsminister [Troels Lund Poulsen|troels-lund-poulsen] (V) talte. Torsdag rejste [Troels Lund|troels-lund-poulsen] til Kyiv.',
  ),
];

const programmes: readonly Sentence[] = [
  on(
    '2025-11-19',
    'en',
    '[Andrius Kubilius|andrius-kubilius] answers\nQ: How much is left of [SAFE|security-action-for-europe]?\nA: Nothing.\nQ: And the [EDA|european-defence-agency]?\nA: It buys.',
  ),
  on('2025-11-19', 'en', 'Q: How much is left of SAFE?\nA: Nothing.\nQ: And the EDA?\nA: It buys.'),
  on(
    '2025-11-19',
    'en',
    'Q: [EDIS|european-defence-industrial-strategy], [EDIRPA|european-defence-industry-reinforcement-through-common-procurement-act], [ASAP|act-in-support-of-ammunition-production] – soup?\nA: Add [EDIP|european-defence-industry-programme] for defence.',
  ),
  on(
    '2025-11-19',
    'en',
    '[EDIP|european-defence-industry-programme] is for defence.\nThe 27 keep the [EU|european-union]-funded [EDF|european-defence-fund].\nWe need it ASAP.',
  ),
  on(
    '2025-05-27',
    'fr',
    'Les Vingt-Sept, à Bruxelles, parlent de défense. La [Commission|european-commission] et le [Parlement|european-parliament] s’opposent, dit Mme [Kallas|kaja-kallas].',
  ),
  on(
    '2025-05-27',
    'fr',
    'À Bruxelles, la Commission de défense se tait devant le Parlement, dit Mme [Kallas|kaja-kallas].',
  ),
  on(
    '2025-05-27',
    'de',
    'Der [Europäische Verteidigungsfonds|european-defence-fund] ([EVF|european-defence-fund]) und die [Europäische Friedensfazilität|european-peace-facility] ([EFF|european-peace-facility]) zahlen.',
  ),
];

const firms: readonly Sentence[] = [
  on('2025-10-09', 'en', '[Excalibur Army spol. s r.o.|excalibur-army] repairs tanks.'),
  on('2025-10-09', 'en', '[Leonardo S.p.A|leonardo]. repairs helicopters; Leonardo DiCaprio does not.'),
  on(
    '2025-10-09',
    'en',
    '[Quantum Systems|quantum-systems] builds drones in Ukraine with [Frontline|frontline-robotics]. Frontline soldiers use them. Frontline cities wait.',
  ),
  on('2026-02-20', 'en', 'Ukraine buys drones.\nSee the [SBU|security-service-of-ukraine] press service.'),
  on('2026-02-20', 'en', 'The SBU campus on Long Island has a press service.'),
];

export const fifteenthWesternSentences: readonly Sentence[] = [...ministries, ...people, ...programmes, ...firms];
