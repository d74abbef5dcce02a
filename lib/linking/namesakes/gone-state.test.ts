import { describe, expect, it } from 'vitest';
import { isOfGoneState } from './gone-state';

/** The name stands in square brackets. */
const isGone = (text: string): boolean => {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return isOfGoneState({ block: { id: 0, text: text.replace(/[[\]]/g, ''), region: 'body' }, start, end });
};

describe('isOfGoneState', () => {
  it.each([
    'Школа [МЗС] СРСР готувала перекладачів.',
    '[Верховна Рада] Автономної Республіки Крим обрала голову.',
    '[ВР] АР Крим є наступницею [ВР] Крим.',
    '[Верховна Рада] Криму мовчала.',
    '[Міністерство оборони] Радянського Союзу видавало книги.',
    'Poseł na [Sejm] PRL trzech kadencji.',
    '[Rada Ministrów] Związku Radzieckiego uchwaliła plan.',
    'The [Ministry of Defence] of the USSR printed maps.',
    'The [Foreign Ministry] of the Soviet Union kept files.',
    'Das [Außenministerium] der DDR lag an der Spree.',
    'Le [ministère des Affaires étrangères] de l’URSS protesta.',
    'UCHWAŁA [SEJMU] POLSKIEJ RZECZYPOSPOLITEJ LUDOWEJ',
    '[Sejm] Polskiej Rzeczypospolitej Ludowej i [Senat] II RP',
    '[Верховна Рада] Української РСР, [Рада Міністрів] Української Радянської Соціалістичної Республіки',
    '[МЗС] КНР протестує.',
    'The [Ministry of Defence] of the Polish People’s Republic printed maps.',
    'The [Foreign Ministry] of the German Democratic Republic kept files.',
    'Das [Verteidigungsministerium] der Volksrepublik China schweigt.',
    '[Ministerstvo obrany] ČSSR mlčelo.',
  ])('%s', (text) => expect(isGone(text)).toBe(true));

  it.each([
    '[Верховна Рада] України ухвалила закон про УРСР.',
    '[МЗС] мовчить, СРСР давно немає.',
    '[Верховна Рада] Кримом не керує.',
    '[Sejm] uchwalił ustawę o PRL.',
    '[Sejm], PRL i reszta.',
    'The [Ministry of Defence] of the United Kingdom printed maps.',
    'Das [Außenministerium] der Ukraine schweigt.',
    'The [Ministry of Defence]',
    '[Sejm] Rzeczypospolitej Polskiej uchwalił ustawę.',
    'The [Ministry of Defence] of the Republic of Poland printed maps.',
    '[Верховна Рада] Української держави мовчала.',
  ])('not: %s', (text) => expect(isGone(text)).toBe(false));
});
