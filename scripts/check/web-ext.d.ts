// web-ext brings no types; these are the parts that lint-package uses.
declare module 'web-ext' {
  export interface Finding {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
  }

  export interface LintResult {
    readonly errors: readonly Finding[];
    readonly warnings: readonly Finding[];
    readonly notices: readonly Finding[];
  }

  const webExt: {
    readonly cmd: { lint(options: object, context: { shouldExitProgram: boolean }): Promise<LintResult> };
  };
  export default webExt;
}
