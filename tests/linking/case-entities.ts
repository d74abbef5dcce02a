// The entities of the linking cases: few, and each with the kind of name that some rule is about.
import type { ToyEntity } from './toy-knowledge';

const inUkraine = { mode: 'guarded', needs: [{ set: 'UAW', scope: 'article' }] } as const;
const afterFull = { mode: 'after-full' } as const;

export const caseEntities: readonly ToyEntity[] = [
  {
    id: 'rustem-umerov',
    countries: ['UA'],
    given: ['Rustem'],
    names: [
      ['Rustem Umerov', 'full'],
      ['Рустем Умєров', 'full'],
      ['Umerov', 'surname', inUkraine],
      ['Umierov', 'surname', afterFull],
    ],
  },
  {
    id: 'pawel-bejda',
    countries: ['PL'],
    given: ['Paweł'],
    names: [['Paweł Bejda', 'full']],
  },
  {
    id: 'serhii-boiev',
    given: ['Serhii', 'Serhiy'],
    names: [
      ['Serhii Boiev', 'full'],
      ['Serhiy Boyev', 'transliteration'],
      ['Boiev', 'surname'],
      ['Boyev', 'surname'],
    ],
  },
  {
    id: 'kaja-kallas',
    given: ['Kaja'],
    names: [
      ['Kaja Kallas', 'full'],
      ['Kallas', 'surname'],
    ],
  },
  {
    id: 'petr-pavel',
    given: ['Petr'],
    names: [
      ['Petr Pavel', 'full'],
      ['Pavel', 'surname'],
    ],
  },
  { id: 'pavel-palisa', given: ['Pavel'], names: [['Pavel Palisa', 'full']] },
  {
    id: 'boris-pistorius',
    given: ['Boris'],
    names: [
      ['Boris Pistorius', 'full'],
      ['Pistorius', 'surname', inUkraine],
    ],
  },
  {
    id: 'wojciech-ozga',
    given: ['Wojciech', 'Войцех'],
    names: [
      ['Войцех Озга', 'full'],
      ['Озгою', 'surname', inUkraine],
    ],
  },
  {
    id: 'marta-kos',
    given: ['Marta'],
    names: [
      ['Marta Kos', 'full'],
      ['Kos', 'surname', { mode: 'free', needs_title: true }],
    ],
  },
  {
    id: 'asap',
    kind: 'programme',
    names: [
      ['Act in Support of Ammunition Production', 'full'],
      [
        'ASAP',
        'acronym',
        {
          mode: 'guarded',
          caps_off: true,
          needs: [{ any: ['EU', 'regulation', 'ammunition'], scope: 'paragraph' }],
          forbids: [{ any: ['need', 'deliver', 'send'], scope: 'sentence' }],
        },
      ],
    ],
  },
  {
    id: 'safe',
    kind: 'fund',
    names: [
      [
        'SAFE',
        'acronym',
        {
          mode: 'guarded',
          caps_off: true,
          needs: [{ any: ['loan*', '€150'], scope: 'paragraph' }],
          forbids: [{ any: ['future equity'], scope: 'paragraph' }],
        },
      ],
      ['Security Action for Europe', 'full'],
    ],
  },
  {
    id: 'udcg',
    kind: 'format',
    names: [
      ['Ukraine Defense Contact Group', 'full'],
      ['Contact Group', 'short', { mode: 'after-full' }],
      [
        'Ramstein',
        'informal',
        {
          mode: 'guarded',
          needs: [{ set: 'UAW', scope: 'article' }],
          forbids: [{ any: ['air', 'airbase', 'base'], scope: 'next' }],
        },
      ],
      ['Ramstein Air Base', 'metonym', { mode: 'never' }],
    ],
  },
  {
    id: 'summa',
    kind: 'company',
    names: [['Summa Defence', 'full']],
  },
  {
    id: 'mod-ua',
    kind: 'ministry',
    countries: ['UA'],
    names: [
      ['Ministry of Defence of Ukraine', 'full'],
      ['Ministry of Defence', 'short', { mode: 'by-country' }],
    ],
  },
  {
    id: 'mod-pl',
    kind: 'ministry',
    countries: ['PL'],
    names: [
      ['Ministry of National Defence of Poland', 'full'],
      ['Ministry of Defence', 'short', { mode: 'by-country' }],
    ],
  },
  {
    id: 'nato',
    kind: 'alliance',
    names: [
      ['NATO', 'acronym'],
      ['NATO-Ukraine Council', 'never' as 'full', { mode: 'never' }],
      ['Alliance', 'short', { mode: 'after-full', case: 'exact' }],
    ],
  },
  {
    id: 'loan',
    kind: 'fund',
    names: [
      [
        '€90 billion loan',
        'informal',
        { mode: 'guarded', needs: [{ set: 'UAW', scope: 'sentence' }], date: { from: '2025-12-18' } },
      ],
    ],
  },
  { id: 'dow', kind: 'ministry', names: [['Department of War', 'former', { date: { from: '2025-09' } }]] },
  { id: 'drone-wall', kind: 'initiative', names: [['drone wall', 'informal', { langs: ['en'] }]] },
  {
    id: 'fedorov-minister',
    given: ['Mykhailo'],
    names: [
      ['Mykhailo Fedorov', 'full'],
      ['Fedorov', 'surname', { mode: 'guarded', needs: [{ set: 'UAW', scope: 'sentence' }] }],
    ],
  },
  {
    id: 'fedorov-other',
    given: ['Yevhen'],
    names: [
      ['Yevhen Fedorov', 'full'],
      ['Fedorov', 'surname', { mode: 'guarded', needs: [{ set: 'UAW', scope: 'sentence' }] }],
    ],
  },
  {
    id: 'zelenskyy',
    given: ['Wolodymyr'],
    names: [
      ['Wolodymyr Selenskyj(s)', 'full'],
      ['Selenskyj(s)', 'surname'],
    ],
  },
  {
    id: 'euro-court',
    kind: 'institution',
    names: [['EuGH(s)', 'acronym', { forbids: [{ any: ['Urteil'], scope: 'next' }] }]],
  },
];
