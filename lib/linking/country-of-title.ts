// `Poland’s State Secretary of the Ministry of Defence`: the ministry's country stands before the title of who works there, too
// far away to stand beside the name. Called by by-country.

/** One or two words with capitals, a title, and `of the` up to the name. */
const titled =
  /(?<country>(?:[A-Z][\w-]+ )?[A-Z][\w-]+(?:['’]s?)?) (?:(?:[Dd]eputy|Parliamentary|[Pp]ermanent|[Ss]tate|[Ff]irst|[Ss]enior) )*(?:[Ss]ecretary(?: of [Ss]tate)?|[Dd]irector(?:[- ][Gg]eneral)?|[Hh]ead|[Ss]pokes(?:man|woman|person)|[Aa]dvis[eo]r|[Oo]fficial|[Rr]epresentative) (?:of|at|in|from) the $/;

/** No country, title and link are longer. */
const reach = 100;

/** Where the words before such a title stand in the text; `undefined` when there is no title right before the name. */
export function findBeforeTitle(
  text: string,
  start: number,
): { readonly start: number; readonly end: number } | undefined {
  const from = Math.max(0, start - reach);
  const match = titled.exec(text.slice(from, start));
  const words = match?.groups?.country;
  if (match === null || words === undefined) return undefined;
  return { start: from + match.index, end: from + match.index + words.length };
}
