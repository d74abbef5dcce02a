// What a page cannot do: read the card, open it with events of its own making, reach the extension's files or messages.
import { expect, test } from 'vitest';
import { openBrowser } from '../support/open-browser';
import { getMarkPlace, hoverMention, readCard, waitForMarks } from '../support/reader';

const open = openBrowser('demo');

const openArticle = async () => {
  const page = await open.driver.openTab(open.address('/demo-article.html'));
  await waitForMarks(page, 'Rustem Umerov', 'Kaja Kallas');
  return page;
};

test('read the open card, in twelve ways', async () => {
  const page = await openArticle();
  const card = await hoverMention(page, 'Kaja Kallas');
  const canary = 'Vice-President';
  expect(card).toContain(canary);
  const found = await page.run((word) => {
    const host = document.querySelector('html > :not(head, body)');
    const box = host?.getBoundingClientRect();
    const below = box === undefined ? null : document.elementFromPoint(box.x + 20, box.y + 60);
    const reads: Readonly<Record<string, () => unknown>> = {
      'text of the document': () => document.documentElement.textContent,
      // innerText on purpose: one of the ways a page may try.
      'rendered text': () => document.documentElement.innerText,
      markup: () => document.documentElement.outerHTML,
      'markup with shadow roots': () => document.documentElement.getHTML({ serializableShadowRoots: true }),
      'the shadow root': () => host?.shadowRoot?.textContent,
      'attributes of the host': () => [...(host?.attributes ?? [])].map(({ name, value }) => name + value).join(),
      'children of the host': () => host?.children.length,
      'element under a point': () => (below === host ? '' : below?.textContent),
      'caret under a point': () =>
        document.caretPositionFromPoint((box?.x ?? 0) + 20, (box?.y ?? 0) + 60)?.offsetNode.textContent,
      selection: () => {
        getSelection()?.selectAllChildren(document.documentElement);
        const text = String(getSelection());
        getSelection()?.removeAllRanges();
        return text;
      },
      'style sheets': () =>
        [...document.adoptedStyleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .map((rule) => rule.cssText)
          .join(),
      globals: () =>
        Object.getOwnPropertyNames(window)
          .map((name) => `${name}`)
          .join(),
    };
    return Object.entries(reads)
      .filter(([, read]) => String(read() ?? '').includes(word))
      .map(([name]) => name);
  }, canary);
  expect(found).toEqual([]);
  await page.close();
});

test('open a card with pointer events of its own', async () => {
  const page = await openArticle();
  const { x, y } = await getMarkPlace(page, 'Kaja Kallas');
  await page.run(
    async (clientX, clientY) => {
      for (let step = 0; step < 12; step += 1) {
        const event = new PointerEvent('pointermove', { clientX: clientX + (step % 2), clientY, bubbles: true });
        (document.elementFromPoint(clientX, clientY) ?? document.body).dispatchEvent(event);
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
    },
    x,
    y,
  );
  expect(await readCard(page)).toBeUndefined();
  await page.close();
});

test('load a file of the extension, or talk to it', async () => {
  const settings = (await open.driver.listTabUrls()).find((url) => url.endsWith('/options.html')) ?? '';
  expect(settings).toContain('-extension://');
  const page = await openArticle();
  const reached = await page.run(
    async (base) => {
      const files = ['manifest.json', 'article.js', 'background.js', 'popup.html', 'options.html', 'icon/48.png'];
      const loaded = await Promise.allSettled(files.map((file) => fetch(base + file)));
      const globals = globalThis as { chrome?: { runtime?: unknown }; browser?: { runtime?: unknown } };
      return [
        ...files.filter((_file, index) => loaded[index]?.status === 'fulfilled'),
        ...(globals.chrome?.runtime === undefined ? [] : ['chrome.runtime']),
        ...(globals.browser?.runtime === undefined ? [] : ['browser.runtime']),
      ];
    },
    settings.replace(/options\.html$/, ''),
  );
  expect(reached).toEqual([]);
  await page.close();
});
