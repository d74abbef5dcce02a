// A school's own parliament has a cabinet, a senate and a ministry of defence, which guards the cloakroom: bodies of the state are
// meant only where the country stands with them. Called by namesakes. Pure; asked only where a body of a state is named.
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import { type KnownRule, stateBodies } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { withoutRules } from '../evidence/without-rules';
import { namesAnyOfToday } from './forebears';

/** One alone is a guest at the real parliament's door. */
const enough = 2;

/** The places without the bodies of states, where pupils play one. */
export function leavePupils(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): readonly HitPlace[] {
  // The text is read last: that takes longer than all else here.
  if (!places.some(({ spelling }) => spelling.hasStateBody) || namesAnyOfToday(knowledge, places)) return places;
  if (!isOfPupils(evidence)) return places;
  const isOut = ({ isOwn, kind }: KnownRule): boolean => !isOwn && stateBodies.has(kind);
  return places.map((place) => (isOfCountry(place) ? place : withoutRules(place, isOut)));
}

function isOfPupils(evidence: ArticleEvidence): boolean {
  const pattern = pupils[evidence.language() ?? ''];
  if (pattern === undefined) return false;
  const texts = evidence.query.blocks.flatMap(({ text, region }) => (region === 'aside' ? [] : [text]));
  const count = texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return count >= enough && !texts.some((text) => ofAllPupils.test(text));
}

/** That of all the country's pupils sits in the real one. */
const ofAllPupils =
  /Lietuvos\smokinių|Dzieci\si\sMłodzieży|Всеукраїнськ|(?:Youth|Pupils[’']|Children[’']s)\sParliament\sof/u;

/** Parliaments and governments of pupils. */
const pupils: Readonly<Record<string, RegExp>> = {
  uk: /(?:шкільн|учнівськ)\p{L}{1,4}\s(?:парламент|самоврядув|уряд|президент|республік)|президент\p{L}{0,3}\s(?:учнівськ|школи)|парламент\p{L}{0,3}\s(?:школи|учнів)/giu,
  pl: /samorząd\p{L}{0,3}\s(?:uczniowsk|szkoln)|prezydent\p{L}{0,3}\sszkoły|(?:uczniowsk|szkoln)\p{L}{1,4}\s(?:parlament|rząd|sejm|senat|minist)|(?:parlament|rząd|sejm|senat)\p{L}{0,3}\s(?:uczni|szko[łl])/giu,
  lt: /mokykl\p{L}{1,2}\s(?:seim|parlament|vyriausyb|prezident)|mokinių\s(?:parlament|savivald|vyriausyb|seim|prezident)/giu,
  en: /(?:school|student|pupil)s?[’']?\s(?:parliament|cabinet|government|senate)/giu,
};

/** `Верховна Рада України`, `Sejm RP`: within the name or directly behind it. */
const isOfCountry = ({ block: { text }, start, end }: HitPlace): boolean =>
  ofCountry.test(text.slice(Math.max(0, start - 10), end + 10));

const ofCountry = /Україн|Ukrain|Lietuvos|Polsk|Rzeczypospolitej|(?<!\p{L})(?:RP|LR)(?!\p{L})/u;
