// Sentences of other subjects (sport, kitchen, software, money, other politics) with words that are spelt like known
// names, and the same names where they are meant. Read as in ambiguity.ts.

export const lookAlikes: readonly string[] = [
  'uk: [Дикі шершні|none] ночують у дуплі.',
];
