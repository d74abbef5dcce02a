// The background's room: the only context with the database and the knowledge. Opened by entrypoints/background.
// Everything is registered here before anything is awaited; nothing is decoded or opened before somebody asks.
import { answerBackgroundCalls } from '../messages/answer-background-calls';
import { allHandlers } from './all-handlers';
import { followBrowser } from './follow-browser';
import { openOwnLibrary } from './own-library';

/** Answers every call and follows the browser, for the life of this background. */
export function startBackground(): void {
  const library = openOwnLibrary();
  answerBackgroundCalls(allHandlers(library));
  followBrowser(library);
}
