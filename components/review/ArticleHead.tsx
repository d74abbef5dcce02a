// What the page says of the article: site, title, author, and the date every role is told for, with where it was read.
import type { ArticleDate, ArticleMeta } from '../../lib/model/article';
import { showPartialDate } from '../shared/show-date';

const dateOrigins: Readonly<Record<ArticleDate['source'], string>> = {
  'json-ld': 'from the page’s data',
  meta: 'from the page’s data',
  time: 'from the time shown in the text',
  dateline: 'from the dateline',
  url: 'from the address',
};

/** Title block of the article in front of the reader. */
export function ArticleHead({ article }: { readonly article: ArticleMeta }) {
  const { site, title, author, published } = article;
  return (
    <header class="article-head">
      <h1 class="article-title">
        <bdi>{title === '' ? 'Untitled page' : title}</bdi>
      </h1>
      <p class="small soft">
        <bdi>{site}</bdi>
        {' · '}
        {author === undefined ? null : (
          <>
            <bdi>{author}</bdi>
            {' · '}
          </>
        )}
        {published === undefined ? (
          'No date found: roles are the latest known'
        ) : (
          <>
            <time class="number" dateTime={published.date}>
              {showPartialDate(published.date)}
            </time>
            {`, ${dateOrigins[published.source]}`}
          </>
        )}
      </p>
    </header>
  );
}
