// A ministry or a parliament that the words beside it give to another state: `Utrikesdepartementet i Peking`, `Верховна Рада
// Казахстану`, `kinesiske Utenriksdepartementet`. In the language of one country its bodies need no country's name, and others'
// are called alike. Called by forebears. Pure; most places are done after a look at the letters to both sides.
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace, Place } from '../evidence/candidate';
import { countryWordsOf } from '../evidence/country-words';
import type { KnownRule, Spelling } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { isLowerCode, isUpperCode } from '../text/letters';
import { wordsAfter, wordsBefore } from '../text/sentence-at';

const space = 0x20;

/** The other state that the words beside a name of a body give it to; `undefined` for nearly all places. */
export const otherStateAt = (
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  place: HitPlace,
): string | undefined =>
  place.spelling.hasStateBody && mayBeBody(knowledge, place.spelling)
    ? countryBeside(knowledge, evidence, place)
    : undefined;

const mayBeBodies = new WeakMap<Spelling, boolean>();

export function mayBeBody(knowledge: LinkingKnowledge, spelling: Spelling): boolean {
  const known = mayBeBodies.get(spelling);
  if (known !== undefined) return known;
  const made = spelling.all.some((rule) => isBodyOfOneState(knowledge, rule));
  mayBeBodies.set(spelling, made);
  return made;
}

const bodies: ReadonlySet<string> = new Set(['institution', 'ministry']);

export function isBodyOfOneState(knowledge: LinkingKnowledge, { entity, isOwn, kind, mode }: KnownRule): boolean {
  if (isOwn || mode === 'by-country' || !bodies.has(kind)) return false;
  const [country, another] = knowledge.countriesOf(entity);
  return country !== undefined && country !== 'EU' && another === undefined;
}

function countryBeside(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: Place): string | undefined {
  return countryBehind(knowledge, evidence, place) ?? countryBefore(knowledge, evidence, place);
}

/** ` i Beijing`, ` Казахстану`. Of Ukraine much is said there that is not hers: whatever a body sends stands beside it. */
function countryBehind(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { block: { text }, end }: Place,
): string | undefined {
  if (text.charCodeAt(end) !== space) return undefined;
  const isIn = text.startsWith(' i ', end);
  const from = isIn ? end + 2 : end;
  if (!isUpperCode(text.charCodeAt(from + 1))) return undefined;
  const to = wordsAfter(text, from, 1);
  if (!isIn && !genitive.test(text.slice(from, to))) return undefined;
  const country = countryWordsOf(knowledge).countryAt(evidence.wordsIn(text, from, to), 0);
  return country === 'UA' ? undefined : country;
}

/** A country's name in Cyrillic or Polish, as it stands behind what it owns. */
const genitive = /[а-яґєії](?:и|у|а|ії|ї)$|[a-ząęó](?:i|y|ch|u)$/;

/** `kinesiska`, `kinesiske`, `китайське`, `chińskie`: an adjective directly before; or whose it is: `Lietuvos`. */
function countryBefore(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { block: { text }, start }: Place,
): string | undefined {
  if (text.charCodeAt(start - 1) !== space || !isLowerCode(text.charCodeAt(start - 2))) return undefined;
  const ending = text.slice(Math.max(0, start - 7), start);
  const isOwner = owner.test(ending);
  if (!isOwner && !adjective.test(ending)) return undefined;
  const from = wordsBefore(text, start, 1);
  if (isOwner && !isUpperCode(text.charCodeAt(from))) return undefined;
  const listed = countryWordsOf(knowledge).countryAt(evidence.wordsIn(text, from, start), 0);
  return listed ?? (isOwner && isWithinClause(text, from) ? unlisted : undefined);
}

/** `Gruzijos`, `Moldovos`: no list has every state. */
const unlisted = '';

/** The capital of a word there is its own: at the beginning of a sentence any word has one (`Opozicijos Seime`). */
const isWithinClause = (text: string, word: number): boolean =>
  text.charCodeAt(word - 1) === space && isLowerCode(text.charCodeAt(word - 2));

/** A country's name in Lithuanian, as it stands before what it owns. */
const owner = /(?:ij|v)os $/;

const adjective = /(?:sk[aei]|sk(?:ie|iej|iego|im|ą)|[сц]ьк(?:е|ого|ому|им|а|ої|ій|у|ою)) $/;
