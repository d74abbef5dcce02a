// Stems of offices in the languages that Dramatis reads, for regular expressions over the few words before a name. They tell that an
// office may stand there; which one it is, say the offices that are known. Words that also go with persons without an office (`Mr`,
// `said`) are the set PERS of assets/knowledge/wordsets.json.

/** Of clubs and firms, too. */
export const ofPresidents = 'pr[eéä][sz][iy]d|президент';

/** Of clubs and universities, too. */
export const ofChancellors = 'chancel|kan[scz]l|канцл';

/** Whoever governs a state. */
export const ofHeads = `${ofPresidents}|${ofChancellors}|minist|міністр`;

/** And those beside them. */
export const ofOfficers = `${ofHeads}|premier|прем[’'ʼ]?єр|se[ck]r[eé]t[aäæo]r|секретар|commiss|kommiss|komis[ao]r|комісар`;
