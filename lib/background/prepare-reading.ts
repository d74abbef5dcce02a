// What a background that was just started does while the page still loads: it opens the knowledge and rehearses. Called by
// site-handlers when a page says that it is there.
import { rehearseLinking } from '../linking/rehearse-linking';
import { logProblem } from '../platform/log';
import type { OwnKnowledge } from './own-knowledge';

/** Answers what is to be called for every page that may be read; only the first call does something. */
export function createPreparation(own: OwnKnowledge): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    // Later, so that the page has its answer first.
    setTimeout(() => prepare(own).catch(logProblem));
  };
}

async function prepare(own: OwnKnowledge): Promise<void> {
  const { knowledge } = await own.load();
  // A page that asks already goes first.
  await new Promise((go) => setTimeout(go));
  rehearseLinking(knowledge.linking);
}
