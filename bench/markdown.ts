// Tables for docs/performance.md.
import type { Summary } from './statistics';

/** A Markdown table; the first column is the name of the row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Two figures behind the point, fewer where they would say nothing. */
export function figure(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

/** `4.19 (4.11–4.40)`: the median, and the middle half. */
export function spread({ median, middle: [from, to] }: Summary): string {
  return `${figure(median)} (${figure(from)}–${figure(to)})`;
}
