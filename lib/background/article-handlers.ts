// Saves the article of a tab, and answers about saved articles.
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import { announceLibraryChange } from '../messages/library-changed';
import { deleteArticle, restoreArticle, saveArticle } from '../store/articles';
import { findArticle, listArticles, loadArticle, summarizeArticle } from '../store/list-articles';
import type { Library } from '../store/open-library';
import { loadSettings } from '../store/settings';
import { captureArticle } from './capture-article';
import type { OwnKnowledge } from './own-knowledge';

/** Handlers for everything about saved articles. */
export function articleHandlers(library: Library, own: OwnKnowledge) {
  return {
    saveArticle: async ({ tabId }) => {
      const { markWeapons } = await loadSettings(library);
      const { outcome, article } = await saveArticle(library, await captureArticle(tabId, own, markWeapons));
      if (outcome !== 'unchanged') announceLibraryChange();
      return { outcome, article: await summarizeArticle(library, article) };
    },

    findArticle: ({ canonicalUrl }) => findArticle(library, canonicalUrl),
    loadArticle: ({ id }) => loadArticle(library, id),
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
