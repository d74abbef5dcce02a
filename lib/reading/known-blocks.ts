// What has been read: blocks in the order of the page, each with its mentions and marks. When a part of the page is
// redrawn, text that was there before keeps its mentions and does not travel again. Used by article-reading alone.
import type { Mention } from '../model/mention';
import { compareMarks, findMark, type Mark } from '../page/mention-ranges';
import { isConnected, isInside } from '../page/safe-dom';
import type { PageBlock, ReadingBudget } from '../page/text-blocks';

interface KnownBlock {
  readonly block: PageBlock;
  readonly mentions: readonly Mention[];
  readonly marks: readonly Mark[];
}

export interface KnownBlocks {
  /** Forgets blocks below these elements and those that left the page; tells where the next walk begins. */
  readonly drop: (places: readonly Element[]) => { readonly budget: ReadingBudget; readonly firstId: number };
  /** Takes new blocks; answers those whose text is new and must be asked about. */
  readonly add: (blocks: readonly PageBlock[]) => readonly PageBlock[];
  readonly learn: (mentions: readonly Mention[]) => void;
  /** Blocks that name somebody in full: they travel along, so that a surname in new text still has its proof. */
  readonly evidence: () => readonly PageBlock[];
  /** In the order of the page; the same array until something changes. */
  readonly marks: () => readonly Mark[];
}

const textKey = ({ region, text }: PageBlock) => `${region} ${text}`;

export function createKnownBlocks(budget: ReadingBudget): KnownBlocks {
  const known = new Map<number, KnownBlock>();
  let dropped = new Map<string, readonly Mention[]>();
  let marks: readonly Mark[] = [];
  let nextId = 0;

  const put = (block: PageBlock, mentions: readonly Mention[]) => {
    known.set(block.id, { block, mentions, marks: mentions.flatMap((mention) => findMark(block, mention) ?? []) });
  };
  const arrange = () => {
    marks = [...known.values()].flatMap((entry) => entry.marks).sort(compareMarks);
  };

  return {
    drop(places) {
      dropped = new Map();
      for (const [id, { block, mentions }] of known) {
        if (!isOutdated(block, places)) continue;
        known.delete(id);
        dropped.set(textKey(block), mentions);
        budget.units += block.text.length;
        budget.nodes += block.nodes.length;
      }
      return { budget, firstId: nextId };
    },
    add(blocks) {
      const unread: PageBlock[] = [];
      for (const block of blocks) {
        const mentions = dropped.get(textKey(block));
        if (mentions === undefined) unread.push(block);
        put(
          block,
          (mentions ?? []).map((mention) => ({ ...mention, block: block.id })),
        );
        nextId = Math.max(nextId, block.id + 1);
      }
      arrange();
      return unread;
    },
    learn(mentions) {
      for (const [id, found] of Map.groupBy(mentions, ({ block }) => block)) {
        const entry = known.get(id);
        if (entry !== undefined) put(entry.block, found);
      }
      arrange();
    },
    evidence: () => listEvidence(known.values()),
    marks: () => marks,
  };
}

function isOutdated({ owner, nodes }: PageBlock, places: readonly Element[]): boolean {
  return nodes.some((node) => !isConnected(node)) || places.some((place) => isInside(place, owner));
}

/** For each entity the first block of the article that proves it by itself. */
function listEvidence(entries: Iterable<KnownBlock>): readonly PageBlock[] {
  const proven = new Set<string>();
  const blocks = new Set<PageBlock>();
  for (const { block, mentions } of entries) {
    if (block.region === 'aside') continue;
    for (const { entity, reason } of mentions) {
      if (proven.has(entity) || reason.rule === 'after-full' || reason.rule === 'ambiguous') continue;
      proven.add(entity);
      blocks.add(block);
    }
  }
  return [...blocks];
}
