// Every core entity is called something in English and in Ukrainian, or says why not.
import { type Complaint, complain } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** The rule on labels; `verified.note` is where the reason stands. */
export function lintLabels({ knowledge }: LintInput): Complaint[] {
  return knowledge.entities.flatMap((entity) => {
    const { relevance = 'core', label, verified } = entity;
    if (relevance !== 'core' || verified.note !== undefined) return [];
    const file = knowledge.fileOf.get(entity.id) ?? '';
    return ['en', 'uk']
      .filter((lang) => label[lang] === undefined)
      .map((lang) =>
        complain(
          { file, id: entity.id, field: `label.${lang}` },
          'Is missing; give it, or the reason in verified.note.',
        ),
      );
  });
}
