// The background's room: the only context with the database and the knowledge. Opened by entrypoints/background.
// Everything is registered here before anything is awaited; nothing is decoded or opened before somebody asks.
import { answerBackgroundCalls } from '../messages/answer-background-calls';
import { articleHandlers } from './article-handlers';
import { followBrowser } from './follow-browser';
import { libraryHandlers } from './library-handlers';
import { mentionHandlers } from './mention-handlers';
import { noteHandlers } from './note-handlers';
import { openOwnLibrary } from './own-library';
import { pageHandlers } from './page-handlers';
import { siteHandlers } from './site-handlers';

/** Answers every call and follows the browser, for the life of this background. */
export function startBackground(): void {
  const library = openOwnLibrary();
  answerBackgroundCalls({
    ...mentionHandlers(library),
    ...pageHandlers(library),
    ...siteHandlers(library),
    ...articleHandlers(library),
    ...noteHandlers(library),
    ...libraryHandlers(library),
  });
  followBrowser(library);
}
