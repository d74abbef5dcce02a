// What stays the same whatever is chosen: the keys, and what becomes of the reader's data.

const shortcuts: readonly { readonly keys: string; readonly deed: string }[] = [
  { keys: 'Alt+Shift+D', deed: 'Read this page and open Dramatis' },
  { keys: 'Alt+Shift+J', deed: 'Go to the next name and open its card' },
  { keys: 'Alt+Shift+K', deed: 'Go to the previous name' },
  { keys: 'Esc', deed: 'Close the card' },
  { keys: 'Ctrl+Enter', deed: 'Add the note you are writing (⌘ Return on a Mac)' },
];

/** Two short sections. */
export function SmallPrint() {
  return (
    <>
      <section aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl class="keys">
          {shortcuts.map(({ keys, deed }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{deed}</dd>
            </div>
          ))}
        </dl>
        <p class="soft small">
          The first three can be changed where your browser manages extensions, under “Keyboard shortcuts” or “Manage
          extension shortcuts”.
        </p>
      </section>
      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">Privacy</h2>
        <ul class="plain">
          <li>Nothing leaves this machine. Dramatis has no server and no account, and sends nothing anywhere.</li>
          <li>
            What is known about names is part of the extension and changes only when it is updated, or when you add
            names of your own.
          </li>
          <li>
            A site can notice that marks exist on its pages and which words carry them. It cannot read your notes.
          </li>
          <li>
            Removing the extension from your browser removes everything it stored: settings, articles, notes and own
            names.
          </li>
        </ul>
      </section>
    </>
  );
}
