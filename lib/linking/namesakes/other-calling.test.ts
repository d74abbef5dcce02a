import { describe, expect, it } from 'vitest';
import { hasOtherCalling } from './other-calling';

/** The name stands in square brackets. */
const isOther = (text: string): boolean => {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return hasOtherCalling({ block: { id: 0, text: text.replace(/[[\]]/g, ''), region: 'body' }, start, end });
};

describe('hasOtherCalling', () => {
  it.each([
    'Meet [Martin Harris], travelling showjumper in for long haul.',
    'Konstnären [Peter Hultqvist] ställer ut.',
    'Late on the striker [Martin Harris] met a cross.',
    'Head coach [Martin Harris] was pleased.',
    '[Martin Harris], a pianist from Hull, plays Bach.',
    '[Martin Harris] (footballer, born 1990)',
    '[Martin Harris] is a Canadian shot putter of some note.',
    'Judge [Martin Harris] heard both sides.',
    'Гол забив форвард [Роман Костенко] у додатковий час.',
    '[Роман Костенко] — український піаніст, лауреат конкурсів.',
    'Суддя [Роман Костенко] оголосив перерву.',
    'Trener [Piotr Serafin] zmienił skład.',
    'Der Hertha-Stürmer [Nils Hilmer] traf doppelt.',
    'La chanteuse [Camille Grand] sort un album.',
    'Der Kernphysiker [Nils Hilmer] maß Neutronen.',
    '[Martin Harris], a physicist, measured neutrons.',
    'Le mathématicien [Camille Grand] enseigne à Lyon.',
    'Krepšininkas [Tomas Godliauskas] pelnė dešimt taškų.',
    '[Роман Костенко], мовознавець і перекладач, знав сто мов.',
    '[Роман Костенко] - український філолог.',
    'Nowa powieść wybitnego prozaika [Piotr Serafin] już jest.',
    'Pisarz [Piotr Serafin] czyta dziś w bibliotece.',
    'Musikeren [Eirik Lie] spilte i Oslo.',
    'Kirjailija [Mikko Savola] voitti palkinnon.',
    '[Martin Harris] (producer)',
    '[Martin Harris] (born 1947) is a British television producer and executive.',
    '[Martin Harris] (born July 14, 1911, in High Point) was an American stock car racing driver.',
    '[Martin Harris] (born 1990) is a footballer.',
    'Wie [Nils Hilmer], Rennfahrer aus Köln, erzählt.',
  ])('%s', (text) => expect(isOther(text)).toBe(true));

  it.each([
    'Ambassador [Martin Harris] met the press.',
    'The former boxer [Martin Harris] is an ambassador now.',
    '[Martin Harris], once a former pianist, leads the mission.',
    'At the gala were [Martin Harris], actor Tom Hanks and the mayor.',
    'Voters judge [Martin Harris] by his deeds.',
    'Konzernchef [Nils Hilmer] und der Chef [Nils Hilmer] sprachen.',
    'Захисник України [Роман Костенко] виступив у раді.',
    'The coach met [Martin Harris] at noon.',
    '[Martin Harris] was there, and a singer sang.',
    'Пише [Роман Костенко] мовою зброї.',
    'Pisał [Piotr Serafin] do Brukseli.',
    '[Martin Harris] (left) and a footballer met.',
    '[Martin Harris], a former television producer, is the envoy.',
    '[Martin Harris] is a drone producer.',
    '[Martin Harris] is an adviser and met a television producer.',
    '[Martin Harris] (Labour) said so.',
  ])('not: %s', (text) => expect(isOther(text)).toBe(false));
});
