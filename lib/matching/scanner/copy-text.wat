;; Copies a string into the scanner's memory. AssemblyScript knows no arrays of the engine's own, and only into these does an
;; engine copy a string at once (js-string-builtins); from there it is half a bare loop over the text. Merged with scanner.ts.
(module
  (type $units (array (mut i16)))
  (import "wasm:js-string" "intoCharCodeArray"
    (func $intoCharCodeArray (param externref (ref null $units) i32) (result i32)))
  (import "scanner" "memory" (memory 0))
  ;; As many as windowUnits in sizes.ts.
  (global $units (ref $units) (array.new_default $units (i32.const 4096)))

  ;; Copies all units of $text, of which there are at most 4096, to $to, and perhaps up to seven older ones behind; answers
  ;; how many there are. Eight units a round.
  (func (export "copyText") (param $text externref) (param $to i32) (result i32)
    (local $count i32) (local $at i32)
    (local.set $count (call $intoCharCodeArray (local.get $text) (global.get $units) (i32.const 0)))
    (loop $next
      (i32.store (local.get $to) (call $two (local.get $at)))
      (i32.store offset=4 (local.get $to) (call $two (i32.add (local.get $at) (i32.const 2))))
      (i32.store offset=8 (local.get $to) (call $two (i32.add (local.get $at) (i32.const 4))))
      (i32.store offset=12 (local.get $to) (call $two (i32.add (local.get $at) (i32.const 6))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $count))))
    (local.get $count))

  ;; Two units as they stand in memory.
  (func $two (param $at i32) (result i32)
    (i32.or
      (array.get_u $units (global.get $units) (local.get $at))
      (i32.shl (array.get_u $units (global.get $units) (i32.add (local.get $at) (i32.const 1))) (i32.const 16)))))
