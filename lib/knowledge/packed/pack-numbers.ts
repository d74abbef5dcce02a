// Numbers as short printable text: one character below 60, two below 1,680. Nothing in it needs an escape in a script, and
// no character is one of those that part texts (pack-scalars). Written by the build, read whenever knowledge is opened.
//
//   A number is written in digits to the base 60, its last digit as itself, leading ones as one of 27 further characters.

/** The last digits, then the leading ones. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]_{} ';
const lasts = 60;
const leads = digits.length - lasts;

const values = new Uint8Array(128);
for (let place = 0; place < digits.length; place++) values[digits.charCodeAt(place)] = place;

/** Writes whole numbers from 0. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

function writeNumber(number: number): string {
  let text = digits.charAt(number % lasts);
  for (let rest = Math.floor(number / lasts); rest > 0; rest = Math.floor((rest - 1) / leads)) {
    text = digits.charAt(lasts + ((rest - 1) % leads)) + text;
  }
  return text;
}

/** What `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 0;
    if (value < lasts) {
      numbers.push(number * lasts + value);
      number = 0;
    } else number = number * leads + value - lasts + 1;
  }
  return numbers;
}

/** Steps from one number to the next, those down as odd numbers: what rises slowly becomes short. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => {
    const step = number - (numbers[place - 1] ?? 0);
    return step < 0 ? -2 * step - 1 : 2 * step;
  });
}

/** The numbers that `toSteps` took apart. */
export function fromSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => {
    number += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    return number;
  });
}
