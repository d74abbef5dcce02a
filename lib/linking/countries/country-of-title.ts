// `Poland’s State Secretary of the Ministry of Defence`: the ministry's country stands before the title of who works there, too
// far away to stand beside the name; so it does in `Norwegian officials, including State Secretary of the Ministry of Defence`.
// Called by by-country.

const country = "(?<country>(?:[A-Z][\\w-]+ )?[A-Z][\\w-]+(?:['’]s?)?)";
const rank = '(?:[Dd]eputy|Parliamentary|[Pp]ermanent|[Ss]tate|[Ff]irst|[Ss]enior)';
const office =
  '(?:[Ss]ecretary(?: of [Ss]tate)?|[Dd]irector(?:[- ][Gg]eneral)?|[Hh]ead|[Ss]pokes(?:man|woman|person)|[Aa]dvis[eo]r|[Oo]fficial|[Rr]epresentative)';
const title = `(?:${rank} )*${office} (?:of|at|in|from) the `;
const guests =
  '(?:officials|delegation|representatives|diplomats|experts),? (?:including|led by|headed by|represented by) (?:the )?';

/** One or two words with capitals, perhaps whom they tell of and the first of two named, a title, and `of the` up to the name. */
const titled = new RegExp(`${country} (?:${guests}(?:${title}[\\w -]{5,60} and )?)?${title}$`);

/** No country, title and link are longer. */
const reach = 170;

/** Where the words before such a title stand in the text; `undefined` when there is no title right before the name. */
export function findBeforeTitle(
  text: string,
  start: number,
): { readonly start: number; readonly end: number } | undefined {
  // Every such title ends so, and hardly a name of a ministry stands behind it.
  if (!text.startsWith(' the ', start - ending)) return undefined;
  const from = Math.max(0, start - reach);
  const match = titled.exec(text.slice(from, start));
  const words = match?.groups?.country;
  if (match === null || words === undefined) return undefined;
  return { start: from + match.index, end: from + match.index + words.length };
}

const ending = 5;
