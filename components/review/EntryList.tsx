// The frame of both lists, notes and articles: a search field on top, entries newest first, "more" at the end, and an
// honest sentence when there is nothing.
import type { ComponentChildren } from 'preact';

interface EntryListProps {
  /** What is listed, for the heading and the sentences: `notes` or `articles`. */
  readonly noun: 'notes' | 'articles';
  readonly query: string;
  readonly search: (query: string) => void;
  /** Entries that exist for the query; `undefined` until the first answer. */
  readonly total: number | undefined;
  readonly shown: number;
  readonly problem: string | undefined;
  /** Said instead of "nothing yet" when the library lost or cannot read its entries. */
  readonly trouble: ComponentChildren;
  readonly showMore: () => void;
  readonly children: ComponentChildren;
}

/** How many entries one press of "more" adds. */
export const batchSize = 50;

const invitations = {
  notes: 'No notes yet. Write one under “This article”: about the article, an actor in it, or a sentence you selected.',
  articles: 'No saved articles yet. “Save article” keeps the text, the date and every name in it on this machine.',
} as const;

/** Search, entries, more. */
export function EntryList(props: EntryListProps) {
  const { noun, query, total, shown, problem, trouble } = props;
  return (
    <section class="entries" aria-label={noun === 'notes' ? 'Notes' : 'Saved articles'}>
      <input
        class="field"
        type="search"
        maxLength={200}
        aria-label={`Search ${noun}`}
        placeholder={`Search ${noun}`}
        value={query}
        onInput={(event) => props.search(event.currentTarget.value)}
      />
      {trouble}
      {problem === undefined ? null : <p class="problem">{problem}</p>}
      <p class="only-heard" role="status">
        {query === '' || total === undefined ? '' : `${total} ${noun} found`}
      </p>
      <ul>{props.children}</ul>
      {total === 0 && query !== '' ? <p class="empty">Nothing found for “{query}”.</p> : null}
      {total === 0 && query === '' && trouble === null ? <p class="empty">{invitations[noun]}</p> : null}
      {total !== undefined && shown < total ? (
        <button type="button" class="button entries-more" onClick={props.showMore}>
          Show {Math.min(batchSize, total - shown)} more of {total.toLocaleString('en')}
        </button>
      ) : null}
    </section>
  );
}
