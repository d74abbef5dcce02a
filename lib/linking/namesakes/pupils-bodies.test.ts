import { describe, expect, it } from 'vitest';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { leavePupils } from './pupils-bodies';

const rule = { entity: 'cabinet', isOwn: false, kind: 'institution' };
const person = { entity: 'minister', isOwn: false, kind: 'person' };
const knowledge = { countriesOf: () => ['UA'] } as unknown as LinkingKnowledge;

/** What is left of the name in square brackets. */
function leave(lang: string, text: string, others: readonly object[] = []): number {
  const start = text.indexOf('[');
  const block = { id: 0, text: text.replace(/[[\]]/g, ''), region: 'body' };
  const place = (rules: readonly object[]) => ({
    block,
    start,
    end: text.indexOf(']') - 1,
    spelling: { all: rules, free: rules, hasStateBody: rules.includes(rule) },
  });
  const places = [place([rule]), ...others.map((other) => place([other]))] as unknown as HitPlace[];
  const evidence = { language: () => lang, query: { blocks: [block] } } as unknown as ArticleEvidence;
  return leavePupils(knowledge, evidence, places)[0]?.spelling.all.length ?? 0;
}

describe('leavePupils', () => {
  it.each([
    ['uk', 'Шкільний парламент і президент школи призначають [Кабінет Міністрів].'],
    ['pl', 'Samorząd uczniowski i rząd szkolny tworzą [Radę Ministrów].'],
    ['lt', 'Mokinių parlamentas ir mokinių prezidentas renka [Vyriausybę].'],
    ['en', 'The student government elects a school cabinet and a [Senate].'],
  ])('%s: %s', (lang, text) => expect(leave(lang, text)).toBe(0));

  it.each([
    ['uk', 'Шкільний парламент побачив [Кабінет Міністрів].'],
    ['uk', 'Шкільний парламент і шкільний уряд побачили [Кабінет Міністрів] України.'],
    ['lt', 'Lietuvos mokinių parlamentas, Lietuvos mokinių parlamento nariai ir [Seimas].'],
    ['de', 'Schülerparlament und Schülerparlament im [Bundestag].'],
  ])('leaves %s: %s', (lang, text) => expect(leave(lang, text)).toBe(1));

  it('leaves all where somebody of today is named', () => {
    expect(leave('uk', 'Шкільний парламент і шкільний уряд побачили [Кабінет Міністрів].', [person])).toBe(1);
  });
});
