// Whether the page is dark where the reader looks: the real colour behind the text, not what the browser prefers, because
// most pages are light whatever the reader's system says. Used for the marks' colours and for the card's.
import { attributeOf, findOne, parentOf } from './safe-dom';

/** A colour as computed styles write it: channels 0-255, alpha 0-1. */
interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

type Channels = [number, number, number];

/** True when all channels of the background behind `element` are below the middle. */
export function isDarkBehind(element: Element): boolean {
  const line: Element[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at)) line.unshift(at);
  let behind: Channels = canvasColour(line[0]);
  for (const layer of line) {
    const colour = parseColour(getComputedStyle(layer).backgroundColor);
    if (colour !== undefined) behind = blend(colour, behind);
  }
  return behind.every((channel) => channel < 128);
}

/** What readers who want dark pages say. */
export const darkScheme = '(prefers-color-scheme: dark)';

/** What the browser paints under a page without background: white, or near black if the page asked for dark. */
function canvasColour(root: Element | undefined): Channels {
  const styled = root === undefined ? '' : getComputedStyle(root).colorScheme;
  // The computed style does not tell what a meta element asks for.
  const schemes = styled === 'normal' ? askedByMeta() : styled;
  const isDark = schemes.includes('dark') && (!schemes.includes('light') || matchMedia(darkScheme).matches);
  return isDark ? [18, 18, 18] : [255, 255, 255];
}

function askedByMeta(): string {
  const meta = findOne(document.documentElement, 'meta[name="color-scheme" i]');
  return (meta && attributeOf(meta, 'content')) ?? '';
}

function blend({ channels, alpha }: Colour, behind: Channels): Channels {
  const mix = (index: 0 | 1 | 2) => channels[index] * alpha + behind[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** `rgb()` and `color()` as they are, of `lab()`, `oklch()` and the like the lightness as grey; else `undefined`. */
function parseColour(text: string): Colour | undefined {
  const [, space = '', values = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(text) ?? [];
  const numbers = values.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [first, second, third, alpha = 1] = numbers;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (space.startsWith('rgb')) return { channels: [first, second, third], alpha };
  if (space === 'color') return { channels: [first * 255, second * 255, third * 255], alpha };
  const grey = space.startsWith('ok') ? first * 255 : first * 2.55;
  return { channels: [grey, grey, grey], alpha };
}
