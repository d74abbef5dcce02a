// Look-alikes of round 14, met in Ukrainian, Polish, Lithuanian and Danish pages on sport, games, history and the press, with the
// same names where they are meant. Read as in ambiguity.ts.

export const lookAlikes14East: readonly string[] = [
  // Athletes, told by the words of their sport, though the article says Ukraine and that a medal was won
  'uk: Легкоатлет [Сергій Никифоров|none] стрибнув у довжину далі за всіх; спортсмен з Києва виборов бронзу чемпіонату Європи. Призер радіє медалі, [Никифоров|none] теж.',
  'uk: [Сергій Никифоров|none], представник області, виборов медаль: призер чемпіонату, спортсмен зі стрибків, каже Україні дякую.',
  'uk: [Сергій Никифоров|none] радіє медалі, пише спортивна адміністрація: призер, спортсмен, чемпіонат України.',
  'uk: [Сергій Никифоров|none] приніс збірній України медаль: бронзу чемпіонату Європи у стрибках.',
  'uk: Речник президента [Сергій Никифоров|serhii-nykyforov] бачив чемпіонат: збірна України, призери, медалі, стрибки.',
  'uk: Про вибори говорить [Сергій Никифоров|serhii-nykyforov]; легкоатлети, призери й медалі чемпіонату зачекають.',
  // Regions where a game is sold, papers that bear the Union’s letters
  'uk: Шутер з України вийшов 29 серпня: [EU|none] раніше, NA пізніше; ESRB дала оцінку.',
  'uk: Європейський Союз, або [EU|european-union], купує зброю для України.',
  'da: Brevet kom i [EU Reporter|none], og ministeren i regeringen læser [EU Reporter|none].',
  'da: [EU|european-union] svarer regeringen i et brev, en reporter læser det.',
  // Whose body it is, said before its name
  'lt: Prezidiumas sudarė Lietuvos [Ministrų kabinetą|none], o Seimas ir vyriausybė laukė.',
  'lv: Rīgā [Ministru kabineta|government-of-latvia] sēdē lemj par atbalstu Ukrainai.',
  // One year again and again, and the year of a book
  'pl: W 1918 roku [Sztab Generalny Wojska Polskiego|none] powstał; 25 października 1918 r. miał szefa, 6 listopada 1918 r. wydziały, 21 listopada 1918 r. nowe.',
  'pl: W 1918 roku powstał [Sztab Generalny Wojska Polskiego|general-staff-of-the-polish-armed-forces]; dziś uczy operatorów dronów.',
  'pl: [Sztab Generalny Wojska Polskiego|none] (Warszawa 2003) opisuje wojnę lat 1919-1921 i plan z maja 1920 r.',
  'pl: [Sztab Generalny Wojska Polskiego|general-staff-of-the-polish-armed-forces] w 2003 roku wspominał wojnę lat 1919-1921 i plan z maja 1920 r.',
  'lt: 1918 11 05 Taryba posėdžiavo, 1918 11 11 patvirtino vyriausybę, 1918 12 20 jis išvyko, o [Krašto apsaugos ministerija|none] 1918 12 26 liko viena.',
  'lt: [Krašto apsaugos ministerija|ministry-of-national-defence-lithuania] įkurta 1918 11 23 ir perka dronus.',
  'lt: Gruzijos Konstitucijos dieną Kinijos [Vidaus reikalų ministerija|none], Moldovos [Seimas|none] ir Armėnijos [Prezidentūra|none] svarsto gynybą ir paramą Ukrainai.',
  'lt: Lietuvos gynybą svarsto visi. Koalicijos [Seimas|seimas-lithuania] nesulaukė, bet paramą Ukrainai remia.',
  'lt: Lietuvos gynybą ir paramą Ukrainai svarsto Lietuvos [Vidaus reikalų ministerija|ministry-of-the-interior-lithuania], [Seimas|seimas-lithuania] ir [Prezidentūra|presidency-of-lithuania].',
  // Wives and committees
  'pl: Rząd, PGZ i Kosiniak-Kamysz milczą; Małgorzata [Tusk|none] pisze książkę.',
  'pl: Donald Tusk mówi, Małgorzata [Tusk|none] pisze książkę.',
  'pl: Rząd, PGZ i Kosiniak-Kamysz milczą; premier [Tusk|donald-tusk] mówi.',
  'pl: Komisja Europejska słucha; [Komisja|none] Prawna i [Komisja|none] Spraw Zagranicznych głosują, a [Komisja|european-commission] czeka.',
  // Policemen are no politicians
  'da: Politiet i byen leder efter en mand. En betjent fandt bogen ved havnen, og naboen, der hedder [Mette Frederiksen|none] ligesom mange andre, græd; der var regn, og hunden gøede hele natten, så ingen sov i gaden, hverken børn eller voksne, før solen stod op over tagene og bageren åbnede sin dør for de trætte mennesker.',
  'lt: Partijos tariasi, [Saeimoje|saeima-latvia] jos turės daugumą.',
];
