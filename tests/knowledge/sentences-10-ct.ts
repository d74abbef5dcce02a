// Sentences of our own after ordinary articles of other fields were read (sport, cars, banks, music, courts, councils): a
// player, a pianist or a judge who is called like somebody we know, letters that the article spells out otherwise, a car of a
// make whose arms we know; beside each the same name meant as we know it.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const callings: readonly Sentence[] = [
  say('en', 'The striker Dan Driscoll ran on to the pass; minutes later Dan Driscoll limped off.'),
  say('en', 'Army Secretary [Dan Driscoll|dan-driscoll] came by train.', '2025-11-20'),
  say('en', 'John Healey, a pianist from Leeds, plays Bach on Sunday; John Healey is nineteen.'),
  say('en', '[John Healey|john-healey], the Defence Secretary, plays the piano on Sundays.', '2025-03-01'),
  say('en', 'Judge Martin Harris adjourned the hearing, and Harris went to lunch.'),
  say(
    'en',
    '[Volodymyr Zelensky|volodymyr-zelenskyy], the actor, became the president; [Volodymyr Zelensky|volodymyr-zelenskyy] spoke.',
    '2025-03-01',
  ),
  say('en', 'Voters judge [Martin Harris|martin-harris], ambassador and gardener, by his roses.', '2025-03-01'),
  say('en', 'The former swimmer [Luke Pollard|luke-pollard] counts drones now.', '2025-03-01'),
  say('uk', 'Другий гол забив форвард Роман Костенко, а потім Роман Костенко дістав картку.'),
  say('uk', 'Народний депутат [Роман Костенко|roman-kostenko] говорив про дрони.', '2025-03-01'),
  say('uk', 'Роман Костенко — піаніст із Полтави, і Роман Костенко грає Лисенка.'),
  say('pl', 'Trener Piotr Serafin zmienił bramkarza.'),
  say('pl', 'Komisarz [Piotr Serafin|piotr-serafin] zmienił plan.', '2025-03-01'),
  say('pl', 'Aktor Paweł Zalewski zagra króla, a kolarz Paweł Zalewski odpocznie.'),
  say('de', 'Der Pianist Thorsten Frei spielt am Abend Schubert.'),
  say('de', 'Kanzleramtschef [Thorsten Frei|thorsten-frei] spielt auf Zeit.', '2025-09-01'),
  say('fr', 'Le chanteur Camille Grand sort un disque en mai.'),
  say('fr', 'L’expert [Camille Grand|camille-grand] parle des drones.'),
  say('lt', 'Krepšininkas Tomas Godliauskas įmetė dešimt baudų.'),
  say('lt', 'Viceministras [Tomas Godliauskas|tomas-godliauskas] kalbėjo apie dronus.', '2025-11-10'),
];

const reports: readonly Sentence[] = [
  say(
    'en',
    'Sean Clancy beat the goalkeeper before half-time; no match of this season was better, and the league noticed.',
  ),
  say(
    'en',
    'General [Sean Clancy|sean-clancy] saw the match, praised the goalkeeper and the coach, and left before the league met.',
  ),
  say(
    'de',
    'Nils Hilmer traf in der ersten Halbzeit, der Torwart war machtlos; die Saison ist lang, sagte der Trainer.',
  ),
  say('de', 'Staatssekretär [Nils Hilmer|nils-hilmer] sprach über Drohnen, den Torwart und die Saison der Bundesliga.'),
];

const letters: readonly Sentence[] = [
  say(
    'en',
    'The European Deposit Insurance Scheme (EDIS) is a strategy for savers in Brussels; without EDIS small banks tremble.',
  ),
  say(
    'en',
    'In Brussels the strategy for arms makers, [EDIS|european-defence-industrial-strategy], lay beside the coffee.',
  ),
  say(
    'en',
    'The strategy, the [European Defence Industrial Strategy|european-defence-industrial-strategy] ([EDIS|european-defence-industrial-strategy]), is long.',
  ),
  say('uk', 'Проєкт, поданий народним депутатом України Порошенком О. П., повернули на доопрацювання.'),
  say(
    'uk',
    'Проєкт, поданий народним депутатом України [Порошенком|petro-poroshenko] П. О., повернули на доопрацювання.',
  ),
];

const bodies: readonly Sentence[] = [
  say('en', 'The [US Congress|congress-united-states] votes late; the Library of Congress opens early.'),
  say('en', 'The [US Congress|congress-united-states] votes late; [Congress|congress-united-states] opens early.'),
  say('en', 'Once the army had a fort here; today the Saab Owners Convention meets on its lawns.'),
  say('en', 'We asked for a sedan of a defence worker, and my Saab has been dry ever since.'),
  say('en', 'For the army [Saab|saab] builds launchers and fighters.'),
  say('de', 'Der Europäische Gerichtshof für Menschenrechte in Straßburg hörte die Familie an.'),
  say('de', 'Der [Europäische Gerichtshof|court-of-justice-of-the-european-union] in Luxemburg hörte die Familie an.'),
  say('lt', 'Seimo rašą gavo Rusijos Dūmos Užsienio reikalų komiteto vadovas.'),
  say('lt', 'Seimo [Užsienio reikalų komiteto|seimas-committee-on-foreign-affairs] vadovas atsakė raštu.'),
  say(
    'de',
    'Österreich hilft den Nachbarn, heißt es im Außenministerium; Österreich gibt mehr als Deutschland, und die österreichische Hilfe wächst.',
  ),
  say(
    'de',
    'Österreich hilft, heißt es in der [Bundesregierung|government-of-austria]; Österreich gibt mehr als Deutschland.',
  ),
  say(
    'de',
    'Deutschland hilft, heißt es im [Außenministerium|federal-foreign-office-germany]; Deutschland und Österreich geben mehr.',
  ),
];

export const controlSentencesTenth: readonly Sentence[] = [...callings, ...reports, ...letters, ...bodies];
