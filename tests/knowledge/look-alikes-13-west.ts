// More look-alikes, met in English, German and French pages on sport, films, travel, crafts and old wars, with the same names
// where they are meant. Read as in ambiguity.ts.

const long =
  'The evening was mild, the hall was full, and the bread came late from the oven. Nobody minded, for the band played on and the lamps were lit one by one along the river, as they had been every summer since the mill was sold. Children ran between the tables, and somebody opened the doors to the garden.';
const lang =
  'Der Abend war mild, der Saal war voll, und das Brot kam spät aus dem Ofen. Niemand störte sich daran, denn die Kapelle spielte weiter, und am Fluss gingen die Lampen an, eine nach der anderen, wie jeden Sommer, seit die Mühle verkauft war. Kinder liefen zwischen den Tischen umher, und jemand öffnete die Tür zum Garten.';

export const lookAlikesWest: readonly string[] = [
  // Sons, and others who bear the whole name
  'en: [Donald Trump|none] Jr. hunts sheep in Mongolia for Ukraine’s zoo; [DONALD TRUMP|none] JR. was there.',
  'en: [Donald Trump|donald-trump] said to Ukraine that his son hunts.',
  'en: One son, [Bill Blair|none], Jr., raced in Ukraine.',
  'en: [Bill Blair|none] (born 1911, in a town of mills, died 1995) was an American stock car racing driver.',
  'en: Minister [Bill Blair|bill-blair] (on the left) was asked about racing.',
  'en: [Jonathan Powell|none] (producer) made soldiers and spies famous.',
  'en: [Jonathan Powell|none] (born 1947) is a British television producer and executive.',
  'en: [Jonathan Powell|jonathan-powell] (born 1956) is the national security adviser and met a television producer.',
  `de: ${lang} Es war [Manfred Weber|none], der die Blueskonzerte veranstaltet.`,
  `de: ${lang} Es war [Manfred Weber|manfred-weber], der im EU-Parlament die Fraktion führt.`,
  `en: ${long} It was [Keith Kellogg|none] who sold flakes before the war.`,
  `en: ${long} It was [Keith Kellogg|keith-kellogg] who went to Kyiv.`,
  `en: ${long} [John Healy|none] wrote a memoir of spies and chess.`,
  `en: ${long} It was [John Healey|john-healey], the minister, who spoke of Ukraine’s weapons.`,
  'en: In Ukraine’s war the MPs Tharoor and [Anand|none] Sharma asked the Defence Minister.',
  'en: Canada’s Defence Minister [Anand|anita-anand] spoke of Ukraine.',
  // Palaces that are visited, a style, a hotel
  'en: [Cotroceni Palace|none] was built by a king, and the guided tour shows his bears.',
  'en: [Cotroceni Palace|presidency-of-romania] answered the minister.',
  'en: The government put up offices in [Kremlin|none] style architecture, said a politician.',
  'en: Guests met at the [Trump|none] International Hotel to speak of Ukraine.',
  // Staffs, ministries and formats of others
  'en: In December 1942 he joined the [General Staff|none]; in June 1941 he had served in the Kiev district, and the army knew him.',
  'en: The [General Staff|general-staff-of-the-armed-forces-of-ukraine] in Kyiv counted drones.',
  'en: Kuchma said in Minsk that the [Contact Group on Ukraine|none] met, and the Trilateral [Contact Group|none] sat with the OSCE.',
  'en: The [Contact Group on Ukraine|ukraine-defense-contact-group] pledged shells.',
  'de: Kutschma fuhr nach Minsk, wo die [Kontaktgruppe für die Ukraine|none] tagte.',
  'de: In Ramstein sagte die [Kontaktgruppe für die Ukraine|ukraine-defense-contact-group] Granaten zu.',
  'fr: À Minsk, le [groupe de contact sur l’Ukraine|none] écoute Koutchma.',
  'en: The “[Coalition of the Willing|none]”\nPolish and Ukrainian troops are stationed in Iraq.',
  'en: The [Coalition of the Willing|coalition-of-the-willing] will send troops to Ukraine.',
  'de: Die [Koalition der Willigen|none] zog 2003 in den Irak, die Ukraine auch.',
  'de: Die [Koalition der Willigen|coalition-of-the-willing] will Truppen in die Ukraine senden.',
  'de: Netanjahu behielt das [Verteidigungsministerium|none]; in der Knesset sprach Netanjahu.',
  'de: Pistorius führt das [Verteidigungsministerium|federal-ministry-of-defence-germany].',
  // The philosopher
  'en: Soldiers put down their weapons when [Thales|none] of Milete was right, wrote Herodotus, and [Thales|none] was praised.',
  'en: [Thales|thales] makes radars and missiles for Ukraine.',
];
