// What has been read: the blocks of the whole page in its order, each with its mentions and marks. A page is always read
// whole; what was known of text that is still there stays until the answer comes, and a mark that says the same stays the
// same. Used by article-reading alone.
import type { Mention } from '../model/mention';
import { findMark, type Mark } from '../page/mention-ranges';
import type { PageBlock } from '../page/text-blocks';

interface KnownBlock {
  readonly block: PageBlock;
  readonly mentions: readonly Mention[];
  readonly marks: readonly Mark[];
}

export interface KnownBlocks {
  /** The page as it stands now, instead of all that was known. */
  readonly take: (blocks: readonly PageBlock[]) => void;
  /** All that is named in the page, instead of what was known of it. */
  readonly learn: (mentions: readonly Mention[]) => void;
  /** In the order of the page; the same array until something changes. */
  readonly marks: () => readonly Mark[];
}

export function createKnownBlocks(): KnownBlocks {
  let known: readonly KnownBlock[] = [];
  let marks: readonly Mark[] = [];
  let marksByNode: ReadonlyMap<Node | undefined, readonly Mark[]> = new Map();

  const put = (block: PageBlock, mentions: readonly Mention[]): KnownBlock => {
    const found = mentions.flatMap((mention) => findMark(block, mention) ?? []);
    const kept = found.map((mark) => marksByNode.get(mark.pieces[0]?.node)?.find((old) => isSame(old, mark)) ?? mark);
    return { block, mentions, marks: kept };
  };
  const arrange = (blocks: readonly KnownBlock[]) => {
    known = blocks;
    marks = known.flatMap((entry) => entry.marks);
    marksByNode = Map.groupBy(marks, ({ pieces }) => pieces[0]?.node);
  };

  return {
    take(blocks) {
      // A page may have 50,000 blocks; few of them name somebody.
      const named = known.filter(({ mentions }) => mentions.length > 0);
      const byText = new Map(named.map((entry) => [entry.block.text, entry]));
      const byNode = new Map(named.map((entry) => [entry.block.nodes[0], entry]));
      const before = ({ text, nodes }: PageBlock) => byText.get(text) ?? byNode.get(nodes[0]);
      arrange(blocks.map((block) => put(block, listStanding(block, before(block)))));
    },
    learn(mentions) {
      const byBlock = Map.groupBy(mentions, ({ block }) => block);
      arrange(known.map(({ block }) => put(block, byBlock.get(block.id) ?? [])));
    },
    marks: () => marks,
  };
}

/** The mentions known before whose words stand where they stood. */
function listStanding({ text }: PageBlock, before: KnownBlock | undefined): readonly Mention[] {
  const { block, mentions } = before ?? { mentions: [] };
  return mentions.filter(({ start, end }) => text.slice(start, end) === block?.text.slice(start, end));
}

/** Whether both are the same words of the same text at the same place, with the same said of them. */
function isSame(a: Mark, b: Mark): boolean {
  return (
    a.block.text === b.block.text &&
    a.block.region === b.block.region &&
    a.pieces.every((piece, at) => piece.node === b.pieces[at]?.node) &&
    describeMention(a.mention) === describeMention(b.mention)
  );
}

function describeMention(mention: Mention): string {
  return JSON.stringify({ ...mention, block: 0 });
}
