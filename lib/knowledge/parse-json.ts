// JSON with an error that names the line. Called by parse-source for every file.
import { type Complaint, complain } from './complaint';

export type ParsedJson = { readonly value: unknown } | { readonly complaint: Complaint };

/** Parses `text`, which begins at `firstLine` of the file. Never throws: a syntax error becomes a complaint. */
export function parseJson(text: string, file: string, firstLine = 1): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = { file: `${file}:${firstLine + lineOf(reason, text)}`, id: '', field: '' };
    return { complaint: complain(place, `This is not JSON (${reason.replace(/\s+/g, ' ')}).`) };
  }
}

/** Lines before the place that the engine names; the last line when it names none, as for a text that breaks off. */
function lineOf(reason: string, text: string): number {
  const position = /position (\d+)/.exec(reason)?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return before.split('\n').length - 1;
}
