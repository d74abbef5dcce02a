// Sentences of our own for the people and bodies of the western countries, the Union and America that were added by list:
// deputies, envoys, ambassadors, spokespeople, heads of firms; and beside them namesakes and words that look like them.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const officials: readonly Sentence[] = [
  say(
    'en',
    '[Jeppe Bruus|jeppe-bruus] came to Kyiv by night train; [Bruus|jeppe-bruus] wants longer-range shells.',
    '2026-06-30',
  ),
  say(
    'uk',
    'У Києві [Єппе Бруус|jeppe-bruus] говорив про дрони. Із [Бруусом|jeppe-bruus] приїхали й виробники.',
    '2026-06-30',
  ),
  say(
    'de',
    'Staatssekretär [Jens Plötner|jens-ploetner] verhandelt über Drohnen; [Plötner|jens-ploetner] war früher Diplomat.',
  ),
  say(
    'de',
    '[Sebastian Hartmann|sebastian-hartmann] vertrat [Boris Pistorius|boris-pistorius] in Kopenhagen.',
    '2025-08-29',
  ),
  say('de', 'Der Bäcker Sebastian Hartmann aus Siegburg backt wieder Christstollen.'),
  say(
    'de',
    'Brigadegeneral [Joachim Kaschke|joachim-kaschke] fuhr nach Kyjiw. [Kaschke|joachim-kaschke] lobte die Helfer.',
    '2025-12-19',
  ),
  say('de', 'Holger Neumann gewann den Kegelabend in Ulm.'),
  say('fr', 'L’envoyé spécial [Pierre Heilbronn|pierre-heilbronn] a rencontré des patrons à Strasbourg.', '2025-11-19'),
  say('fr', 'Le club de Heilbronn a perdu chez lui dimanche.'),
  say('fr', 'Jean-Michel Jacques tient une boulangerie à Lorient depuis dix ans.'),
  say(
    'fr',
    'Le président du [GIFAS|gifas], [Olivier Andriès|olivier-andries], parle de bombes pour l’Ukraine.',
    '2025-09-01',
  ),
  say(
    'en',
    '[Lord Coaker|vernon-coaker] told the [House of Lords|house-of-lords-united-kingdom] about drones for Ukraine.',
    '2026-01-12',
  ),
  say('en', 'The House of Lords debated school meals and the price of train tickets.', '2026-01-12'),
  say(
    'en',
    'Said [Balázs Ujvári|balazs-ujvari]: the loan for Ukraine is on its way. [Ujvári|balazs-ujvari] gave no date.',
    '2026-02-21',
  ),
  say(
    'uk',
    'Речниця [Анітта Гіппер|anitta-hipper] відповіла в Брюсселі. [Гіппер|anitta-hipper] не назвала дати.',
    '2025-03-28',
  ),
];

const envoys: readonly Sentence[] = [
  say('uk', 'Посол Норвегії [Ларс Хансен|lars-hansen] говорив про дрони для України.', '2025-10-01'),
  say('no', 'Lars Hansen fra Norge ble nummer tre på femmila.'),
  say('uk', 'Посол [Томас Лунд-Сьоренсен|thomas-lund-sorensen] відвідав завод.', '2025-10-20'),
  say('en', 'Ukraine’s envoy [Andrii Kostin|andrii-kostin] toured a plant near The Hague.', '2025-10-20'),
  say('it', 'L’ambasciatore [Carlo Formosa|carlo-formosa] è a Kiev.', '2024-09-01'),
  say('en', 'Ships from Formosa carried tea to Amsterdam.'),
];

const industry: readonly Sentence[] = [
  say(
    'en',
    'Rockets are scarce, [Alain Quevrin|alain-quevrin] of [Thales Belgium|thales-belgium] said. [Quevrin|alain-quevrin] hires.',
    '2025-10-08',
  ),
  say(
    'pl',
    'Prezes [ICEYE|iceye] [Rafał Modrzewski|rafal-modrzewski] rozmawia z wojskiem; satelity [Modrzewskiego|rafal-modrzewski] widzą w nocy.',
    '2025-12-10',
  ),
  say('en', '[Sener|sener] will make missile parts with Ukrainian firms.', '2026-03-18'),
  say('es', 'La familia Sener abrió una pastelería en Bilbao.'),
  say('en', 'Daniel Ek raised the price of Spotify again.'),
  say('en', 'Drones for Ukraine: [Daniel Ek|daniel-ek] put more money into [Helsing|helsing].', '2025-06-17'),
  say(
    'en',
    'Carney’s new [Defence Investment Agency|defence-investment-agency] is led by [Doug Guzman|doug-guzman].',
    '2025-10-03',
  ),
];

/** People and bodies of the western countries, the Union and America that were added by list. */
export const westernListSentencesEighth: readonly Sentence[] = [...officials, ...envoys, ...industry];
