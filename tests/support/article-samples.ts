// Captured articles for tests, with what the background adds to them.
import type { ArticleToSave } from '../../lib/store/articles';

/** An article to save; `changes` replaces text or title. */
export function sampleArticle(
  changes: { text?: string; title?: string; canonicalUrl?: string; url?: string } = {},
): ArticleToSave {
  const { text = 'Loans for drones\nThe minister signed in Kyiv.', title = 'Loans for drones' } = changes;
  const { canonicalUrl = 'https://example.org/a', url = canonicalUrl } = changes;
  return {
    meta: {
      url,
      canonicalUrl,
      title,
      author: 'A. Writer',
      site: 'example.org',
      published: { date: '2025-03-07', source: 'meta', raw: '2025-03-07T10:00' },
      lang: 'en',
    },
    text,
    extractor: 'readability',
    mentions: [],
    knowledgeVersion: '2026-11-21+00000000',
    textHash: `hash of ${text.length}`,
  };
}
