// Reads sources.jsonl, one source a line. Called by parse-source.
import type { Source } from '../../model/entity';
import type { SourceFile } from './authored-entity';
import type { SchemaCheck } from './check-schema';
import { type Complaint, complain, warn } from './complaint';
import { parseJson } from './parse-json';

const file = 'sources.jsonl';

/** The sources that are as they should be; everything else becomes a complaint with its line. */
export function parseSources(files: readonly SourceFile[], check: SchemaCheck, complaints: Complaint[]): Source[] {
  const text = files.find(({ path }) => path === file)?.text;
  if (text === undefined) complaints.push(complain({ file, id: '', field: '' }, 'This file is missing.'));
  const sources = new Map<string, Source>();
  for (const [number, line] of (text ?? '').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(line, file, number + 1);
    if ('complaint' in parsed) {
      complaints.push(parsed.complaint);
      continue;
    }
    const source = parsed.value as Source;
    const place = (field: string) => ({ file: `${file}:${number + 1}`, id: String(source?.id ?? ''), field });
    const faults = check(source);
    complaints.push(...faults.map(({ field, sentence }) => complain(place(field), sentence)));
    if (faults.length > 0) continue;
    if (sources.has(source.id)) complaints.push(complain(place('id'), 'Another source has this id.'));
    const problem = findAddressProblem(source.url);
    if (problem === 'scheme') complaints.push(complain(place('url'), 'Must be a web address (https).'));
    if (problem === 'plain') complaints.push(warn(place('url'), 'Is http; give https if the site has it.'));
    sources.set(source.id, source);
  }
  return [...sources.values()];
}

function findAddressProblem(url: string): 'scheme' | 'plain' | undefined {
  if (/^https:\/\/[^/\s]+/i.test(url)) return undefined;
  return /^http:\/\/[^/\s]+/i.test(url) ? 'plain' : 'scheme';
}
