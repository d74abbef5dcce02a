// JSON with an error that names the line. Called by parse-source for every file.
import { type Complaint, complain } from './complaint';
import { findJsonFault } from './find-json-fault';

type ParsedJson = { readonly value: unknown } | { readonly complaint: Complaint };

/** Parses `text`, which begins at `firstLine` of the file. Never throws: a syntax error becomes a complaint. */
export function parseJson(text: string, file: string, firstLine = 1): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    const before = text.slice(0, findJsonFault(text)).trimEnd();
    const place = { file: `${file}:${firstLine + lineBreaks(before)}`, id: '', field: '' };
    return { complaint: complain(place, `This is not JSON (${reason}).`) };
  }
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
