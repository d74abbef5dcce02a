// One saved article in the list: a link to its address, when it was saved, and what hangs on it.
import type { ArticleSummary } from '../../lib/model/article';
import { showDay, showPartialDate } from '../shared/show-date';
import { WebLink } from '../shared/WebLink';

interface ArticleItemProps {
  readonly article: ArticleSummary;
  /** `byKeyboard` tells where the focus should go afterwards. */
  readonly remove: (byKeyboard: boolean) => void;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function describeCounts({ mentionCount, noteCount, versionCount }: ArticleSummary): string {
  const parts = [counted(mentionCount, 'mention', 'mentions')];
  if (noteCount > 0) parts.push(counted(noteCount, 'note', 'notes'));
  if (versionCount > 0) parts.push(counted(versionCount, 'earlier version', 'earlier versions'));
  return parts.join(' · ');
}

/** The article. */
export function ArticleItem({ article, remove }: ArticleItemProps) {
  const { meta } = article;
  const title = meta.title === '' ? meta.canonicalUrl : meta.title;
  return (
    <li class="entry">
      <div class="entry-head">
        <span class="small soft">
          <bdi>{meta.site}</bdi>
          {meta.published === undefined ? null : (
            <span class="number">{` · ${showPartialDate(meta.published.date)}`}</span>
          )}
        </span>
        <span class="entry-deeds">
          <button
            type="button"
            class="button-text"
            aria-label={`Delete article: ${title}`}
            onClick={(event) => remove(event.detail === 0)}
          >
            Delete
          </button>
        </span>
      </div>
      <h3 class="entry-title">
        <WebLink address={meta.canonicalUrl}>
          <bdi>{title}</bdi>
        </WebLink>
      </h3>
      <p class="small soft number">{`${describeCounts(article)} · saved ${showDay(article.updatedAt)}`}</p>
    </li>
  );
}
