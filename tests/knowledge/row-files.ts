// Rows of sentences, as they stand in the text files of a folder: one a line, `lang: text` or `lang date: text` (`--` where the
// language is not told), `\n` in it where a paragraph begins. Lines that begin with `#` say what the rows below them are for.
// Whatever file lies in the folder is read; none has to be named elsewhere. A wrong or missing mark found in the wild becomes
// a row, reworded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sentence {
  readonly lang?: string;
  readonly date?: string;
  /** A line feed begins a new paragraph. */
  readonly text: string;
}

export interface RowFile {
  readonly file: string;
  readonly rows: readonly string[];
}

/** All files of a folder beside this file, in the order of their names. */
export function readRowFiles(folder: string): RowFile[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .sort()
    .map((file) => ({ file, rows: listRows(readFileSync(join(path, file), 'utf8')) }));
}

const listRows = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n'));

const shape = /^([a-z]{2}|--)(?: (\d{4}-\d{2}-\d{2}))?: (.+)$/s;

/** Reads one row; throws when it has no language, for then it is none. */
export function parseSentence(row: string): Sentence {
  const [, lang, date, text] = shape.exec(row) ?? [];
  if (lang === undefined || text === undefined) throw new Error(`Not a sentence with a language: ${row}`);
  return { ...(lang === '--' ? {} : { lang }), ...(date === undefined ? {} : { date }), text };
}

/** The sentences of all files of a folder. */
export const readSentences = (folder: string): Sentence[] =>
  readRowFiles(folder).flatMap(({ rows }) => rows.map(parseSentence));
