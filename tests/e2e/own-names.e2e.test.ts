// The reader's own names: taken in from a file, marked, kept over a restart; matches rejected and taken back; files refused.
import { expect, test } from 'vitest';
import { hasControl, press, readText, waitForNoText, waitForText, write } from '../support/controls';
import type { View } from '../support/driver';
import { openBrowser } from '../support/open-browser';
import { hoverMention, readMarks, waitForMarks } from '../support/reader';
import { waitFor } from '../support/wait-for';

const open = openBrowser('demo');
const openSettings = () => open.driver.openExtensionPage('options.html');

/** Chooses a file as the browser's own window would hand it over. */
async function chooseFile(settings: View, name: string, text: string): Promise<void> {
  await waitForText(settings, 'Your own names');
  await settings.run(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

const orchard = {
  id: 'own-orchard',
  kind: 'place',
  label: { en: 'The school’s orchard' },
  summary: { en: 'Planted by the parents.' },
  names: [{ text: 'orchard', lang: 'en', type: 'full' }],
};
const fileOf = (parts: object) => JSON.stringify({ format: 'dramatis-overlay', version: 1, ...parts }, undefined, 2);

test('a file with an own entity marks it on pages, with a card that says whose word it is', async () => {
  const settings = await openSettings();
  await chooseFile(settings, 'mine.json', fileOf({ entities: [orchard] }));
  await waitForText(settings, 'Taken in: 1 entry with 1 name.');
  await waitForText(settings, 'The school’s orchard');
  const page = await open.driver.openTab(open.address('/plain.html'));
  await waitForMarks(page, 'orchard');
  const card = await hoverMention(page, 'orchard');
  expect(card).toContain('your own entry');
  expect(card).toContain('Planted by the parents.');
  await page.close();
  await settings.close();
});

test('it is there after the browser has ended the background, compiled as it was', async () => {
  await open.driver.stopBackground();
  const page = await open.driver.openTab(open.address('/plain.html'));
  await waitForMarks(page, 'orchard');
  const settings = await openSettings();
  const kept = await settings.run(async () => {
    type Api = { readonly storage: { readonly session: { get(key: string): Promise<object> } } };
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    return JSON.stringify(await (browser ?? chrome).storage.session.get('ownNames'));
  });
  expect(kept).toContain('own-orchard');
  await page.close();
  await settings.close();
});

test('a broken file is refused whole, with line and field', async () => {
  const settings = await openSettings();
  const bad = { ...orchard, id: 'own-apples', valid: { from: '2025-13' } };
  await chooseFile(settings, 'mine.json', fileOf({ entities: [{ ...orchard, label: { en: 'Changed' } }, bad] }));
  await waitForText(settings, /Line \d+, field “entities\[1\]\.valid\.from”: It must be a date/);
  await chooseFile(settings, 'mine.csv', 'name,kind\nApples,place\nPears,fruit\n');
  const text = await waitForText(settings, 'Line 3, field “kind”: It must be one of: person');
  expect(text).toContain('The school’s orchard');
  expect(text).not.toContain('Changed');
  expect(text).not.toContain('Apples');
  await settings.close();
});

test('a match rejected on this site goes, stays away after a reload and a restart, and comes back', async () => {
  const page = await open.driver.openTab(open.address('/demo-article.html'));
  await waitForMarks(page, 'Kaja Kallas', 'Rustem Umerov');
  const popup = await open.driver.pressToolbarButton(page);
  await openChoices(popup);
  await press(popup, '“Kaja Kallas” never on 127.0.0.1');
  await waitForText(popup, '“Kaja Kallas” is not marked as Kaja Kallas on this site.');
  await waitForGone(page, 'Kaja Kallas');
  await press(popup, 'Undo');
  await waitForMarks(page, 'Kaja Kallas');
  await waitFor(() => hasControl(popup, 'Why is this Kaja Kallas'), { what: 'her in the list again' });
  await openChoices(popup);
  await press(popup, '“Kaja Kallas” never on 127.0.0.1');
  await waitForGone(page, 'Kaja Kallas');
  await popup.close();
  await page.goTo(open.address('/demo-article.html'));
  await waitForGone(page, 'Kaja Kallas');

  await open.restart();
  const after = await open.driver.openTab(open.address('/demo-article.html'));
  await waitForGone(after, 'Kaja Kallas');
  await after.goTo(open.address('/plain.html'));
  await waitForMarks(after, 'orchard');
  const settings = await openSettings();
  await waitForText(settings, 'not Kaja Kallas, on 127.0.0.1');
  await press(settings, 'Mark again: “Kaja Kallas”');
  await waitForNoText(settings, 'not Kaja Kallas');
  await settings.close();
  await after.goTo(open.address('/demo-article.html'));
  await waitForMarks(after, 'Kaja Kallas');
  await after.close();
});

test('one place alone can be rejected', async () => {
  const page = await open.driver.openTab(open.address('/demo-article.html'));
  const before = await waitForMarks(page, 'Kaja Kallas');
  const popup = await open.driver.pressToolbarButton(page);
  await openChoices(popup);
  await press(popup, 'Not here');
  await waitForText(popup, 'in this place');
  await waitFor(async () => (await readMarks(page)).length === before.length - 1, { what: 'one mark fewer' });
  await press(popup, 'Undo');
  await waitFor(async () => (await readMarks(page)).length === before.length, { what: 'all marks again' });
  await popup.close();
  await page.close();
});

test('a name from the form is marked, and gone after it is deleted; deleting can be undone', async () => {
  const settings = await openSettings();
  await press(settings, 'Add a name');
  await write(settings, 'Names', 'apples');
  await write(settings, 'Note for the card', 'Small and sour.');
  await press(settings, 'Add name');
  await waitForText(settings, 'Person');
  const page = await open.driver.openTab(open.address('/plain.html'));
  await waitForMarks(page, 'apples', 'orchard');
  await press(settings, 'Delete: apples');
  await waitForText(settings, '“apples” was deleted.');
  await press(settings, 'Undo');
  await waitFor(async () => (await readText(settings)).includes('was deleted') === false, { what: 'the toast to go' });
  await press(settings, 'Delete: apples');
  await waitForText(settings, '“apples” was deleted.');
  await page.goTo(open.address('/plain.html'));
  await waitForMarks(page, 'orchard');
  expect(await readMarks(page)).not.toContain('apples');
  await page.close();
  await settings.close();
});

test('what the browser loses comes back from the second copy, and the reader is told', async () => {
  const settings = await openSettings();
  await chooseFile(settings, 'mine.json', fileOf({ entities: [orchard] }));
  await waitForText(settings, 'Taken in: 1 entry with 1 name.');
  const outcome = await settings.run(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.deleteDatabase('dramatis-library');
        request.onsuccess = () => resolve('deleted');
        request.onerror = () => resolve('refused');
      }),
  );
  expect(outcome).toBe('deleted');
  await settings.close();
  await open.restart();
  const page = await open.driver.openTab(open.address('/plain.html'));
  await waitForMarks(page, 'orchard');
  await page.close();
  const after = await openSettings();
  await waitForText(after, 'was brought back from the second copy.');
  await waitForText(after, 'The school’s orchard');
  await press(after, 'Understood');
  await waitForNoText(after, 'second copy');
  await after.close();
});

/** Opens “Not this one?” of an actor. A list that is read anew while this is done may have closed “Why” again. */
async function openChoices(popup: View): Promise<void> {
  const open = async () => {
    if (!(await hasControl(popup, 'Not Kaja Kallas'))) await press(popup, 'Why is this Kaja Kallas');
    return hasControl(popup, 'Not Kaja Kallas');
  };
  await waitFor(open, { what: 'the choices for Kaja Kallas' });
  await press(popup, 'Not Kaja Kallas');
}

/** Waits until everything is marked but this. */
async function waitForGone(page: View, words: string): Promise<void> {
  await waitForMarks(page, 'Rustem Umerov');
  await waitFor(async () => !(await readMarks(page)).includes(words), { what: `the mark on “${words}” to go` });
}
