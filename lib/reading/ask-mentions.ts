// Asks the background what is named in the article, and then who that is. All text travels at once: a surname in the last
// paragraph rests on the full name in the first, and a list, letters and the number of a paragraph on what stands far off. Of a page
// no more is gathered (lib/page/text-blocks) than one message can carry.
import type { BackgroundRequest } from '../messages/background-calls';
import { callBackground } from '../messages/call-background';
import type { ArticleMeta } from '../model/article';
import type { Mention, TextBlock } from '../model/mention';
import type { EntityProfile } from '../model/profile';

type Question = BackgroundRequest<'findMentions'>;

/** What is named in a whole article. Rejects with a sentence for the reader. */
export type AskMentions = (blocks: readonly TextBlock[], meta: ArticleMeta) => Promise<readonly Mention[]>;

/** Lives as long as a page is read: a question that is the same as the last time is not asked again. */
export function createMentionAsker(): AskMentions {
  let answered: { readonly question: Question; readonly mentions: readonly Mention[] } | undefined;
  return async (blocks, meta) => {
    const question = toQuestion(blocks, meta);
    if (answered === undefined || !isSame(answered.question, question)) {
      const { mentions } = await callBackground('findMentions', question);
      answered = { question, mentions };
    }
    return answered.mentions;
  };
}

/** The profiles of entities on the article's date; of those that are not known (any more) none. */
export async function askProfiles(
  ids: readonly string[],
  meta: ArticleMeta,
): Promise<Readonly<Record<string, EntityProfile>>> {
  return (await callBackground('describeEntities', { ids: [...ids], ...dateOf(meta) })).profiles;
}

const dateOf = ({ published }: ArticleMeta) => (published === undefined ? {} : { date: published.date });

/** Of a block only these three travel: page nodes cannot. Text without a letter names nobody: a clock or a price may change all the time. */
function toQuestion(blocks: readonly TextBlock[], meta: ArticleMeta): Question {
  const { lang } = meta;
  const lettered = blocks.filter(({ text }) => /\p{L}/u.test(text));
  return {
    blocks: lettered.map(({ id, text, region }) => ({ id, text, region })),
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
