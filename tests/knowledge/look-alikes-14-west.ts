// Look-alikes of round 14, met in English, German and French pages on courts, families, parliaments, batteries and baseball, with
// the same names where they are meant. Read as in ambiguity.ts.

export const lookAlikes14West: readonly string[] = [
  // Sons, fathers and sisters
  'en: A jury met in Ukraine’s case. His son Hunter [Biden|none] lied; then [Biden|none] wept beside Hunter’s wife. President [Joe Biden|joe-biden] was told.',
  'en: President [Joe Biden|joe-biden] spoke of Ukraine. [Biden|joe-biden] also named his son Hunter [Biden|none].',
  'en: Charles [Kushner|none] bought houses. [Kushner|none] is the father of [Jared Kushner|jared-kushner], and [Kushner|none] went to jail.',
  'en: [Jared Kushner|jared-kushner]’s father, Charles Kushner, sold houses; [Kushner|none] paid.',
  'en: [Jared Kushner|jared-kushner] flew to Moscow; [Kushner|jared-kushner] had called his father, Charles Kushner.',
  'en: The [Kushner|none] family owns flats, said [Jared Kushner|jared-kushner].',
  'en: Kornel [Morawiecki|none] was a physicist and the father of a premier. Kornel [Morawiecki|none] died. Premier [Mateusz Morawiecki|mateusz-morawiecki] wept.',
  'en: The former leader Junichiro [Koizumi|none] sang. [Koizumi|none] has a son, [Shinjiro Koizumi|shinjiro-koizumi].',
  'en: [Shinjiro Koizumi|shinjiro-koizumi] runs the ministry; [Koizumi|shinjiro-koizumi] is the son of Junichiro Koizumi.',
  'fr: Le clan [Michel|none] se tait ; [Charles Michel|charles-michel] aussi, et [Michel|charles-michel] s’en va.',
  'en: A film on his wife Melania [Trump|none] shows Ukraine. Mrs. [Trump|none] smiles, says Melania; so does [Donald Trump|donald-trump].',
  // Letters and names of other things
  'en: In Ukraine stands a [ZSU|none]-23-4, a gun older than the ZSU-57.',
  'en: The [ZSU|armed-forces-of-ukraine] of Ukraine hold the bridge.',
  'en: Maduro’s friend Alex [Saab|none] lost in court, and [Saab|none]’s defense team spoke of the army.',
  'en: [Saab|saab] sells weapons to the army.',
  'en: The Eagles lost again: [Hanwha|none] has weak arms, a fastball army.',
  'en: [Hanwha|hanwha-aerospace] sells weapons to the army.',
  'en: The political plays of [Jonathan Reynolds|none] were staged.',
  'en: The business secretary [Jonathan Reynolds|jonathan-reynolds] met makers of arms.',
  // Parliaments and ministries of others
  'en: Poilievre and the NDP asked MPs in the [House of Commons|none] to speak of Ukraine.',
  'en: MPs in the [House of Commons|house-of-commons-united-kingdom] spoke of Ukraine.',
  'fr: L’Union européenne négocie, et la [Commission|none] de politique extérieure du Conseil des États écoute la Commission européenne.',
  'en: In Nigeria students wait in Ukraine; Nigerians ask, and Nigeria answers.\nThe [Foreign Ministry|none] in Abuja will fly them home from Ukraine.',
  'en: Azerbaijan fired, Armenia fired back; the Russian side looked on. Information of the [Ministry of Defense|none] was late: Armenia and Azerbaijan denied it.',
  // Days, months and places before a surname are no first names
  'en: [Kaja Kallas|kaja-kallas] met [Rustem Umerov|rustem-umerov]. On Monday [Kallas|kaja-kallas] said yes. In Geneva [Umerov|rustem-umerov] said no, and in January [Kallas|kaja-kallas] left.',
  'en: [Kaja Kallas|kaja-kallas] came. During Eurosatory [Kallas|kaja-kallas] spoke; at Ramstein [Kallas|kaja-kallas] did not.',
  'en: [Kaja Kallas|kaja-kallas] came. The answer of Siim [Kallas|none] was short; in Siim [Kallas|none] she trusts.',
  'uk: [Рустем Умєров|rustem-umerov] прибув. Сьогодні в Стамбулі [Умєров|rustem-umerov] заявив про дрони, а у Женеві [Умєров|rustem-umerov] мовчав.',
  'pl: [Kaja Kallas|kaja-kallas] przyjechała. Dziś w Genewie [Kallas|kaja-kallas] mówiła o dronach.',
  'lt: [Andrius Kubilius|andrius-kubilius] atvyko. Šiandien Ženevoje [Kubilius|andrius-kubilius] kalbėjo apie dronus, o Vytautas [Kubilius|none] tylėjo.',
  // A name of two countries' governments in an article about a third one
  'en: Ukraine waits; Ukraine needs drones, and Germany has some. Months pass in Ukraine, and in Germany, too. Ukraine’s budget is small, Germany’s is not.\nThe [Bundesregierung|government-of-germany] pays.',
  // Media, networks and parties before a surname, and names of another alphabet
  'en: [Kaja Kallas|kaja-kallas] came. A source told Reuters [Kallas|kaja-kallas] would go; on Telegram [Kallas|kaja-kallas] wrote no. High Representative [Kallas|kaja-kallas] of the EU stays.',
  'uk: [Рустем Умєров|rustem-umerov] прибув. Під час Рамштайну [Умєров|rustem-umerov] мовчав, а у Facebook [Умєров|rustem-umerov] написав про дрони.',
  'uk: [Рустем Умєров|rustem-umerov] прибув; його брат Асан [Умєров|none] теж.',
  // Headlines in capitals
  'en: [RHEINMETALL|rheinmetall] TO BUILD PLANT IN UKRAINE\nThe plant opens soon.',
  'en: [TRUMP|donald-trump] MEETS [MERZ|friedrich-merz] AND THE [EU|european-union] IN BERLIN\nPresident [Donald Trump|donald-trump] met Chancellor [Friedrich Merz|friedrich-merz].',
  'en: KEEP KIDS SAFE AND RAISE THEM, SAYS [COUNCIL|none]\nPlaygrounds are to be mended.',
  'pl: [TUSK|donald-tusk] I [SIKORSKI|radoslaw-sikorski] W KIJOWIE\nPremier [Donald Tusk|donald-tusk] i minister [Radosław Sikorski|radoslaw-sikorski] mówili o dronach.',
  'uk: [ТРАМП|donald-trump] ТЕЛЕФОНУВАВ [ЗЕЛЕНСЬКОМУ|volodymyr-zelenskyy]\nПрезидент [Дональд Трамп|donald-trump] говорив із [Володимиром Зеленським|volodymyr-zelenskyy].',
];
