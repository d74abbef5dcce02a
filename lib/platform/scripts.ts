// Putting our two scripts into pages: reading by itself on granted sites, either one at the reader's click.
// Called by lib/background alone. Knows the file names that WXT gives to entrypoints/article and entrypoints/capture.
import { browser } from './browser';

const readingId = 'reading';
const readingFile = 'article.js';
const captureFile = 'capture.js';

/**
 * Runs the reading script on these match patterns from now on, also after a restart; on none when the list is empty.
 * Saying the same twice changes nothing.
 */
export async function registerReading(matches: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [readingId] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [readingId] });
    return;
  }
  const script = {
    id: readingId,
    js: [readingFile],
    matches: [...matches],
    // So early only to wake the background: reading begins when the document is there.
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else if (registered.runAt !== script.runAt || !hasSameWords(registered.matches ?? [], matches))
    await browser.scripting.updateContentScripts([script]);
}

function hasSameWords(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join(' ') === [...others].sort().join(' ');
}

/**
 * Runs the reading script once in a tab's top frame. Answers false where the browser allows no script (its own pages,
 * add-on stores, tabs that are gone) and where the document is none to read (PDF, images).
 */
export async function injectReading(tabId: number): Promise<boolean> {
  try {
    const [page] = await browser.scripting.executeScript({ target: { tabId }, func: readContentType });
    if (!isReadableType(page?.result)) return false;
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${readingFile}`] });
    return true;
  } catch {
    // The browser says no with a different sentence for every kind of page; "not here" is all they have in common.
    return false;
  }
}

/** Runs the capture script in a tab's top frame; its last value, unchecked. Rejects with a sentence for the reader. */
export async function runCapture(tabId: number): Promise<unknown> {
  const [frame] = await executeCapture(tabId);
  // What the script throws is a value in Firefox; Chromium leaves the result out.
  const failure = (frame as { error?: { message?: unknown } } | undefined)?.error;
  if (failure) throw new Error(`The article could not be taken from the page (${String(failure.message ?? failure)}).`);
  return frame?.result;
}

async function executeCapture(tabId: number) {
  try {
    return await browser.scripting.executeScript({ target: { tabId }, files: [`/${captureFile}`] });
  } catch (cause) {
    throw new Error('The browser does not let extensions read this page.', { cause });
  }
}

// Sent to the page as source text: it may use nothing from outside itself.
function readContentType(): string {
  return document.contentType;
}

function isReadableType(type: unknown): boolean {
  return typeof type === 'string' && /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml))$/.test(type);
}
