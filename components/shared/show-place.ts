// A place of a text on one line: the words with what stands round them, cut between words.
import type { MentionContext } from '../../lib/model/overlay';

/** So long is a context that was cut off somewhere; a shorter one ends where its paragraph does. */
const cutLength = 32;

/** What is shown before, of, and after the words; an ellipsis says that text was left out. */
export function showPlace([before, words, after]: MentionContext): MentionContext {
  const tidy = (text: string) => text.replace(/\s+/g, ' ');
  const isCut = (text: string) => text.length >= cutLength;
  return [
    isCut(before) ? tidy(before).replace(/^\S* ?/u, '…') : tidy(before),
    tidy(words),
    isCut(after) ? tidy(after).replace(/ ?\S*$/u, '…') : tidy(after),
  ];
}
