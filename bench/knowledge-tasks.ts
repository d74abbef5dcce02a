// What a process or page runs that measures with the shipped knowledge: one task, its outcome as JSON. A bundle apart from
// the peers, so that a fresh start is one of our own code.
import { type ArticleSetting, type FirstSetting, measureAnnotating, measureFirstAnnotating } from './annotating';
import { measureDecoding } from './decoding';
import { measureHostile } from './hostile';
import { measureWorstAnnotating } from './worst-annotating';

type KnowledgeTask =
  | ({ readonly kind: 'annotating' } & ArticleSetting)
  | ({ readonly kind: 'first-annotating' } & FirstSetting)
  | { readonly kind: 'decoding'; readonly rounds: number }
  | { readonly kind: 'worst-annotating'; readonly rounds: number }
  | { readonly kind: 'hostile'; readonly count: number };

/** Runs a task; places call it by its name in the page or process. */
function runTask(task: KnowledgeTask): unknown {
  switch (task.kind) {
    case 'annotating':
      return measureAnnotating(task);
    case 'first-annotating':
      return measureFirstAnnotating(task);
    case 'decoding':
      return measureDecoding(task.rounds);
    case 'worst-annotating':
      return measureWorstAnnotating(task.rounds);
    case 'hostile':
      return measureHostile(task.count);
  }
}

(globalThis as { runTask?: typeof runTask }).runTask = runTask;
