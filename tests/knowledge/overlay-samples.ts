// A file of a reader's own with every part in it; tests take it apart.
import type { Overlay } from '../../lib/model/overlay';

/** The whole file as a value. */
export const sampleFile = {
  format: 'dramatis-overlay',
  version: 1,
  entities: [
    {
      id: 'own-ivan-petrenko',
      kind: 'person',
      label: { en: 'Ivan Petrenko', uk: 'Іван Петренко' },
      summary: { mul: 'Met him in Lviv. שלום, “quoted”' },
      names: [
        { text: 'Ivan Petrenko', lang: 'en', type: 'full' },
        { text: 'Іван Петренко', lang: 'uk', type: 'full', generate: ['cases'] },
      ],
      person: { given: { uk: 'Іван' }, gender: 'm' },
      countries: ['UA'],
      posts: [
        {
          id: 'petrenko-works',
          role: { en: 'Director' },
          org: 'own-works',
          from: '2024-03',
          known_until: '2025-06-01',
          sources: ['src-own-visit'],
        },
      ],
      verified: { on: '2026-01-02', level: 'one-source' },
    },
    {
      id: 'own-works',
      kind: 'company',
      label: { mul: 'Petrenko Works' },
      names: [{ text: 'Petrenko Works', lang: 'mul', type: 'full' }],
      verified: { on: '2026-01-02', level: 'unverified' },
    },
  ],
  corrections: [{ id: 'rustem-umerov', summary: { en: 'A better summary.' } }],
  verdicts: [
    { id: 'v-1', entity: 'european-commission', form: 'Commission', scope: 'everywhere', rejected: '2026-01-03' },
    { id: 'v-2', entity: 'safe', form: 'SAFE', scope: 'site', site: 'example.org', rejected: '2026-01-03' },
    {
      id: 'v-3',
      entity: 'rustem-umerov',
      form: 'Umerov',
      scope: 'here',
      article: 'https://example.org/a',
      before: 'Then ',
      after: ' left.',
      rejected: '2026-01-03',
    },
  ],
  sources: [
    {
      id: 'src-own-visit',
      url: 'https://example.org/visit',
      title: 'A visit',
      publisher: 'Example',
      tier: 2,
      retrieved: '2025-06-01',
    },
  ],
} as const;

/** The same as an overlay. */
export const sampleOverlay = (({ format: _f, version: _v, ...overlay }) => overlay)(sampleFile) as unknown as Overlay;

/** The file as text, two spaces deep. */
export const sampleText = JSON.stringify(sampleFile, undefined, 2);
