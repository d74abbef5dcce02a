// Rows 61-70 of the list of dangerous names: places that stand for bodies, and coalitions. See ambiguity.ts.
import type { Ambiguity } from './ambiguity';

export const formats: readonly Ambiguity[] = [
  {
    row: 61,
    alias: 'Weimar',
    says: [
      'en: The [Weimar Triangle|weimar-triangle] met, and [Weimar Plus|weimar-plus] later; the [Weimar+ group|weimar-plus] stands by Ukraine.',
      'en: In [Weimar|none] Goethe wrote; the [Weimar|none] Republic fell.',
      'uk: [Веймарський трикутник|weimar-triangle] зібрався.',
      'uk: У місті [Веймар|none] писав Гете.',
      'pl: [Trójkąt Weimarski|weimar-triangle] radził, [Weimar|none] jest miastem.',
      'de: Das [Weimarer Dreieck|weimar-triangle] tagte. In [Weimar|none] schrieb Goethe.',
    ],
  },
  {
    row: 62,
    alias: 'Pentagon, Berlaymont, Bankova, Whitehall, Bundeswehr, Kremlin, Brussels, Kyiv',
    unknown: 'Berlaymont, Bankova, Whitehall and the cities are never marked: a city is not its government.',
    says: [
      'en: The [Pentagon|department-of-defense-united-states] paused a delivery; [Brussels|none] and [Kyiv|none] asked why; [Whitehall|none] and the [Berlaymont|none] were silent.',
      'en: A [pentagon|none] has five sides.',
      'uk: [Пентагон|department-of-defense-united-states] зупинив поставку; [Київ|none] і [Брюссель|none] чекають; на [Банковій|none] тихо.',
      'uk: Правильний [п’ятикутник|none] має п’ять сторін.',
      'pl: [Pentagon|department-of-defense-united-states] wstrzymał dostawę; [Kijów|none] i [Bruksela|none] czekają.',
      'de: Die [Bundeswehr|bundeswehr] liefert; [Kiew|none] dankt, [Brüssel|none] schweigt.',
      'fr: Le [Pentagone|department-of-defense-united-states] suspend; [Bruxelles|none] attend.',
      'lt: [Pentagonas|department-of-defense-united-states] sustabdė siuntą; [Briuselis|none] laukia.',
    ],
  },
  {
    row: 63,
    alias: 'Department of War',
    says: [
      'en 2025-11-01: The [US Department of War|department-of-defense-united-states] paused a delivery, Hegseth said.',
      'en 2024-11-01: In 1940 the US [Department of War|none] bought trucks.',
      'uk 2025-11-01: У США [Department of War|department-of-defense-united-states] зупинив поставку, сказав Trump.',
      'uk 2025-11-01: На кафедрі історії читають курс «[Department of war|none] studies».',
    ],
  },
  {
    row: 64,
    alias: 'Bydgoszcz centre, JATEC',
    unknown: 'Places are not known; a centre is marked by its own name alone.',
    says: [
      'en: [JATEC|joint-analysis-training-and-education-centre] in [Bydgoszcz|none] studies the war.',
      'en: The file [jatec|none] is missing; a [Bydgoszcz|none] centre sells shoes.',
      'uk: [JATEC|joint-analysis-training-and-education-centre] у місті [Бидгощ|none] вивчає війну.',
      'pl: [JATEC|joint-analysis-training-and-education-centre] działa w mieście [Bydgoszcz|none].',
    ],
  },
  {
    row: 65,
    alias: 'JFTC / JATEC / NSATU / SAG-U',
    says: [
      'en: [JFTC|nato-joint-force-training-centre] and [JATEC|joint-analysis-training-and-education-centre] share a town; [NSATU|nato-security-assistance-and-training-for-ukraine] and [SAG-U|security-assistance-group-ukraine] a headquarters.',
      'en: Bags of the [sag-u|none] kind and the tag [nsatu|none] mean nothing.',
      'uk: [NSATU|nato-security-assistance-and-training-for-ukraine] і [SAG-U|security-assistance-group-ukraine] сидять у Вісбадені.',
      'uk: Мітка [nsatu|none] нічого не значить.',
      'pl: [JFTC|nato-joint-force-training-centre] ćwiczy w Bydgoszczy.',
    ],
  },
  {
    row: 66,
    alias: 'Delegation, Mission, Representation, Office',
    unknown: 'Bare forms are never marked; only the full name of a body is.',
    says: [
      'en: The [EU Delegation to Ukraine|delegation-of-the-eu-to-ukraine] opened a fair.',
      'en: A [Delegation|none] came, the [Mission|none] left, the [Representation|none] stayed, the [Office|none] closed.',
      'uk: [Представництво ЄС в Україні|delegation-of-the-eu-to-ukraine] відкрило виставку.',
      'uk: [Делегація|none] приїхала, [Місія|none] поїхала, [Офіс|none] зачинено.',
    ],
  },
  {
    row: 67,
    alias: 'Mildenhall',
    unknown: 'Mildenhall is a place and never marked.',
    says: [
      'en: [Ukrspecsystems|ukrspecsystems] builds drones in [Mildenhall|none].',
      'en: Tankers took off from RAF [Mildenhall|none].',
      'uk: [Укрспецсистемс|ukrspecsystems] будує завод у [Mildenhall|none].',
    ],
  },
  {
    row: 68,
    alias: 'Vojens / Skrydstrup',
    unknown: 'Vojens and Skrydstrup are places and never marked.',
    says: [
      'en: [FPRT|fprt] of Fire Point builds its fuel plant in [Vojens|none] near [Skrydstrup|none].',
      'en: Ice hockey in [Vojens|none] draws crowds.',
      'uk: [FPRT|fprt], дочка Fire Point, будує завод у [Vojens|none].',
    ],
  },
  {
    row: 69,
    alias: 'Coalition of the Willing',
    says: [
      'en 2025-09-04: The [Coalition of the Willing|coalition-of-the-willing] plans guarantees for Ukraine.',
      'en 2003-04-01: The [Coalition of the Willing|none] entered Iraq.',
      'en 2025-09-04: In 2003 the [coalition of the willing|none] entered Iraq; Ukraine sent troops.',
      'uk 2025-09-04: [Коаліція охочих|coalition-of-the-willing] готує гарантії для України.',
      'uk 2025-09-04: У 2003 році [коаліція охочих|none] увійшла до Іраку з Саддамом у вигнанні.',
      'pl 2025-09-04: [Koalicja chętnych|coalition-of-the-willing] szykuje gwarancje dla Ukrainy.',
      'de 2025-09-04: Die [Koalition der Willigen|coalition-of-the-willing] plant Garantien für die Ukraine.',
      'fr 2025-09-04: La [coalition des volontaires|coalition-of-the-willing] prépare des garanties pour l’Ukraine.',
    ],
  },
  {
    row: 70,
    alias: 'Artillery/IT/Maritime … coalition',
    says: [
      'en: The [IT coalition|it-coalition] and the [artillery coalition|artillery-coalition] arm Ukraine.',
      'en: An [IT coalition|none] of schools shares laptops; an [artillery coalition|none] won the game.',
      'uk: [ІТ-коаліція|it-coalition] і [артилерійська коаліція|artillery-coalition] допомагають Україні.',
      'uk: Урядова [коаліція|none] розпалась.',
      'de: Die [IT-Koalition|it-coalition] hilft der Ukraine, die [Koalition|none] in Berlin streitet.',
    ],
  },
];
