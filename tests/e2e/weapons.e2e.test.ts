// Weapons are known, but marked only for readers who ask for them; what they are called hides no other name meanwhile.
import { expect, test } from 'vitest';
import { press, waitForText } from '../support/controls';
import { openBrowser } from '../support/open-browser';
import { hoverMention, readMarks, waitForMarks } from '../support/reader';
import { waitFor } from '../support/wait-for';

const open = openBrowser('demo');
const weapons = ['Patria 6x6', 'Patriot batteries', 'HIMARS'];

test('weapons are marked in an open page as soon as the box is ticked, and no longer when it is not', async () => {
  const page = await open.driver.openTab(open.address('/weapons.html'));
  expect(await waitForMarks(page, 'Patria')).toEqual(['Patria', 'Patria']);

  const settings = await open.driver.openExtensionPage('options.html');
  await press(settings, 'Mark weapons too');
  await waitForText(settings, 'Weapons are marked from now on');
  expect(await waitForMarks(page, ...weapons)).toEqual(['Patria 6x6', 'Patria', 'Patriot batteries', 'HIMARS']);

  await press(settings, 'Mark weapons too');
  await waitForText(settings, 'Weapons are no longer marked');
  await waitFor(async () => (await readMarks(page)).join() === 'Patria,Patria', {
    what: 'the weapons to lose their marks',
  });
  await press(settings, 'Mark weapons too');
  await waitForMarks(page, ...weapons);
  await settings.close();

  const later = await open.driver.openTab(open.address('/weapons.html'));
  await waitForMarks(later, ...weapons);
  expect(await hoverMention(later, 'HIMARS')).toContain('Lockheed Martin');
});
