// Plain text as blocks: one line, one block. Used for saved articles and by the command line.
import type { TextBlock } from '../../model/mention';

/** Blocks of a plain text; `starts[i]` is the offset of block i in the whole text. The first written line is the headline. */
export interface TextLines {
  readonly blocks: readonly TextBlock[];
  readonly starts: readonly number[];
}

/** Splits at line feeds; empty lines give no block, but keep their number, so `Mention.block` is the line's number. */
export function splitTextLines(text: string): TextLines {
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  let headlineSeen = false;
  let start = 0;
  for (const [id, line] of text.split('\n').entries()) {
    starts.push(start);
    start += line.length + 1;
    if (line.trim() === '') continue;
    blocks.push({ id, text: line, region: headlineSeen ? 'body' : 'headline' });
    headlineSeen = true;
  }
  return { blocks, starts };
}
