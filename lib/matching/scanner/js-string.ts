// The one thing the scanner asks of its host: a UTF-16 unit of a JavaScript string, by the WebAssembly builtin of that name
// (https://github.com/WebAssembly/js-string-builtins). Engines put the look-up in place of the call.
// AssemblyScript, like everything in this folder; Biome cannot read a decorator on a function and leaves this file alone.

/** The unit at `at`; traps when `at` lies outside of the text. */
@external("wasm:js-string", "charCodeAt")
export declare function charCodeAt(text: externref, at: i32): i32;
