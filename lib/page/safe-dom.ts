// Reading a hostile page's nodes: `<form><input name="parentNode">` replaces `form.parentNode` (DOM clobbering, seen in
// Chromium's isolated world), so every property comes from a getter of the prototype, taken when this script started.
// Used by all of lib/page for nodes of the page; nodes of our own need none of it.

type Getter<T, V> = (node: T) => V;

/** The prototype's own getter for a property, callable on any node whatever names its children bear. */
function getterOf<T extends object, V>(prototype: T, name: keyof T & string): Getter<T, V> {
  for (let home: object | null = prototype; home !== null; home = Object.getPrototypeOf(home)) {
    const get = Object.getOwnPropertyDescriptor(home, name)?.get;
    if (get !== undefined) return (node) => get.call(node) as V;
  }
  throw new Error(`This browser has no getter for ${name}.`);
}

/** The parent if it is an element, else `null`. */
export const parentOf: Getter<Node, Element | null> = getterOf(Node.prototype, 'parentElement');
/** All text below an element. */
export const textOf: Getter<Element, string | null> = getterOf(Element.prototype, 'textContent');
/** Lower-case name of an element, without prefix. */
export const nameOf: Getter<Element, string> = getterOf(Element.prototype, 'localName');
/** The body that the document has now. */
export const bodyOf: Getter<Document, HTMLElement | null> = getterOf(Document.prototype, 'body');
/** 1 for elements, 3 for text. */
const nodeTypeOf: Getter<Node, number> = getterOf(Node.prototype, 'nodeType');

const { getAttribute, matches: matchesSelector, querySelectorAll, querySelector } = Element.prototype;
const { contains } = Node.prototype;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return matchesSelector.call(element, selector);
}

/** Descendants that match, in document order. */
export function listAll(element: Element, selector: string): Element[] {
  return [...querySelectorAll.call(element, selector)];
}

export function findOne(element: Element, selector: string): Element | undefined {
  return querySelector.call(element, selector) ?? undefined;
}

/** Whether `node` is `element` or hangs below it. */
export function isInside(element: Element, node: Node): boolean {
  return contains.call(element, node);
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === Node.TEXT_NODE;
}
