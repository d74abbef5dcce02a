import { describe, expect, it } from 'vitest';
import { brokenFiles } from '../../../tests/knowledge/sample-files';
import { parseSource } from '../parse-source';
import { compileNames } from './compile-names';
import { keepUsefulForms } from './useful-forms';

const file = 'people/olena-proba.json';

function compile(names: readonly object[]) {
  const knowledge = parseSource(brokenFiles(file, 'names', names));
  return compileNames(knowledge).filter(({ entity }) => entity.id === 'olena-proba');
}

const textsOf = (compiled: ReturnType<typeof compile>) =>
  compiled.flatMap(({ forms }) => forms.map(({ text }) => text));

const ukrainian = { text: 'Олена Проба', lang: 'uk', type: 'full' };
const english = { text: 'Olena Proba', lang: 'en', type: 'full' };

describe('compileNames', () => {
  it('adds derived names after the authored ones, under the rule and the field of their source', () => {
    const compiled = compile([english, { ...ukrainian, match: { mode: 'guarded' } }]);
    const derived = compiled.filter((name) => name.derived !== undefined);
    expect(textsOf(derived)).toContain('Ołeny Proby');
    for (const { rule, field } of derived) expect([rule.mode, field]).toEqual(['guarded', 'names[1]']);
    expect(compiled.slice(0, 2).every((name) => name.derived === undefined)).toBe(true);
  });

  it('derives nothing that is authored, even under another rule', () => {
    const compiled = compile([{ ...english, match: { mode: 'after-full' } }, ukrainian]);
    const derived = compiled.filter((name) => name.derived !== undefined);
    expect(textsOf(derived)).not.toContain('Olena Proba');
    expect(textsOf(derived)).not.toContain('Ołena Proba');
    expect(textsOf(derived)).toContain('Elena Proba');
  });

  it('leaves out derived words that mean something else, and remembers them', () => {
    const surname = { text: 'Качка', lang: 'uk', type: 'surname' };
    const derived = compile([english, ukrainian, surname]).filter((name) => name.derived !== undefined);
    expect(textsOf(derived)).not.toContain('Kaczka');
    expect(textsOf(derived)).toContain('Kaczką');
    expect(derived.flatMap((name) => name.derived?.dropped ?? [])).toContain('Kaczka');
  });
});

describe('keepUsefulForms', () => {
  const formsLeft = (names: readonly object[]) => textsOf(keepUsefulForms(compile(names)));

  it.each([
    ['the later of two that fold alike', [{ ...english, forms: ['Olená Proba'] }], 'Olená Proba'],
    [
      'a form that another finds without its capital',
      [{ text: 'проба Олени', lang: 'uk', type: 'variant', forms: ['Проба Олени'] }],
      'Проба Олени',
    ],
    [
      'a guarded twin of a free form',
      [
        { ...english, type: 'variant', match: { mode: 'guarded' }, forms: ['Frau Proba'] },
        { ...english, forms: ['Frau Proba'] },
      ],
      undefined,
    ],
  ] as const)('drops %s', (_what, names, dropped) => {
    const left = formsLeft(names);
    if (dropped === undefined) expect(left.filter((text) => text === 'Frau Proba')).toHaveLength(1);
    else expect(left).not.toContain(dropped);
  });

  it('keeps forms that are matched letter by letter', () => {
    const left = formsLeft([{ text: 'eProba', lang: 'mul', type: 'acronym', forms: ['EProba'] }]);
    expect(left).toEqual(expect.arrayContaining(['eProba', 'EProba']));
  });

  it('keeps a form with a genitive s beside the same without', () => {
    const [compiled] = compile([english]);
    if (compiled === undefined) throw new Error('Nothing was compiled.');
    const withGenitive = (genitive: boolean) => compiled.forms.map((form) => ({ ...form, genitive }));
    const plain = { ...compiled, forms: withGenitive(false) };
    const inGerman = { ...compiled, forms: withGenitive(true) };
    expect(textsOf(keepUsefulForms([plain, inGerman]))).toEqual([...textsOf([plain]), ...textsOf([inGerman])]);
    expect(textsOf(keepUsefulForms([inGerman, plain]))).toEqual(textsOf([inGerman]));
  });

  it('keeps two rules for one form, and forms of other letters', () => {
    const names = [
      { ...english, match: { mode: 'guarded' } },
      { ...english, match: { mode: 'after-full' } },
    ];
    expect(formsLeft(names).filter((text) => text === 'Olena Proba')).toHaveLength(2);
  });
});
