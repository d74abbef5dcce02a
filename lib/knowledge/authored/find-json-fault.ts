// Where a text stops being JSON. The engine's own error often names no place; editors need a line. Called by parse-json.
//
//   value -> after value -> , or end        a stack remembers the open brackets

const token =
  /\s*(?:(?<mark>[{}[\],:])|(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(?<atom>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])|(?:true|false|null)\b))/iuy;

/** What may come next: a value, a name in an object, the colon after it, or a comma or end. */
type Expected = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'comma' | 'nothing';

/** Offset of the first thing that is out of place; the length of the text when it breaks off. */
export function findJsonFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    const next: Expected | undefined = found ? readToken(found, expected, open) : undefined;
    if (found === null || next === undefined) return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    expected = next;
    at += found[0].length;
  }
}

/** What may follow the token; `undefined` when the token itself is out of place. */
function readToken({ groups = {} }: RegExpExecArray, expected: Expected, open: string[]): Expected | undefined {
  const { mark, string } = groups;
  const isValue = expected === 'value' || expected === 'first-value';
  if (mark === '{' || mark === '[') {
    if (!isValue) return undefined;
    open.push(mark);
    return mark === '{' ? 'first-name' : 'first-value';
  }
  if (mark === '}' || mark === ']') return closeBracket(mark, expected, open);
  if (mark === ',' && expected === 'comma') return open.at(-1) === '{' ? 'name' : 'value';
  if (mark === ':' && expected === 'colon') return 'value';
  if (mark !== undefined) return undefined;
  if (isValue) return afterValue(open);
  return string !== undefined && (expected === 'name' || expected === 'first-name') ? 'colon' : undefined;
}

function closeBracket(mark: '}' | ']', expected: Expected, open: string[]): Expected | undefined {
  const isEmpty = expected === (mark === '}' ? 'first-name' : 'first-value');
  if (open.at(-1) !== (mark === '}' ? '{' : '[') || !(isEmpty || expected === 'comma')) return undefined;
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma';
}
