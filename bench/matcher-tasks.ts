// What a process or page runs that measures the matcher, whichever it is: one task, its outcome as JSON.
import { measureCold } from './cold';
import { type MatchingSetting, measureMatching } from './matching';
import { measureOpening } from './opening';
import { measureWorstMatching } from './worst-matching';

type MatcherTask =
  | ({ readonly kind: 'matching' } & MatchingSetting)
  | { readonly kind: 'opening'; readonly names: number }
  | { readonly kind: 'cold'; readonly name: string; readonly isRehearsed: boolean }
  | { readonly kind: 'worst'; readonly rounds: number };

/** Runs a task; places call it by its name in the page or process. */
function runTask(task: MatcherTask): unknown {
  switch (task.kind) {
    case 'matching':
      return measureMatching(task);
    case 'opening':
      return measureOpening(task.names);
    case 'cold':
      return measureCold(task.name, task.isRehearsed);
    case 'worst':
      return measureWorstMatching(task.rounds);
  }
}

(globalThis as { runTask?: typeof runTask }).runTask = runTask;
