// The legal form behind a company's name is part of the name: `Summa Defence Ltd`, `Quantum Systems GmbH`. Knowledge holds
// names without it, so that a company need not be written once for each form. Called by mark-stretch for companies; it only
// moves the end of a mention and never decides whether there is one.
import { isHyphenCode, isLetterCode, isNumberCode, isSpaceCode } from '../text/letters';

const comma = 0x2c;
const legalForm =
  /^,?\s{1,2}(?:AG|SE|KGaA|KG|GmbH(?: & Co\. KG(?:aA)?)?|Ltd|Limited|LLC|LLP|[Pp]lc|PLC|Inc|Corp|Oyj?|AB|ASA?|A\/S|ApS|AD|BV|B\.V\.|NV|N\.V\.|S\.A\.[SU]\.|S\.A\.|S\.L\.|SA[SU]?|S\.p\.A\.|SpA|[Ss]p\. z ?o\. ?o\.|S\.A|a\. ?s\.|s\. ?r\. ?o\.|spol\. s ?r\. ?o\.|Nyrt|Zrt|Kft|UAB|SIA|OÜ|JSC|PJSC)/;

/** Where the name ends, with its legal form if one stands directly behind it. */
export function endWithLegalForm(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== comma && !isSpaceCode(code)) return end;
  const form = legalForm.exec(text.slice(end, end + 24));
  if (form === null) return end;
  const to = end + form[0].length;
  const next = text.charCodeAt(text.charAt(to) === '.' ? to + 1 : to);
  return isHyphenCode(next) || isLetterCode(next) || isNumberCode(next) ? end : to;
}
