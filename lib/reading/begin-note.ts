// "Write a note": the card only names what the note is about; it is written in the popup, out of the page's sight.
import { callBackground } from '../messages/call-background';
import type { EntityProfile } from '../model/profile';
import { readArticleMeta } from '../page/article-meta';
import type { Mark } from '../page/mention-ranges';
import { getSentenceQuote } from '../page/selection-quote';

const waiting = 'Your note is waiting: press the Dramatis button in the toolbar.';

/** Opens the popup with article, actor and sentence filled in. Answers what the reader must be told, if anything. */
export async function beginNote(mark: Mark, profile: EntityProfile): Promise<string | undefined> {
  const { canonicalUrl, title } = readArticleMeta(document, location.href);
  const target = {
    article: { canonicalUrl, title },
    entity: { id: profile.id, label: profile.label },
    quote: getSentenceQuote(mark.block, mark.mention),
  };
  try {
    const { opened } = await callBackground('beginNote', { target });
    return opened ? undefined : waiting;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
