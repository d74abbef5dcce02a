// Keyboard commands of the manifest. Called by lib/background.
import { browser } from './browser';

/** Calls `pressed` with the command's name and the tab in front, where the browser tells it. Pressing counts as a click. */
export function onCommand(pressed: (command: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => pressed(command, tab?.id));
}
