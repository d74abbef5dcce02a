// Look-alikes of round 15, met in English, German and Norwegian pages on horses, cars, jazz and a revolution, with the same names
// where they are meant. Read as in ambiguity.ts.

export const lookAlikes15West: readonly string[] = [
  // Somebody of the same name, as the paragraph says
  'en: Unlike his namesake, a former prime minister, [David Cameron|none] jumps fences.\n[David Cameron|none] likes horses, and the minister of sport watched.',
  'de: Der Namensvetter des CDU-Vorsitzenden heißt [Friedrich Merz|none] und wohnt auf dem Dorf. Bundeskanzler will er nicht werden.',
  'no: [Tore Sandvik|none] har en navnebror i regjeringen, men selger fisk.',
  'en: President [Donald Trump|donald-trump] met the minister. His namesake company sells ties, said [Donald Trump|donald-trump].',
  'de: Ministerpräsident [Donald Tusk|donald-tusk] traf seinen Namensvetter Donald Trump in Warschau.',
  // Callings
  'en: The prime minister watched as showjumper [David Cameron|none] won the cup.',
  'sv: Konstnären [Peter Hultqvist|none] ställer ut i regeringens hus.',
  'en: Prime minister [David Cameron|david-cameron] spoke of Ukraine.',
  'sv: Försvarsminister [Peter Hultqvist|peter-hultqvist] talade om Ukraina.',
  // Cars, and a town of miners and music
  'de: Waffen gegen Technik: Das Cabriolet von [Saab|none] kam aus Finnland. Die Armee fuhr es nie, und [Saab|none] wurde an Amerikaner verkauft.',
  'de: [Saab|saab] liefert der Armee Waffen.',
  'no: I juli er det jazzfestival, og våpen fra [Kongsberg-Gruppen|kongsberg-gruppen] er omstridt. For [Kongsberg|none] er mer enn missiler.',
  'no: Missiler fra gruppen: [Kongsberg|kongsberg-defence-and-aerospace] leverer våpen til Forsvaret.',
  // An army of 1918
  'en: After Brest-Litovsk (3 March 1918) the hetman built a [Ukrainian Army|none], and signed a peace with Soviet Russia on 12 June 1918. Ukraine’s government fell.',
  'en: The [Ukrainian Army|armed-forces-of-ukraine] held the bridge, as others had done in March 1918.',
];
