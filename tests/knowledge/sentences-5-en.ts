// English sentences of our own against the whole knowledge, written after the fifth round of reading texts that nobody had seen
// before: papers that leave their own country out, coalitions in small letters, the presidents of two councils, ambassadors.
import type { Sentence } from './sentences';

const say = (text: string, date?: string): Sentence => ({ lang: 'en', text, ...(date === undefined ? {} : { date }) });

export const fifthEnglishSentences: readonly Sentence[] = [
  // A paper names the country of foreign ministers and leaves it out for its own.
  say(
    'Defence Secretary [John Healey|john-healey] met [Volodymyr Zelensky|volodymyr-zelenskyy] in Ukraine. Ukraine needs drones for Ukrainian brigades, the [MoD|ministry-of-defence-united-kingdom] said.',
  ),
  say(
    '“Soldiers of Ukraine need drones,” Minister of Defence [Hanno Pevkur|hanno-pevkur] said of Ukraine. The [Ministry of Defence|ministry-of-defence-estonia] counted what Ukraine and Estonia hold.',
  ),
  say(
    'UK Defence Secretary [John Healey|john-healey] and Defence Minister [Rustem Umerov|rustem-umerov] signed in Kyiv. Britain pays for drones, the [Ministry of Defence|ministry-of-defence-of-ukraine] said, and Ukraine builds them.',
  ),
  say(
    'Britain sends drones to Ukraine as the [Ministry of Defence|ministry-of-defence-united-kingdom] promised; British firms in Britain build them.',
  ),
  say(
    'The [Swedish Armed Forces|swedish-armed-forces] bought what Ukraine builds for its [Armed Forces|armed-forces-of-ukraine].',
  ),
  say('The Armed Forces Committee sat in Paris. Kites were flown on Armed Forces Day.'),
  // An article that names no country but its people.
  say(
    '[Arsen Zhumadilov|arsen-zhumadilov] spoke of 300 billion hryvnias. The [DPA|defence-procurement-agency] and the [DOT|state-logistics-operator] stay apart. A [Defense Procurement Agency|defence-procurement-agency] contract takes weeks, and the [Ministry of Defense|ministry-of-defence-of-ukraine] and the [State Logistics Operator|state-logistics-operator] know it: the agencies buy weapons and supplies.',
  ),
  // Coalitions in small letters.
  say(
    'Lithuania leads the [demining coalition|demining-coalition], Britain the [maritime coalition|maritime-capability-coalition] for Ukraine; Latvia speaks for the [drone capability coalition|drone-coalition].',
  ),
  say('The [Ramstein coalition|ukraine-defense-contact-group] meets for Ukraine. A governing coalition meets in Riga.'),
  say('A demining coalition of farmers met in Angola.'),
  // Two councils, told apart by their presidents.
  say(
    'The [Council|european-council] president, [António Costa|antonio-costa], spoke for the [EU|european-union] at the [European Council|european-council].',
  ),
  say('[EU Council|european-council] President [António Costa|antonio-costa] came to Kyiv.'),
  say('The student council president and the Council president of our town met.'),
  say('[Coreper|coreper] backed the text; the [Council of the EU|council-of-the-european-union] votes on Monday.'),
  // The loan under its nickname, and sums that are no loan.
  say(
    'The [steel porcupine loan|ukraine-support-loan] helps Ukraine, says the [European Commission|european-commission].',
    '2026-02-24',
  ),
  say('A porcupine loan between two zoos saved the species.'),
  say('The [EU loan of EUR 90 billion|ukraine-support-loan] is for drones. Ukraine repays it later.', '2026-02-24'),
  say(
    'Canada signed the [Agreement on Security Cooperation between Ukraine and Canada|bilateral-security-agreement-canada-ukraine].',
  ),
  // Legal forms belong to the name.
  say('[Quantum Systems GmbH|quantum-systems] and [Summa Defence Ltd|summa-defence] sell drones to Ukraine.'),
  // Ambassadors and ministers whose surnames many bear.
  say(
    'British Ambassador [Martin Harris|martin-harris] praised the drones of Ukraine. [Harris|martin-harris] will return.',
  ),
  say('Kamala Harris spoke of Ukraine, of drones and of weapons. Calvin Harris played in Kyiv.'),
  say('Ambassador [Bridget Brink|bridget-brink] left Kyiv. Ukraine stood on the brink of victory.'),
  say('Peter Reynolds and Kyle Walker play for Ukraine. A Jäger needs no drone.'),
  say('Business Secretary [Peter Kyle|peter-kyle] met [Péter Szijjártó|peter-szijjarto] to talk of Ukraine.'),
  say('[Péter Szijjártó|peter-szijjarto] spoke of Ukraine. Peter Smith and the other Peter did not.'),
  // A letter wrong in a long first name is a slip; a short name is another one.
  say('[Laurinas Kasčiūnas|laurynas-kasciunas] of Lithuania met [Rustem Umerov|rustem-umerov] in Kyiv.'),
  say('[Gabrielus Landsbergis|gabrielius-landsbergis] came to Kyiv. [Landsbergis|gabrielius-landsbergis] spoke.'),
  // Whoever serves in an army is not the army, and what assets earn is no fund.
  say('Polish military personnel and German military aid came to Ukraine.'),
  say(
    'Windfall profits from Russian assets and other profits from frozen Russian assets grow, the [EU|european-union] says.',
  ),
  say(
    'The four flagships of the [EU|european-union] are the [European drone wall|european-drone-defence-initiative], the [Eastern Flank Watch|eastern-flank-watch], the [Air Defence Shield|european-air-shield] and the [Defence Space Shield|european-space-shield].',
    '2025-10-02',
  ),
  say(
    'The [Seimas Committee on National Security and Defence|seimas-committee-on-national-security-and-defence] backed drones for Ukraine.',
  ),
];
