// The reader's keys: next and previous mark (also sent by the browser as commands; this hears them where the shortcut was
// not free), Esc, and typing into the page's fields, which sends the card away.
import type { Mark } from '../page/mention-ranges';
import type { ArticleReading } from './article-reading';
import type { CardShow } from './card-show';
import type { HoverRun } from './run-hover';

export interface KeyLife {
  readonly hover: HoverRun<Mark>;
  readonly card: CardShow;
  readonly marks: () => ArticleReading | undefined;
  readonly step: (direction: 'next' | 'previous') => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** Physical keys: with Alt and Shift held, the letter may be anything. */
const steps: Readonly<Record<string, 'next' | 'previous'>> = { KeyJ: 'next', KeyK: 'previous' };

export function followKeys({ hover, card, marks, step, signal }: KeyLife): void {
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape' && hover.shown() !== undefined) {
      // One Esc, one thing: the page's own dialogs stay.
      event.preventDefault();
      event.stopImmediatePropagation();
      hover.send({ type: 'escape' });
      return;
    }
    // The event's target would be the component around a field in a shadow root.
    const isTyping = !card.isOurs(event.target) && isField(event.composedPath()[0]);
    const direction =
      event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey ? steps[event.code] : undefined;
    if (direction !== undefined && !isTyping && marks() !== undefined) {
      event.preventDefault();
      void step(direction);
    } else if (isTyping && event.key.length === 1) hover.send({ type: 'typing' });
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
}

function isField(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
