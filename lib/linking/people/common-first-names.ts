// First names of many people, none of whom is known here. A capital at the beginning of a sentence, or of any noun in German, shows no
// first name; these words do: `Gunnar Johansson, bonde`, `laut Jürgen Merz`. Folded. Called by before-surname.
const names = [
  'alan anders andreas andrew anna anne antoine arne arthur astrid axel bengt bernard bernd birgit bjorn brian',
  'brigitte carl christophe detlef dieter dirk edward elin emma erik felix francois francoise fredrik gary george',
  'gerard gerhard gitte goran gunnar gunter gunther gustav hakon hanne heinrich helene helga henrik henry herbert',
  'horst ingo ingrid isabelle jason jean jennifer johan jorg jorgen joseph julia julien jurgen karen kasper',
  'kenneth kirsten kjell knud kurt laura laurent leif lene lennart linus lisa lukas margaret markus maximilian',
  'mikkel monika nancy niels norbert olav otto oystein paul petra philipp philippe poul rainer rolf rudolf ryan',
  'sabine sarah sophie soren steven susan svein svend sylvie terje trond ulrich volker walter werner wilhelm',
  'william wolfgang',
];

let asSet: ReadonlySet<string> | undefined;

/** Whether a folded word is a first name, and next to nothing else. */
export function isCommonFirstName(folded: string): boolean {
  asSet ??= new Set(names.join(' ').split(' '));
  return asSet.has(folded);
}

/** `Johan Wadephul`, `Andreas Kubilius`: a first name as another language has it, or a slip. */
export const beginAlike = (word: string, name: string): boolean => word.slice(0, 3) === name.slice(0, 3);
