// Saves the article of a tab, and answers about saved articles.
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import { announceLibraryChange } from '../messages/library-changed';
import { deleteArticle, restoreArticle, saveArticle } from '../store/articles';
import { findArticle, listArticles, summarizeArticle } from '../store/list-articles';
import type { Library } from '../store/open-library';
import { captureArticle } from './capture-article';
import type { OwnKnowledge } from './own-knowledge';

/** Handlers for everything about saved articles. */
export function articleHandlers(library: Library, own: OwnKnowledge) {
  return {
    saveArticle: async ({ tabId }) => {
      const { outcome, article } = await saveArticle(library, await captureArticle(library, own, tabId));
      if (outcome !== 'unchanged') announceLibraryChange();
      return { outcome, article: await summarizeArticle(library, article) };
    },

    findArticle: ({ canonicalUrl }) => findArticle(library, canonicalUrl),
    listArticles: (wanted) => listArticles(library, wanted),

    deleteArticle: async ({ id }) => {
      await deleteArticle(library, id);
      announceLibraryChange();
      return undefined;
    },

    restoreArticle: async ({ id }) => {
      await restoreArticle(library, id);
      announceLibraryChange();
      return undefined;
    },
  } satisfies Partial<BackgroundHandlers>;
}
