// Stems of words that tell what an article is about, in the languages that Dramatis reads: what our-field and sport-report both go by.
// Each adds what only it may go by: football has governing bodies, and its players come from Ukraine.

/** Of politics, wherever they stand; an administration is none. */
export const ofPolitics =
  'політ|уряд|\\brząd|regierung|vyriausyb|regering|regjering|(?<!ad)minist|(?<!ад)міністр|sanction|санкц';

/** Clubs hold them, too; `виборов` is said of medals. */
export const ofElections = 'election|вибор(?!о[влт])|wybor';

export const ofWars = 'війн|wojn|krieg';
