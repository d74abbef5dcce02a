// Paints marks with the CSS Custom Highlight API: the page's elements stay as they are, so frameworks do not stumble and
// lines do not move. Called by lib/reading. Page script can see and clear highlights: names mean nothing and differ per
// page, only our own entries are touched, and what a page clears comes back five times, then stays away.
//
// The rules stand in an adopted style sheet, which content scripts of Chromium 156 and Firefox 153 may add, under a
// `default-src 'none'` policy too (seen in both on 2026-11-21; older Firefox refused, and could not underline highlights).
import { type Look, looks, writeMarkStyle } from './mark-style';
import { type Mark, toStaticRange } from './mention-ranges';

export interface Highlighter {
  /** Shows exactly these marks; those that stand already are not touched. */
  readonly paint: (marks: Readonly<Record<Exclude<Look, 'jumped'>, readonly Mark[]>>, isDark: boolean) => void;
  /** The mark just jumped to, or none. */
  readonly glow: (mark: Mark | undefined) => void;
  /** Puts back what the page took away. Cheap: for the moments when the reader looks. */
  readonly repair: () => void;
}

/** What one look shows now. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: Map<Mark, StaticRange>;
}

/** How often cleared marks come back: a page that insists gets its way. */
const mostRepairs = 5;

/** Everything painted goes when `signal` aborts. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const names = { first: randomName(), later: randomName(), jumped: randomName() };
  const painted = new Map<Look, Painted>();
  const sheet = createSheet();
  let repairs = 0;
  let style = '';

  const begin = (look: Look): Painted => {
    const shown: Painted = { highlight: new Highlight(), ranges: new Map() };
    shown.highlight.priority = looks.indexOf(look);
    painted.set(look, shown);
    return shown;
  };
  const register = (look: Look, marks: readonly Mark[]) => {
    if (signal.aborted) return;
    const { highlight, ranges } = painted.get(look) ?? begin(look);
    const wanted = new Set(marks);
    for (const [mark, range] of ranges) {
      if (wanted.has(mark)) continue;
      ranges.delete(mark);
      highlight.delete(range);
    }
    for (const mark of wanted) {
      const range = ranges.has(mark) ? undefined : toStaticRange(mark);
      if (range === undefined) continue;
      ranges.set(mark, range);
      highlight.add(range);
    }
    if (CSS.highlights.get(names[look]) !== highlight) CSS.highlights.set(names[look], highlight);
  };
  signal.addEventListener('abort', () => {
    for (const look of looks) CSS.highlights.delete(names[look]);
    sheet.remove();
  });

  return {
    paint(marks, isDark) {
      const wanted = writeMarkStyle(names, isDark);
      if (wanted !== style) sheet.write(wanted);
      style = wanted;
      register('first', marks.first);
      register('later', marks.later);
    },
    glow: (mark) => register('jumped', mark === undefined ? [] : [mark]),
    repair() {
      const missing = [...painted].filter(([look]) => !CSS.highlights.has(names[look]));
      if ((missing.length === 0 && sheet.isThere()) || style === '' || repairs >= mostRepairs) return;
      repairs++;
      for (const [look, { highlight }] of missing) CSS.highlights.set(names[look], highlight);
      sheet.write(style);
    },
  };
}

/** A CSS identifier that says nothing. */
export function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(letters, (value) => String.fromCharCode(97 + (value % 26))).join('');
}

interface PageSheet {
  readonly write: (css: string) => void;
  readonly isThere: () => boolean;
  readonly remove: () => void;
}

/** A style sheet of ours among the page's; pages that set their own list anew throw it out. */
function createSheet(): PageSheet {
  const sheet = new CSSStyleSheet();
  const isThere = () => document.adoptedStyleSheets.includes(sheet);
  return {
    write(css) {
      sheet.replaceSync(css);
      if (!isThere()) document.adoptedStyleSheets.push(sheet);
    },
    isThere,
    remove() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
