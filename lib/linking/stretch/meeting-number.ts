// The number of a meeting stuck to the name of a format belongs to it: `Рамштайн-25`, `Ramstein-25`. Called by mark-stretch for
// formats; it only moves the end of a mention and never decides whether there is one.
import { isDigitCode, isHyphenCode, isLetterCode } from '../text/letters';

/** Where the name ends, with the number of at most two digits that a hyphen joins to it. */
export function endWithMeetingNumber(text: string, end: number): number {
  if (!isHyphenCode(text.charCodeAt(end)) || !isDigitCode(text.charCodeAt(end + 1))) return end;
  const to = isDigitCode(text.charCodeAt(end + 2)) ? end + 3 : end + 2;
  const next = text.charCodeAt(to);
  const isLonger =
    isDigitCode(next) || isLetterCode(next) || (isHyphenCode(next) && isLetterCode(text.charCodeAt(to + 1)));
  return isLonger ? end : to;
}
