// Surnames behind an office and what it is for: its last word has a capital and is no first name (lib/linking/people/before-surname).
import type { Sentence } from './sentences';

const on = (date: string, lang: string, text: string): Sentence => ({ lang, text, date });

/** In one article with words that let surnames count. */
const offices: readonly Sentence[] = [
  on(
    '2025-10-10',
    'en',
    'Ukraine signed for drones: Minister of Defense [Shmyhal|denys-shmyhal], Minister for Strategic Industries [Smetanin|herman-smetanin] and Head of the [Main Intelligence Directorate|defence-intelligence-of-ukraine] [Budanov|kyrylo-budanov].',
  ),
  on(
    '2025-10-10',
    'en',
    'In Ukraine Minister of National Defence [Kosiniak-Kamysz|wladyslaw-kosiniak-kamysz], Minister of Foreign Affairs [Sybiha|andrii-sybiha] and Federal Minister of Defence [Pistorius|boris-pistorius] spoke of arms.',
  ),
  on(
    '2025-10-10',
    'en',
    'Commissioner for Defence [Kubilius|andrius-kubilius] and High Representative for Foreign Affairs and Security Policy [Kallas|kaja-kallas] met in Ukraine on behalf of the [EU|european-union].',
  ),
  on(
    '2025-10-10',
    'fr',
    'En Ukraine le ministre de la Défense [Pistorius|boris-pistorius] et le ministre des Armées [Lecornu|sebastien-lecornu] ont vu le commissaire à la Défense [Kubilius|andrius-kubilius].',
  ),
  on('2025-10-10', 'it', 'In Ucraina il ministro della Difesa [Pistorius|boris-pistorius] ha parlato di armi.'),
  // A title beside a surname that many bear proves it, and then it needs none.
  on(
    '2026-02-17',
    'en',
    '[Fedorov|mykhailo-fedorov] came. Ukraine’s Defence Minister [Fedorov|mykhailo-fedorov] signed. Then [Fedorov|mykhailo-fedorov] left.',
  ),
  on(
    '2026-02-17',
    'de',
    'Er empfing seinen ukrainischen Amtskollegen [Fedorow|mykhailo-fedorov] und sprach mit ihm auf dem Hof.',
  ),
  on('2026-02-17', 'pl', 'Obok stał [Fedorow|mykhailo-fedorov], który kieruje ukraińskim resortem obrony.'),
  on('2026-02-17', 'en', 'In Ukraine the striker Fedorov scored. Then Fedorov left.'),
  // First names stay first names, whatever stands before them.
  on(
    '2025-10-10',
    'en',
    'Ukraine buys drones. Minister of Defence Oksana Umerov and Head of Marketing Peter Kubilius said so.',
  ),
  on('2025-10-10', 'en', 'Ukraine buys drones. The head of the firm said that Zyra Umerov and Vanda Kubilius left.'),
  on('2025-10-10', 'fr', 'L’Ukraine achète des drones. Le ministre de la Défense Jean Lecornu a parlé.'),
];

/** Surnames that many bear, behind an office that one of them held on the day (lib/linking/people/titled-holder). */
const holders: readonly Sentence[] = [
  on(
    '2026-02-17',
    'en',
    '[Sandvik|tore-sandvik] came to Kyiv. Norwegian Defence Minister [Sandvik|tore-sandvik] signed, and [Sandvik|tore-sandvik] left.',
  ),
  on('2026-02-17', 'no', 'Forsvarsminister [Sandvik|tore-sandvik] reiste til Kyiv.'),
  on('2026-02-17', 'uk', 'Міністр оборони Норвегії [Сандвік|tore-sandvik] приїхав до Києва.'),
  on('2026-02-17', 'en', 'The Defence Minister of Norway [Sandvik|tore-sandvik] came to Kyiv.'),
  on('2023-05-05', 'en', 'In Kyiv German Chancellor [Scholz|olaf-scholz] spoke.'),
  // Not any more, not yet, another’s deputy, another country’s, another first name, no office at all.
  on('2026-02-17', 'en', 'In Kyiv Norwegian Defence Minister Gram spoke.'),
  on('2024-02-17', 'en', 'In Kyiv Norwegian Defence Minister [Gram|bjorn-arild-gram] spoke.'),
  on('2022-05-05', 'en', 'Norwegian Defence Minister Sandvik came to Kyiv.'),
  on('2026-02-17', 'en', 'Former Norwegian Defence Minister Sandvik and deputy defence minister Sandvik came to Kyiv.'),
  on('2026-02-17', 'en', 'Canadian Defence Minister Sandvik came to Kyiv.'),
  on('2026-02-17', 'en', 'Norwegian Defence Minister Anna Sandvik came to Kyiv.'),
  on('2026-02-17', 'en', 'In Kyiv the baker Sandvik and Mr Sandvik signed.'),
];

/** Everything above. */
export const sixteenthTitleSentences: readonly Sentence[] = [...offices, ...holders];
