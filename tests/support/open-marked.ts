// Opening a page with an extension that was loaded a moment ago: the browser needs a while until it knows on which pages
// the reading script shall run, and the first-run page opens in front. A reader never is that fast.
import type { Driver, View } from './driver';
import { readMarks } from './reader';
import { waitFor } from './wait-for';

/** Waits for the first-run page, so that it does not cover what is opened next. */
export async function waitForFirstRun({ listTabUrls }: Driver): Promise<void> {
  await waitFor(async () => (await listTabUrls()).some((url) => url.endsWith('/options.html')), {
    what: 'the first-run page',
  });
}

/** Opens a page in front and loads it again until names are marked on it. */
export async function openMarked(driver: Driver, url: string): Promise<View> {
  await waitForFirstRun(driver);
  const page = await driver.openTab(url);
  const isMarked = async () => (await readMarks(page)).length > 0;
  await waitFor(
    async () => {
      if (await waitFor(isMarked, { what: 'marks', timeoutMs: 2_000 }).catch(() => false)) return true;
      await page.goTo(url);
      return false;
    },
    { what: `marks on ${url}`, timeoutMs: 45_000 },
  );
  return page;
}
