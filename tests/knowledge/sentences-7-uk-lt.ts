// Sentences of our own in Ukrainian and Lithuanian against the whole knowledge, written after the seventh round of reading texts
// that nobody had seen before: cases of coalitions, acronyms of the Union's bodies in Lithuanian, guards that knew no Ukrainian
// word, spellings of ministers, bodies that were not known.
import type { Sentence } from './sentences';

const uk = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'uk', text } : { lang: 'uk', text, date };
const lt = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'lt', text } : { lang: 'lt', text, date };

export const seventhUkrainianLithuanianSentences: readonly Sentence[] = [
  // Coalitions in the cases that had been left out.
  uk(
    'Рота отримала рації завдяки [ІТ-коаліції|it-coalition] та [коаліцією бронетехніки|armour-coalition] надані тягачі.',
  ),
  uk('Тральщики фарбує [коаліція з морської безпеки|maritime-capability-coalition].'),
  uk('Радари оплачено [коаліцією спроможностей ППО|integrated-air-and-missile-defence-coalition].'),
  uk('Про [Коаліцію дронів і РЕБ|drone-coalition] говорили у Ризі.'),
  uk('Глушилки купує [коаліція радіоелектронної боротьби|electronic-warfare-coalition].'),
  uk('До коаліції більшості у раді міста увійшли аграрії.'),
  lt('Latviai vadovauja [bepiločių orlaivių koalicijai|drone-coalition].'),
  lt('Raketas perka [oro gynybos koalicijoje|integrated-air-and-missile-defence-coalition] susitarusios šalys.'),
  lt('Valdančiosios koalicijos partneriai ginčijosi dėl mokesčių.'),
  // Bodies of the Union in Lithuanian.
  lt(
    'Su [Europos Parlamentu|european-parliament] derėtasi ilgai, [EP|european-parliament] pritarė, [EK|european-commission] džiaugiasi.',
  ),
  lt('Grupė išleido EP su penkiomis dainomis.'),
  lt('Vadovai [EVT|european-council] posėdyje Briuselyje kalbės apie ginklus.'),
  lt('Taip nutarė [ES taryba|council-of-the-european-union].'),
  lt('[Europos gynybos fondas|european-defence-fund] auga, [EGF|european-defence-fund] skirs daugiau.'),
  lt('EGF teikia paramą atleistiems darbuotojams.'),
  lt(
    'Sąrašą tvirtins [Seimo Nacionalinio saugumo ir gynybos komitetas|seimas-committee-on-national-security-and-defence].',
  ),
  lt('[Gynybos resursų agentūra prie Krašto apsaugos ministerijos|defence-materiel-agency-lithuania] perka dronus.'),
  lt('Amuniciją lies [Giraitės gamykla|giraites-ginkluotes-gamykla].'),
  lt('Kyjivui siūloma [140 mlrd. eurų paskola Ukrainai|reparations-loan].'),
  lt('Sutarta dėl [90 mlrd. eurų paskolos Ukrainai|ukraine-support-loan].', '2026-01-20'),
  // Guards that knew no Ukrainian word.
  uk('Компанія [SkyFall|skyfall] везе безпілотники до Данії.'),
  uk('У кінотеатрі знову показують Skyfall про агента 007.'),
  uk('Завод пороху зводить болгарська [VMZ|vmz-sopot].\nКонцерн постачатиме зброю.'),
  uk(
    'Меморандум про зброю підписала [Організація закупівель і логістики Міноборони Данії|danish-ministry-of-defence-acquisition-and-logistics-organisation].\n[DALO|danish-ministry-of-defence-acquisition-and-logistics-organisation] купуватиме в Україні.',
  ),
  uk('Гроші на ОПК України дає [данська модель 2.0|danish-model].'),
  uk('Данська модель ринку праці приваблює профспілки.'),
  // Spellings of the press.
  uk('У Києві побував [Андрюс Кубіліус|andrius-kubilius], єврокомісар; [Кубіліуса|andrius-kubilius] чекали.'),
  uk('Віцеканцлер [Ларс Клінґбайл|lars-klingbeil] говорив із [Ларсом Клінгбайлом|lars-klingbeil]-старшим.'),
  uk('Міністр оборони Швеції [Поль Джонсон|pal-jonson] привіз гармати.'),
  uk('Британський міністр Пол Джонсон виступив у Лондоні.'),
  uk('Про дрони домовився [Раду-Дінель Міруце|radu-miruta].'),
  uk('Зброю оглянув [Ларс Лекке Расмуссен|lars-lokke-rasmussen] разом із [Гейсом Туінманом|gijs-tuinman].'),
  lt('Veto grasino [Jurajus Blanaras|juraj-blanar], tylėjo [Andrejus Babišas|andrej-babis].'),
  lt('Paramą žadėjo [Baiba Bražė|baiba-braze] ir [Jeanas-Noelis Barrot|jean-noel-barrot].'),
  // Bodies and people that were not known.
  lt('Dronų gamintojai prašo [ILTE|ilte] paskolos Lietuvoje.'),
  lt(
    '[Valstybės gynimo taryba|state-defence-council-lithuania] spręs dėl radarų, o [VGT|state-defence-council-lithuania] posėdį šaukia [Gitanas Nausėda|gitanas-nauseda].',
  ),
  uk('Кластер [Brave1|brave1] і нідерландський інститут [TNO|tno] шукатимуть дрони разом.'),
  uk('Проєкт TNO про молоко закрили.'),
  uk(
    'Словенська колега [Таня Файон|tanja-fajon] оглянула завод зброї. [Файон|tanja-fajon] пообіцяла верстати Україні.',
  ),
  lt('Iškilmėse kalbėjo „[Rheinmetall|rheinmetall]“ vadovas ir [Nilsas Schmidas|nils-schmid].'),
  uk('Рекорд із плавання встановив Нільс Шмід.'),
  lt('Ginklų gamyklą valdo [Finansų ministerija|ministry-of-finance-lithuania].'),
  lt('Sankcijas ginklų gamintojams skelbia JAV Finansų ministerija.'),
  lt('Finansų ministerija siūlo keisti pridėtinės vertės mokestį.'),
  lt('Dėl [reparacijų paskolas|reparations-loan] minėjusio pranešimo ginčytasi.'),
];
