// The whole popup: three tabs, their panels, and the toast for what was deleted.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { panelId, type ReviewTab, ReviewTabs, tabId } from '../../components/review/ReviewTabs';
import { Status } from '../../components/shared/Status';
import { UndoToast } from '../../components/shared/UndoToast';
import { ArticlesView } from './ArticlesView';
import { ArticleView, type OpenTab } from './ArticleView';
import { NotesView } from './NotesView';
import { useHealth } from './use-health';
import { type Entry, useRemoval } from './use-removal';

/** The popup for one tab; `undefined` when no tab is open. */
export function ReviewApp({ tab }: { readonly tab: OpenTab | undefined }) {
  const [current, setCurrent] = useState<ReviewTab>('article');
  const choose = (tab: ReviewTab) => {
    setCurrent(tab);
    // The panels share the page's scroll place; a new one is read from its top.
    scrollTo(0, 0);
  };
  const removal = useRemoval();
  const trouble = useHealth();
  const newest = removal.removed.at(-1);
  return (
    <div class="review">
      <ReviewTabs current={current} choose={choose} />
      <Panel tab="article" isCurrent={current === 'article'}>
        <ArticleView tab={tab} />
      </Panel>
      <Panel tab="notes" isCurrent={current === 'notes'}>
        <NotesView trouble={trouble} remove={removal.remove} />
      </Panel>
      <Panel tab="articles" isCurrent={current === 'articles'}>
        <ArticlesView trouble={trouble} remove={removal.remove} />
      </Panel>
      <div class="toasts" role="status">
        {newest === undefined ? null : (
          <UndoToast
            key={newest.id}
            message={describeRemoved(removal.removed)}
            takesFocus={newest.byKeyboard}
            undo={removal.undo}
            dismiss={removal.dismiss}
          />
        )}
      </div>
      <Status problem={removal.problem} />
    </div>
  );
}

function describeRemoved(removed: readonly Entry[]): string {
  if (removed.length > 1) return `${removed.length} entries deleted.`;
  return removed[0]?.kind === 'article' ? 'Article deleted.' : 'Note deleted.';
}

interface PanelProps {
  readonly tab: ReviewTab;
  readonly isCurrent: boolean;
  readonly children: ComponentChildren;
}

/** A panel is filled when it is first opened and keeps its state afterwards: no half-typed search is thrown away. */
function Panel({ tab, isCurrent, children }: PanelProps) {
  const [wasOpened, setOpened] = useState(isCurrent);
  if (isCurrent && !wasOpened) setOpened(true);
  return (
    <div id={panelId(tab)} class="panel" role="tabpanel" aria-labelledby={tabId(tab)} hidden={!isCurrent}>
      {wasOpened || isCurrent ? children : null}
    </div>
  );
}
