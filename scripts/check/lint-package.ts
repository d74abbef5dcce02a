// The reviewers' linter (web-ext lint) on the Firefox package, as one check: no errors, no warnings, no notices.
import { join } from 'node:path';
import webExt from 'web-ext';
import { type Counts, noCounts } from './counts';
import { projectFolder } from './run-command';

/** Lints the released package; findings are printed. */
export async function lintPackage(): Promise<Counts> {
  const folder = join(projectFolder, '.output', 'release', 'firefox-mv3');
  const options = { sourceDir: folder, artifactsDir: folder, ignoreFiles: [], output: 'none', boring: true };
  const { errors, warnings, notices } = await webExt.cmd.lint(options, { shouldExitProgram: false });
  const findings = [...errors, ...warnings, ...notices];
  for (const { code, message, file = '', line = 0 } of findings) console.log(`${code} ${file}:${line} ${message}`);
  return findings.length === 0 ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 };
}
