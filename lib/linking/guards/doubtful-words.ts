// Words of a guard that are letters in doubt themselves: `SAFE` needs a word like `EDIP`, and `EDIP` one like `SAFE`, so that two
// abbreviations of quite another field would prove each other. Such letters prove others of their kind only where they are proven
// themselves: what is of one kind stands in one list, whatever the field. Called by conditions for what rules need, once a word was found.
import { findHits } from '../../matching/find-hits';
import type { EntityId } from '../../model/entity';
import type { ArticleEvidence } from '../evidence/article-evidence';
import { spellingsOf } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import type { Words } from '../text/words';

interface DoubtfulWord {
  readonly word: string;
  readonly small: string;
  /** Whose letters they are; nothing but the words round them says that they are. */
  readonly entities: readonly EntityId[];
  /** The word as a list. */
  readonly list: readonly string[];
}

interface SortedList {
  readonly sure: readonly string[];
  readonly doubtful: readonly DoubtfulWord[];
}

const sorted = new WeakMap<LinkingKnowledge, Map<readonly string[], SortedList>>();

/** `found` is what stands there of the list; the same, or another word of it, if it proves something for the entity. */
export function leaveDoubtful(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { found, list, words, entity }: { found: string; list: readonly string[]; words: Words; entity: EntityId },
): string | undefined {
  const { sure, doubtful } = sortList(knowledge, list);
  if (doubtful.length === 0) return found;
  const small = found.toLowerCase();
  if (!doubtful.some((each) => each.small === small)) return found;
  const other = evidence.findWord(sure, words);
  if (other !== undefined) return other;
  const kind = knowledge.kindOf(entity);
  const isProven = ({ entities }: DoubtfulWord): boolean =>
    entities.some((each) => each === entity || knowledge.kindOf(each) !== kind || evidence.anchors.has(each));
  const there = doubtful.filter((each) => evidence.findWord(each.list, words) !== undefined);
  const proven = there.find(isProven);
  if (proven === undefined) evidence.hasDoubts = true;
  return proven?.word;
}

function sortList(knowledge: LinkingKnowledge, list: readonly string[]): SortedList {
  const ofKnowledge = sorted.get(knowledge) ?? new Map<readonly string[], SortedList>();
  sorted.set(knowledge, ofKnowledge);
  const known = ofKnowledge.get(list);
  if (known !== undefined) return known;
  const doubtful = list.flatMap((word) => {
    const entities = lettersOf(knowledge, word);
    return entities.length === 0 ? [] : [{ word, small: word.toLowerCase(), entities, list: [word] }];
  });
  const made = { sure: list.filter((entry) => !doubtful.some(({ word }) => word === entry)), doubtful };
  ofKnowledge.set(list, made);
  return made;
}

/** Whose guarded abbreviation a word is; nobody's if it may be a name that needs no guard. */
function lettersOf(knowledge: LinkingKnowledge, word: string): readonly EntityId[] {
  const [hit] = findHits(knowledge.index, word);
  if (hit === undefined || hit.start !== 0 || hit.end !== word.length) return [];
  const { rules } = spellingsOf(knowledge, knowledge).of(hit.forms);
  const areLetters = rules.every(({ mode, type }) => mode === 'guarded' && type === 'acronym');
  return areLetters ? [...new Set(rules.map(({ entity }) => entity))] : [];
}
