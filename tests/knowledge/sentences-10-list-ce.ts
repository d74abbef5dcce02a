// Sentences of our own for the people and bodies of Poland, Germany, Austria, Switzerland and Czechia that the tenth round added
// by list; and beside them namesakes, acronyms of others and words that look like them.
import type { Sentence } from './sentences';

const say = (lang: string, text: string, date?: string): Sentence =>
  date === undefined ? { lang, text } : { lang, text, date };

const polish: readonly Sentence[] = [
  say('pl', 'Drony ma budować [PZL Defence|pzl-defence] z partnerem z Ukrainy.'),
  say('pl', 'W hali PZL pachnie świeżą farbą.'),
  say('pl', 'O kredytach na zbrojeniówkę mówi [Marta Postuła|marta-postula], a [Postuły|marta-postula] słucha rynek.'),
  say('pl', 'Postuła z sąsiedniej wsi piecze chleb.'),
  say(
    'pl',
    'Nową uczelnię otworzył [Marcin Kulasek|marcin-kulasek]. [Kulaska|marcin-kulasek] pytano o wojsko.',
    '2025-06-01',
  ),
  say('uk', 'Про науку для армії говорив [Марцін Куласек|marcin-kulasek].', '2025-06-01'),
  say('pl', 'Ekspertka [PISM|pism] opisuje front, a [Polski Instytut Spraw Międzynarodowych|pism] wyda jej raport.'),
  say('uk', 'Так вважають у [Польському інституті міжнародних справ|pism].'),
  say('pl', 'Skrót PISM widnieje na starej pieczęci.'),
  say(
    'pl',
    'Leopardy naprawią [Wojskowe Zakłady Motoryzacyjne|wojskowe-zaklady-motoryzacyjne] w Poznaniu; [WZM|wojskowe-zaklady-motoryzacyjne] czekają na części.',
  ),
  say('pl', 'Zarząd WZM podniósł ceny biletów w Zamościu.'),
  say(
    'pl',
    'Karabinki robi [Fabryka Broni „Łucznik”|fabryka-broni-lucznik] w Radomiu, bo [Łucznik|fabryka-broni-lucznik] ma nową halę.',
  ),
  say('pl', 'Łucznik trafił w sam środek tarczy.'),
  say('pl', 'Babcia szyła na maszynie Łucznik z Radomia.'),
  say(
    'pl',
    'Szef [MSWiA|ministry-of-the-interior-poland] [Marcin Kierwiński|marcin-kierwinski] mówił o dronach; [Kierwińskiego|marcin-kierwinski] poparł premier.',
    '2026-03-12',
  ),
  say(
    'uk',
    'У [МВС Польщі|ministry-of-the-interior-poland] [Марцін Кервінський|marcin-kierwinski] назвав суму.',
    '2026-03-12',
  ),
];

const swiss: readonly Sentence[] = [
  say(
    'de',
    'In Bern sprach [Martin Pfister|martin-pfister] für das [VBS|ministry-of-defence-switzerland]; [Pfister|martin-pfister] will eine Steuer für die Armee der Schweiz.',
    '2026-02-10',
  ),
  say('de', 'Der Schreiner Martin Pfister aus Ulm hobelt einen Tisch.'),
  say('de', 'Ein Makro in VBS löscht die alten Dateien.'),
  say('fr', 'En Suisse, le [DDPS|ministry-of-defence-switzerland] achète des drones.', '2026-02-10'),
  say(
    'de',
    'Den Gipfel auf dem Bürgenstock leitete [Viola Amherd|viola-amherd], und [Amherd|viola-amherd] dankte den Gästen.',
    '2024-06-16',
  ),
  say('uk', 'У Берні [Віола Амгерд|viola-amherd] говорила про мир.', '2024-06-16'),
  say(
    'uk',
    '[Міноборони Швейцарії|ministry-of-defence-switzerland] очолив [Мартін Пфістер|martin-pfister].',
    '2025-04-01',
  ),
  say(
    'de',
    'Rüstungschef [Urs Loher|urs-loher] von [armasuisse|armasuisse] wartet; [Loher|urs-loher] drängt.',
    '2025-11-18',
  ),
  say('de', 'Für den Export wirbt [Swissmem|swissmem], dagegen hält die Linke.'),
  say('de', 'Patronen der [SwissP Defence|swissp-defence] aus Thun kamen über Polen ins Land.'),
  say('de', 'Den Verkauf der Leopard 1 hat Bern der [Ruag|ruag] verboten.'),
  say('de', 'Die RUAG International baut nun Satelliten.'),
];

const german: readonly Sentence[] = [
  say(
    'de',
    'Der Wehrbeauftragte [Henning Otte|henning-otte] mahnt. [Otte|henning-otte] kennt die Truppe.',
    '2026-03-03',
  ),
  say('de', 'Otte ist in Celle ein häufiger Name.'),
  say(
    'de',
    'Die [Panzerbrigade 45|panzerbrigade-45] übt im Schnee, die [Brigade Litauen|panzerbrigade-45] wächst.',
    '2026-01-29',
  ),
  say('de', 'Die Brigade 45 der Feuerwehr löscht in Passau.'),
  say('pl', 'Rośnie [niemiecka brygada na Litwie|panzerbrigade-45].'),
  say('uk', 'Зростає [німецька бригада в Литві|panzerbrigade-45].'),
  say(
    'de',
    'Der Abgeordnete [Tobias Cremer|tobias-cremer] will mehr; [Cremer|tobias-cremer] war einst Diplomat.',
    '2025-11-30',
  ),
  say('de', 'Zu Hause rührt Cremer die Suppe.'),
  say('de', 'Den Turm baut [Rheinmetall Landsysteme|rheinmetall-landsysteme], die Kanone [Rheinmetall|rheinmetall].'),
  say(
    'en',
    'Shells will come from the [Ukrainian Competence Center for Ammunition|ukrainian-competence-centre-for-ammunition].',
  ),
  say('en', 'A competence centre for ammunition opened in Kassel.'),
];

const others: readonly Sentence[] = [
  say('de', 'Den Camcopter baut [Schiebel|schiebel] in Wiener Neustadt.'),
  say('de', 'Herr Schiebel öffnet das Fenster.'),
  say('de', 'Das Gewehr liefert [Steyr Arms|steyr-arms] seit Jahren.'),
  say('de', 'In Steyr regnet es.'),
  say('de', 'Mörser von [Hirtenberger Defence|hirtenberger-defence] gehören nun den Ungarn.'),
  say('de', 'Der Hirtenberger Kirtag beginnt am Sonntag.'),
  say('cs', 'Tanky opraví [VOP CZ|vop-cz] v Šenově.'),
  say('cs', 'Na úřadu leží formulář VOP.'),
];

export const centralListSentencesTenth: readonly Sentence[] = [...polish, ...swiss, ...german, ...others];
