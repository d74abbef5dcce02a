// Look-alikes of round 16, met in Ukrainian, Polish and Lithuanian pages on states that are gone and on schools that play one, with
// the same names where they are meant. Read as in ambiguity.ts.

export const lookAlikes16East: readonly string[] = [
  // The full name of a state that is gone, and one year
  'pl: [Sejm|none] Polskiej Rzeczypospolitej Ludowej powołał [Radę Ministrów|none] dnia 18 maja 1961 r.; [Ministerstwo Obrony Narodowej|none] dostało nowego ministra.',
  'pl: Uchwała [SEJMU|none] POLSKIEJ RZECZYPOSPOLITEJ LUDOWEJ weszła w życie.',
  'pl: Senat Stanów Zjednoczonych i [Sejm|none] II RP to różne sprawy, mówi historyk.',
  'pl: [Sejm|sejm-poland] uchwalił 18 maja ustawę, a [Ministerstwo Obrony Narodowej|ministry-of-national-defence-poland] ją wykona.',
  'uk: [Верховна Рада|none] Української РСР і [Рада Міністрів|none] Української Радянської Соціалістичної Республіки мовчали.',
  'uk: [Міністерство закордонних справ|none] Китайської Народної Республіки протестує, а [МЗС України|ministry-of-foreign-affairs-of-ukraine] відповідає.',
  'uk: [Міністерство оборони|none] КНР мовчить про Україну.',
  'lt: 1961 m. Lietuvos TSR taryba uždarė bažnyčią, o [Vyriausybė|none] ir [Užsienio reikalų ministerija|none] tylėjo.',
  'cs: V roce 1968 vláda Československé socialistické republiky padla; [Ministerstvo zahraničních věcí|none] mlčelo.',
  'en: The [Ministry of Defence|none] of the Polish People’s Republic printed maps; the [Foreign Ministry|none] of the German Democratic Republic had them.',
  // The years round 1918
  'lt: 1918 m. Valstybės Taryba pavedė sudaryti [Vyriausybę|none]. [Krašto apsaugos ministerija|none] kūrė kariuomenę, o Steigiamasis Seimas rinkosi vėliau.',
  'lt: [Krašto apsaugos ministerija|ministry-of-national-defence-lithuania] mini 1918 m. sukurtą kariuomenę ir 2026 m. perka dronus.',
  'uk: За гетьмана [Міністерство закордонних справ|none] в Україні просило Австро-Угорщину про зброю проти Радянської Росії.',
  'uk: Гетьмани й нині в пошані: [Міністерство закордонних справ|ministry-of-foreign-affairs-of-ukraine] вручило орден.',
  'uk: 27.03.2017, 23:42\nЗа Гетьманату (травень – жовтень 1918 р.) [МЗС|none] очолив історик (1882–1951).',
  'uk: 27.03.2026, 23:42\n[МЗС|ministry-of-foreign-affairs-of-ukraine] відповіло Угорщині.',
  'pl: 16.05.2021 aktualizacja 17.05.2021\nW 1939 r. premier przybył do [Sejmu|none]; rząd powołano 16 maja 1936 r., po wyborach września 1935 r., a posłów było mniej.',
  // Schools that play a state
  'uk: Шкільний парламент обирає президента школи, а він призначає [Кабінет Міністрів|none]: [Міністерство оборони|none] готує зірницю.',
  'uk: Учасники шкільного парламенту побачили [Верховну Раду України|verkhovna-rada-of-ukraine]; [Кабінет Міністрів|cabinet-of-ministers-of-ukraine] дав гроші.',
  'uk: Учнівське самоврядування й учнівський уряд вітав [Михайло Федоров|mykhailo-fedorov]; [Міноборони|ministry-of-defence-of-ukraine] дало дрони.',
  'pl: Samorząd uczniowski ma rząd szkolny: [Rada Ministrów|none] sprząta, [Ministerstwo Spraw Zagranicznych|none] pisze listy.',
  'lt: Mokinių parlamentas ir mokinių prezidentas skiria [Vyriausybę|none]; [Krašto apsaugos ministerija|none] saugo rūbinę.',
  'lt: Lietuvos mokinių parlamentas posėdžiavo [Seime|seimas-lithuania]; Lietuvos mokinių parlamento nariai klausė apie politiką.',
];
