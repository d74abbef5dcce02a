// Letters that the article itself gives to somebody it names: `Baltic Procurement Office (BPO) … the BPO said`. They need not be known
// to Dramatis. Called by link-mentions as soon as all known names are linked. Letters that are known stay what they were found to be.
import type { EntityId, EntityKind } from '../model/entity';
import type { Confidence, Mention, TextBlock } from '../model/mention';
import type { ArticleEvidence } from './evidence/article-evidence';
import { isInAddress } from './guards/hard-filters';
import { confidenceOf } from './reasons/confidence-of';
import { describeReason } from './reasons/describe-reason';
import { isLetterCode, isNumberCode, isSpaceCode } from './text/letters';
import type { IsRejected } from './verdicts';

interface Definition {
  readonly letters: string;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** As sure as the name that they stand behind. */
  readonly confidence: Confidence;
  /** The block that defines them. */
  readonly block: TextBlock;
}

/** The mentions with those of letters that the article defines, in the order of the text, never overlapping. */
export function linkDefinedLetters(evidence: ArticleEvidence, mentions: Mention[], isRejected?: IsRejected): Mention[] {
  const listed = listDefinitions(evidence, mentions);
  if (listed.length === 0) return mentions;
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const definitions = listed.filter((definition) => !isOfOthers(evidence, byBlock, definition));
  return evidence.query.blocks.flatMap((block) => {
    const own = byBlock.get(block.id) ?? [];
    const added = definitions.flatMap((definition) => addTo(evidence, block, own, definition, isRejected));
    return added.length === 0 ? own : [...own, ...added].sort((one, other) => one.start - other.start);
  });
}

/** The mentions of these letters in a block, where nothing else is. */
function addTo(
  evidence: ArticleEvidence,
  block: TextBlock,
  own: readonly Mention[],
  definition: Definition,
  isRejected: IsRejected | undefined,
): Mention[] {
  const added: Mention[] = [];
  let next = 0;
  for (const start of listPlaces(block, definition.letters)) {
    const end = start + definition.letters.length;
    while ((own[next]?.end ?? end) <= start) next++;
    const isTaken = (own[next]?.start ?? end) < end;
    if (isTaken || isInAddress({ block, start, end })) continue;
    if (isRejected?.({ entity: definition.entity, text: block.text, start, end }) === true) continue;
    added.push(toMention(evidence, block, start, definition));
  }
  return added;
}

function toMention(evidence: ArticleEvidence, block: TextBlock, start: number, definition: Definition): Mention {
  const { letters, entity, kind, confidence: sure } = definition;
  const why = `stands for it in paragraph ${evidence.placeOf(definition.block) + 1}`;
  const grounds = { rule: 'after-full', form: letters, evidence: why, confidence: sure } as const;
  const reason = { ...grounds, confidence: confidenceOf(grounds, 0), sentence: describeReason(grounds) };
  return { block: block.id, start, end: start + letters.length, entity, kind, reason, others: [] };
}

/** More are no article's: each is looked for in the whole text. */
const mostDefinitions = 100;

/** One for each run of letters: who was given them first has them. */
function listDefinitions(evidence: ArticleEvidence, mentions: readonly Mention[]): readonly Definition[] {
  const { blocks } = evidence.query;
  const found: Definition[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < blocks.length && (blocks[at] as TextBlock).id !== mention.block) at++;
    const block = blocks[at];
    if (block === undefined || found.length >= mostDefinitions) break;
    if (!mayBeBracket(block.text, mention.end)) continue;
    const letters = lettersOf(block.text, mention);
    if (letters === undefined || found.some((other) => other.letters === letters)) continue;
    if (isKnown(letters, block, mentions)) continue;
    const { entity, kind, reason } = mention;
    found.push({ letters, entity, kind, confidence: reason.confidence, block });
  }
  return found;
}

