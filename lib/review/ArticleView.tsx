// The first tab: the article in front of the reader, saving it, its actors, and the note box.
import { ArticleHead } from '../../components/review/ArticleHead';
import { EmptyPage, type PageAbsence } from '../../components/review/EmptyPage';
import { SaveBar } from '../../components/review/SaveBar';
import { SiteSwitch } from '../../components/review/SiteSwitch';
import type { PageState } from '../model/page-state';
import { ActorsInArticle } from './ActorsInArticle';
import { NoteBox, useNotePlace } from './NoteBox';
import { useOpenPage } from './use-open-page';
import { useSavedArticle } from './use-saved-article';
import { useSite } from './use-site';

/** The tab whose page is shown; its address may be unknown until the page was read. */
export interface OpenTab {
  readonly id: number;
  readonly url?: string;
}

const choicesOf = (page: PageState | undefined) =>
  (page?.actors ?? []).map(({ entity, profile }) => ({ id: entity, label: profile.label }));

/** Everything about the article in front of the reader. */
export function ArticleView({ tab }: { readonly tab: OpenTab | undefined }) {
  const { page, isReading, problem, reread } = useOpenPage(tab?.id);
  const article = page?.article;
  const url = article?.url ?? tab?.url;
  const open = useSite(tab === undefined || url === undefined ? undefined : { id: tab.id, url }, reread);
  const saved = useSavedArticle(tab?.id, article?.canonicalUrl);
  const place = useNotePlace(article);
  const isOff = open.site?.off === true;
  // Shown all at once: a line that comes late moves the button away from under the reader's pointer.
  const isComplete = !isReading && open.isKnown && (article === undefined || saved.isKnown);
  if (!isComplete) return <EmptyPage absence="reading" problem={undefined} />;
  const absence: PageAbsence = isOff ? 'off' : 'unreadable';
  return (
    <>
      {article === undefined ? (
        <EmptyPage absence={absence} problem={problem} />
      ) : (
        <>
          <ArticleHead article={article} />
          <SaveBar storedAt={saved.storedAt} progress={saved.progress} save={saved.save} />
        </>
      )}
      {open.site === undefined ? null : <SiteSwitch {...open} site={open.site} />}
      {article !== undefined && isOff ? <p class="empty">Nothing is marked here until you switch marks on.</p> : null}
      {tab === undefined || page === undefined || isOff ? null : (
        <ActorsInArticle key={page.article.url} tabId={tab.id} page={page} reread={reread} />
      )}
      <NoteBox key={place} tabId={tab?.id} article={article} actors={choicesOf(page)} />
    </>
  );
}
