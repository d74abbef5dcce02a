// Opens the room of the options page, which is also the first page after installing. Called by entrypoints/options.
import { render } from 'preact';
import { OwnNamesSection } from './OwnNamesSection';
import { SettingsApp } from './SettingsApp';

/** Draws into `root`. */
export function startSettings(root: Element): void {
  render(
    <SettingsApp>
      <OwnNamesSection />
    </SettingsApp>,
    root,
  );
}
