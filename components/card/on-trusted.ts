// Guards every action of the card: pages can make events, but not trusted ones.

/** A listener that runs `act` for the reader's own clicks and keys only. */
export function onTrusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
