// A surname with its bearer's first name before it, in the shapes that pages write; who it is, is in link-mentions' own cases.
import { describe, expect, it } from 'vitest';
import { toyKnowledge } from '../../../tests/linking/toy-knowledge';
import type { EntityId } from '../../model/entity';
import type { Verdict } from '../../model/overlay';
import { linkMentions } from '../link-mentions';
import { createRejection, type IsRejected } from '../verdicts';

const knowledge = toyKnowledge([
  {
    id: 'kubilius',
    kind: 'person',
    given: ['Andrius', 'Андрюс'],
    names: [
      ['Andrius Kubilius', 'full'],
      ['Kubilius', 'surname'],
      ['Kubiliaus', 'surname'],
      ['Кубілюсом', 'surname'],
    ],
  },
  {
    id: 'rutte',
    kind: 'person',
    given: ['Марк'],
    names: [
      ['Марк Рютте', 'full'],
      ['Рютте', 'surname'],
    ],
  },
  {
    id: 'mark',
    kind: 'person',
    given: ['Джон'],
    names: [
      ['Джон Марк', 'full'],
      ['Марка', 'surname'],
    ],
  },
  {
    id: 'strack',
    kind: 'person',
    given: ['Marie-Agnes'],
    names: [['Strack', 'surname']],
  },
]);

const find = (text: string, lang: string, isRejected?: IsRejected) =>
  linkMentions(knowledge, { blocks: [{ id: 0, text, region: 'body' }], lang }, isRejected).map(
    ({ start, end, entity }) => `${text.slice(start, end)}>${entity}`,
  );

describe('a first name in a case', () => {
  it.each([
    ['before a nickname', 'Po Andriaus „Sūrio“ Kubiliaus vizito.', 'lt', ['Andriaus „Sūrio“ Kubiliaus>kubilius']],
    [
      'before a nickname that is a surname',
      'Andrius «Марка» Kubilius kalba.',
      'lt',
      ['Andrius «Марка» Kubilius>kubilius'],
    ],
    ['in a sentence', 'Po Andriaus Kubiliaus vizito.', 'lt', ['Andriaus Kubiliaus>kubilius']],
    ['at the beginning', 'Andriaus Kubiliaus vizitas.', 'lt', ['Andriaus Kubiliaus>kubilius']],
    ['over two lines of the source', 'Po Andriaus      Kubiliaus vizito.', 'lt', ['Andriaus      Kubiliaus>kubilius']],
    ['with a no-break space', 'Po Andriaus\u00a0Kubiliaus vizito.', 'lt', ['Andriaus\u00a0Kubiliaus>kubilius']],
    ['with a soft hyphen', 'Po And\u00adriaus Kubiliaus vizito.', 'lt', ['And\u00adriaus Kubiliaus>kubilius']],
    ['in capitals', 'PO ANDRIAUS KUBILIAUS VIZITO', 'lt', ['ANDRIAUS KUBILIAUS>kubilius']],
    ['in capitals, at the beginning', 'ANDRIAUS KUBILIAUS VIZITAS', 'lt', ['ANDRIAUS KUBILIAUS>kubilius']],
    ['after a bracket', '(Andriaus Kubiliaus vizitas)', 'lt', ['Andriaus Kubiliaus>kubilius']],
    ['after a slash', 'ES/Andriaus Kubiliaus vizitas', 'lt', ['Andriaus Kubiliaus>kubilius']],
    ['on a page that says it is in Russian', 'Зустріч з Андрюсом Кубілюсом.', 'ru', ['Андрюсом Кубілюсом>kubilius']],
    ['that is a surname, too', 'Джон Марк. До Марка Рютте.', 'uk', ['Джон Марк>mark', 'Марка Рютте>rutte']],
    ['of two halves', 'Marie-Agnes Strack sprach.', 'de', ['Marie-Agnes Strack>strack']],
  ])('%s', (_where, text, lang, found) => {
    expect(find(text, lang)).toEqual(found);
  });

  it.each([
    ['within a longer word', 'Po XAndriaus Kubiliaus vizito.', 'lt'],
    ['as the second half of another', 'Po Jono-Andriaus Kubiliaus vizito.', 'lt'],
    ['after an initial', 'Po J.Andriaus Kubiliaus vizito.', 'lt'],
    ['in a language without cases', 'After Andriumi Kubiliaus came.', 'en'],
    ['of somebody else', 'Po Petro Kubiliaus vizito.', 'lt'],
    ['in small letters', 'Po andriaus Kubiliaus vizito.', 'lt'],
    ['in capitals before a name that is not', 'PO ANDRIAUS Kubiliaus vizito.', 'lt'],
  ])('does not count %s', (_where, text, lang) => {
    expect(find(text, lang)).toEqual([]);
  });
});

describe('an initial that touches the surname', () => {
  it.each([
    ['in a sentence', 'Andrius Kubilius tyli, A.Kubiliaus vizitas.', 'lt', 'A.Kubiliaus'],
    ['at the beginning', 'A.Kubiliaus vizitas. Andrius Kubilius tyli.', 'lt', 'A.Kubiliaus'],
    ['and a second one', 'Andrius Kubilius tyli, A.B.Kubiliaus vizitas.', 'lt', 'A.B.Kubiliaus'],
    ['of a first name in other letters', 'Зустріч з Андрюсом Кубілюсом, потім з А.Кубілюсом.', 'uk', 'А.Кубілюсом'],
    ['in an abbreviation', 'Andrius Kubilius tyli, ES.Kubiliaus vizitas.', 'lt', 'Kubiliaus'],
    ['in French, where it is monsieur', 'Andrius Kubilius se tait, selon A.Kubilius.', 'fr', 'Kubilius'],
  ])('%s', (_where, text, lang, found) => {
    expect(find(text, lang)).toContain(`${found}>kubilius`);
  });

  it('is left outside when it is somebody else’s', () => {
    expect(find('Andrius Kubilius tyli, L.Kubiliaus vizitas.', 'lt')).toEqual(['Andrius Kubilius>kubilius']);
  });
});

describe('a rejection', () => {
  const reject = (form: string) =>
    createRejection([{ id: 'v', entity: 'kubilius' as EntityId, form, scope: 'everywhere' } as unknown as Verdict], {});

  it.each([
    ['of both words takes both', 'Andriaus Kubiliaus', []],
    ['of both words, in other capitals', 'andriaus kubiliaus', []],
    ['of the surname leaves the full name', 'Kubiliaus', ['Andriaus Kubiliaus>kubilius']],
    ['of another case leaves it', 'Andriumi Kubiliumi', ['Andriaus Kubiliaus>kubilius']],
  ])('%s', (_what, form, found) => {
    expect(find('Po Andriaus Kubiliaus vizito.', 'lt', reject(form))).toEqual(found);
  });
});
