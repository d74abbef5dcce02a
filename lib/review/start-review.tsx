// Opens the popup's room: finds the tab in question and draws the views into the page. Called by entrypoints/popup.
// `?tab=<id>` names the tab when the same page is opened in a tab of its own; then it takes the width it is given.
import { render } from 'preact';
import { findTab, getActiveTab } from '../platform/tabs';
import { ReviewApp } from './ReviewApp';

/** Draws into `root`. Notes and articles open even where the browser will not name the tab. */
export async function startReview(root: Element): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) document.documentElement.dataset.place = 'tab';
  const tab = await (named === null ? getActiveTab() : findTab(Number(named))).catch(() => undefined);
  render(<ReviewApp tab={tab} />, root);
}
