// What this module calls and does not own. The only file here that no formatter reads: it knows no decorated functions.

/** JavaScript looks a unit up (../letters.ts): its kind, and its mark sixteen bits up. */
@external('env', 'learn')
export declare function learn(unit: i32): u32;

/** JavaScript puts a window that begins shortly before this place of the text (../text-window.ts), by calling `setWindow`. */
@external('env', 'slide')
export declare function slide(at: i32): void;

/** The unit at a place of the window, counted from its first one (text.wat). */
@external('text', 'unitOfWindow')
export declare function unitOfWindow(at: i32): i32;
