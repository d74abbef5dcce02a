// A surname directly after one of its bearer's own first names is a full name, though nobody wrote it down in that spelling:
// `Oleksii Reznikow` mixes an English and a Polish spelling, `Троельсом Поульсеном` leaves a name out. The place then begins
// at the first name and needs no other proof. Called by link-mentions once the places are known; knows no single person.
import type { FormRule } from '../model/name';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import type { LinkingKnowledge } from './linking-knowledge';

/** The places with their first names taken in, in their order and still not overlapping. */
export function joinFirstNames(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): HitPlace[] {
  return places.map((place, i) => {
    const last = places[i - 1];
    const from = last !== undefined && last.block === place.block ? last.end : 0;
    return joinFirstName(knowledge, evidence, { place, from });
  });
}

function joinFirstName(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { place, from }: { readonly place: HitPlace; readonly from: number },
): HitPlace {
  const surnames = place.rules.filter(
    (rule) => rule.type === 'surname' && rule.own !== true && knowledge.kindOf(rule.entity) === 'person',
  );
  if (surnames.length === 0) return place;
  const word = wordBefore(place);
  if (word === undefined || place.start - word.length - 1 < from) return place;
  const bearers = surnames.filter(({ entity }) =>
    isFirstName(evidence, { word, given: knowledge.givenNamesOf(entity), isOthers: knowledge.isGivenName }),
  );
  if (bearers.length === 0) return place;
  return { ...place, start: place.start - word.length - 1, rules: bearers.map(asFullName) };
}

/** The capitalised word directly before; an initial is none, nor is the second half of another name. */
function wordBefore({ block: { text }, start }: HitPlace): string | undefined {
  return /(?:^|[\s«“"„(«—–])(\p{Lu}[\p{Ll}’'ʼ]{2,}(?:[-‐‑]\p{Lu}\p{Ll}+)?)\s$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
}

function asFullName(rule: FormRule): FormRule {
  const { needs: _needs, needs_title: _title, ...match } = rule.match;
  return { ...rule, type: 'full', match: { ...match, mode: 'free' } };
}

/** Endings that the cases of a first name may have, folded; only in languages that decline names. */
const endings: Readonly<Record<string, RegExp>> = {
  uk: /^(?:а|у|ові|ом|ем|єм|єві|еві|і|ї|и|ою|ею|єю|ю|я|о|й)$/u,
  ru: /^(?:а|у|ом|ем|е|и|ой|ей|ю|я|й)$/u,
  pl: /^(?:a|owi|em|iem|ie|u|y|e|i|ego|emu|im|ym)$/u,
  lt: /^(?:as|is|us|ys|ius|jus|o|io|aus|iaus|jaus|ui|iui|umi|iu|u|a|i|e|es|os|ai|ei|oje|ej[eu])$/u,
  lv: /^(?:s|is|us|a|am|u|as|ai|i|im|e|es|ei)$/u,
  cs: /^(?:a|ovi|em|u|e|y|ou|i)$/u,
  sk: /^(?:a|ovi|om|u|e|y|ou|i)$/u,
};

function isFirstName(
  evidence: ArticleEvidence,
  {
    word,
    given,
    isOthers,
  }: {
    readonly word: string;
    readonly given: readonly string[];
    readonly isOthers: (folded: string) => boolean;
  },
): boolean {
  const folded = fold(evidence, word);
  const own = given.map((name) => fold(evidence, name));
  if (own.includes(folded)) return true;
  const cases = endings[evidence.language() ?? ''];
  if (cases === undefined || isOthers(folded)) return false;
  return own.some((name) => {
    const stem = name.replace(/(?:[aeiouyаеиіїоуюяьй]|as|is|us)$/u, '');
    return stem.length >= 3 && folded.startsWith(stem) && cases.test(folded.slice(stem.length));
  });
}

/** A first name of two words or halves is compared as one. */
const fold = (evidence: ArticleEvidence, name: string) => evidence.wordsIn(name).words.join(' ');
