// First names as linking compares them: folded, one of two words or halves as one. Called wherever a word before a surname is
// looked at; kept for each knowledge, because articles name the same few people over and over.
import type { EntityId } from '../../model/entity';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { foldEntry } from '../text/fold-words';

/** First names of a person. */
export interface GivenNames {
  /** Folded. */
  readonly names: readonly string[];
  /** Their words one by one. */
  readonly words: readonly string[];
}

/** What stays of a name in every case. */
export const stemOf = (name: string) => name.replace(/(?:[aeiouyаеиіїоуюяьй]|as|is|us)$/u, '');

const kept = new WeakMap<LinkingKnowledge, Map<EntityId, GivenNames>>();

/** A first name, folded. */
export const foldName = ({ index }: LinkingKnowledge, name: string): string => foldEntry(index.classes, name);

/** First names of a person; empty when none is known. */
export function givenNamesOf(knowledge: LinkingKnowledge, entity: EntityId): GivenNames {
  const ofKnowledge = kept.get(knowledge) ?? new Map<EntityId, GivenNames>();
  kept.set(knowledge, ofKnowledge);
  const known = ofKnowledge.get(entity);
  if (known !== undefined) return known;
  const names = knowledge.givenNamesOf(entity).map((name) => foldName(knowledge, name));
  const made = { names, words: names.flatMap((name) => name.split(' ')) };
  ofKnowledge.set(entity, made);
  return made;
}

/**
 * `Laurinas` for Laurynas, `Gabrielus` for Gabrielius: one letter wrong, missing or too many in a long name. Short names are too
 * much alike (Marta, Maria), and who asks sees to it that the word is no first name of its own. Cyrillic names may be in any case.
 */
export function isSlipOf(word: string, name: string): boolean {
  if (isSlip(word, name)) return true;
  if (!isCyrillic(word) || !isCyrillic(name)) return false;
  const bare = bareOf(word);
  const own = bareOf(name);
  return bare !== word && (isSlip(bare, own) || (bare === own && bare.length > 3));
}

/**
 * `Martina` for Martin, `Giorgio` for Giorgia, `Lindsay` for Lindsey: first names of other people, and no slips. Only in Latin
 * letters: in Cyrillic ones they may be cases.
 */
export function isOfOtherSex(word: string, name: string): boolean {
  if (twins[word] === name) return true;
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  if (long === `${short}a`) return true;
  const stem = name.slice(0, -1);
  return word.length === name.length && word.startsWith(stem) && sexes.test(word.slice(-1) + name.slice(-1));
}

const sexes = /^(?:ao|oa)$/;

/** As often as not another person's own. */
const twins: Readonly<Record<string, string>> = { lindsay: 'lindsey', lyndsey: 'lindsey' };

function isSlip(word: string, name: string): boolean {
  if (word === name || word.length < 5 || name.length < 5) return false;
  const sound = soundOf(word);
  const own = soundOf(name);
  return sound === own || isOneLetterOff(word, name) || (isCyrillic(word) && isOneLetterOff(sound, own));
}

function isOneLetterOff(word: string, name: string): boolean {
  if (word.length < 6 || name.length < 6 || word.charAt(0) !== name.charAt(0)) return false;
  let start = 0;
  while (start < word.length && word.charAt(start) === name.charAt(start)) start++;
  const rest = word.slice(start);
  const own = name.slice(start);
  return rest.slice(1) === own.slice(1) || rest.slice(1) === own || rest === own.slice(1);
}

const isCyrillic = (name: string): boolean => name.charCodeAt(0) >= 0x430 && name.charCodeAt(0) <= 0x491;

/** `кестутісом` without its case: slips are looked for in what is left, for names are known in the nominative. */
const bareOf = (name: string): string => name.replace(/(?:ов|ев|єв)і$|[оеє]м$|[оеє]ю$|[аеиіїоуюяьйє]$/u, '');

/**
 * The same for `Valery`, `Valerij` and `Walerii`: papers take a first name from one system of letters, the surname from another.
 * So do Ukrainian papers with names from abroad: Ханно and Ганно, Войцех and Войчєх, Катаріна and Катарина.
 */
const soundOf = (name: string): string =>
  name
    .replace(/w/g, 'v')
    .replace(/g/g, 'h')
    .replace(/[ijy]+/g, 'i')
    .replace(/[хґ]/g, 'г')
    .replace(/[ьʼ’']/g, '')
    .replace(/ч/g, 'ц')
    .replace(/є/g, 'е')
    .replace(/[иїйі]+/g, 'і');
