// Look-alikes of round 16, met in German, French, Spanish and Italian pages on football, other countries' ministries, palaces and old
// wars, with the same names where they are meant. Read as in ambiguity.ts.

export const lookAlikes16West: readonly string[] = [
  // Bodies of clubs, and of a state that is gone
  'de: Beim DFB-[Bundestag|none] redete die Regierung mit. Der [Bundestag|none] wählte den Präsidenten.',
  'de: Der [Bundestag|none] des Deutschen Schachbundes tagt, wo Frauen im [Deutschen Bundestag|bundestag] saßen, sagt die Regierung.',
  'de: Der [Bundestag|bundestag] debattierte über die Ukraine, nicht über den DFB.',
  'de: Das DDR-[Außenministerium|none] lag an der Spree; die Regierung zog fort.',
  // Ministries of countries that no list had, or that the article alone names
  'fr: Le président camerounais a nommé des colonels au [ministère de la Défense|none], et l’armée camerounaise obéit.',
  'fr: Le gouvernement malien parle ; le [ministère de la Défense|none] aussi. L’armée malienne avance.',
  'fr: Le [ministère de la Défense|ministry-of-the-armed-forces-france] achète des drones pour l’Ukraine, et le Maroc regarde.',
  'es: El presidente del Perú calla. El [Ministerio de Defensa|none] habla por la Marina del Perú, dice el ministro.',
  'es: El [Ministerio de Asuntos Exteriores|none] de Rusia protestó por los drones de Ucrania.',
  'es: El [Ministerio de Defensa|ministry-of-defence-spain] compra drones para Ucrania; el ministro habló en Polonia.',
  'es: El [Ministerio de Asuntos Exteriores|ministry-of-foreign-affairs-spain] llamó al embajador; España apoya a Ucrania.',
  'de: Der Ausschuss des Majlis lobte das [Verteidigungsministerium|none]; die iranische Regierung auch.',
  'de: Das [Verteidigungsministerium|federal-ministry-of-defence-germany] prüft einen Kauf aus Israel. Die Rakete aus Israel ist teuer, sagt die Regierung.',
  // Palaces
  'it: Il [Palazzo Chigi|none] di Ariccia è barocco. Il ministro visita il museo di [Palazzo Chigi|none].',
  'it: A [Palazzo Chigi|government-of-italy] il governo approva gli aiuti all’Ucraina.',
  'it: A Villa [Farnesina|none] gli affreschi di Raffaello attendono il ministro.',
  'it: La [Farnesina|ministry-of-foreign-affairs-italy] convoca l’ambasciatore russo, dice il ministro.',
  'fr: Le ministre visite le musée au [Quai d’Orsay|none].',
  'fr: Le [Quai d’Orsay|ministry-for-europe-and-foreign-affairs-france] convoque l’ambassadeur, dit le ministre.',
  // Times gone by
  'da: Den 29. juni 1864 var [det danske forsvar|none] svagt, sagde ministeren. Beslutningen i 1864 var dårlig.',
  'da: [Det danske forsvar|danish-armed-forces] køber droner, siger ministeren; i 1864 var det svagt.',
  'en: Churchill told the government that his death was a loss to the [United Nations|none].',
  'en: Churchill wrote books, says the government. Ukraine asked the [United Nations|united-nations].',
  // First names of the other sex, and of others
  'en: Ukraine’s minister met the painter’s friends Michaela [Gahler|none] and Martina [Pfister|none]; Giorgio [Meloni|none] sang for the government.',
  'en: Lindsay [Graham|none] hosts a show on politics. Senator [Lindsey Graham|lindsey-graham] does not.',
  'pl: Rząd [Roberta Fico|robert-fico] i premiera [Donalda Tuska|donald-tusk] mówił o Ukrainie.',
];
