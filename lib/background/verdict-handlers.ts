// Answers “not this one” and its undoing, from the popup and the settings page.
import { foldWords } from '../linking/verdicts';
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import type { BackgroundRequest } from '../messages/background-calls';
import type { EntityId } from '../model/entity';
import type { Verdict, VerdictScope } from '../model/overlay';
import type { Library } from '../store/open-library';
import { addToOverlay, forgetOverlayEntry } from '../store/overlay';
import { whereRead } from './article-address';
import type { OwnKnowledge } from './own-knowledge';
import { ownNamesChanged } from './own-names-changed';
import { readPagesAnew, readTabAnew } from './read-anew';
import { dayOf } from './read-own-name';

/** Handlers for `rejectMention` and `forgetVerdict`. */
export function verdictHandlers(library: Library, own: OwnKnowledge) {
  return {
    rejectMention: async (request) => {
      const { verdicts } = await own.load();
      const verdict = buildVerdict(request, { id: library.newId(), rejected: dayOf(library.now()) });
      const id = verdicts.find((each) => keyOf(each) === keyOf(verdict))?.id ?? verdict.id;
      await addToOverlay(library, { verdicts: [{ ...verdict, id }] });
      await ownNamesChanged(library, own, () => readReachedAnew(library, verdict.scope, request.tabId));
      return { id };
    },

    forgetVerdict: async ({ id, tabId }) => {
      const { verdicts } = await own.load();
      const scope = verdicts.find((each) => each.id === id)?.scope;
      await forgetOverlayEntry(library, 'verdicts', id);
      await ownNamesChanged(library, own, () => readReachedAnew(library, scope, tabId));
      return undefined;
    },
  } satisfies Partial<BackgroundHandlers>;
}

/** One place is in the page in front, if we know which that is; everything else may stand in any open page. */
async function readReachedAnew(library: Library, scope?: VerdictScope, tabId?: number): Promise<void> {
  if (scope === 'here' && tabId !== undefined) await readTabAnew(tabId);
  else await readPagesAnew(library);
}

function buildVerdict(
  { url, entity, form, scope, before, after }: BackgroundRequest<'rejectMention'>,
  stamp: Pick<Verdict, 'id' | 'rejected'>,
): Verdict {
  const verdict: Verdict = { ...stamp, entity: entity as EntityId, form: form.replace(/\s+/g, ' ').trim(), scope };
  if (scope === 'everywhere') return verdict;
  const { site, article } = whereRead(url);
  if (site === undefined || article === undefined) {
    throw new Error('This page has no web address to remember. “Everywhere” works here, too.');
  }
  return scope === 'site' ? { ...verdict, site } : { ...verdict, article, before, after };
}

/** The same rejection given twice is one. */
function keyOf({ entity, form, scope, site, article, before, after }: Verdict): string {
  return JSON.stringify([entity, foldWords(form), scope, site, article, before, after]);
}
