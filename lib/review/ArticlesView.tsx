// The third tab: all saved articles, newest first, with search and deleting.
import { useState } from 'preact/hooks';
import { ArticleItem } from '../../components/review/ArticleItem';
import { batchSize, EntryList } from '../../components/review/EntryList';
import type { ListViewProps } from './NotesView';
import { useAnswer } from './use-answer';
import { useDebounced } from './use-debounced';

/** The list of saved articles. */
export function ArticlesView({ trouble, remove }: ListViewProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(batchSize);
  const { value, problem } = useAnswer('listArticles', { query: useDebounced(query), limit });
  const articles = value?.articles ?? [];
  return (
    <EntryList
      noun="articles"
      query={query}
      search={(text) => {
        setQuery(text);
        setLimit(batchSize);
      }}
      total={value?.total}
      shown={articles.length}
      problem={problem}
      trouble={trouble}
      showMore={() => setLimit(limit + batchSize)}
    >
      {articles.map((article) => (
        <ArticleItem
          key={article.id}
          article={article}
          remove={(byKeyboard) => remove({ kind: 'article', id: article.id, byKeyboard })}
        />
      ))}
    </EntryList>
  );
}
