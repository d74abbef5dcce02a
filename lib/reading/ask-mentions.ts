// Asks the background what is named in new blocks, and then who that is: all at once where it can, because a surname in the
// last paragraph rests on the full name in the first; long pages in batches, each with one block for everybody proven before.
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

/** UTF-16 units of text per message. */
const batchLength = 400_000;

/** Calls `learn` once per batch, in order. Rejects with a sentence for the reader. */
export async function askMentions(
  { blocks, evidence, meta, signal }: MentionQuestion,
  learn: (mentions: readonly Mention[]) => void,
): Promise<void> {
  const proof = new Map<string, TextBlock>();
  for (const batch of cutBatches(blocks)) {
    const asked = new Map(batch.map((block) => [block.id, block]));
    const proofs = new Set([...evidence, ...proof.values()]);
    const { lang } = meta;
    const { mentions } = await callBackground('findMentions', {
      blocks: [...[...proofs].filter(({ id }) => !asked.has(id)), ...batch].map(toPlainBlock),
      ...dateOf(meta),
      ...(lang === undefined ? {} : { lang }),
    });
    if (signal.aborted) return;
    const own = mentions.filter(({ block }) => asked.has(block));
    learn(own);
    for (const { block, entity, reason } of own) {
      const proving = asked.get(block);
      if (proving === undefined || proving.region === 'aside' || proof.has(entity)) continue;
      if (reason.rule !== 'after-full' && reason.rule !== 'ambiguous') proof.set(entity, proving);
    }
  }
}

/** The profiles of entities on the article's date; of those that are not known (any more) none. */
export async function askProfiles(
  ids: readonly string[],
  meta: ArticleMeta,
): Promise<Readonly<Record<string, EntityProfile>>> {
  return (await callBackground('describeEntities', { ids: [...ids], ...dateOf(meta) })).profiles;
}

const dateOf = ({ published }: ArticleMeta) => (published === undefined ? {} : { date: published.date });

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
