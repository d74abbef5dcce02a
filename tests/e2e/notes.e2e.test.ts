// Notes: half-typed, saved, found again after a restart, edited, deleted and brought back; and texts that are unusual.
import { describe, expect, test } from 'vitest';
import { hasControl, paste, press, readField, waitForNoText, waitForText, write } from '../support/controls';
import type { View } from '../support/driver';
import { openBrowser } from '../support/open-browser';
import { hoverMention, pressInCard, waitForMarks } from '../support/reader';
import { waitFor } from '../support/wait-for';

const open = openBrowser('demo');

const openPopup = async (path = '/demo-article.html'): Promise<{ page: View; popup: View }> => {
  const page = await open.driver.openTab(open.address(path));
  await waitForMarks(page, 'Rustem Umerov');
  return { page, popup: await open.driver.pressToolbarButton(page) };
};

const draftOf = (popup: View, text: string) =>
  waitFor(async () => (await readField(popup, 'Note')) === text, { what: `the draft “${text}”` });

describe('a note', () => {
  test('survives closing the popup half-typed, saving, a restart, an edit, and deleting with undo', async () => {
    const { page, popup } = await openPopup();
    await write(popup, 'Note', 'Half a thought about');
    await popup.close();

    const second = await open.driver.pressToolbarButton(page);
    await draftOf(second, 'Half a thought about');
    await write(second, 'Note', 'Half a thought about shells, now whole.');
    await press(second, 'Add note');
    await waitForText(second, /Saved \d/);
    await draftOf(second, '');
    await second.close();

    await open.restart();
    const { popup: third } = await openPopup();
    await press(third, 'Notes');
    await waitForText(third, 'Half a thought about shells, now whole.');
    await press(third, 'Edit note of');
    await write(third, 'Text of the note', 'A thought, edited.');
    await press(third, 'Save changes');
    await waitForNoText(third, 'Half a thought about shells, now whole.');
    await waitForText(third, 'A thought, edited.');

    await press(third, 'Delete note of');
    await waitForNoText(third, 'A thought, edited.');
    await press(third, 'Undo');
    await waitForText(third, 'A thought, edited.');
    await third.close();

    const { popup: last } = await openPopup();
    await press(last, 'Notes');
    await waitForText(last, 'A thought, edited.');
    await press(last, 'Delete note of');
    await waitForText(last, 'No notes yet');
    await last.close();
  });

  test('an edit half-typed survives closing the popup', async () => {
    const { page, popup } = await openPopup();
    await write(popup, 'Note', 'First words.');
    await press(popup, 'Add note');
    await waitForText(popup, /Saved \d/);
    await press(popup, 'Notes');
    await press(popup, 'Edit note of');
    await write(popup, 'Text of the note', 'First words, and a few');
    await popup.close();
    const again = await open.driver.pressToolbarButton(page);
    await press(again, 'Notes');
    await press(again, 'Edit note of');
    await waitFor(async () => (await readField(again, 'Text of the note')) === 'First words, and a few', {
      what: 'the draft of the edit',
    });
    await press(again, 'Save changes');
    await waitForText(again, 'First words, and a few');
    await again.close();
  });

  test('begun from the card carries actor and sentence', async () => {
    const page = await open.driver.openTab(open.address('/demo-article.html'));
    await waitForMarks(page, 'Kaja Kallas');
    await hoverMention(page, 'Kaja Kallas');
    // The card ignores clicks in its first moments (they may have been meant for what lay under it).
    await new Promise((resolve) => setTimeout(resolve, 600));
    await pressInCard(page, 'Write a note');
    const popup = await open.driver.findPopup(page);
    await waitForText(popup, 'Foreign and security policy belongs to the High Representative, Kaja Kallas.');
    await write(popup, 'Note', 'About her field.');
    await press(popup, 'Add note');
    await waitForText(popup, /Saved \d/);
    await press(popup, 'Notes');
    expect(await waitForText(popup, 'About her field.')).toContain('Kaja Kallas');
    await popup.close();
  });

  test('on the sentence selected quotes it', async () => {
    const page = await open.driver.openTab(open.address('/plain.html'));
    await page.run(() => {
      const paragraph = document.querySelectorAll('p')[1];
      if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
    });
    const popup = await open.driver.pressToolbarButton(page);
    await waitForText(popup, 'the children had watered the trees themselves');
    await write(popup, 'Note', 'Fair.');
    await press(popup, 'Add note');
    await waitForText(popup, /Saved \d/);
    await press(popup, 'Notes');
    expect(await waitForText(popup, 'Fair.')).toContain('the children had watered the trees themselves');
    await popup.close();
  });

  test('of spaces only cannot be added', async () => {
    const { popup } = await openPopup();
    await write(popup, 'Note', '   ');
    await waitForText(popup, 'Only spaces so far');
    expect(await hasControl(popup, 'Add note')).toBe(false);
    await popup.close();
  });

  test('with right-to-left text and emoji comes back letter by letter, and is found by a word of it', async () => {
    const text = 'מפגש בקייב 🇺🇦 👩‍🏭 – שלום, and English after it';
    const { popup } = await openPopup();
    await paste(popup, 'Note', text);
    await press(popup, 'Add note');
    await waitForText(popup, /Saved \d/);
    await press(popup, 'Notes');
    await waitForText(popup, text);
    await write(popup, 'Search notes', 'שלום');
    await waitForText(popup, text);
    await write(popup, 'Search notes', 'nowhere written');
    await waitForText(popup, 'Nothing found');
    await popup.close();
  });

  test('of one megabyte is kept whole', async () => {
    const text = `${'A long note about ammunition.\n'.repeat(35_000)}End of the long note.`;
    const { popup } = await openPopup();
    await paste(popup, 'Note', text);
    await press(popup, 'Add note');
    await waitForText(popup, /Saved \d/);
    await press(popup, 'Notes');
    await press(popup, `Show all ${text.length.toLocaleString('en')}`);
    await waitForText(popup, 'End of the long note.');
    await popup.close();
  });
});

test('the background may end at any moment: the next press wakes it, and nothing is missing', async () => {
  const { popup } = await openPopup();
  await write(popup, 'Note', 'Before the end of the background.');
  await press(popup, 'Add note');
  await waitForText(popup, /Saved \d/);
  await popup.close();
  await open.driver.stopBackground();
  const { popup: next } = await openPopup();
  await write(next, 'Note', 'After it.');
  await press(next, 'Add note');
  await waitForText(next, /Saved \d/);
  await press(next, 'Notes');
  await waitForText(next, 'After it.');
  await waitForText(next, 'Before the end of the background.');
  await next.close();
});

describe('when the browser refuses to store', () => {
  test('the popup says so, and the text stays in its field', async () => {
    const { popup } = await openPopup();
    await write(popup, 'Note', 'Must not get lost.');
    await open.driver.refuseStorage();
    await press(popup, 'Add note');
    await waitForText(popup, 'Not saved.');
    expect(await readField(popup, 'Note')).toBe('Must not get lost.');
    await popup.close();
  });
});
