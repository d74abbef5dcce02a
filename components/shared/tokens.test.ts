import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = ['./tokens.css', './page-tokens.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('');

type Tokens = Readonly<Record<string, string>>;

/** Name and value of every custom property, comments left out. */
const declared = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
  ([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').trim()] as const,
);

/** What `light-dark(one, other)` means in each. */
const readAs = (place: 1 | 2): Tokens =>
  Object.fromEntries(
    declared.map(([name, value]) => [name, /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value)?.[place] ?? value]),
  );
const light = readAs(1);
const dark = readAs(2);

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: Tokens, ink: string, ground: string): number {
  const [low = 0, high = 0] = [tokens[ink] ?? '', tokens[ground] ?? ''].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('black on white measures 21, so the measure is right', () => {
  expect(contrast({ a: '#000000', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(21, 5);
  expect(contrast({ a: '#777777', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(4.48, 2);
});

test('every token stands once, every colour in light and in dark', () => {
  expect(new Set(declared.map(([name]) => name)).size).toBe(declared.length);
  const colours = declared.filter(([, value]) => /#|rgb/.test(value));
  expect(colours).toHaveLength(12);
  for (const [name, value] of colours) expect(value, name).toContain('light-dark(');
});

const grounds = ['--paper', '--paper-raised', '--accent-soft'];
const inks = ['--ink', '--ink-soft', '--accent', '--warn', '--ok'];
const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ['--accent-ink', '--accent'] as const,
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_theme, tokens) => {
  test.each(pairs)('%s on %s is readable: at least 4.5', (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['--paper', '--paper-raised'])('edges of controls stand out from %s: at least 3', (ground) => {
    expect(contrast(tokens, '--line-strong', ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, '--accent', ground)).toBeGreaterThanOrEqual(3);
  });
});

test('sizes are px: `rem` in a shadow root follows the foreign page', () => {
  const sizes = Object.entries(light).filter(([name]) => /^--(size|space|radius)/.test(name));
  expect(sizes.length).toBeGreaterThan(10);
  for (const [, value] of sizes) expect(value).toMatch(/^\d+px$/);
});
