// Sentences of our own in Polish and Lithuanian against the whole knowledge, written after the ninth round of reading texts
// that nobody had seen before: works of the state as lists name them, the Kremlin, bodies of other countries in Lithuanian, and what
// must stay unmarked.
import type { Sentence } from './sentences';

const pl = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'pl', text } : { lang: 'pl', text, date };
const lt = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'lt', text } : { lang: 'lt', text, date };

export const ninthPolishLithuanianSentences: readonly Sentence[] = [
  // Works of the state.
  pl('Czołgi z frontu naprawia [Bumar-Łabędy|bumar-labedy], a pancerz bada instytut.'),
  pl('W kolejce po zbrojeniowe zaliczki stoją: [Zakłady Mechaniczne Bumar-Łabędy|bumar-labedy] i inni.'),
  pl('Łabędy to dzielnica Gliwic nad kanałem.'),
  pl('Trotyl dla wojska zrobią [Zakłady Chemiczne Nitro-Chem|nitro-chem], radar zaś [PIT - Radwar|pit-radwar].'),
  pl('Na amunicję z pożyczki czeka [NITRO-CHEM|nitro-chem], na drony Tarnów.'),
  pl('Wojsko zamówiło podwozia, zbuduje je spółka [Jelcz|jelcz] za rok.'),
  pl('Wozy dla wojska wyśle [Rosomak|rosomak-sa] z Siemianowic Śląskich.'),
  pl('W Jelczu-Laskowicach spółka wozi dla wojska piach, kupił go burmistrz.'),
  pl('Rosomak uciekł z wybiegu, zoo go szuka.'),
  // A fund and a programme.
  pl('Do dronów dołożył się [Polski Fundusz Rozwoju|polish-development-fund].'),
  pl(
    'Dwadzieścia procent akcji [WB Electronics|wb-group], twórcy wojskowych dronów, trzyma [PFR|polish-development-fund].',
  ),
  pl('Radio PFR gra przeboje bez reklam.'),
  pl(
    'Jest pełnomocnik do spraw [Instrumentu na rzecz Zwiększania Bezpieczeństwa Europy|security-action-for-europe], są pytania.',
  ),
  // Who is meant without Ukraine being named.
  pl(
    'Przed obradami [Tusk|donald-tusk] liczył firmy zbrojeniowe, a prezydent [Nawrocki|karol-nawrocki] weta.',
    '2026-03-13',
  ),
  pl(
    '[Ministerstwo Obrony Narodowej|ministry-of-national-defence-poland] pyta, [Sztab Generalny|general-staff-of-the-polish-armed-forces] odpowiada.',
  ),
  pl('[Sztab Generalny Ukrainy|general-staff-of-the-armed-forces-of-ukraine] odpowiedział resortowi w Warszawie.'),
  pl('O drony dla Ukrainy pytał europoseł [Andrzej Halicki|andrzej-halicki].'),
  pl('Ks. Halicki święcił rakiety w Drohobyczu, Ukraina się modliła.'),
  // Bodies of Ukraine and Russia.
  pl(
    'Śledczy [NABU|national-anti-corruption-bureau-of-ukraine] i [SAP|specialised-anti-corruption-prosecutors-office] weszli do biur w Kijowie.',
  ),
  pl('Program SAP do księgowości kupiła gmina, kijowska drukarnia też.'),
  pl(
    'Broń ogląda [Publiczna Rada Antykorupcyjna|anti-corruption-council-of-the-ministry-of-defence] przy resorcie obrony Ukrainy.',
  ),
  pl('[Kreml|presidency-of-russia] milczy, a odpowiedzi [Kremla|presidency-of-russia] czeka Kijów.'),
  pl('Zwiedzili kazański Kreml i wrócili.'),
  lt('[Kremlius|presidency-of-russia] tyli, [Kremliaus|presidency-of-russia] atstovas juokiasi.'),
  // Makers that share a first name.
  pl('Rakiety zbuduje [Hanwha Aerospace|hanwha-aerospace], okręty woli Hanwha Ocean, obie chcą wojska.'),
  // Bodies of several countries in Lithuanian.
  lt('Sprendimą priėmė [Ukrainos Seimas|verkhovna-rada-of-ukraine], Lietuva jį gyrė.'),
  lt(
    'Įrankius išminuotojams siunčia [Islandijos užsienio reikalų ministerija|ministry-for-foreign-affairs-iceland], Lietuva dėkoja.',
  ),
  lt('Apie šaudmenis kalbėjo Portugalijos užsienio reikalų ministerija, Lietuva klausėsi.'),
  lt('Šovinius renka [NATO įsigijimų ir paramos agentūra|nato-support-and-procurement-agency] Liuksemburge.'),
  lt('Karius moko [Europos Sąjungos karinės pagalbos misija Ukrainoje|eumam-ukraine].'),
  lt('Į fondą pinigų dėjo [Ukrainos išminavimo koalicija|demining-coalition].'),
  lt('Šovinius lieja [Giraitės ginklų gamykla|giraites-ginkluotes-gamykla].'),
  lt('Praha neskuba, tad [šaudmenų iniciatyva|czech-ammunition-initiative] lauks, sako Čekijos kariai.'),
  lt('Medžiotojų šaudmenų iniciatyva baigėsi nuobauda.'),
  // People with an initial, or with an ending that a paper made by itself.
  lt('Gamyklą, sakė [A. Anušauskas|arvydas-anusauskas], reikia plėsti, nes kariuomenė laukia šaudmenų.', '2022-02-01'),
  lt('Apie Ukrainos narystę kalbėjo [G. Landsbergis|gabrielius-landsbergis].', '2023-03-24'),
  lt('V. Landsbergis skambino pianinu, Ukraina klausėsi.'),
  lt('Ministras kalbėjosi su [Borisu Pistoriusu|boris-pistorius] apie brigadą.', '2023-12-18'),
];
