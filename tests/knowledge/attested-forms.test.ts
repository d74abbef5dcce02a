// Names as newspapers printed them, with the page where each was seen (attested-forms.tsv), against the forms that the
// shipped knowledge makes. Left out of the table, because nobody promises them: genitives of English and of the Germanic
// languages (the matcher's business) and Hungarian case suffixes. What is missing stays in the table and counts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CompiledName, compileNames } from '../../lib/knowledge/compile/compile-names';
import { coversForm, keyOfForm } from '../../lib/knowledge/compile/same-form';
import { checkSource } from '../../lib/knowledge/parse-source';
import { readKnowledgeFiles } from '../../scripts/knowledge-files';

interface Row {
  readonly entity: string;
  readonly form: string;
  readonly lang: string;
  readonly page: string;
}

const table = readFileSync(join(process.cwd(), 'tests/knowledge/attested-forms.tsv'), 'utf8');
const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([entity = '', form = '', lang = '', page = '']): Row => ({ entity, form, lang, page }));

const { knowledge } = checkSource(readKnowledgeFiles());
const kindOf = new Map<string, string>(knowledge.entities.map(({ id, kind }) => [id, kind]));
const names = compileNames(knowledge);

/** Says of a row whether one of the forms would find it; names that are `never` marked find nothing. */
function finderOf(isWanted: (name: CompiledName) => boolean): (row: Row) => boolean {
  const forms = new Map<string, { readonly key: string; readonly smart: boolean }[]>();
  for (const { entity, forms: made, rule } of names.filter(isWanted)) {
    if (rule.mode === 'never') continue;
    for (const form of made.filter(({ hashtag }) => !hashtag)) {
      const key = keyOfForm(form.text);
      const place = `${entity.id} ${key.toLowerCase()}`;
      forms.set(place, [...(forms.get(place) ?? []), { key, smart: form.case === 'smart' }]);
    }
  }
  return ({ entity, form }) => {
    const wanted = keyOfForm(form);
    const rivals = forms.get(`${entity} ${wanted.toLowerCase()}`) ?? [];
    return rivals.some(({ key, smart }) => key === wanted || (smart && coversForm(key, wanted)));
  };
}

const isPerson = ({ entity }: Row) => kindOf.get(entity) === 'person';
const countEntities = (list: readonly Row[]) => new Set(list.map(({ entity }) => entity)).size;

describe('attested forms', () => {
  it('are of at least 60 people and 40 organisations that are known', () => {
    expect(rows.filter(({ entity }) => !kindOf.has(entity))).toEqual([]);
    expect(countEntities(rows.filter(isPerson))).toBeGreaterThanOrEqual(60);
    expect(countEntities(rows.filter((row) => !isPerson(row)))).toBeGreaterThanOrEqual(40);
  });

  it('each stand once a page, with the page and its language', () => {
    expect(new Set(rows.map((row) => Object.values(row).join('|'))).size).toBe(rows.length);
    for (const { form, lang, page } of rows) {
      expect(page, form).toMatch(/^(?:https?:\/\/\S+|sample-article:\S+)$/);
      expect(lang, form).toMatch(/^[a-z]{2}$/);
    }
  });

  it.each([
    ['people', isPerson],
    ['organisations', (row: Row) => !isPerson(row)],
  ] as const)('of %s are made, 95 of 100 at least', (_title, isWanted) => {
    const isMade = finderOf(() => true);
    const wanted = rows.filter(isWanted);
    const missing = wanted.filter((row) => !isMade(row));
    const list = missing.map(({ entity, form, lang }) => `${entity}: ${form} (${lang})`).join('\n');
    expect(1 - missing.length / wanted.length, list).toBeGreaterThanOrEqual(0.95);
  });

  it('would be missing without the names that are made by rule', () => {
    const isAuthored = finderOf(({ derived }) => derived === undefined);
    expect(rows.filter((row) => !isAuthored(row)).length).toBeGreaterThan(30);
  });
});
