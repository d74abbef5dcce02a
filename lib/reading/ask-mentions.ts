// Asks the background what is named in the article, and then who that is: all at once where it can, because a surname in the
// last paragraph rests on the full name in the first; long pages in batches, each with one block for everybody proven before.
import type { BackgroundRequest } from '../messages/background-calls';
import { callBackground } from '../messages/call-background';
import type { ArticleMeta } from '../model/article';
import type { Mention, Reason, TextBlock } from '../model/mention';
import type { EntityProfile } from '../model/profile';
import type { PageBlock } from '../page/text-blocks';

type Question = BackgroundRequest<'findMentions'>;

/** Asks about a whole article; calls `learn` once per batch, in order. Rejects with a sentence for the reader. */
export type AskMentions = (
  blocks: readonly PageBlock[],
  meta: ArticleMeta,
  learn: (batch: readonly PageBlock[], mentions: readonly Mention[]) => void,
) => Promise<void>;

/** UTF-16 units of text per message. */
const batchLength = 400_000;

/** Lives as long as a page is read: a batch that is the same as the last time is not asked again. */
export function createMentionAsker(signal: AbortSignal): AskMentions {
  const answered: { readonly question: Question; readonly mentions: readonly Mention[] }[] = [];
  return async (blocks, meta, learn) => {
    const proof = new Map<string, PageBlock>();
    for (const [at, batch] of [...cutBatches(blocks)].entries()) {
      const asked = new Map(batch.map((block) => [block.id, block]));
      const question = toQuestion([...new Set(proof.values()), ...batch], meta);
      let answer = answered[at];
      if (answer === undefined || !isSame(answer.question, question)) {
        const { mentions } = await callBackground('findMentions', question);
        answer = { question, mentions: mentions.filter(({ block }) => asked.has(block)) };
        answered[at] = answer;
      }
      if (signal.aborted) return;
      learn(batch, answer.mentions);
      for (const { block, entity, reason } of answer.mentions) {
        const proving = asked.get(block);
        if (proving !== undefined && isProof(proving, reason) && !proof.has(entity)) proof.set(entity, proving);
      }
    }
  };
}

/** Whether a block with such a mention names somebody by itself. */
function isProof({ region }: TextBlock, { rule }: Reason): boolean {
  return region !== 'aside' && rule !== 'after-full' && rule !== 'ambiguous';
}

/** The profiles of entities on the article's date; of those that are not known (any more) none. */
export async function askProfiles(
  ids: readonly string[],
  meta: ArticleMeta,
): Promise<Readonly<Record<string, EntityProfile>>> {
  return (await callBackground('describeEntities', { ids: [...ids], ...dateOf(meta) })).profiles;
}

const dateOf = ({ published }: ArticleMeta) => (published === undefined ? {} : { date: published.date });

/** Of a block only these three travel: page nodes cannot. */
function toQuestion(blocks: readonly TextBlock[], meta: ArticleMeta): Question {
  const { lang } = meta;
  return {
    blocks: blocks.map(({ id, text, region }) => ({ id, text, region })),
    ...dateOf(meta),
    ...(lang === undefined ? {} : { lang }),
  };
}

function isSame(a: Question, b: Question): boolean {
  return (
    a.date === b.date &&
    a.lang === b.lang &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ id, text, region }, at) => {
      const other = b.blocks[at];
      return id === other?.id && text === other.text && region === other.region;
    })
  );
}

/** Text without a letter names nobody: a clock or a price may change all the time. */
function* cutBatches(blocks: readonly PageBlock[]): Generator<readonly PageBlock[]> {
  let batch: PageBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (!/\p{L}/u.test(block.text)) continue;
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