/** `… Army of Utopia (AU) … African Union (AU)`: the article gives the letters to somebody else as well. */
function isOfOthers(
  { query: { blocks } }: ArticleEvidence,
  byBlock: ReadonlyMap<number, readonly Mention[]>,
  { letters, entity }: Definition,
): boolean {
  const isOther = ({ id, text }: TextBlock, at: number): boolean =>
    text.charCodeAt(at - 1) === openingBracket &&
    nameBefore.test(text.slice(Math.max(0, at - 30), at)) &&
    byBlock
      .get(id)
      ?.some((mention) => mention.entity === entity && at - mention.end <= farthest && mention.end < at) !== true;
  return blocks.some((block) => listPlaces(block, letters).some((at) => isOther(block, at)));
}

/** A quotation mark, white space and the bracket part a name from its letters. */
const farthest = 3;
const nameBefore = /\p{Lu}[\p{L}’'-]*["»”]?\s\($/u;

/** Behind white space, or a quotation mark and white space. */
function mayBeBracket(text: string, end: number): boolean {
  const code = text.charCodeAt(end + 1);
  return code === openingBracket || (isSpaceCode(code) && text.charCodeAt(end + 2) === openingBracket);
}

/** They were linked where they are defined. */
const isKnown = (letters: string, { id, text }: TextBlock, mentions: readonly Mention[]): boolean =>
  mentions.some(({ block, start, end }) => block === id && text.slice(start, end) === letters);

/** Who is no body and no undertaking has no letters; a name that may mean several, or any country's, gives them to nobody. */
const isBearer = ({ kind, reason: { rule, confidence } }: Mention): boolean =>
  kind !== 'person' && kind !== 'weapon' && kind !== 'event' && (confidence === 'certain' || rule === 'guarded');

/** What stands in the bracket behind a name, if it is spelt by the name's words or said to stand for it. */
function lettersOf(text: string, mention: Mention): string | undefined {
  const { start, end } = mention;
  const from = isQuoteCode(text.charCodeAt(end)) ? end + 1 : end;
  if (text.charCodeAt(from + 1) !== openingBracket || !isSpaceCode(text.charCodeAt(from)) || !isBearer(mention))
    return undefined;
  const { letters, lead } = inBracket.exec(text.slice(from + 1, from + 1 + longest))?.groups ?? {};
  if (letters === undefined) return undefined;
  // Any letters may be said to stand for a name, if it is sure.
  const isSaid = lead !== undefined && mention.reason.confidence === 'certain';
  return isSaid || areInitials(letters, text.slice(start, end)) ? letters : undefined;
}

const openingBracket = 0x28;
const isQuoteCode = (code: number): boolean => code === 0x22 || code === 0xbb || code === 0x201c || code === 0x201d;
const longest = 48;
const inBracket =
  /^\((?<lead>(?:hereinafter|hereafter|henceforth|далі|надалі|dalej|toliau|nachfolgend|im Folgenden|ci-après|heretter|herefter|nedan)[\s:,–—-]+)?(?:the |die |der |das |l['’])?["«„“]?(?<letters>\p{Lu}[\p{Lu}\p{N}]{1,6})["»”“]?[),;]/u;

/** Whether the letters are first letters of the name's words, in order; not all words need give one, but two letters must come of two words. */
function areInitials(letters: string, name: string): boolean {
  let next = 0;
  for (const [initial] of name.matchAll(/(?<![\p{L}\p{N}'’])\p{L}/gu)) {
    if (initial.toUpperCase() === letters.charAt(next)) next++;
  }
  return next === letters.length;
}

/** Where these letters stand as a word of their own. */
function listPlaces({ text }: TextBlock, letters: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    if (!isInWord(text.charCodeAt(at - 1)) && !isInWord(text.charCodeAt(at + letters.length))) places.push(at);
  }
  return places;
}

const isInWord = (code: number): boolean => isLetterCode(code) || isNumberCode(code) || code === 0x5f;
