// The command line as a reader of text files would use it, and its figures on the annotated articles beside the
// repository. Their twin, for machines without that folder, are the sentences of sentences.ts and the demo article below.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-annotate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const annotate = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/annotate.ts', ...words], { encoding: 'utf8' });

interface Annotated {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
  readonly kind: string;
  readonly reason: string;
}

describe('annotate', () => {
  const file = join(folder, 'note.of.mine.txt');
  const text = ' date 2025-03-07 Facts\n\nRustem Umerov met Kaja Kallas.\r\nUmerov’s 🇺🇦 team: “ASAP”.\n';
  writeFileSync(file, text);
  const weapons = join(folder, 'weapons.txt');
  writeFileSync(weapons, 'Ukraine got Patria 6x6 carriers of Patria and HIMARS rockets.');
  const missing = join(folder, 'missing.txt');
  const surfacesOf = (json: string) => (JSON.parse(json) as Annotated[]).map(({ surface }) => surface);

  it('writes one file of mentions for each text, named after it', () => {
    expect(annotate('--out', folder, file, weapons).status).toBe(0);
    expect(surfacesOf(readFileSync(join(folder, 'weapons.json'), 'utf8'))).toEqual(['Patria', 'Patria']);
    const mentions = JSON.parse(readFileSync(join(folder, 'note.of.mine.json'), 'utf8')) as Annotated[];
    expect(mentions.map(({ surface, entity, kind }) => [surface, entity, kind])).toEqual([
      ['Rustem Umerov', 'rustem-umerov', 'person'],
      ['Kaja Kallas', 'kaja-kallas', 'person'],
      ['Umerov', 'rustem-umerov', 'person'],
    ]);
    for (const { start, end, surface, reason } of mentions) {
      expect(text.slice(start, end)).toBe(surface);
      expect(reason).not.toBe('');
    }
  });

  it('prints the mentions when no folder is named, of those files that can be read', () => {
    const { status, stdout, stderr } = annotate(missing, file);
    expect(surfacesOf(stdout)).toEqual(['Rustem Umerov', 'Kaja Kallas', 'Umerov']);
    expect(stderr).toContain('missing.txt cannot be read');
    expect(status).toBe(1);
  });

  it('finds weapons when asked for them', () => {
    expect(surfacesOf(annotate('--optional', weapons).stdout)).toEqual(['Patria 6x6', 'Patria', 'HIMARS']);
  });

  it.each([
    [[], 2, 'No file was named'],
    [['--date', '7 March', file], 2, 'is not a day'],
    [['--colour', file], 2, 'colour'],
    [[missing], 1, 'cannot be read'],
  ])('refuses %j with a sentence', (words, status, sentence) => {
    const result = annotate(...words);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(sentence);
  });
});

const seeds = '../shared/seeds';
const gold = '../shared/gold';

describe.skipIf(!existsSync(seeds) || !existsSync(gold))('the five annotated articles', () => {
  it('reach the figures asked for', () => {
    const out = join(folder, 'gold');
    const files = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .sort();
    expect(annotate('--out', out, ...files.map((name) => join(seeds, name))).status).toBe(0);
    for (const [i, name] of files.entries())
      renameSync(join(out, name.replace('.txt', '.json')), join(out, `seed-${i}.json`));
    const report = join(folder, 'score.json');
    execFileSync(process.execPath, [join(gold, 'score.mjs'), out, gold, '--boot', '0', '--json', report]);
    const { core } = JSON.parse(readFileSync(report, 'utf8')).views;
    expect(core.overlap.f1).toBeGreaterThanOrEqual(0.99);
    expect(core.exact.f1).toBeGreaterThanOrEqual(0.97);
  });
});
