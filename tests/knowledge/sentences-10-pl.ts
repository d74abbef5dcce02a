// Sentences of our own in Polish against the whole knowledge, written after the tenth round of reading texts that nobody had seen
// before: ministries of other countries under Polish acronyms, plans of the Union in other cases, and what must stay unmarked.
import type { Sentence } from './sentences';

const pl = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'pl', text } : { lang: 'pl', text, date };

export const tenthPolishSentences: readonly Sentence[] = [
  // The acronym of the Polish ministry beside another country.
  pl('Resort liczy drony, a szef [MON|ministry-of-national-defence-poland] mówi o obronie nieba.'),
  pl('Uzbrojenie obiecał szef MON Litwy, o obronie nieba mówił w Wilnie.'),
  pl('Duńskie MON kupi uzbrojenie, resort pyta o obronę.'),
  pl('Uzbrojenie kupi [ukraińskie MON|ministry-of-defence-of-ukraine], tak mówi szef resortu obrony.'),
  pl('Listę pracowników [ukraińskiego MON-u|ministry-of-defence-of-ukraine] przejrzał nowy minister obrony.'),
  pl('Polska czeka, a szef [MSZ|ministry-of-foreign-affairs-poland] leci do Kijowa.'),
  pl(
    'Dziś o obronie mówił szef MON [Rustem Umierow|rustem-umerov], jutro szef [MON|ministry-of-national-defence-poland] w Warszawie.',
    '2025-05-05',
  ),
  pl(
    'Szef [MSZ|ministry-of-foreign-affairs-of-ukraine] [Andrij Sybiha|andrii-sybiha] dziękuje Polsce, Ukraina czeka na broń.',
    '2025-05-05',
  ),
  pl('Groźby powtarza [rosyjskie MSZ|ministry-of-foreign-affairs-russia], a szef resortu milczy.'),
  pl('Do szefa [MSZ Węgier|ministry-of-foreign-affairs-hungary] dzwonił Kijów.'),
  pl('Straty zataiło [rosyjskie ministerstwo obrony|ministry-of-defence-russia], liczyli je blogerzy.'),
  // Committees and councils.
  pl('O amunicję pytała [Komisja Obrony Narodowej|sejm-committee-on-national-defence], minister odpowiedział.'),
  pl('O amunicję pytała senacka Komisja Obrony Narodowej, minister odpowiedział.'),
  pl('O broni mówiono na posiedzeniu [Rady ds. Zagranicznych|council-of-the-european-union] w Brukseli.'),
  pl('Rada ds. zagranicznych studentów zbierze się w auli.'),
  pl(
    'W Brukseli ruszył [zespół ds. współpracy przemysłów obronnych|eu-ukraine-task-force-on-defence-industrial-cooperation], usiądą w nim urzędnicy i Ukraina.',
  ),
  pl('Nasz zespół ds. współpracy przemysłów obronnych Polski i Korei czeka na umowę.'),
  pl('Pytany był szef [BBN|national-security-bureau-poland], ale nie odpowiedział.'),
  pl('Protokół BBN opisali inżynierowie z Bostonu.'),
  // Plans and funds of the Union.
  pl(
    'Komisarz przedstawił [Białą Księgę|white-paper-for-european-defence] o europejskiej obronności, Bruksela liczy koszty.',
    '2025-03-20',
  ),
  pl('Ministerstwo wydało białą księgę o szkołach, Bruksela nie pyta.', '2025-03-20'),
  pl('Kto zapłaci za [mur dronowy|european-drone-defence-initiative], pyta von der Leyen.', '2025-10-02'),
  pl('Na festiwalu stanął mur dronowy z kartonu.', '2025-10-02'),
  pl(
    'Granty da [Europejski Fundusz Obronny|european-defence-fund], w skrócie [EFO|european-defence-fund], nabór trwa.',
  ),
  pl('Klub EFO zaprasza na potańcówkę.'),
  pl(
    'Haubice powstały dzięki [duńskiemu modelowi|danish-model], który płaci za broń z ukraińskich fabryk.',
    '2025-06-01',
  ),
  pl('Dzięki duńskiemu modelowi rynku pracy bezrobocie spadło.'),
  pl('W Berlinie spotkał się [format Weimar Plus|weimar-plus], rozmawiano długo.'),
  // Projects with and for Ukraine.
  pl('Pociski kupi [czeska inicjatywa amunicyjna dla Ukrainy|czech-ammunition-initiative], pieniądze są.'),
  pl('Doświadczenia z frontu zbiera [Wspólne Centrum NATO - Ukraina|joint-analysis-training-and-education-centre].'),
  pl(
    'W mieście są [JATEC|joint-analysis-training-and-education-centre] oraz Centrum Eksperckie żandarmerii, oba przy koszarach.',
  ),
  pl('Na Wyspach powstaną drony przechwytujące [Octopus|project-octopus], licencję dał Kijów.', '2025-12-01'),
  pl('Ośmiornica po angielsku to octopus, a Octopus to bar w porcie.'),
  // Makers and those who help.
  pl('Drony na Wyspach zrobi [Ukrscpecsystems|ukrspecsystems], tak podała agencja.'),
  pl('Pociski zrobi z Polakami ukraińska spółka [ARTeM|artem], umowę podpisano w Warszawie.'),
  pl('Artem z drugiej klasy urodził się na Ukrainie.'),
  pl('Silniki do rakiet robi [Motor Sicz|motor-sich] z Zaporoża.'),
  pl('W lidze siatkówki Motor Sicz przegrał mecz w trzech setach.'),
  pl('Pomoc policzył [Instytut Kiloński|kiel-institute], Europa wyprzedziła Amerykę.'),
  pl('Satelitę kupiła [Fundacja Serhija Prytuły|prytula-foundation], dane bierze wojsko.'),
];
