// "M." before a name is no initial in French but "monsieur", and a title is no part of a name: `M. Rutte` is `Rutte`, although
// Mark Rutte is written so elsewhere. Called by mark-stretch for people; it only moves the start of a mention and never
// decides whether there is one.
import type { Place } from '../evidence/candidate';

const title = /^M\.\s+(?=\S)/;

/** Where the name starts, without the title. The language is asked last: telling it takes many words of the article. */
export function startWithoutTitle({ block, start, end }: Place, language: () => string | undefined): number {
  if (block.text.charAt(start) !== 'M' || block.text.charAt(start + 1) !== '.') return start;
  const found = title.exec(block.text.slice(start, end));
  return found === null || language() !== 'fr' ? start : start + found[0].length;
}
