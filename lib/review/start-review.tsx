// Opens the popup's room: finds the tab in question and draws the views into the page. Called by entrypoints/popup.
// `?tab=<id>` names the tab when the same page is opened in a tab of its own; then it takes the width it is given.
import { render } from 'preact';
import { getActiveTab } from '../platform/tabs';
import type { OpenTab } from './ArticleView';
import { ReviewApp } from './ReviewApp';

/** Draws into `root`. */
export async function startReview(root: Element): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) document.documentElement.dataset.place = 'tab';
  const tab = named === null ? await findActiveTab() : findNamedTab(named);
  render(<ReviewApp tab={tab} />, root);
}

function findNamedTab(named: string): OpenTab | undefined {
  const id = Number(named);
  return Number.isSafeInteger(id) && id >= 0 ? { id } : undefined;
}

/** The notes must open even where the browser will not name the tab. */
function findActiveTab(): Promise<OpenTab | undefined> {
  return getActiveTab().catch(() => undefined);
}
