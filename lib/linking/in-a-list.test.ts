import { describe, expect, it } from 'vitest';
import { toyKnowledge } from '../../tests/linking/toy-knowledge';
import { linkMentions } from './link-mentions';

const needs = [{ any: ['tank*'], scope: 'paragraph' as const }];
const guarded = { mode: 'guarded' as const, case: 'exact' as const, needs };
const knowledge = toyKnowledge([
  { id: 'firm', kind: 'company', names: [['Firma', 'full']] },
  { id: 'patria', kind: 'company', names: [['Patria', 'short', guarded]] },
  { id: 'vector', kind: 'company', names: [['Vector', 'short', guarded]] },
  {
    id: 'stark',
    kind: 'company',
    names: [['Stark', 'short', { ...guarded, forbids: [{ any: ['Ned'], scope: 'article' as const }] }]],
  },
  { id: 'safe', kind: 'programme', names: [['SAFE', 'acronym', guarded]] },
  { id: 'edip', kind: 'programme', names: [['EDIP', 'acronym']] },
  {
    id: 'loan',
    kind: 'fund',
    names: [['5 bn', 'informal', { ...guarded, needs: [{ any: ['loan'], scope: 'window:3' }] }]],
  },
  { id: 'costa', kind: 'person', names: [['Costa', 'short', guarded]] },
  { id: 'ash', kind: 'company', names: [['Ash', 'short', guarded]] },
  { id: 'ash-fund', kind: 'fund', names: [['Ash', 'short', guarded]] },
]);

const found = (...paragraphs: string[]): string[] => {
  const blocks = paragraphs.map((text, id) => ({ id, text, region: 'body' as const }));
  return linkMentions(knowledge, { blocks }).map(({ entity }) => entity);
};

describe('a list of one kind', () => {
  it.each([
    ['Firma, Patria', ['firm', 'patria']],
    ['Patria and Firma', ['patria', 'firm']],
    ['Patria, Vector, Firma', ['patria', 'vector', 'firm']],
    ['„Firma“, „Patria“ ir „Vector“', ['firm', 'patria', 'vector']],
    ['«Firma» та «Patria»', ['firm', 'patria']],
    ['Firma (Patria)', ['firm']],
    ['німецька Firma, французька Patria', ['firm', 'patria']],
    ['Firma und die schwedische Patria', ['firm', 'patria']],
    ['Firma, l’allemand Patria', ['firm', 'patria']],
    ['Firma/Patria', ['firm', 'patria']],
    ['FIRMA ET PATRIA À PARIS', ['firm', 'patria']],
    ['FIRMA POUR PATRIA À PARIS', ['firm']],
    ['Firma, as well as Patria', ['firm', 'patria']],
    ['EDIP, SAFE', ['edip', 'safe']],
    ['EDIP & SAFE', ['edip', 'safe']],
    // Not in a list, not of one kind, forbidden, or proved by nothing.
    ['Firma. Patria', ['firm']],
    ['Firma, wirtschaftswissenschaftliche junge Patria', ['firm', 'patria']],
    ['Firma, wirtschaftswissenschaftliche genossenschaftliche Patria', ['firm']],
    ['Firma for Patria', ['firm']],
    ['Firma, Gamma, Patria', ['firm']],
    ['Firma, said its man at the Patria', ['firm']],
    ['Firma, SAFE', ['firm']],
    ['EDIP, Patria', ['edip']],
    ['Firma, Costa', ['firm']],
    ['EDIP, 5 bn', ['edip']],
    ['Firma, Ash', ['firm']],
    ['Firma, Stark, Ned', ['firm']],
    ['Patria, Vector', []],
  ])('%s: %j', (text, entities) => expect(found(text)).toEqual(entities));

  it('names its entities for the whole article, and no list goes on in the next paragraph', () => {
    expect(found('Patria came.', 'Firma and Patria.')).toEqual(['patria', 'firm', 'patria']);
    expect(found('Firma,', 'Patria')).toEqual(['firm']);
    // Whatever list comes first.
    expect(found('Firma, Patria', 'Patria, Vector').sort()).toEqual(found('Patria, Vector', 'Firma, Patria').sort());
    expect(found('Patria, Vector', 'Firma, Patria')).toContain('vector');
  });

  it('leaves what was proved already as it was proved', () => {
    const texts = ['Patria makes tanks.', 'It was long. '.repeat(30), 'Firma, Patria and Vector.'];
    const blocks = texts.map((text, id) => ({ id, text, region: 'body' as const }));
    const reasons = linkMentions(knowledge, { blocks }).map(({ reason }) => reason.evidence);
    expect(reasons.slice(2)).toEqual([
      'confirmed by its context in paragraph 1',
      'in a list with “Patria” in paragraph 3',
    ]);
  });

  it('says so, and is likely only', () => {
    const blocks = [{ id: 0, text: 'Patria and Firma', region: 'body' as const }];
    const [{ reason } = { reason: undefined }] = linkMentions(knowledge, { blocks });
    expect(reason).toMatchObject({ evidence: 'in a list with “Firma” in paragraph 1', confidence: 'likely' });
  });
});
