;; The window: the part of the text that is being searched. AssemblyScript knows no arrays of the engine's own, and only into
;; these does an engine copy a string at once (js-string-builtins). Merged with scanner.ts, which then reads the array in place.
(module
  (type $units (array (mut i16)))
  (import "wasm:js-string" "intoCharCodeArray"
    (func $intoCharCodeArray (param externref (ref null $units) i32) (result i32)))
  ;; As many as windowUnits in sizes.ts, and one.
  (global $units (ref $units) (array.new_default $units (i32.const 4097)))

  ;; Copies all units of $text to a place of the window, and a NUL behind them; answers the place of that. It is the last one at most.
  (func (export "copyText") (param $text externref) (param $at i32) (result i32)
    (local.set $at
      (i32.add (local.get $at)
        (call $intoCharCodeArray (local.get $text) (global.get $units) (local.get $at))))
    (array.set $units (global.get $units) (local.get $at) (i32.const 0))
    (local.get $at))

  ;; The unit at a place of the window.
  (func (export "unitOfWindow") (param $at i32) (result i32)
    (array.get_u $units (global.get $units) (local.get $at))))
