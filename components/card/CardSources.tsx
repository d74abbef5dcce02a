// The numbered sources, each a link that opens beside the article.
import type { SourceLine } from '../../lib/model/profile';
import { WebLink } from '../shared/WebLink';

export function CardSources({ sources }: { readonly sources: readonly SourceLine[] }) {
  if (sources.length === 0) return null;
  return (
    <section class="sources">
      <h3 class="when">Sources</h3>
      <ol>
        {sources.map(({ title, publisher, url, published }) => (
          <li key={url}>
            <WebLink address={url}>
              <bdi>{title}</bdi>
            </WebLink>
            <span class="publisher">
              {' '}
              <bdi>{publisher}</bdi>
              {published === undefined ? '' : `, ${published}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
