import { describe, expect, it } from 'vitest';
import { isSportReport } from './sport-report';

const isReport = (...texts: string[]): boolean =>
  isSportReport(texts.map((text, id) => ({ id, text, region: 'body' as const })));

describe('isSportReport', () => {
  it.each([
    ['The coach praised his striker after the match; the league resumes on Sunday.'],
    ['In the sixth inning the pitcher tired, and the season of the baseball club ended.'],
    ['Тренер похвалив форварда після матчу, а воротар дістав медаль.'],
    ['Trener chwalił bramkarza po meczu, kibice śpiewali o lidze.'],
    ['Der Trainer lobte den Torwart, die Saison ist lang, der Spieltag war gut.'],
    ['Der Weltverband sperrt Gewichtheber wegen Doping, Athleten klagen vor Olympia.'],
    ['At the piano and the organ he plays jazz, then a gospel for trio.'],
    ['Am Klavier begleitet er die Sängerin, dann kommen Orgel und Gitarre.'],
    ['A pioneer of stock car racing, he won at the speedway and on the dirt track.'],
    ['Легкоатлет стрибнув далеко: призер виборов бронзу, спортсмен радіє медалі.'],
    ['Joukkue voitti ottelun, valmentaja kehui, pelaaja juhli mestaruutta.'],
    ['Treneris gyrė komandą, rungtynės baigėsi, čempionai laimėjo krepšinio turnyrą.'],
  ])('%s', (text) => expect(isReport(text)).toBe(true));

  it.each([
    ['The coach praised his striker.'],
    ['The minister saw the match: the coach praised his striker, and the league resumes on Sunday.'],
    ['Політик бачив матч: тренер похвалив форварда, воротар дістав медаль.'],
    ['The president plays the piano, the organ, jazz and a gospel for trio.'],
    ['Легкоатлет, призер і спортсмен ідуть на вибори по медаль.'],
    ['A concert with a jazz trio.'],
    ['Firms are racing to build, and racing again.'],
    ['A season of cooking, a match of flavours.'],
    ['Season of cooking', 'The season', 'Match of flavours', 'A match'],
  ])('not: %s', (...texts) => expect(isReport(...texts)).toBe(false));

  it('reads all blocks but no asides', () => {
    expect(isReport('The coach praised his striker.', 'The match was long, the season too.')).toBe(true);
    const menu = { id: 1, text: 'football tennis rugby cricket', region: 'aside' as const };
    expect(isSportReport([{ id: 0, text: 'Bread.', region: 'body' }, menu])).toBe(false);
  });
});
