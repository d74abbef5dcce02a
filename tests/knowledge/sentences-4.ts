// Sentences of our own against the whole knowledge, written after the fourth round of reading texts that nobody had seen before:
// bodies of the EU by their short names, bare sums, names in title case, bodies in their neighbours' languages.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

export const fourthSentences: readonly Sentence[] = [
  // German: the adjective after an article is weak, and the short name follows the full one.
  say('de', 'Das [Europäische Parlament|european-parliament] stimmt ab. Das [Parlament|european-parliament] tagt.'),
  say(
    'de',
    'Das [Europäische Parlament|european-parliament] rügt das [ukrainische Parlament|verkhovna-rada-of-ukraine] und das [Parlament in Kiew|verkhovna-rada-of-ukraine].',
  ),
  say(
    'de',
    'Das [Europäische Parlament|european-parliament] der [EU|european-union] wartet. Die [Kommission|european-commission] zögert.',
  ),
  say('de', 'Der Stadtrat fragte das Parlament der Schüler, die Kommission tagte im Rathaus.'),
  say('de', 'Das [Programm für die europäische Verteidigungsindustrie|european-defence-industry-programme] ist neu.'),
  // A country's own bodies, in an article that names the EU only once.
  say(
    'en',
    'Parliament sits in Wellington. The Council and the Commission report to Parliament. Trade with the [EU|european-union] grows.',
  ),
  say(
    'en',
    'The [European Council|european-council] met for the [EU|european-union]. It saw options presented by the [Commission|european-commission].',
  ),
  say(
    'pl',
    'Potrzebna jest zgoda [Parlamentu Europejskiego|european-parliament] i [Rady|council-of-the-european-union], mówi [UE|european-union].',
  ),
  say(
    'pl',
    'Prezes [Rady Ministrów|government-of-poland] wrócił z [UE|european-union], a radni Rady Miasta czekali na Komisję i Rady Nadzorcze.',
  ),
  say(
    'pl',
    'Szefowa [KE|european-commission] przemawiała w [Parlamencie Europejskim|european-parliament] o sprawach [UE|european-union].',
  ),
  // A sum is the loan only where the loan stands beside it.
  say(
    'en',
    'The [€90 billion loan for Ukraine|ukraine-support-loan] stands. Leaders of the [EU|european-union] will give Ukraine €90 billion.',
    '2026-02-10',
  ),
  say(
    'fr',
    'Un [prêt de soutien à l’Ukraine|ukraine-support-loan] suit : fournir 90 milliards d’euros à l’Ukraine.',
    '2026-02-10',
  ),
  say(
    'en',
    'The [EU|european-union] agrees to provide a [loan to Ukraine of EUR 90 billion|ukraine-support-loan].',
    '2026-02-10',
  ),
  say('en', 'The [EU|european-union] will deliver €90 billion to Ukraine.', '2026-02-10'),
  // Three words that begin with capitals are no headline.
  say(
    'en',
    'The state holding [Ukrainian Defense Industry|ukrainian-defense-industry-jsc] was once [Ukroboronprom|ukrainian-defense-industry-jsc].',
  ),
  say('en', 'The Ukrainian defense industry grows.'),
  // The agency and its ministry are two; the agency alone after its name.
  say(
    'uk',
    '[Агенція оборонних закупівель|defence-procurement-agency] [Міністерства оборони України|ministry-of-defence-of-ukraine] оголосила торги. Рада [Агенції|defence-procurement-agency] згодна.',
  ),
  say('uk', '[Агенція оборонних закупівель|defence-procurement-agency] мовчить, а Агенція з розвитку міста говорить.'),
  say('uk', 'Агенція нерухомості продає будинок у Києві.'),
  // Names that nobody had written down.
  say('lt', 'Tai jau antras [Ramšteino|ukraine-defense-contact-group] susitikimas dėl Ukrainos.'),
  say('lt', 'Lėktuvas iš Ukrainos nusileido Ramšteino bazėje, ministras laukė.'),
  say('sv', 'Drönarna går till den [ukrainska Försvarsmakten|armed-forces-of-ukraine].'),
  say('da', 'Det oplyser [Ukraines militære efterretningstjeneste|defence-intelligence-of-ukraine].'),
  say(
    'pl',
    'Sprzęt trafi do [SZ Ukrainy|armed-forces-of-ukraine], mówi wiceszef [MON|ministry-of-national-defence-poland] po rozmowie o obronie.',
  ),
  say(
    'pl',
    '[UE|european-union]: przewodnicząca [Komisji Bezpieczeństwa i Obrony|ep-committee-on-security-and-defence] i inni europosłowie.',
  ),
  say(
    'en',
    'Projects like [Eastern Flank Watch|eastern-flank-watch] and [Space Shield|european-space-shield] matter.',
    '2025-11-20',
  ),
  say('en', 'The game Space Shield sold well.', '2025-11-20'),
  say(
    'pl',
    'W programie [EDIP|european-defence-industry-programme] powstanie fundusz [FAST|fund-to-accelerate-defence-supply-chain-transformation], chce tego [UE|european-union].',
  ),
  say('uk', '[Олег Гуляк|oleh-huliak], керівник [Укроборонпрому|ukrainian-defense-industry-jsc], підписав угоду.'),
  say('uk', 'Нападник Гуляк забив гол. Олег Гуляк святкує.'),
  say('uk', '[Христя Фріланд|chrystia-freeland] з Канади приїхала; [Фріланд|chrystia-freeland] бачила завод.'),
  say('en', 'Singer Alan Freeland toured Ukraine.'),
  say('uk', 'Програма [Brave-Norway|brave-norway] дає гранти.'),
];
