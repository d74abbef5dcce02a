// Sentences of our own after press of the west in seven languages: agencies told by the people who lead them, a manager by
// his surname, companies named like a painter, a spice and a town, a minister whose double name is declined in its second
// half only, loans and programmes in other words; beside each the same words meant otherwise.
import type { Sentence } from './sentences';

const on = (date: string, lang: string, text: string): Sentence => ({ lang, text, date });

const agencies: readonly Sentence[] = [
  on(
    '2025-02-05',
    'en',
    '[Zhumadilov|arsen-zhumadilov] gave no plan for the [DPA|defence-procurement-agency], says [Arsen Zhumadilov|arsen-zhumadilov].\nHe keeps the [DOT|state-logistics-operator] as well.',
  ),
  on('2025-02-05', 'en', 'The DPA was signed with the cloud vendor.\nThe DOT closed two lanes of the bridge.'),
  on(
    '2025-02-05',
    'en',
    '[Maryna Bezrukova|maryna-bezrukova] was told by Reuters and the DPA news agency what the DOT-Chain costs.',
  ),
  on(
    '2026-02-12',
    'en',
    'The [Council of the EU|council-of-the-european-union] paid out after a night; ministers of the [FAC|council-of-the-european-union] agreed.',
  ),
  on('2026-02-12', 'en', 'A foreign affairs council of Chicago invited the FAC of a football league.'),
  on(
    '2026-01-16',
    'en',
    'A centre will help UK firms supply Ukraine’s [Armed Forces|armed-forces-of-ukraine] with drones.',
  ),
  on(
    '2026-01-16',
    'en',
    'Drones for Ukraine were shown to the Polish and Danish members of an Armed Forces Committee.',
  ),
  on('2024-03-08', 'fr', 'La diplomatie française parle de Kiev, dit-on à Paris.'),
];

const firms: readonly Sentence[] = [
  on(
    '2025-12-10',
    'it',
    'Kiev vuole coprodurre droni con [Leonardo|leonardo] in Italia.\nUn accordo tra [Leonardo|leonardo] e gli ucraini sui droni è vicino.',
  ),
  on(
    '2025-12-10',
    'it',
    'A Kiev il giovane Leonardo studia pittura.\nLeonardo da Vinci disegnò droni per gli ucraini.',
  ),
  on(
    '2024-12-05',
    'en',
    'Kyiv bought missiles abroad.\nRepairs of old helicopters in Ukraine with [Safran|safran] never began.',
  ),
  on('2024-12-05', 'en', 'Safran tints the rice while the missiles wait.'),
  on(
    '2024-06-20',
    'en',
    '[Eirik Lie|eirik-lie] opened the hall. "We build more missiles," [Lie|eirik-lie] said.\n"Soon," said [Lie|eirik-lie].',
  ),
  on('2024-06-20', 'en', '[Eirik Lie|eirik-lie] spoke. The Big Lie about missiles is a book. Lie down, she said.'),
  on('2024-06-20', 'en', 'Lie said that he never saw a missile.'),
  on(
    '2024-06-20',
    'en',
    'KONGSBERG, Norway (Reuters) - A missile plant in the hills outside Kongsberg hires.\nIts missiles come from [Kongsberg|kongsberg-defence-and-aerospace] alone.',
  ),
];

const programmes: readonly Sentence[] = [
  on('2026-01-30', 'pl', 'Spółka [PIT-Radwar|pit-radwar] złoży program [San|san-anti-drone-programme].'),
  on('2026-01-30', 'pl', 'Program San Marino obejmuje wycieczkę nad San.'),
  on(
    '2026-01-16',
    'en',
    'Kyiv and London mark a year of their [100-Year Partnership|uk-ukraine-100-year-partnership-agreement].',
  ),
  on('2026-01-16', 'en', 'The two breweries of Ghent mark their 100-Year Partnership.'),
  on('2025-12-02', 'de', 'Brüssel zahlt aus dem Haushalt des [Safe-Projekts|security-action-for-europe] Darlehen.'),
  on('2025-12-02', 'de', 'Der Safe des Projekts blieb zu.'),
  on(
    '2025-11-28',
    'cs',
    'Z [české iniciativy|czech-ammunition-initiative] přišly granáty; [Česká muniční iniciativa|czech-ammunition-initiative] trvá a o [české muniční iniciativě|czech-ammunition-initiative] se mluví.',
  ),
  on('2025-11-28', 'cs', 'Česká iniciativa rodičů zasadila lípu.'),
  on(
    '2025-12-01',
    'nl',
    'Over defensie staat veel in het [witboek van de Europese Commissie|white-paper-for-european-defence].',
  ),
  on('2018-12-01', 'nl', 'In het witboek van de gemeente staat iets over defensie en vis.'),
  on(
    '2026-02-11',
    'fr',
    'Les députés votent le [prêt de 90 milliards d’euros pour aider l’Ukraine|ukraine-support-loan] puis le [prêt de 90 milliards d’euros pour soutenir l’Ukraine|ukraine-support-loan].',
  ),
  on('2021-02-11', 'fr', 'Un prêt de 90 milliards d’euros pour soutenir les banques.'),
];

const persons: readonly Sentence[] = [
  on(
    '2026-01-30',
    'pl',
    'Umowę podpisano w obecności [Władysława Kosiniak-Kamysza|wladyslaw-kosiniak-kamysz], a z [Kosiniak-Kamyszem|wladyslaw-kosiniak-kamysz] rozmawiano dłużej.',
  ),
  on('2026-01-30', 'pl', 'Franciszek Kamysz z Kosiniakiem grali w karty.'),
];

export const twelfthWesternSentences: readonly Sentence[] = [...agencies, ...firms, ...programmes, ...persons];
