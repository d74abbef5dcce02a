// Which part of the page is the article, and what kind of place an element is: the question behind `TextBlock.region`.
// Called once per page by text-blocks and by the date search. Only reads; a wrong guess costs evidence, never a mark,
// because everything readable outside the article is still marked as `aside`.
import { attributeOf, findOne, isInside, listAll, matches, nameOf, parentOf, textOf } from './safe-dom';

export type Region = 'headline' | 'body' | 'aside';

export interface ArticlePlace {
  /** The element that holds the article; `body` when nothing better was found. */
  readonly root: Element;
}

/** An article shorter than this is a teaser in a list. */
const shortestArticle = 200;
/** Looking at more candidates than this finds nothing new and costs time on endless pages. */
const mostCandidates = 2_000;

/** Finds the article: marked as such by the page, else the element with the most paragraph text, else the body. */
export function findArticle(body: Element): ArticlePlace {
  const root =
    longest(body, '[itemprop~="articleBody"]') ??
    longest(body, 'article') ??
    longest(body, 'main, [role="main"]') ??
    densest(body);
  if (root === undefined || isMinor(root, body)) return { root: body };
  return { root: withHeadline(root, body) };
}

function longest(body: Element, selector: string): Element | undefined {
  let best: Element | undefined;
  let bestLength = shortestArticle;
  for (const element of listAll(body, selector).slice(0, mostCandidates)) {
    const length = proseLength(element);
    if (length > bestLength) [best, bestLength] = [element, length];
  }
  return best;
}

/** Text of paragraphs, or of everything where a page writes without them. */
function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of listAll(element, 'p').slice(0, mostCandidates)) length += textLength(paragraph);
  return length > shortestArticle ? length : Math.min(textLength(element), shortestArticle * 2);
}

function textLength(element: Element): number {
  return (textOf(element) ?? '').trim().length;
}

/** The element whose own paragraphs and their neighbours one level up hold the most text. */
function densest(body: Element): Element | undefined {
  const scores = new Map<Element, number>();
  for (const paragraph of listAll(body, 'p').slice(0, mostCandidates)) {
    const parent = parentOf(paragraph);
    if (parent === null) continue;
    const length = textLength(paragraph);
    scores.set(parent, (scores.get(parent) ?? 0) + length);
    const above = parentOf(parent);
    if (above !== null && parent !== body) scores.set(above, (scores.get(above) ?? 0) + length / 2);
  }
  let best: Element | undefined;
  for (const [element, score] of scores) {
    if (score > shortestArticle && score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = element;
  }
  return best === body ? undefined : best;
}

/** A candidate that holds little of the page's prose is one story among many, or a teaser. */
function isMinor(root: Element, body: Element): boolean {
  return root === body || proseLength(root) * 4 < proseLength(body);
}

/** `articleBody` is often inside the article proper, whose head has the headline and the date. */
function withHeadline(root: Element, body: Element): Element {
  if (findOne(root, 'h1') !== undefined) return root;
  let around = parentOf(root);
  for (let level = 0; level < 3 && around !== null && around !== body; level++, around = parentOf(around)) {
    if (findOne(around, 'h1') !== undefined) return around;
  }
  return root;
}

const silent = [
  'script,style,noscript,template,svg,math,iframe,object,canvas,video,audio,code,nav,[hidden]',
  'textarea,input,select,option,button,datalist,[contenteditable]:not([contenteditable="false"])',
  ...['navigation', 'contentinfo', 'menu', 'menubar', 'search', 'textbox', 'combobox'].map(
    (role) => `[role="${role}"]`,
  ),
].join();

/**
 * Whether an element and everything in it is left alone: page furniture, program text, and whatever the reader types.
 * A footer counts as furniture unless it belongs to the article (`<article><footer>tags</footer>`).
 */
export function isSilent(element: Element, root: Element): boolean {
  return (
    matches(element, silent) || (nameOf(element) === 'footer' && (nameOf(root) === 'body' || !isInside(root, element)))
  );
}

const minorClass =
  /(?:^|[\s_-])(?:related|recommended|recommendations?|read-?(?:more|also|next)|see-?also|more-(?:news|about|on|from|stories)|also|tags?|tag-?list|promo|newsletter|sidebar|social|share|comments?|breadcrumbs?|popular|latest|teasers?)(?:$|[\s_-])/i;

/** Region by element, remembered: asked once per block, answered by walking up to the article. */
export function createRegionFinder(place: ArticlePlace): (element: Element) => Region {
  const known = new Map<Element, Region>([[place.root, 'body']]);
  const find = (element: Element): Region => {
    const remembered = known.get(element);
    if (remembered !== undefined) return remembered;
    const parent = parentOf(element);
    const outer = parent === null ? 'aside' : find(parent);
    const region = ownRegion(element, outer);
    known.set(element, region);
    return region;
  };
  return find;
}

function ownRegion(element: Element, outer: Region): Region {
  const name = nameOf(element);
  // The headline counts wherever the page puts it, often above the article proper.
  if (name === 'h1' || attributeOf(element, 'itemprop') === 'headline') return 'headline';
  if (outer !== 'body') return outer;
  if (name === 'aside' || name === 'footer' || attributeOf(element, 'role') === 'complementary') return 'aside';
  if (minorClass.test(attributeOf(element, 'class') ?? '') || minorClass.test(attributeOf(element, 'id') ?? ''))
    return 'aside';
  return (name === 'ul' || name === 'ol') && isLinkList(element) ? 'aside' : 'body';
}

/** A list that is nearly all links leads elsewhere. */
function isLinkList(list: Element): boolean {
  const all = textLength(list);
  if (all === 0 || all > 5_000) return false;
  const linked = listAll(list, 'a').reduce((sum, link) => sum + textLength(link), 0);
  return linked * 10 >= all * 8;
}
