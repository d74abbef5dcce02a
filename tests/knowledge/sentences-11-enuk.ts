// Sentences of our own after press in English and Ukrainian on agencies, loans, factories and ministers: an agency told by the
// people who lead it, a branch written in capitals, a paper named beside the roadmap, a president by his surname alone; beside
// each the same words meant otherwise.
import type { Sentence } from './sentences';

const on = (date: string, lang: string, text: string): Sentence => ({ lang, text, date });

const agencies: readonly Sentence[] = [
  on(
    '2026-02-06',
    'en',
    'The [Defence Procurement Agency|defence-procurement-agency] answered late; [Arsen Zhumadilov|arsen-zhumadilov] was in Odesa, and the [DPA|defence-procurement-agency] buys on.',
  ),
  on('2026-02-06', 'en', 'The Defence Procurement Agency in Bern answered late, and the DPA buys on.'),
  on(
    '2026-02-06',
    'en',
    '[Arsen Zhumadilov|arsen-zhumadilov] once led the [State Logistics Operator|state-logistics-operator], which bought boots.',
  ),
  on(
    '2025-01-30',
    'en',
    'The [State Rear Operator|state-logistics-operator] bought boots while [Rustem Umerov|rustem-umerov] dismissed [Maryna Bezrukova|maryna-bezrukova].',
  ),
  on('2025-01-30', 'en', 'A State Logistics Operator of trams in Porto bought boots.'),
  on(
    '2026-02-06',
    'en',
    '[NABU|national-anti-corruption-bureau-of-ukraine] listened to the tapes in which [Mindich|timur-mindich] spoke of vests; [Timur Mindich|timur-mindich] had left.',
  ),
  on('2026-02-06', 'en', 'NABU is a hotel by the lake.'),
  on(
    '2026-02-06',
    'en',
    'A tender for vests in Kyiv worries [PAC MoD|anti-corruption-council-of-the-ministry-of-defence].',
  ),
  on('2024-06-14', 'uk', 'Дрони рахує [Мінстратег|ministry-of-strategic-industries-of-ukraine], а Гриць — стратег.'),
];

const firms: readonly Sentence[] = [
  on(
    '2025-04-04',
    'en',
    'In Madrid the Ukrainian guest met [Rheinmetall EXPAL|expal-rheinmetall] and [Nammo Palencia|nammo]; Palencia has a cathedral.',
  ),
  on('2025-08-13', 'uk', 'Керівник [Rheinmetall Group|rheinmetall] приїхав до Києва.'),
  on(
    '2024-11-28',
    'en',
    'Small missiles of [Frankenburg Technology|frankenburg-technologies] come from Estonia; Frankenberg lies in Saxony.',
  ),
];

const papers: readonly Sentence[] = [
  on(
    '2026-01-15',
    'en',
    'The [White Paper|white-paper-for-european-defence] and the [Readiness Roadmap 2030|defence-readiness-roadmap-2030] freed money for defence.',
  ),
  on('2026-01-15', 'en', 'The White Paper on fisheries and the road map of Leeds freed nobody.'),
  on(
    '2025-02-06',
    'en',
    'Ukraine hopes for money under the [European Defense Strategy|european-defence-industrial-strategy] ([EDIS|european-defence-industrial-strategy]).',
  ),
  on('2025-02-06', 'en', 'A European Defence Strategy was what the columnist missed.'),
  on(
    '2026-01-15',
    'en',
    'Brussels adopted the [SAFE Regulation|regulation-eu-2025-1106-safe] in May, the [European Commission|european-commission] says.',
  ),
  on('2026-01-15', 'en', 'A SAFE Regulation for swings would please parents in Ohio.'),
  on(
    '2026-02-11',
    'en',
    'The [European Commission|european-commission] wrote an [Action Plan on Drone and Counter Drone Security|drone-and-counter-drone-security-action-plan].',
  ),
];

const persons: readonly Sentence[] = [
  on(
    '2026-03-12',
    'uk',
    'Президент Румунії [Нікушор Дан|nicusor-dan] приймав гостя. «Підпишемо», — наголосив [Дан|nicusor-dan].',
  ),
  on('2026-03-12', 'uk', '«Підпишемо», — наголосив Дан із Огайо й полагодив паркан.'),
  on('2026-03-12', 'uk', 'Президент Румунії [Нікушор Дан|nicusor-dan] купив пояс: чорний, п’ятий Дан.'),
  on(
    '2025-11-18',
    'uk',
    'Конструктор [Денис Шпілерман|denys-shtilerman] з української [Fire Point|fire-point] дав інтервʼю.',
  ),
  on('2025-11-18', 'uk', 'Скрипаль Шпілерман грає в Умані.'),
  on(
    '2025-08-26',
    'uk',
    'Про дрони для України говорив адмірал [Антоні Радакін|tony-radakin], колишній моряк, без [Антоні Радакіна|tony-radakin] не почали.',
  ),
  on('2025-08-26', 'en', 'Admiral [Anthony Radakin|tony-radakin] listened in Kyiv.'),
  on('2026-03-12', 'uk', 'Гість зустрівся з премʼєром [Іліє Болояном|ilie-bolojan] в Бухаресті.'),
  on('2026-04-27', 'en', 'In Kyiv [Lars Ragnar Aalerud Hansen|lars-hansen] signed for the drones.'),
];

export const eleventhEnglishUkrainianSentences: readonly Sentence[] = [...agencies, ...firms, ...papers, ...persons];
