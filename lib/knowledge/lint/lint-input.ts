// What a lint rule looks at. Shared by the rules and by lint-knowledge, which runs them.
import type { AuthoredKnowledge } from '../authored-knowledge';
import type { CompiledName } from '../compile-names';

/** Everything authored, and all names with their forms. */
export interface LintInput {
  readonly knowledge: AuthoredKnowledge;
  readonly names: readonly CompiledName[];
}
