// What a bench process or page runs, whichever it is: one task, its outcome as JSON.
import { measureCold } from './cold';
import { measureMatching, measureStart } from './matching';
import type { SampleLanguage } from './sample-text';

export type Task =
  | { readonly kind: 'matching'; readonly language: SampleLanguage; readonly names: number; readonly length: number }
  | { readonly kind: 'start'; readonly names: number }
  | { readonly kind: 'cold'; readonly name: string };

/** Runs a task. */
export function runTask(task: Task): unknown {
  if (task.kind === 'matching') return measureMatching(task);
  return task.kind === 'start' ? measureStart(task.names) : measureCold(task.name);
}

(globalThis as { runTask?: typeof runTask }).runTask = runTask;
