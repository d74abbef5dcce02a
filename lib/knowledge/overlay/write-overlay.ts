// Writes a reader's own knowledge as a file: JSON that parse-overlay reads back to the same, and a plain list of names as
// CSV that parse-name-list reads. The same overlay gives the same bytes. Called by lib/background.
import type { Overlay } from '../../model/overlay';
import { listColumns } from './parse-name-list';
import { overlayFormat, overlayVersion } from './parse-overlay';

/** All of it as JSON, two spaces deep, so that a person can read and mend it. */
export function writeOverlay({ entities, corrections, verdicts, sources }: Overlay): string {
  const file = { format: overlayFormat, version: overlayVersion, entities, corrections, verdicts, sources };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The own entities' names as RFC 4180, one name a line; posts, corrections and rejections have no place in a list. */
export function writeNameList({ entities }: Overlay): string {
  const rows = entities.flatMap(({ id, kind, names, summary }) =>
    names.map(({ text, lang }, at) => [text, kind, lang, at === 0 ? (Object.values(summary ?? {})[0] ?? '') : '', id]),
  );
  return [listColumns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  // A spreadsheet would run such a cell as a formula; the apostrophe says that it is text, and reading takes it off.
  const safe = /^[=+\-@\t']/u.test(text) ? `'${text}` : text;
  return /[",\r\n;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
