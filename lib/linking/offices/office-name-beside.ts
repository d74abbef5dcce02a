// Whether a name stands beside the wording of an office: then the name is marked, and a mark on its title would say the same
// twice, or something wrong. Called by office-context, which says what counts as a country. Errs on the side of "yes".
import type { OfficePlace } from '../evidence/candidate';

type IsCountry = (word: string) => boolean;

/** A name directly after (`Minister Umerov`, `minister, Rustem Umerov`) or before (`Umerov, Ukraine’s minister`). */
export function hasNameBeside(place: OfficePlace, isCountry: IsCountry): boolean {
  const { text, start, end } = place;
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 60), start);
  if (/^[-‐–]|^,?\s(?:elect|designate|candidate|at the time)/iu.test(after)) return true;
  if (/^['’]s?\s(?:office|administration|representative|spokes)/iu.test(after)) return true;
  return (hasNameAfter(after, isCountry) && !isOfAide(before)) || hasNameBefore(before, isCountry);
}

function hasNameAfter(after: string, isCountry: IsCountry): boolean {
  // `комісар з питань оборони та космосу Андрюс`: the title goes on before the name.
  if (/^\s(?:(?:та|і|й) космосу|und Raumfahrt|and [Ss]pace|i kosmosu|ir kosmoso)\s\p{Lu}/u.test(after)) return true;
  // `EU-Kommissionspräsidentin von der Leyen`
  if (/^,?\s(?:[Vv][ao]n|[Dd]e|di)\s(?:(?:de[rn]?|la)\s)?\p{Lu}/u.test(after)) return true;
  const found = /^(\s|,\s|\s\(|\)\s|\s[-–—]\s|['’]s\s)["“«„(]?(\p{Lu}[\p{L}.’'-]*)(\)|,?\s\p{Lu})?/u.exec(after);
  if (found === null) return false;
  const [, link = '', word = '', next = ''] = found;
  if (notNames.test(word)) return false;
  // `Defense Secretary Rules Out`, as headlines are written.
  if (link === ' ' && headlineWords.test(word)) return false;
  // `The US President (L) pushed`: left in the picture.
  if (word.length === 1 && next === ')') return false;
  // `Lietuvos prezidentas, Vokietijos kancleris`, `prezidentas Lietuvoje`; but `minister, German Galushchenko` is a name.
  return !(/^[\s,)]/.test(link) && next === '' && isCountry(word));
}

const notNames = /^(?:NATO|EU|US|UK|UN|НАТО|ЄС|США|ООН|OTAN|UE|ES|JAV|USA)$/;
const headlineWords =
  /^(?:Says?|Said|Warns?|Urges?|Calls|Tells|Told|Rules|Wants|Thanks|Visits|Arrives|Announces|Meets|Rejects|Vows|Welcomes|Hails|Discuss|Discusses|Confirms|Signs|Has|Is|To|And|On|In|At|For|Over|After|With)$/;

/** `Радник керівника ОП Михайло Подоляк`: the name is that of who works for the holder. */
export const isOfAide = (before: string): boolean => slavicAide.test(before) || westernAide.test(before);

const slavicAide =
  /(?:радни[кц]|речни[кц]|спецпредставни[кц]|спецпосланц|помічни[кц]|секретар|doradc|rzeczni|wysłanni|asystent)\p{L}*\s$/iu;
const westernAide =
  /(?<!\p{L})(?:porte-parole|conseill\p{L}+|Sprecher(?:in)?|Berater(?:in)?|spokes\p{L}+|advis[eo]r|aide|envoy)\s(?:du|de la|des|der|of|to|for)\s(?:the\s)?$/iu;

/** `die Verteidigungsminister der Ukraine und Polens`, `голови Єврокомісії та Ради ЄС`: forms that are plurals as well. */
export function isPlural({ text, start, end }: OfficePlace): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const words = text.slice(start, end);
  if (/(?:^|\s)(?:die|beiden?|zwei|mehrere[nr]?)\s(?:\p{L}+en?\s(?:und\s)?)*$/iu.test(before)) {
    if (/(?:minister|präsidenten|chefs?|kanzler)(?:\s|$)/iu.test(words)) return true;
  }
  return /^(?:голови|глави|очільниці|\p{L}+ки)\s/iu.test(words) && /^\s(?:та|і|й)\s\p{Lu}/u.test(text.slice(end));
}

function hasNameBefore(before: string, isCountry: IsCountry): boolean {
  const found =
    /(?<before>\S+\s|^)(?<word>\p{Lu}[\p{L}’'-]+)(?:,|\s[–—(]|,?\swho)\s?(?:the\s|is\s|der\s|die\s|le\s|la\s|l['’])*$/u.exec(
      before,
    )?.groups;
  if (found === undefined || /^(?:\p{Lu}{1,4}|.)$/u.test(found.word ?? '')) return false;
  // `On Monday,` and `In Kyiv,` are no names.
  if (/^(?:on|in|at|from|since|у|в|на|w|we|am|in|à|en)\s$/iu.test(found.before ?? '')) return false;
  // `Łotwy, Litwy, sekretarza obrony`: countries, and after them somebody; but `Galushchenko German, minister`.
  return !(/^(?:\P{Lu}|$)|,\s$/u.test(found.before ?? '') && isCountry(found.word ?? ''));
}
