// Look-alikes of round 17, met in Spanish, Danish and English pages on countries far away, with the same names where they are
// meant. Read as in ambiguity.ts.

const nearby =
  'The harbour was quiet, the fishermen mended their nets, and the ferry came late because of the fog over the strait. ';

export const lookAlikes17West: readonly string[] = [
  // A minister of Colombia
  'es: El ministro de Defensa, [Pedro Sánchez|none], habló en el Senado de Bogotá; [Sánchez|none] y el gabinete firmaron el decreto del presidente.',
  'es: El ministro de Defensa, el general [Pedro Sánchez|none], vio los drones del Gobierno en Cali.',
  'es: El presidente del Gobierno, [Pedro Sánchez|pedro-sanchez], habló de drones con la ministra de Defensa.',
  'es: [Pedro Sánchez|pedro-sanchez] promete en España más ayuda a Ucrania.',
  // Bodies of a country far away in a language whose papers leave their own country out
  'da: Taiwan øver igen, og Taiwan køber skibe. Regeringen i Taipei tøver. [Forsvarsministeriet|none] svarer ikke.',
  'sv: Thailand väljer, och i Thailand räknas rösterna; Thailands kung väntar. [Utrikesdepartementet|none] tiger, [riksdagen|none] möts.',
  'no: Iran svarer, Iran truer, og Irans president taler. [Utenriksdepartementet|none] sier ingenting.',
  'da: Taiwan øver igen, og Taiwan køber skibe fra Taiwan. Danmark ser til, og [Forsvarsministeriet|ministry-of-defence-denmark] svarer ikke.',
  'da: Taiwan, Taiwan og Taiwan hjælper Ukraine, siger [Forsvarsministeriet|ministry-of-defence-denmark].',
  'da: [Forsvarsministeriet|ministry-of-defence-denmark] køber skibe.',
  // One of several countries in question is nobody’s here
  `en: ${nearby}The [Ministry of Foreign Affairs|none] answered in Taipei. Moscow, Russia and Russian papers wrote of Taiwan; the Turkish president Recep Tayyip Erdogan did not. Taiwan waits.`,
];
