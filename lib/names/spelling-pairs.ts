// British and American spellings of the words in names, both directions, capitals kept. Called by expand-name.

const pairs: readonly (readonly [string, string])[] = [
  ['defence', 'defense'],
  ['programme', 'program'],
  ['organisation', 'organization'],
  ['armoured', 'armored'],
  ['armour', 'armor'],
  ['centre', 'center'],
  ['prioritised', 'prioritized'],
  ['authorised', 'authorized'],
  ['mobilisation', 'mobilization'],
  ['labour', 'labor'],
  ['manoeuvre', 'maneuver'],
  ['licence', 'license'],
  ['fuelled', 'fueled'],
  ['modernisation', 'modernization'],
  ['standardisation', 'standardization'],
  ['harbour', 'harbor'],
  ['calibre', 'caliber'],
  ['grey', 'gray'],
  ['aeroplane', 'airplane'],
  ['kilometre', 'kilometer'],
  ['co-operation', 'cooperation'],
  ['judgement', 'judgment'],
];

const partners = new Map(
  pairs.flatMap(([british, american]) => [
    [british, american],
    [american, british],
    [`${british}s`, `${american}s`],
    [`${american}s`, `${british}s`],
  ]),
);

const word = /co-operation|[a-z]+/giu;

/** More spellings than this are not made of one name. */
const mostSpellings = 16;

/** All spellings of a name, itself first. A name without such words gives itself alone. */
export function listSpellings(name: string): string[] {
  let spellings = [''];
  let done = 0;
  for (const match of name.matchAll(word)) {
    const partner = partners.get(match[0].toLowerCase());
    if (partner === undefined || spellings.length * 2 > mostSpellings) continue;
    const before = name.slice(done, match.index);
    const choices = [match[0], withCapitalsOf(match[0], partner)];
    spellings = choices.flatMap((choice) => spellings.map((spelling) => spelling + before + choice));
    done = match.index + match[0].length;
  }
  return spellings.map((spelling) => spelling + name.slice(done));
}

function withCapitalsOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  return model[0] === model[0]?.toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
