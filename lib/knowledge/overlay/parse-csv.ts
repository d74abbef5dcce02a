// Comma-separated values by RFC 4180, with what spreadsheets add: a byte order mark, semicolons or tabs in place of commas,
// any kind of line end. Called by parse-name-list.
import { OverlayFault } from './overlay-fault';

export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows with their cells as written, empty lines left out. Throws an `OverlayFault` where quotation marks go wrong. */
export function parseCsv(text: string): CsvRow[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = findSeparator(plain);
  const rows: CsvRow[] = [];
  let line = 1;
  for (let at = 0; at < plain.length; ) {
    const first = line;
    const cells: string[] = [];
    for (let isLast = false; !isLast; ) {
      const cell = readCell(plain, at, { separator, line });
      cells.push(cell.text);
      line += countLines(plain.slice(at, cell.end));
      isLast = plain[cell.end] !== separator;
      at = cell.end + 1;
    }
    line++;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: first, cells });
  }
  return rows;
}

/** The one that the first line has most of; a comma when it has none. */
function findSeparator(text: string): string {
  const head = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

interface Around {
  readonly separator: string;
  readonly line: number;
}

function readCell(text: string, from: number, { separator, line }: Around): { text: string; end: number } {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
    return { text: text.slice(from, end), end };
  }
  let close = from + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close === -1) throw new OverlayFault({ line, sentence: 'A quotation mark is opened here and never closed.' });
    if (text[close + 1] !== '"') break;
    close += 2;
  }
  const end = close + 1;
  if (end < text.length && text[end] !== separator && text[end] !== '\n') {
    const place = line + countLines(text.slice(from, end));
    throw new OverlayFault({
      line: place,
      sentence: 'Text goes on after a closing quotation mark; double the mark inside.',
    });
  }
  return { text: text.slice(from + 1, close).replaceAll('""', '"'), end };
}

const countLines = (text: string) => text.split('\n').length - 1;
