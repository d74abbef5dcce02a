// What `npm start` does without a screen: reads the demonstration article as a reader would, prints the names that were
// found, and takes pictures of marks, card, popup and first-run page, in light and dark.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { press, waitForNoText, waitForText, write } from '../../tests/support/controls';
import type { Driver, View } from '../../tests/support/driver';
import { openMarked } from '../../tests/support/open-marked';
import type { PageServer } from '../../tests/support/page-server';
import { hoverMention, waitForNoCard } from '../../tests/support/reader';

interface Stage {
  readonly server: PageServer;
  /** Where the pictures go; emptied first. */
  readonly folder: string;
}

const schemes = ['light', 'dark'] as const;

/** Prints the table and writes the pictures. */
export async function showUnseen(driver: Driver, { server, folder }: Stage): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await openMarked(driver, `${server.origin}/demo-article.html`);
  await picture(page, folder, 'article-marks');
  for (const scheme of schemes) {
    await page.useColours(scheme);
    await hoverMention(page, 'Umerov');
    await page.screenshot(join(folder, `card-${scheme}.png`));
    await page.press('Escape');
    await waitForNoCard(page);
  }

  const popup = await driver.pressToolbarButton(page);
  await waitForText(popup, 'Rustem Umerov');
  printActors(await popup.run(listActors));
  await press(popup, 'Save article');
  await waitForText(popup, /Saved \d/);
  await write(popup, 'Note', 'Which orders were signed before the programme ended?');
  await picture(popup, folder, 'popup');
  await press(popup, 'Add note');
  await waitForText(popup, /Saved \d/);
  await press(popup, 'Notes');
  await waitForText(popup, 'Which orders were signed');
  await picture(popup, folder, 'popup-notes');
  await press(popup, 'Articles');
  await waitForNoText(popup, 'Which orders were signed');
  await picture(popup, folder, 'popup-articles');
  await popup.close();

  const settings = await driver.openExtensionPage('options.html');
  await waitForText(settings, 'Allow all sites');
  await picture(settings, folder, 'first-run');
  console.log(`\nPictures of the marks, the card, the popup and the first-run page: ${folder}`);
}

async function picture(view: View, folder: string, name: string): Promise<void> {
  for (const scheme of schemes) {
    await view.useColours(scheme);
    await view.run(scrollToTop);
    await view.screenshot(join(folder, `${name}-${scheme}.png`));
  }
  await view.useColours('light');
}

interface FoundActor {
  readonly name: string;
  readonly count: string;
  readonly role: string;
}

function printActors(actors: readonly FoundActor[]): void {
  const width = Math.max(...actors.map(({ name }) => name.length));
  console.log('\nNamed in the demonstration article, with the role on its date (7 March 2025):\n');
  for (const { name, count, role } of actors) console.log(`  ${name.padEnd(width)}  ${count.padStart(3)}  ${role}`);
}

// ---- Run in the page or the popup ----

function scrollToTop(): void {
  for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
}

function listActors(): readonly FoundActor[] {
  const textOf = (row: Element, selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
  return [...document.querySelectorAll('.actor')].map((row) => ({
    name: textOf(row, '.actor-name'),
    count: /\d+×/.exec(textOf(row, '.actor-count'))?.[0] ?? '',
    role: [...row.querySelectorAll('.actor-role > *')].map((part) => part.textContent?.trim() ?? '').join(' '),
  }));
}
