// How the words of a ministry's name, and those directly beside them, say whose it is or is not, before any country is looked for.
// Called by by-country. Pure.
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { Place } from '../evidence/candidate';
import { isLowerCode, isSpaceCode } from '../text/letters';

/** `Міністерства оборони країн Балтії`, `ministerstwa obrony państw NATO`, `глави МЗС НАТО`: those of several countries. */
export function isOfSeveral({ block: { text }, end }: Place): boolean {
  const first = isSpaceCode(text.charCodeAt(end)) ? text.charAt(end + 1) : '';
  return first !== '' && 'кдспkpsНЄN'.includes(first) && countries.test(text.slice(end + 1, end + 12));
}

const countries =
  /^(?:країн[\s-]|держав\s|союзник|партнер|państw\s|krajów\s|sojusznik|(?:НАТО|ЄС|NATO)(?![\p{L}’'-]))/u;

/** `the defence ministry`: a word like another in English, unless the country stands directly beside it. */
export const isSmallMinistry = ({ block: { text }, start, end }: Place): boolean =>
  text.startsWith('ministry', start) || (text.startsWith('ministry', end - 8) && isLowerCode(text.charCodeAt(start)));

/** A word with a capital directly before (`Kyiv’s`), or `of` and `in` and such a word behind. */
export const isBesideName = ({ block: { text }, start, end }: Place): boolean =>
  /(?:^|[^\p{L}])\p{Lu}[\p{L}.]*(?:['’]s?)? $/u.test(text.slice(Math.max(0, start - 24), start)) ||
  /^ (?:of|in) (?:the )?\p{Lu}/u.test(text.slice(end, end + 9));

/** «Міністерство оборони країни»: of the country just named, which is not the paper's own. */
export const saysThatCountry = ({ block: { text }, end }: Place): boolean =>
  /^ країни(?![\p{L}’'-]| \p{Lu})/u.test(text.slice(end, end + 10));

/** `das kenianische Außenministerium`: the adjective of a nation that no list has, for the paper's own is in the lists. */
export function isOfAnotherNation(evidence: ArticleEvidence, { block: { text }, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  // The language is asked for last: to tell it, words of the article are cut.
  if (mayBeNation.test(before)) return nationBefore[evidence.language() ?? '']?.test(before) === true;
  return (
    text.startsWith('inistère', start + 1) &&
    nationAfter.test(text.slice(end, end + 24)) &&
    evidence.language() === 'fr'
  );
}

/** Any ending of these adjectives, whatever the language. */
const mayBeNation =
  /(?:ische[mnrs]?|[a-zäöüß]er|[sk]k[ae]|[sc]ki(?:e|ego|emu|m)|[сц]ьк(?:е|ого|ому|им|ий|а|ої|ій|у|ою))\s$/;

/** `le ministère de la Défense kényan` */
const nationAfter = /^ (?!jamais|désormais|français)\p{Ll}{3,}(?:ain|ais|ien|ois|yan)(?!\p{L})/u;

const isk = /\p{Ll}[sk]k[ae]\s$/u;
const nationBefore: Readonly<Record<string, RegExp>> = {
  de: /(?:\p{Ll}ische[mnrs]?|(?:^|\s)(?:[Dd](?:as|em|es)|[Ii]m|[Vv]om|[Aa]m|[Zz]um) (?!Bonn)\p{Lu}\p{Ll}{2,}er)\s$/u,
  no: isk,
  da: isk,
  sv: isk,
  pl: /\p{Ll}[sc]ki(?:e|ego|emu|m)\s$/u,
  uk: /[сц]ьк(?:е|ого|ому|им|ий|а|ої|ій|у|ою)\s$/u,
};
