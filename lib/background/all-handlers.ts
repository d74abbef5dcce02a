// Every call the background answers, put together from the files that each answer for one subject.
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import type { Library } from '../store/open-library';
import { articleHandlers } from './article-handlers';
import { correctionHandlers } from './correction-handlers';
import { libraryHandlers } from './library-handlers';
import { mentionHandlers } from './mention-handlers';
import { noteHandlers } from './note-handlers';
import { overlayHandlers } from './overlay-handlers';
import { createOwnKnowledge } from './own-knowledge';
import { pageHandlers } from './page-handlers';
import { siteHandlers } from './site-handlers';
import { verdictHandlers } from './verdict-handlers';

/** The handlers on one library; nothing is opened or decoded before somebody asks. */
export function allHandlers(library: Library): BackgroundHandlers {
  const own = createOwnKnowledge(library);
  return {
    ...mentionHandlers(library, own),
    ...pageHandlers(library, own),
    ...siteHandlers(library, own),
    ...articleHandlers(library, own),
    ...noteHandlers(library),
    ...libraryHandlers(library),
    ...overlayHandlers(library, own),
    ...verdictHandlers(library, own),
    ...correctionHandlers(library, own),
  };
}
