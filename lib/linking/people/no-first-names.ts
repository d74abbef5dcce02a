// Words with a capital that stand before surnames and are nobody's first name: days and months, media and networks, what else a
// person is called by, the end of a title, and what headlines write with a capital. Folded. Called by before-surname.

/** In English days and months have capitals. */
const times =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas today yesterday tomorrow';

/** `told Reuters`, `On Telegram`. */
const media =
  'politico axios euronews euractiv interfax ukrinform onet delfi spiegel guardian newsweek fox linkedin youtube substack';

/** `Senator Graham`, `Special Envoy Witkoff`. Words that namesakes bear as often (`Professor`, `Captain`, `Lord`) are not among them. */
const titles =
  'representative democrat republican socialist conservative liberal green executive officer chairwoman chairperson speaker senator congressman congresswoman envoy advisor adviser commander marshal governor mayor founder cofounder lawmaker counterpart colleague leader boss negotiator undersecretary rapporteur amiral senateur senatrice depute deputee ambassadeur ambassadrice';

/** `Minister of Defence Umerov`, `Secretary of State Blinken`, `ministre des Armées Lecornu`, `ministro della Difesa Crosetto`. */
const endsOfTitles =
  'defence defense affairs industry industries economy finance finances energy interior justice transformation security state staff space enlargement war policy trade forces procurement innovation armees defensie defensa difesa defesa esteri exteriores zaken apararii interieur economie industrie etrangeres';

/** `Kyiv Buys Drones As Umerov Meets Pistorius And Healey`. Words that are first names somewhere (`Per`, `Will`, `Can`) are not among them. */
const smallWords =
  'a and as but by for from with after before against over under than that the to on of if when while how why where who what not now then also only even both amid among behind despite during into like near off or out since through toward towards until upon versus without yet new former outgoing incoming acting is are was were has have had its his her their our';
const verbs =
  'says say meets met meet thanks thanked tells tell warns warned urges urged asks asked calls called praises praised hosts hosted visits visited welcomes welcomed replaces replaced names named appoints appointed fires fired dismisses dismissed backs backed slams slammed hails hailed blasts accuses accused rejects rejected vows vowed announces announced confirms confirmed signs signed discusses discussed discuss wants sees seeks cites citing quotes criticizes criticises joins joined follows sends sent gives gave briefs briefed invites invited receives received greets greeted honours honors presses pressed pushes pushed reminds reminded assures assured informs informed congratulates summons elects elected picks picked taps tapped nominates nominated supports supported lets makes made gets takes took';

/** What is made of a medium's name in languages that bend it, and colleagues, who are nouns with a capital in German: `Amtskollegen`. */
const bent = /^(?:(?:reuters|bloomberg|telegram|facebook|twitter|instagram)\p{L}*|\p{L}*kolleg(?:e|en|in))$/u;

let asSet: ReadonlySet<string> | undefined;

/** Whether a folded word is known to be no first name. */
export function isNoFirstName(folded: string): boolean {
  asSet ??= new Set([times, media, titles, endsOfTitles, smallWords, verbs].join(' ').split(' '));
  return asSet.has(folded) || bent.test(folded);
}
