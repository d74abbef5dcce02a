// The sample articles: real texts that lie beside the repository in ../shared/seeds and not in it. Where they are
// missing the same tests run on the demo article alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { escapeHtml } from './escape-html';

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

export interface SampleArticle {
  /** Path on the page server, `/samples/1`. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly html: string;
}

/** All samples in the order of their file names. */
export function listSampleArticles(): readonly SampleArticle[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name, index) => asPage(readFileSync(folder + name, 'utf8'), `/samples/${index}`));
}

const dateLine = /^ date (\d{4}-\d{2}-\d{2})\b.*$/;

/** The text as a news page: a leading date line becomes `<time>`, the first line the headline, the rest paragraphs. */
function asPage(text: string, path: string): SampleArticle {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const date = dateLine.exec(lines[0] ?? '')?.[1];
  const [title = '', ...paragraphs] = lines
    .slice(date === undefined ? 0 : 1)
    .filter((line) => line !== '' && !isClock(line));
  const html = [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>`,
    `<article><h1>${escapeHtml(title)}</h1>`,
    date === undefined ? '' : `<p><time datetime="${date}">${date}</time></p>`,
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    '</article></body></html>',
  ];
  return { path, title, text, html: html.join('\n') };
}

/** `16:27 07.03.2025`, as the second sample prints before its headline and its links. */
function isClock(line: string): boolean {
  return /^\d{1,2}:\d{2} \d{2}\.\d{2}\.\d{4}$/.test(line);
}
