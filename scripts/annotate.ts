// Text files -> mentions, by the same code as the extension:
//   npm run -s annotate -- --out DIR [--date YYYY-MM-DD] [--lang xx] [--optional] FILE...
// `--optional` finds weapons, too, which readers have to switch on.
// Writes DIR/<name>.json for each FILE, or prints when --out is absent. Offsets are UTF-16 units of the file as it stands.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../lib/knowledge/compile/compile-knowledge';
import { decodeKnowledge } from '../lib/knowledge/opened/decode-knowledge';
import { parseSource } from '../lib/knowledge/parse-source';
import type { LinkingKnowledge } from '../lib/linking/evidence/linking-knowledge';
import { linkMentions } from '../lib/linking/link-mentions';
import { splitTextLines } from '../lib/linking/text/text-lines';
import { readKnowledgeFiles } from './knowledge-files';

const usage =
  'Usage: npm run -s annotate -- [--out DIR] [--date YYYY-MM-DD] [--lang xx] [--optional] [--offices] FILE...';

interface Given {
  readonly date?: string;
  readonly lang?: string;
  readonly optional: boolean;
  /** Also offices that stand without a name. Off by default: the annotated articles do not count them. */
  readonly offices: boolean;
}

/** A first line such as ` date 2025-03-07` dates the text. */
function findDate(text: string): string | undefined {
  return /^\s*date\s+(\d{4}-\d{2}-\d{2})\b/.exec(text)?.[1];
}

function annotate(knowledge: LinkingKnowledge, text: string, given: Given) {
  const { blocks, starts } = splitTextLines(text);
  const date = given.date ?? findDate(text);
  const query = {
    blocks,
    optional: given.optional,
    offices: given.offices,
    ...(date === undefined ? {} : { date }),
    ...(given.lang === undefined ? {} : { lang: given.lang }),
  };
  return linkMentions(knowledge, query).map((mention) => {
    const start = (starts[mention.block] ?? 0) + mention.start;
    const end = (starts[mention.block] ?? 0) + mention.end;
    return {
      start,
      end,
      surface: text.slice(start, end),
      entity: mention.entity,
      kind: mention.kind,
      reason: mention.reason.sentence,
      confidence: mention.reason.confidence,
      ...(mention.others.length === 0 ? {} : { others: mention.others }),
    };
  });
}

function parseWords() {
  try {
    const options = {
      out: { type: 'string' },
      date: { type: 'string' },
      lang: { type: 'string' },
      optional: { type: 'boolean' },
      offices: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length === 0) throw new Error('No file was named.');
    if (values.date !== undefined && !isDate(values.date))
      throw new Error(`--date ${values.date} is not a day like 2025-03-07.`);
    return { ...values, files: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return undefined;
  }
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What can be read of the files; the others are complained of before the knowledge is compiled, which takes seconds. */
function readTexts(files: readonly string[]): { readonly file: string; readonly text: string }[] {
  return files.flatMap((file) => {
    try {
      return [{ file, text: readFileSync(file, 'utf8') }];
    } catch (error) {
      console.error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
}

function main(): number {
  const words = parseWords();
  if (words === undefined) return 2;
  const { out, files, date, lang, optional = false, offices = false } = words;
  const texts = readTexts(files);
  if (texts.length === 0) return 1;
  const given = { optional, offices, ...(date === undefined ? {} : { date }), ...(lang === undefined ? {} : { lang }) };
  const { linking } = decodeKnowledge(compileKnowledge(parseSource(readKnowledgeFiles())));
  if (out !== undefined) mkdirSync(out, { recursive: true });
  for (const { file, text } of texts) {
    const json = `${JSON.stringify(annotate(linking, text, given), null, 1)}\n`;
    if (out === undefined) process.stdout.write(json);
    else writeFileSync(join(out, `${basename(file, extname(file))}.json`), json);
  }
  return texts.length === files.length ? 0 : 1;
}

process.exitCode = main();
