// What stands of offices in `PackedContent`. Written by compile-offices, read by open-offices; nobody else knows it.
import type { Office } from '../model/office';

/**
 * A written form of one office, by its place, or of a role that every country's office of this kind has, by its code.
 * `needs`: 1 its country beside it, 2 a word like "with" before it (an instrumental), 3 both; 0 nothing.
 */
export interface PackedWording {
  readonly text: string;
  readonly office?: number;
  readonly code?: string;
  readonly needs: number;
}

export interface PackedOffices {
  readonly list: readonly Office[];
  readonly wordings: readonly PackedWording[];
  readonly countries: Readonly<Record<string, readonly string[]>>;
  readonly of: readonly string[];
  readonly denied: readonly string[];
  readonly with: readonly string[];
}
