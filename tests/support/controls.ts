// Pressing, filling and reading the extension's own pages, by what they are called and not by how they are built:
// buttons, tabs and switches by their accessible name, fields by their label.
import type { Point, View } from './driver';
import { waitFor } from './wait-for';

/**
 * Presses the first visible control whose name is, or begins with, these words. Waits until it is there, enabled, not
 * covered, and found at the same place three times running: lists are read anew after many a press.
 */
export async function press(view: View, name: string): Promise<void> {
  let last: Point | undefined;
  let times = 0;
  const pressResting = async () => {
    const place = (await view.run(findControl, name)) ?? undefined;
    times = place !== undefined && place.x === last?.x && place.y === last.y ? times + 1 : 0;
    last = place;
    return times >= 2 && (await view.clickFound(findControl, name));
  };
  await waitFor(pressResting, { what: `a control “${name}” to press` });
}

/** Whether such a control can be pressed now. */
export async function hasControl(view: View, name: string): Promise<boolean> {
  return ((await view.run(findControl, name)) ?? undefined) !== undefined;
}

/** Puts text into a field, in place of what stands there, key by key. */
export async function write(view: View, label: string, text: string): Promise<void> {
  const place = await waitFor(() => view.run(findField, label), { what: `a field “${label}”` });
  await view.click(place as Point);
  await view.run(selectAll, label);
  await view.type(text);
  await waitFor(async () => (await readField(view, label)) === text, { what: `“${text}” in the field “${label}”` });
}

/** Puts a text into a field at once, as pasting does; for texts too long to type. */
export async function paste(view: View, label: string, text: string): Promise<void> {
  await waitFor(() => view.run(findField, label), { what: `a field “${label}”` });
  await view.run(setValue, label, text);
}

/** The text in a field; `undefined` when there is no such field. */
export async function readField(view: View, label: string): Promise<string | undefined> {
  return (await view.run(getValue, label)) ?? undefined;
}

/** Everything that can be read on the page, as one text. */
export function readText(view: View): Promise<string> {
  // innerText on purpose: what is hidden must not count as said.
  return view.run(() => document.body.innerText);
}

/** Waits until the page says these words (or something matching), and answers all its text. */
export async function waitForText(view: View, words: string | RegExp): Promise<string> {
  let text = '';
  return waitFor(
    async () => {
      text = await readText(view);
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    },
    { what: `the words “${words}”` },
  ).catch((error) => {
    throw new Error(`${error.message} The page says: ${text.slice(0, 600)}`, { cause: error });
  });
}

/** Waits until the page no longer says these words. */
export async function waitForNoText(view: View, words: string): Promise<void> {
  await waitFor(async () => !(await readText(view)).includes(words), { what: `the words “${words}” to go` });
}

// ---- Run in the page: they see nothing but their arguments ----

function findControl(name: string): Point | undefined {
  const kinds = 'button, a[href], summary, select, [role=tab], [role=switch], input[type=checkbox]';
  const labelOf = (element: Element) => (element as Partial<HTMLInputElement>).labels?.[0]?.textContent;
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? labelOf(element) ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const controls = [...document.querySelectorAll<HTMLElement>(kinds)].filter(
    (element) =>
      element.getClientRects().length > 0 && element.ariaDisabled !== 'true' && !element.matches(':disabled'),
  );
  const control =
    controls.find((element) => nameOf(element) === name) ??
    controls.find((element) => nameOf(element).startsWith(name));
  if (control === undefined) return undefined;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const place = { x: left + width / 2, y: top + height / 2 };
  return control.contains(document.elementFromPoint(place.x, place.y)) ? place : undefined;
}

function findField(label: string): Point | undefined {
  const fields = [...document.querySelectorAll<HTMLElement>('textarea, input')];
  const field = fields.find((element) => element.ariaLabel === label && element.getClientRects().length > 0);
  if (field === undefined) return undefined;
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = field.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function selectAll(label: string): void {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
  fields.find((element) => element.ariaLabel === label && element.getClientRects().length > 0)?.select();
}

function getValue(label: string): string | undefined {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
  return fields.find((element) => element.ariaLabel === label && element.getClientRects().length > 0)?.value;
}

function setValue(label: string, text: string): void {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
  const field = fields.find((element) => element.ariaLabel === label && element.getClientRects().length > 0);
  if (field === undefined) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
