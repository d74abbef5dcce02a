// What was just deleted, and the way back. Stays ten seconds; the clock stops while the pointer or the focus is on it
// (WCAG 2.2.1), and starts anew when both have left.
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the way back stays open, in ms. */
export const undoMs = 10_000;

interface UndoToastProps {
  /** What happened, e.g. `Note deleted.` */
  readonly message: string;
  /** Put the focus on the button: for a deletion made from the keyboard, whose button is gone. */
  readonly takesFocus: boolean;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** One toast with one button. Give it a `key` per deletion, so that each gets its own clock. */
export function UndoToast({ message, takesFocus, undo, dismiss }: UndoToastProps) {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(takesFocus);
  const button = useRef<HTMLButtonElement>(null);
  const isHeld = hovered || focused;
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(dismiss, undoMs);
    return () => clearTimeout(timer);
  }, [isHeld, dismiss]);
  return (
    <div
      class="toast"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <span>{message}</span>
      <button type="button" class="button-text" ref={button} onClick={undo}>
        Undo
      </button>
    </div>
  );
}
