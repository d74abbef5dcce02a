import { describe, expect, it } from 'vitest';
import { toyKnowledge } from '../../tests/linking/toy-knowledge';
import { linkMentions } from './link-mentions';

const knowledge = toyKnowledge([
  {
    id: 'office',
    kind: 'agency',
    names: [
      ['Baltic Procurement Office', 'full'],
      ['Офіс закупівель Балтії', 'full'],
      ['BPOL', 'acronym'],
    ],
  },
  { id: 'other', kind: 'company', names: [['Nammo', 'full']] },
  { id: 'union', kind: 'institution', names: [['EU', 'acronym']] },
  {
    id: 'operator',
    kind: 'agency',
    names: [['State Logistics Operator', 'short', { mode: 'guarded', needs: [{ any: ['arms'], scope: 'paragraph' }] }]],
  },
  { id: 'ann', kind: 'person', names: [['Ann Baker', 'full']] },
]);

const found = (...paragraphs: string[]): string[] => {
  const blocks = paragraphs.map((text, id) => ({ id, text, region: 'body' as const }));
  return linkMentions(knowledge, { blocks }).map(
    ({ block, start, end }) => `${block} ${paragraphs[block]?.slice(start, end)}`,
  );
};

const full = 'Baltic Procurement Office';

describe('letters that an article defines', () => {
  it.each([
    [`The ${full} (BPO) buys. BPO pays.`, [`0 ${full}`, '0 BPO', '0 BPO']],
    [`The “${full}” (the “BPO”) buys.`, [`0 ${full}`, '0 BPO']],
    [`The ${full} (BPO; in Riga) buys.`, [`0 ${full}`, '0 BPO']],
    [`The ${full} (BO) buys.`, [`0 ${full}`, '0 BO']],
    ['«Офіс закупівель Балтії» (далі — ЦЗО) купує. ЦЗО платить.', ['0 Офіс закупівель Балтії', '0 ЦЗО', '0 ЦЗО']],
    // Not its letters, somebody's country, a person's party, half a word, an address, no letters at all.
    [`The ${full} (OPB) buys. OPB pays.`, [`0 ${full}`]],
    ['Nammo (NO) buys. NO and N.', ['0 Nammo']],
    ['Ann Baker (AB) buys. AB.', ['0 Ann Baker']],
    [`The ${full} (BPO) buys SBPO, BPOs and at www.BPO.org.`, [`0 ${full}`, '0 BPO']],
    [`The ${full} (2024) buys.`, [`0 ${full}`]],
    [`The ${full} and (BPO) buy.`, [`0 ${full}`]],
    // Given to somebody else, too.
    [`The ${full} (BPO) buys. Berlin Police Office (BPO) pays. BPO.`, [`0 ${full}`]],
    [
      `The ${full} (BPO) buys. The ${full} (BPO) pays, and so (BPO) it.`,
      [`0 ${full}`, '0 BPO', `0 ${full}`, '0 BPO', '0 BPO'],
    ],
    // By a name that its context proved.
    ['State Logistics Operator (SLO) buys arms. SLO pays.', ['0 State Logistics Operator', '0 SLO', '0 SLO']],
    ['State Logistics Operator (hereinafter XYZ) buys arms. XYZ pays.', ['0 State Logistics Operator']],
    // Known letters stay what they are.
    [`The ${full} (BPOL) buys. EU pays.`, [`0 ${full}`, '0 BPOL', '0 EU']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));

  it('hold for the whole article, also before', () => {
    expect(found('BPO buys', `The ${full} (BPO) said.`, 'BPO-led')).toEqual(['0 BPO', `1 ${full}`, '1 BPO', '2 BPO']);
  });

  it('are a hundred at most', () => {
    const given = Array.from({ length: 120 }, (_, at) => `The ${full} (hereinafter X${at}) met the government.`).join(
      ' ',
    );
    expect(found(given).filter((name) => name.startsWith('0 X'))).toHaveLength(100);
  });

  it('are told with their reason, and can be rejected', () => {
    const blocks = [{ id: 0, text: `The ${full} (BPO).`, region: 'body' as const }];
    const [, letters] = linkMentions(knowledge, { blocks });
    expect(letters?.reason).toMatchObject({ form: 'BPO', evidence: 'stands for it in paragraph 1' });
    const isRejected = ({ start, end }: { start: number; end: number }) => end - start === 3;
    expect(linkMentions(knowledge, { blocks }, isRejected)).toHaveLength(1);
  });
});
