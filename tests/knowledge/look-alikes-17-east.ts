// Look-alikes of round 17, met in Romanian, Ukrainian and Polish histories, with the same names where they are meant. Read as in
// ambiguity.ts.

export const lookAlikes17East: readonly string[] = [
  // A year of long ago behind the name
  'ro: [Guvernul României|none] din 1923 avea un ministru de război; [Guvernul României|government-of-romania] de azi cumpără drone.',
  'ro: luni, 26 decembrie 2016\n[GUVERNUL ROMÂNIEI|none] în 1923\nRăzboi: un general; Interne: alt general.',
  'ro: [Guvernul României|government-of-romania] în 2026 cumpără drone pentru armată.',
  'pl: [Sejm|none] z 1926 roku i dzisiejszy [Sejm|sejm-poland] to inne sprawy, mówi polski poseł o wojsku.',
  'pl: [Sejm|sejm-poland] z 2025 roku i polskie wojsko.',
  // One year, and words for the times between the wars
  'ro: În toamna anului 1940 generalul Antonescu a luat [Ministerul Apărării Naționale|none]; regele Carol și structurile interbelice au pierdut armata.',
  'ro: [Ministerul Apărării Naționale|ministry-of-national-defence-romania] deschide un muzeu al armatei interbelice și cumpără drone.',
  'pl: 02.10.2021 aktualizacja 03.10.2021\nDnia 2 października 1926 r. piłsudczycy umacniali władzę w II RP, a posłowie i [Sejm|none] tracili ją.',
  'pl: Posłowie mówili o II RP, a [Sejm|sejm-poland] uchwalił ustawę o wojsku.',
  'uk: 15 листопада 1919 р. члени [Кабінету міністрів|none] й голова Директорії Петлюра виїхали з України до армії.',
  'uk: [Кабінет Міністрів України|cabinet-of-ministers-of-ukraine] назвав вулицю на честь Петлюри й купив дрони.',
  // A span of years with a long dash
  'uk: Зміни у державному устрої України в 1945—1991 pp.\nУ лютому 1947 р. обрано 415 депутатів, 1951 р. — 421. [Верховна Рада|none] видавала закони.',
  'uk: [Верховна Рада України|verkhovna-rada-of-ukraine] видала закон про зброю 1947 року випуску.',
];
