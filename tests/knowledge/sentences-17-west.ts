// Sentences of our own in English, German, French, Dutch, Swedish, Norwegian and Finnish against the whole knowledge, written after the
// seventeenth round of reading texts that nobody had seen before. Read by sentences.test.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const dutch: readonly Sentence[] = [
  say('nl', 'Oekraïne wil lid worden van de [NAVO|nato]. De [Navo|nato] koopt drones.'),
  say('en', 'The firm Navo makes shelves, and NAVO is a club of sailors.'),
  say(
    'nl',
    'De [Europese Commissie|european-commission] leent geld voor wapens. Landen vragen het bij de [Commissie|european-commission] aan, de Commissie voor Sport en de Commissie van Wijzen niet.',
  ),
  say('nl', 'De Commissie telde de stemmen in Utrecht.'),
  say(
    'nl',
    'Nederland koopt drones voor Oekraïne, meldt het [ministerie van Defensie|ministry-of-defence-netherlands].',
  ),
  say('nl', 'Het Oekraïense [ministerie van Defensie|ministry-of-defence-of-ukraine] tekende in Kyiv.'),
  say('nl', 'Het Belgische [ministerie van Defensie|ministry-of-defence-belgium] tekende in Brussel.'),
];

const finnish: readonly Sentence[] = [
  say('fi', 'Venäjä testaa [Natoa|nato], ja Ukraina hakee apua [Natolta|nato].'),
  say(
    'fi',
    'Pääministeri [Petteri Orpo|petteri-orpo] vieraili Kiovassa. [Orpolta|petteri-orpo] kysyttiin aseista, ja [Orpon|petteri-orpo] vastaus oli lyhyt.',
    '2023-08-23',
  ),
  say('fi', 'Lapsi on orpo, ja Orpolta puuttuu koti.'),
  say('fi', 'Hän puhui [Ukrainan parlamentissa|verkhovna-rada-of-ukraine], ei Viron parlamentissa.'),
  say('fi', 'Ukraina kiittää Suomea, joka tukee [PURL-mekanismia|prioritised-ukraine-requirements-list].'),
];

const people: readonly Sentence[] = [
  say('en', 'Commissioner [Martha Kos|marta-kos] came to Kyiv with [Kasja Ollongren|kajsa-ollongren].', '2025-10-15'),
  say('en', 'Martha Kosova and Kasja Berg stayed at home.'),
  say('fr', 'Le ministre écrit sous @[SebLecornu|sebastien-lecornu] que l’Ukraine produira des obus.'),
];

const bodies: readonly Sentence[] = [
  say(
    'en',
    'The [Coalition for Integrated Air and Missile Defense|integrated-air-and-missile-defence-coalition] met at [Ramstein|ukraine-defense-contact-group]. The [Drone Coalition|drone-coalition] helps Ukraine; the [Coalition|drone-coalition] buys more, the Coalition of Forces and Means does not.',
    '2024-02-15',
  ),
  say(
    'en',
    'A vice-president of the [Czech defense and security industry association|dsia] spoke of shells, one of a Greek defense and security industry association of boots.',
  ),
  say(
    'no',
    '[Kongsberg Gruppen|kongsberg-gruppen] bygger missiler for forsvaret, og [Kongsberg|kongsberg-gruppen] ansetter flere.',
  ),
  say('no', '[Kongsberg|kongsberg-defence-and-aerospace] leverer NASAMS til forsvaret.'),
  say('no', 'Toget fra Kongsberg er sent, og NASAMS står i skogen for forsvaret.'),
  say(
    'sv',
    '[Hägglunds|bae-systems-hagglunds] i Örnsköldsvik bygger stridsfordon för Ukraina. Den brittiska ägaren [BAE|bae-systems] är nöjd.',
  ),
  say('en', 'My bae sent me BAE on the phone.'),
];

const programmes: readonly Sentence[] = [
  say(
    'en',
    'Ukraine and Britain will make interceptor drones. The project, called [Octopus|project-octopus], starts soon.',
    '2025-10-08',
  ),
  say('en', 'The project, called Octopus, counts animals in the Aegean.'),
  say(
    'de',
    'Die Ukraine baut Drohnen und Waffen in Dänemark, das ist das „[dänische Modell 2.0|danish-model]“.',
    '2025-07-04',
  ),
  say('de', 'Das dänische Modell 2.0 am Arbeitsmarkt heißt Flexicurity.'),
];

export const seventeenthWesternSentences: readonly Sentence[] = [
  ...dutch,
  ...finnish,
  ...people,
  ...bodies,
  ...programmes,
];
