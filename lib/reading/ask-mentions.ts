// Asks the background what is named in new blocks: all at once where it can, because a surname in the last paragraph rests
// on the full name in the first; long pages in batches, each with the blocks that proved something before.
import { callBackground } from '../messages/call-background';
import type { ArticleMeta } from '../model/article';
import type { Mention, TextBlock } from '../model/mention';
import type { EntityProfile } from '../model/profile';

export interface MentionQuestion {
  readonly blocks: readonly TextBlock[];
  readonly evidence: readonly TextBlock[];
  readonly meta: ArticleMeta;
  readonly signal: AbortSignal;
}

export interface MentionAnswer {
  readonly mentions: readonly Mention[];
  readonly profiles: Readonly<Record<string, EntityProfile>>;
}

/** UTF-16 units of text per message. */
const batchLength = 400_000;

/** Calls `learn` once per batch, in order. Rejects with a sentence for the reader. */
export async function askMentions(
  { blocks, evidence, meta, signal }: MentionQuestion,
  learn: (answer: MentionAnswer) => void,
): Promise<void> {
  let proof = [...evidence];
  for (const batch of cutBatches(blocks)) {
    const asked = new Set(batch.map(({ id }) => id));
    const { published, lang } = meta;
    const { mentions, profiles } = await callBackground('findMentions', {
      blocks: [...proof.filter(({ id }) => !asked.has(id)), ...batch].map(toPlainBlock),
      ...(published === undefined ? {} : { date: published.date }),
      ...(lang === undefined ? {} : { lang }),
    });
    if (signal.aborted) return;
    const own = mentions.filter(({ block }) => asked.has(block));
    learn({ mentions: own, profiles });
    const proving = new Set(own.filter(({ reason }) => reason.rule !== 'after-full').map(({ block }) => block));
    proof = [...proof, ...batch.filter(({ id }) => proving.has(id))].slice(0, 200);
  }
}

function* cutBatches(blocks: readonly TextBlock[]): Generator<readonly TextBlock[]> {
  let batch: TextBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length + block.text.length > batchLength && batch.length > 0) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(block);
    length += block.text.length;
  }
  if (batch.length > 0) yield batch;
}

/** Only these three travel: page nodes cannot. */
function toPlainBlock({ id, text, region }: TextBlock): TextBlock {
  return { id, text, region };
}
