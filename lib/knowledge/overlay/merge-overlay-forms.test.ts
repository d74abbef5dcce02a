// The written forms of the reader's own names: what a name alone, without an editor's care, is found as.
import { expect, it } from 'vitest';
import { toFiles } from '../../../tests/knowledge/sample-files';
import { linkMentions } from '../../linking/link-mentions';
import type { EntityId } from '../../model/entity';
import type { AuthoredName } from '../../model/name';
import { emptyOverlay, type OwnEntity } from '../../model/overlay';
import { compileKnowledge } from '../compile/compile-knowledge';
import { decodeKnowledge } from '../opened/decode-knowledge';
import { parseSource } from '../parse-source';
import { mergeOverlay } from './merge-overlay';

const bundled = decodeKnowledge(compileKnowledge(parseSource(toFiles())));

function own(kind: OwnEntity['kind'], name: string | Partial<AuthoredName>): OwnEntity {
  const authored: AuthoredName = {
    text: '',
    lang: 'mul',
    type: 'full',
    ...(typeof name === 'string' ? { text: name } : name),
  };
  return { id: 'own-x' as EntityId, kind, label: { mul: authored.text }, names: [authored] };
}

const many = Array.from({ length: 200 }, (_, at) => ({
  ...own('company', `Works ${at} Ltd`),
  id: `own-${at}` as EntityId,
}));

/** The marked words of a text, one block a line. */
function mark(entities: readonly OwnEntity[], text: string): string[] {
  const { linking } = mergeOverlay(bundled, { ...emptyOverlay, entities });
  const blocks = text.split('\n').map((line, id) => ({ id, text: line, region: 'body' as const }));
  return linkMentions(linking, { blocks }).map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
}

it.each<[string, OwnEntity[], string, string[]]>([
  [
    'Ukrainian cases, told by the letters alone, of a person of any gender',
    [own('person', 'Сергій Квас')],
    'Зустріч із Сергієм Квасом. Kvas is Serhiy Kvas.',
    ['Сергієм Квасом', 'Kvas', 'Serhiy Kvas'],
  ],
  [
    'a Polish woman in Polish and in Lithuanian',
    [own('person', 'Małgorzata Nowińska')],
    'Spotkanie z Małgorzatą Nowińską.',
    ['Małgorzatą Nowińską'],
  ],
  [
    'a foreigner, declined in Czech, Slovak and Lithuanian papers',
    [own('person', 'Robert Farland')],
    'Schůzka s Robertem Farlandem.\nSusitikimas su Robertu Farlandu.',
    ['Robertem Farlandem', 'Robertu Farlandu'],
  ],
  ['a Latvian in Latvian', [own('person', 'Jānis Bērziņš')], 'Tikšanās ar Jāni Bērziņu', ['Jāni Bērziņu']],
  [
    'a Polish institution',
    [own('institution', { text: 'Komisja Próbowska', lang: 'pl' })],
    'Decyzja Komisji Próbowskiej',
    ['Komisji Próbowskiej'],
  ],
  ['a company in Polish', [own('company', 'Farlandmet')], 'Akcje Farlandmetu', ['Farlandmetu']],
  [
    'a case that is a common word is left out',
    [own('company', 'Denk')],
    'Akcje Denka. Denk i Denkowi.',
    ['Denk', 'Denkowi'],
  ],
  [
    'both English spellings',
    [own('institution', 'Proba Defence Centre')],
    'The Proba Defense Center',
    ['Proba Defense Center'],
  ],
  [
    'no other form of a name whose forms the reader gave',
    [own('person', { text: 'Сергій Квас', lang: 'uk', generate: [] })],
    'Сергієм Квасом',
    [],
  ],
  [
    'one of more than 200 names, in the papers of its own country alone',
    [own('person', 'Małgorzata Nowińska'), ...many],
    'Spotkanie z Małgorzatą Nowińską. Susitikimas su Małgorzatos Nowińskos.',
    ['Małgorzatą Nowińską'],
  ],
])('%s', (_what, entities, text, marks) => expect(mark(entities, text)).toEqual(marks));
