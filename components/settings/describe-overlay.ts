// Sentences about the reader's own names: what an import brought, what a rejection reaches. Pure, with a table of tests.
import type { ImportOutcome, OverlayList, OverlayLoss } from '../../lib/model/overlay';
import { showPlace } from '../shared/show-place';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** e.g. `Taken in: 3 entries with 5 names, 1 correction. 2 took the place of earlier ones. …` */
export function describeImport({ entities, names, corrections, verdicts, replaced }: ImportOutcome): string {
  const parts = [
    entities === 0 ? '' : `${count(entities, 'entry', 'entries')} with ${count(names, 'name', 'names')}`,
    corrections === 0 ? '' : count(corrections, 'correction', 'corrections'),
    verdicts === 0 ? '' : count(verdicts, 'rejected match', 'rejected matches'),
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'The file holds no names, so nothing was changed.';
  const old = replaced === 0 ? '' : ` ${replaced} took the place of earlier ones.`;
  return `Taken in: ${parts.join(', ')}.${old} Open pages follow them.`;
}

/** What the browser lost, and what came back from the second copy. */
export function describeLoss({ expected, restored }: OverlayLoss): string {
  const lost = 'The browser had lost what you added, corrected and rejected.';
  if (restored >= expected) return `${lost} All of it (${restored}) was brought back from the second copy.`;
  const back = restored === 0 ? 'Nothing' : `${restored} of ${count(expected, 'entry', 'entries')}`;
  const rest = restored === 0 ? ` of ${count(expected, 'entry', 'entries')}` : '';
  return `${lost} ${back}${rest} could be brought back. If you exported a file, import it again.`;
}

/** What a rejected match says: `not Rustem Umerov on example.org`. */
export function describeVerdict(verdict: OverlayList['verdicts'][number]): string {
  const { label, scope, site, article, before = '', after = '', form } = verdict;
  if (scope === 'everywhere') return `not ${label}, anywhere`;
  if (scope === 'site') return `not ${label}, on ${site}`;
  const place = showPlace([before, form, after]).join('').trim();
  return `not ${label}, in “${place}” (${article?.replace(/^https?:\/\//, '')})`;
}

/** Names beyond the first: `Company; also Foo, Bar and 3 more`. */
export function describeOwn({ kindLabel, label, names }: OverlayList['entities'][number]): string {
  const others = names.filter((name) => name !== label);
  const shown = others.slice(0, 3).join(', ');
  if (shown === '') return kindLabel;
  return `${kindLabel}; also ${shown}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`;
}
