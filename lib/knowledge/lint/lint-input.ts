// What a lint rule looks at. Shared by the rules and by lint-knowledge, which runs them.
import type { AuthoredKnowledge } from '../compile/authored-knowledge';
import type { CompiledName } from '../compile/compile-names';

/** Everything authored, and all names with their forms. */
export interface LintInput {
  readonly knowledge: AuthoredKnowledge;
  readonly names: readonly CompiledName[];
}
