import { describe, expect, it } from 'vitest';
import { timesOf } from './past-times';

const read = (...texts: string[]) => timesOf(texts.map((text, id) => ({ id, text, region: 'body' as const })));

describe('timesOf', () => {
  it.each([
    ['The Duma met in 1906; the second was sent home in June 1907.'],
    ['Der Bund bestand 1815-1866.'],
    ['Elle naît en 1821.', 'Le journal paraît dès 1848.'],
    ['У лютому 1906 р. цар видав маніфест про вибори до Думи, а 1907 року її розпустив.'],
    ['Bills of 1886, 1887, 1901, 1908 and 1915 failed; a stamp of 1985 shows the speaker.'],
  ])('before 1950: %s', (...texts) => expect(read(...texts).isOld).toBe(true));

  it.each([
    ['The Duma met in 1906.'],
    ['The Duma met in 1906, and again in 1906.'],
    ['As in 1914 and 1939 nobody was ready, wrote the minister in 2025.'],
    ['Founded in 1921, rebuilt in 1946, sold on 31.12.1998.'],
    ['Founded in 1921, rebuilt in 1946, sold in 1975.'],
    ['They ordered 1800 drones, 1850 guns and 11906 shells for 18155 men.'],
    ['Nobody names a year here.'],
  ])('not: %s', (...texts) => expect(read(...texts).isOld).toBe(false));

  it.each([
    ['У лютому 1906 р. цар видав маніфест про вибори до Думи, а 1907 року її розпустив.', true],
    ['Rada Ministrów podniosła ceny 12 grudnia 1970 r., a po nich w 1976 roku cukier.', true],
    ['After Brest-Litovsk (3 March 1918) a treaty followed on 12 June 1918.', true],
    ['A treaty of 3 March 1918 was followed by one of 12 June 1918.', false],
    ['W latach 1914–1918 ministerstwo rekwirowało zboże.', true],
    ['The ministry was led by a count in 1937, and since 1938 by a duke.', true],
    ['1919 metais ministerija įkurta, 1940 metais uždaryta.', true],
    ['In June 1941 he served there, in December 1942 elsewhere.', true],
    ['Im Juni 1941 zog der Stab um, im Dezember 1942 wieder.', true],
    ['The tanks of May 1900 and more.', false],
    ['Das Ministerium zog im Jahr 1938 um und besteht seit 1919.', true],
    ['Забрали його у 1937-му, полон тривав від 1939-го.', true],
    ['У 1917 році штаб наказав наступати; музей відкрили 2015 року.', false],
    ['W 1989 roku wybrano Sejm, a w 1991 nowy.', false],
    ['Міноборони прийняло 1576 дронів і 1845 ракет.', false],
    ['Rząd kupił w 1500 sklepach 1700 radiostacji.', false],
    ['The ministry bought 1,960 shells.', false],
    ['Закон не стосується паперів до 1946 року, мовчить СБУ.', false],
    ['Міноборони мовчить.', false],
    ['11 listopada 1918 r. powstał rząd, w 1918 roku sztab; 6 listopada 1918 r. i w 1918 roku wydziały.', true],
    ['11 listopada 1918 r. powstał rząd, w 1918 roku sztab.', false],
    ['1918 11 05 posėdžiauta, 1918 11 11 patvirtinta, 1918 12 20 išvykta, 1918 12 26 baigta.', true],
    ['26 kwietnia 1986 r., w 1986 roku, 1 maja 1986 r. i w 1986 roku padał deszcz.', false],
    ['W latach 1919-2003 sztab zmieniał nazwy (Warszawa 2003); w 1920 roku wojna trwała, w 1921 roku ustała.', true],
    ['W 2003 roku pisano o latach 1919-1921 i o roku 1923.', false],
    ['Sejm Polskiej Rzeczypospolitej Ludowej powołał rząd 18 maja 1961 r.', true],
    ['Sejm powołał rząd 18 maja 1961 r., a 23 maja 1961 r. było po wszystkim.', false],
    ['1918 m. Valstybės Taryba ir Steigiamasis Seimas rinkosi Vilniuje.', true],
    ['1918 m. Valstybės Taryba rinkosi Vilniuje.', false],
    ['Гетьман просив Австро-Угорщину про зброю проти Радянської Росії.', true],
    ['Гетьман просив Австро-Угорщину про зброю проти Радянської Росії, писали 2020 року.', false],
    ['Гетьман просив Австро-Угорщину про зброю.', false],
    ['27.03.2017, 23:42 За Гетьманату 1918 р. він став міністром (1882–1951).', true],
    ['27.03.2017, 23:42 Міністерство згадало 1943 р. і 1944 р.', false],
    ['15 листопада 1919 р. голова Директорії Петлюра виїхав.', true],
    ['Петлюра виїхав 15 листопада 1919 р.', false],
    ['2 października 1926 r. piłsudczycy byli u władzy w II RP.', true],
    ['1934. gada Saeima tika atlaista, 1936. gadā vēlēšanu nebija.', true],
    ['Riigikogu 1934. aastal ja 1938. aastal.', true],
    ['A cumpărat din 1800 de drone și în 1850 de ore.', false],
    ['У 1945—1991 pp. обирали депутатів: 1947 р. і 1951 р.', true],
    ['V roce 1968 padla vláda Československé socialistické republiky.', true],
    ['Народне міністерство фінансів (журнал, № 1, 2008): 1917 р. і 1918 р.', true],
  ])('before 1990, by what is written as a year: %s', (text, isPast) => expect(read(text).isPast).toBe(isPast));

  it.each([
    ['Den 29. juni 1864 tabte de; i 1864 var det forbi.', true],
    ['Den 29. juni 1864 tabte de.', false],
    ['Den 29. juni 1914 tabte de; i 1914 var det forbi.', false],
    ['They bought 1864 drones and 1864 batteries.', false],
    ['Den 29. juni 1864 tabte de; i 1864 var det forbi, siger han i 2014.', false],
  ])('a history of one year: %s', (text, isHistory) => expect(read(text).isHistory).toBe(isHistory));

  it('takes a short line with a date in numbers for the day the page went out', () => {
    const told = 'Rząd powołano 16 maja 1936 r., po wyborach w 1935 r.; w 1939 r. upadł.';
    expect(read('16.05.2021 aktualizacja 17.05.2021', told).isPast).toBe(true);
    expect(read('16.05.2021 aktualizacja 17.05.2021', 'Rząd powołano 16 maja 1936 r.; w 1939 r. upadł.').isPast).toBe(
      false,
    );
    expect(read('W dniu 16.05.2021 rząd przypomniał, jak powołano gabinet sprzed wojny.', told).isPast).toBe(false);
  });

  it('reads no asides', () => {
    const aside = { id: 1, text: 'Copyright 2026', region: 'aside' as const };
    const body = { id: 0, text: 'From 1848 to 1851 he edited it, since 1852 nobody.', region: 'body' as const };
    expect(timesOf([body, aside]).isOld).toBe(true);
    expect(
      timesOf([
        { ...body, region: 'aside' },
        { ...aside, region: 'body' },
      ]).isOld,
    ).toBe(false);
    const told = { ...body, text: 'The cabinet fell in 1936. It rose in 1937.' };
    const link = { id: 1, text: 'On this day in 1937.', region: 'aside' as const };
    expect(timesOf([{ ...told, text: 'It fell in 1936, at 1937 feet.' }, link]).isPast).toBe(false);
    expect(timesOf([told, link]).isPast).toBe(true);
  });
});
