// Contrast of text against its ground, as WCAG 2.2 measures it. Runs in the document under test.

/**
 * Texts whose contrast is below 4.5 : 1 (3 : 1 when large), each with its colours. Looks through a shadow root when one is
 * given, else through the document. Grounds that are pictures are not judged.
 */
export function listFaintTexts(root?: ShadowRoot): readonly string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];

  // Any CSS colour, painted on one pixel, tells its sRGB values.
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const parse = (css: string): Colour => {
    if (pixel === null) return [0, 0, 0, 1];
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = css;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const blend = (top: Colour, below: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const groundOf = (element: Element | null): Colour => {
    if (element === null)
      return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
    const own = parse(getComputedStyle(element).backgroundColor);
    const host = element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null;
    return own[3] === 1 ? own : blend(own, groundOf(element.parentElement ?? host));
  };
  const luminance = (colour: Colour): number => {
    const linear = (index: 0 | 1 | 2) => {
      const part = colour[index] / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
  };
  const judge = (element: Element): string | undefined => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const ground = groundOf(element);
    const ink = blend(parse(color), ground);
    const [dark = 0, light = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    if (ratio >= (isLarge ? 3 : 4.5)) return undefined;
    return `“${element.textContent?.trim().slice(0, 40)}” ${ratio.toFixed(2)} (${ink.join(' ')} on ${ground.join(' ')})`;
  };
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility();
  };
  const hasOwnText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  const elements = [...(root ?? document.body).querySelectorAll('*')];
  return elements
    .filter((element) => hasOwnText(element) && isShown(element) && !(element instanceof HTMLOptionElement))
    .map(judge)
    .filter((fault) => fault !== undefined);
}
