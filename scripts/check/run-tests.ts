// Runs one set of tests (a project of vitest.config.ts) and counts what really ran.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from './counts';
import { projectFolder, toolEnvironment } from './run-command';

/** The parts of Vitest's JSON report that are read. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs the set, its output going to ours. A run that fails outside of its tests counts as one failure. */
export async function runTests(project: string): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-report-'));
  const file = join(folder, 'report.json');
  try {
    const code = await spawnVitest([
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    return countReport(JSON.parse(readFileSync(file, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countReport(report: Report, code: number | null): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  const failedElsewhere = code !== 0 && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + failedElsewhere, skipped: numPendingTests + numTodoTests };
}

function spawnVitest(words: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(`vitest ${words.join(' ')}`, {
      cwd: projectFolder,
      env: toolEnvironment(),
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: true,
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
