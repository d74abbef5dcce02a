// Answers about the page in front of the reader, and begins a note from it.
import { textIn } from '../knowledge/describe/format-facts';
import type { Knowledge } from '../knowledge/opened/knowledge';
import { readerLang } from '../knowledge/packed/packed-content';
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import type { BackgroundRequest } from '../messages/background-calls';
import type { NoteTarget } from '../model/note';
import { findTab, openPopup } from '../platform/tabs';
import { saveDraftTarget } from '../store/drafts';
import type { Library } from '../store/open-library';
import { getCanonicalUrl } from './article-address';
import type { OwnKnowledge } from './own-knowledge';
import { cleanLabel } from './parse-capture';
import { askPageState } from './reach-page';

/** Handlers for `readPage` and `beginNote`. */
export function pageHandlers(library: Library, own: OwnKnowledge) {
  return {
    readPage: async ({ tabId }) => {
      const state = await askPageState(library, tabId);
      const url = state === undefined ? undefined : ((await findTab(tabId))?.url ?? state.article.url);
      if (state === undefined || url === undefined) return undefined;
      const canonicalUrl = getCanonicalUrl(url, state.article.canonicalUrl);
      return { ...state, article: { ...state.article, url, canonicalUrl } };
    },

    beginNote: async ({ target }, sender) => {
      const { knowledge } = await own.load();
      const checked = checkTarget(knowledge, target, sender.url);
      const { article } = checked;
      if (article !== undefined) await saveDraftTarget(library, `page:${article.canonicalUrl}`, checked);
      return { opened: await openPopup() };
    },
  } satisfies Partial<BackgroundHandlers>;
}

// The asking script may be as hostile as its page: the article is the sender's own, the actor's label comes from what we
// know, and an actor we do not know is left out.
function checkTarget(
  knowledge: Pick<Knowledge, 'findEntity'>,
  { article, entity, quote }: BackgroundRequest<'beginNote'>['target'],
  senderUrl = article?.canonicalUrl ?? '',
): NoteTarget {
  const known = entity === undefined ? undefined : knowledge.findEntity(entity.id);
  const canonicalUrl = getCanonicalUrl(senderUrl, article?.canonicalUrl ?? senderUrl);
  return {
    ...(senderUrl === '' ? {} : { article: { canonicalUrl, title: cleanLabel(article?.title ?? '') } }),
    ...(known === undefined ? {} : { entity: { id: known.id, label: textIn(known.label, readerLang) } }),
    ...(quote === undefined ? {} : { quote }),
  };
}
