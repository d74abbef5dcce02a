// Letters between a number and a stroke with a small unit behind it measure something: `0.25 EU/mL`, `5 UE/kg`. Called by
// namesakes. Pure; looks at the characters beside a place.
import type { Place } from '../evidence/candidate';
import { isDigitCode } from '../text/letters';

const space = 0x20;
const hardSpace = 0xa0;
const stroke = 0x2f;

const unit = /^\/(?:[mµμ]?[lL]|dL|[mkµμ]?g|hr?|min|d|[ck]?m[²³23]?)(?!\p{L})/u;

/** True for `EU` of `5 EU/kg`. */
export function isUnitOfMeasure({ block: { text }, start, end }: Place): boolean {
  if (text.charCodeAt(end) !== stroke) return false;
  const before = text.charCodeAt(start - 1);
  const at = before === space || before === hardSpace ? start - 2 : start - 1;
  return isDigitCode(text.charCodeAt(at)) && unit.test(text.slice(end, end + 5));
}
