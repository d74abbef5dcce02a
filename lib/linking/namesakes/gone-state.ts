// Bodies of states that are gone, and of regions: `МЗС СРСР`, `Sejm PRL`, `Верховна Рада Автономної Республіки Крим`. They bear the
// names of today's, and the words behind tell; no body that is known is a people's republic's. Called by namesakes. Pure; most
// places are done after a look at one letter.
import type { Place } from '../evidence/candidate';
import { isUpperCode } from '../text/letters';

// Any word is `\\S+`: each Unicode class here takes engines a millisecond at its first use.
const states = [
  'АР\\sКрим|АРК|Криму?|(?:Крим\\.\\s)?АРСР|Автономної\\s[Рр]еспубліки|АВТОНОМНОЇ\\sРЕСПУБЛІКИ',
  'УРСР|СРСР|СССР|РРФСР|РСФСР|БРСР|Радянського\\sСоюзу|УНР|ЗУНР|ПНР|НДР',
  'PRL|ZSRR|RFSRR|USRR|Związku\\s(?:Radzieckiego|Sowieckiego)|NRD|ČSSR|TSRS|SSRS|LTSR',
  'USSR|Soviet\\sUnion|GDR|UdSSR|Sowjetunion|DDR|URSS|RDA',
  '\\S+\\s(?:Народної|Демократичної)\\sРеспубліки|\\S+\\s(?:Радянської\\sСоціалістичної\\sРеспубліки|[РС]СР)|УСРР|КНР|КНДР',
  'Союзу\\s(?:РСР|Радянських)|(?:\\S+\\s)?(?:Rzeczypospolitej|Republiki)\\sLudowej|POLSKIEJ\\sRZECZYPOSPOLITEJ\\sLUDOWEJ|II\\s(?:RP|Rzeczypospolitej)',
  '\\S+\\sSRR|(?:\\S+\\s)?People[’\\u0027]s\\sRepublic|(?:\\S+\\s)?(?:Soviet\\sSocialist|Democratic)\\sRepublic|\\S+\\sSSR',
  'Volksrepublik|Deutschen\\sDemokratischen\\sRepublik|ČSR|ČSSR|Československ(?:a|é\\s(?:socialistické\\s)?republiky)',
].join('|');

/** Read from the end of a name on. */
const behind = new RegExp(`\\s(?:(?:of\\sthe|der|de\\sla)\\s|de\\sl[’'])?(?:${states})(?![\\p{L}\\d])`, 'uy');

/** True when a state that is gone, or a region, stands directly behind the name. */
export function isOfGoneState({ block: { text }, end }: Place): boolean {
  const code = text.charCodeAt(end + 1);
  if (code !== ofCode && code !== derCode && !isUpperCode(code)) return false;
  behind.lastIndex = end;
  return behind.test(text);
}

/** `of`, `der` and `de` begin so. */
const ofCode = 0x6f;
const derCode = 0x64;
