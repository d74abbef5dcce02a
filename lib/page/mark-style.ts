// How marks look: an underline and nothing else, so that the page's text colour, background and lines stay as they are.
// Three looks: an actor's first mention is a firm line, later and inferred ones are faint and dotted (style as well as
// colour tells them apart), and the one just jumped to glows thick for a moment. Written for lib/page/highlighter.

/** The three looks. */
export type Look = 'first' | 'later' | 'jumped';

export const looks: readonly Look[] = ['later', 'first', 'jumped'];

/** 3:1 and more against white and near-black grounds, the least for something that must be seen (WCAG 1.4.11). */
const colours = {
  light: { first: '#12707e', later: '#5f8f96', jumped: '#b4491c' },
  dark: { first: '#7cc4cc', later: '#5d8f96', jumped: '#f0a37f' },
};

const lines: Readonly<Record<Look, string>> = {
  first: 'underline solid 2px',
  later: 'underline dotted 2px',
  jumped: 'underline solid 5px',
};

/** The rules for marks registered under these names. */
export function writeMarkStyle(names: Readonly<Record<Look, string>>, isDark: boolean): string {
  const palette = isDark ? colours.dark : colours.light;
  return looks
    .map((look) => {
      const decoration = `text-decoration:${lines[look]} ${palette[look]};text-underline-offset:.18em;text-decoration-skip-ink:none`;
      return `::highlight(${names[look]}){${decoration}}`;
    })
    .join('\n');
}
