// Which elements run on in a line and which start a piece of their own. Plain names decide; only elements that pages
// style freely (`span`, `a`, custom ones) are asked for their style, because asking for all costs more than the walk.
// Used by text-blocks; one flow lives as long as one walk, so that changed styles are seen by the next.
import { nameOf, parentOf } from './safe-dom';

const inlineNames = new Set(
  'b i em strong u s mark small big sub sup abbr acronym cite q dfn time data bdi bdo font wbr ins del kbd samp var tt ruby rb rt rp nobr'.split(
    ' ',
  ),
);
const freeNames = new Set(['span', 'a', 'label', 'output', 'slot']);
const { checkVisibility } = Element.prototype as { checkVisibility?: (options: object) => boolean };

export interface Flow {
  readonly isBlock: (element: Element) => boolean;
  /** Inline, but set off from its neighbours without white space in the source: chips, buttons of a tag list. */
  readonly standsApart: (element: Element) => boolean;
  /** The nearest element around, itself included, that starts a piece. */
  readonly ownerOf: (element: Element) => Element;
  /** Whether nobody sees the element: no box, or invisible. */
  readonly isHidden: (element: Element) => boolean;
}

/** `<br>`: ends the line, not the piece. */
export function breaksLine(element: Element): boolean {
  return nameOf(element) === 'br';
}

/** By name alone, without asking for the style: for elements that just appeared. */
function isBlockName(element: Element): boolean {
  const name = nameOf(element);
  return !inlineNames.has(name) && !freeNames.has(name) && name !== 'br' && !name.includes('-');
}

export function createFlow(): Flow {
  const displays = new Map<Element, string>();
  const owners = new Map<Element, Element>();
  const seen = new Map<Element, boolean>();

  const displayOf = (element: Element): string => {
    const known = displays.get(element);
    if (known !== undefined) return known;
    const display = isBlockName(element)
      ? 'block'
      : isPlainInline(element)
        ? 'inline'
        : getComputedStyle(element).display;
    displays.set(element, display);
    return display;
  };
  const isBlock = (element: Element) => {
    const display = displayOf(element);
    // A document without a window, such as a copy, has no styles: then the free ones run on.
    return display !== '' && display !== 'contents' && !display.startsWith('inline') && !display.startsWith('ruby');
  };
  const ownerOf = (element: Element): Element => {
    const known = owners.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const owner = parent === null || isBlock(element) ? element : ownerOf(parent);
    owners.set(element, owner);
    return owner;
  };
  const isHidden = (element: Element) => {
    const known = seen.get(element) ?? !isVisible(element);
    seen.set(element, known);
    return known;
  };
  const standsApart = (element: Element) => displayOf(element).startsWith('inline-');
  return { isBlock, ownerOf, isHidden, standsApart };
}

function isPlainInline(element: Element): boolean {
  const name = nameOf(element);
  return inlineNames.has(name) || name === 'br';
}

/** Whether the element has a box and is not invisible; true where the browser cannot tell. */
export function isVisible(element: Element): boolean {
  return checkVisibility === undefined || checkVisibility.call(element, { visibilityProperty: true });
}
