// Sentences of our own with people and bodies of Poland, Lithuania and their neighbours that a who-is-who lists: deputy
// ministers, commanders, advisers, ambassadors, heads of agencies and firms; and look-alikes that must stay unmarked:
// a boxer, a hill, a mushroom, namesakes in other fields.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const polish: readonly Sentence[] = [
  say(
    'pl',
    'Wiceminister [Konrad Gołota|konrad-golota] odwiedził halę. [Gołota|konrad-golota] chwalił załogę, a o [Gołocie|konrad-golota] mówiono miło.',
  ),
  say('pl', 'Bokser Andrzej Gołota wrócił na ring po latach i znów przegrał przed przerwą.'),
  say(
    'pl',
    'Rozkaz wydał gen. [Maciej Klisz|maciej-klisz]; [Dowództwo Operacyjne|operational-command-poland] poderwało samoloty.',
  ),
  say(
    'pl',
    'Rozmowę z [Rafałem Leśkiewiczem|rafal-leskiewicz] przerwano. [Leśkiewicz|rafal-leskiewicz] obiecał wrócić wieczorem.',
  ),
  say('pl', 'Ukraińskie Dowództwo Operacyjne „Południe” podało straty, a polski [Sejm|sejm-poland] obradował.'),
  say('pl', 'Na grzybach był tłok; poseł żartował, że grzyb rośnie nocą, a motyka stoi w szopie.'),
  say('pl', 'Minister [Miłosz Motyka|milosz-motyka] leci do Paryża; [Motyka|milosz-motyka] wróci w piątek.'),
  say('pl', 'Historyk Grzegorz Motyka podpisywał książki w bibliotece na wsi.'),
  say(
    'pl',
    'W [Zakładach Mechanicznych Tarnów|tarnow-mechanical-works] prezes [Robert Sadowski|robert-sadowski] pokazał nową halę.',
  ),
  say('pl', 'Piosenkarz Robert Sadowski śpiewał na weselu do rana i nie chciał zapłaty.'),
  say('pl', 'Wynalazca lampy Ignacy Łukasiewicz mieszkał w Krośnie, gdzie stoi jego pomnik.'),
  say(
    'pl',
    'W ambasadzie w Kijowie gości witał [Piotr Łukasiewicz|piotr-lukasiewicz]; [Łukasiewicz|piotr-lukasiewicz] mówił krótko.',
  ),
  say(
    'pl',
    'Kancelaria milczy, a [Rada Bezpieczeństwa Narodowego|national-security-council-poland] zbierze się we wtorek w pałacu.',
  ),
  say(
    'pl',
    'Posłów z [Komisji Obrony Narodowej|sejm-committee-on-national-defence] zaprosił [Andrzej Grzyb|andrzej-grzyb]; nikomu to nie przeszkadza.',
  ),
  say('pl', 'Polski Senat przyjął ustawę po nocnej debacie, a amerykański Senat wciąż się spiera.'),
  say('pl', 'Na targach MSPO w Kielcach pokazano lornetki i namioty.'),
  say(
    'pl',
    'Drony złoży spółka [Hornet – Polskie Drony|hornet-polskie-drony]; silniki bada [ITWL|air-force-institute-of-technology-poland].',
  ),
  say('pl', 'Boryszew to także osiedle, w którym rosną stare lipy i stoi mały kościół.'),
];

const lithuanian: readonly Sentence[] = [
  say(
    'lt',
    'Ministras [Ž. Vaičiūnas|zygimantas-vaiciunas] lankėsi pas kaimynus, o [Žygimanto Vaičiūno|zygimantas-vaiciunas] kalba buvo trumpa.',
  ),
  say(
    'lt',
    'Patarėjas [Deividas Matulionis|deividas-matulionis] tylėjo, todėl apie karinę paramą klausė [A. Skaisgirytės|asta-skaisgiryte].',
  ),
  say(
    'lt',
    'Naują kursą rengia [Inovacijų agentūra|innovation-agency-lithuania]; paskolas gynybos įmonėms duos bankas, kuriam vadovauja [D. Vilčinskas|dainius-vilcinskas].',
  ),
  say('lt', 'Dainininkas Paulius Petrauskas surengė koncertą miesto sode ir dainavo iki nakties.'),
  say('lt', 'Viceministras [Paulius Petrauskas|paulius-petrauskas] kvietė įmones teikti paraiškas.'),
];

const others: readonly Sentence[] = [
  say('uk', 'Посол Литви [Інга Станіте-Толочкене|inga-stanyte-tolockiene] передала генератори лікарні.'),
  say(
    'uk',
    'Посол [Василь Зварич|vasyl-zvarych] подякував; зі [Зваричем|vasyl-zvarych] говорили про снаряди.',
    '2024-09-01',
  ),
  say('lv', 'Vēstnieks [Andrejs Pildegovičs|andrejs-pildegovics] tikās ar studentiem Kijivā.'),
  say('en', 'The order went to [PBS Velká Bíteš|pbs-group]; [PBS|pbs-group] makes turbojet engines there.'),
  say('en', 'PBS will show the series about bakers in the spring on public television.'),
  say('en', 'In the Saar valley the mines are closed, and Saar wine is cheap this year.'),
  say(
    'en',
    '[Elmar Vaher|elmar-vaher] takes over from [Magnus-Valdemar Saar|magnus-valdemar-saar]; [Saar|magnus-valdemar-saar] left in July.',
  ),
  say('hr', 'Aktivist Srđan Kovačević prosvjedovao je na trgu zbog stanarina.'),
  say('hr', 'Direktor tvrtke [Orqa|orqa] [Srđan Kovačević|srdan-kovacevic] pokazao je novi dron.'),
];

export const centralEuropeSentencesEighth: readonly Sentence[] = [...polish, ...lithuanian, ...others];
