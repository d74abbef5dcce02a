// Has open pages read once more, with what is known and wanted from now on. Called after a change of names, verdicts,
// marking or grants. A page cannot be asked to look again, so its script is switched off and on: then it asks anew for everything.
import { callPage } from '../messages/call-page';
import type { Library } from '../store/open-library';
import { listPages } from './may-read';
import { waitForPages } from './reach-page';

/** The page of one tab. A tab without our script has nothing to read. */
export function readTabAnew(tabId: number): Promise<void> {
  return waitForPages([switchOffAndOn(tabId)]);
}

/** All pages that may be read; the others stay silent. Never fails: what the reader chose is stored, whatever pages do. */
export function readPagesAnew(library: Library): Promise<void> {
  return readAllAnew(library).catch(library.report);
}

async function readAllAnew(library: Library): Promise<void> {
  const read = (await listPages(library)).filter(({ mayRead }) => mayRead);
  await waitForPages(read.map(({ id }) => switchOffAndOn(id)));
}

/** The browser grants something else now: pages that may be read are, and the others fall silent, also where they were read. */
export function switchPages(library: Library): Promise<void> {
  return library.inTurn('pages', async () => {
    const pages = await listPages(library);
    await waitForPages(pages.map(({ id, mayRead }) => callPage(id, 'setReading', { on: mayRead })));
  });
}

async function switchOffAndOn(tabId: number): Promise<void> {
  await callPage(tabId, 'setReading', { on: false });
  await callPage(tabId, 'setReading', { on: true });
}
