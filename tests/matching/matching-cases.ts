// Cases of matching: forms, a text, and the spans expected. Run against the matcher and the naive reference alike.
import type { CaseRule } from '../../lib/model/name';

/** A form as `text`, or with a case rule; `#` before it makes it a hashtag form, `(s)` after it one with a genitive s. */
type CaseForm = string | readonly [string, CaseRule];

interface MatchingCase {
  readonly name: string;
  readonly forms: readonly CaseForm[];
  readonly text: string;
  /** The spans as they stand in the text. */
  readonly spans: readonly string[];
}

const row = (name: string, forms: readonly CaseForm[], text: string, spans: readonly string[]): MatchingCase => ({
  name,
  forms,
  text,
  spans,
});

export const matchingCases: readonly MatchingCase[] = [
  row('empty text', ['NATO'], '', []),
  row('whole text', ['NATO'], 'NATO', ['NATO']),
  row('inside a word', ['NATO'], 'NATOs SNATO NATO1 _NATO', []),
  row('full stop after', ['Kubilius'], 'So said Kubilius.', ['Kubilius']),
  row('possessive', ['Umerov'], "Umerov's plan, Umerov’s plan, Umerovʼs plan", ['Umerov', 'Umerov', 'Umerov']),
  row('plural possessive', ['Kubilius'], "Kubilius' tour", ['Kubilius']),
  row('quotation marks', ['Ramstein'], "„Ramstein“ «Ramstein» “Ramstein” 'Ramstein'", Array(4).fill('Ramstein')),
  row('dashes', ['Umerov', 'NATO'], 'talks - Umerov—NATO–Umerov', ['Umerov', 'NATO', 'Umerov']),
  row('hyphen after', ['NATO', 'EU'], 'NATO-led, pro-EU', ['NATO', 'EU']),
  row('French elision', ['Umerov', 'OTAN'], 'd’Umerov et l’OTAN', ['Umerov', 'OTAN']),
  row('Ukrainian apostrophe is no edge', ['ян'], "Лук'ян і ян", ['ян']),
  row('Ukrainian name with apostrophe', ["В'ячеслав"], 'В’ячеслав Вʼячеслав', ['В’ячеслав', 'Вʼячеслав']),
  row('stress mark over a consonant', ['Гілка'], 'Г\u0301ілка', ['Г\u0301ілка']),
  row('ґ and г', ['Паппергер', 'Ґелій'], 'Папперґер і Гелій, ПАППЕРҐЕР', ['Папперґер', 'Гелій', 'ПАППЕРҐЕР']),
  row('apostrophes of one beginning, before Latin and Cyrillic', ['Об’z', 'Об’єкт'], 'Об’єкт, Об’z', [
    'Об’єкт',
    'Об’z',
  ]),
  row('diacritics in the form', ['Julius Pranevičius'], 'Julius Pranevicius', ['Julius Pranevicius']),
  row('diacritics in the text', ['Wladyslaw Kosiniak-Kamysz'], 'Władysław Kosiniak-Kamysz', [
    'Władysław Kosiniak-Kamysz',
  ]),
  row('decomposed Latin', ['Pranevičius'], 'Pranevic\u030cius said', ['Pranevic\u030cius']),
  row('mark at the end stays whole', ['Mate'], 'Mate\u0301 here', ['Mate\u0301']),
  row('decomposed Cyrillic', ['Київ'], 'Киі\u0308в', ['Киі\u0308в']),
  row('й is not и', ['Сергій'], 'Сергии', []),
  row('stress mark', ['Умєров'], 'Уме\u0301ров Умє\u0301ров', ['Умє\u0301ров']),
  row('sharp s', ['Großer Rat'], 'Grosser Rat, GROSSER RAT', ['Grosser Rat', 'GROSSER RAT']),
  row('sharp s in the text, end kept', ['Gross'], 'Groß.', ['Groß']),
  row('ligature', ['Aether'], 'Æther', ['Æther']),
  row('soft hyphen', ['Kubilius'], 'Kubi\u00adlius', ['Kubi\u00adlius']),
  row('zero-width space', ['Kubilius'], 'Kubi\u200blius', ['Kubi\u200blius']),
  row('marks of direction', ['Kubilius', 'NATO'], '\u2066Kubilius\u2069, \u202aNA\u061cTO\u202c', [
    'Kubilius',
    'NA\u061cTO',
  ]),
  row('capital with a dot', ['İzmir', 'Güler'], 'Izmir, İzmir, IZMIR and İZMİR', ['Izmir', 'İzmir', 'IZMIR', 'İZMİR']),
  row('letters of two units are edges', ['NATO'], '𝐀NATO𝐀', ['NATO']),
  row('no-break space', ['Rustem Umerov'], 'Rustem\u00a0Umerov', ['Rustem\u00a0Umerov']),
  row('white space runs', ['Rustem Umerov'], 'Rustem \n\t Umerov', ['Rustem \n\t Umerov']),
  row('line feed and tab between words', ['Rustem Umerov'], 'Rustem\nUmerov Rustem\tUmerov', [
    'Rustem\nUmerov',
    'Rustem\tUmerov',
  ]),
  row('hyphen family', ['Kosiniak-Kamysz'], 'Kosiniak‑Kamysz Kosiniak–Kamysz', ['Kosiniak‑Kamysz', 'Kosiniak–Kamysz']),
  row('rarer hyphens', ['Kosiniak-Kamysz'], 'Kosiniak―Kamysz Kosiniak－Kamysz', [
    'Kosiniak―Kamysz',
    'Kosiniak－Kamysz',
  ]),
  row('rarer apostrophes', ["В'ячеслав"], 'В‛ячеслав В＇ячеслав', ['В‛ячеслав', 'В＇ячеслав']),
  row('longest wins', ['NATO', 'NATO-Ukraine Council'], 'the NATO-Ukraine Council', ['NATO-Ukraine Council']),
  row('longest fails, shorter stays', ['NATO', 'NATO-Ukraine Council'], 'the NATO-Ukraine summit', ['NATO']),
  row('longest fails on case', ['Build', 'Build With Us'], 'Build with us', ['Build']),
  row('no overlap', ['European Commission', 'Commission President'], 'European Commission President', [
    'European Commission',
  ]),
  row('prefix word only', ['Ministry of Defence of Ukraine'], 'Ministry of Defence of Poland', []),
  row('exact case', [['ASAP', 'exact']], 'ASAP asap Asap aSAP', ['ASAP']),
  row('smart case, capitals', ['Ministry of Defence'], 'MINISTRY OF DEFENCE, ministry of defence', [
    'MINISTRY OF DEFENCE',
  ]),
  row('smart case, title case', ['Build with Ukraine'], 'Build With Ukraine, build with Ukraine', [
    'Build With Ukraine',
  ]),
  row('smart case, acronym word', ['NATO summit'], 'NATO Summit, Nato summit', ['NATO Summit']),
  row('insensitive', [['brave1', 'insensitive']], 'Brave1 BRAVE1 brave1', ['Brave1', 'BRAVE1', 'brave1']),
  row('hashtag forgives case', ['Umerov'], '#umerov @Umerov umerov', ['umerov', 'Umerov']),
  row('so it does behind a word, but an address does not', ['Umerov'], 'a#umerov a@umerov (@umerov) a@Umerov', [
    'umerov',
    'umerov',
    'Umerov',
  ]),
  row('hashtag form', ['#Build with Ukraine'], '#BuildWithUkraine BuildWithUkraine', []),
  row('hashtag form joined', ['#BuildWithUkraine'], '#buildwithukraine BuildWithUkraine', ['buildwithukraine']),
  row(
    'hashtag of words that stand apart elsewhere',
    ['Build with Ukraine', '#BuildWithUkraine', 'Build'],
    '#buildwithukraine, Build with Ukraine, BuildWithUkraine, #Build',
    ['buildwithukraine', 'Build with Ukraine', 'Build'],
  ),
  row('hashtag of a hyphenated name', ['Kosiniak-Kamysz', '#KosiniakKamysz'], '#KosiniakKamysz Kosiniak-Kamysz', [
    'KosiniakKamysz',
    'Kosiniak-Kamysz',
  ]),
  row('currency begins a form', ['€90 billion loan'], 'a €90 billion loan; US€90 billion loan', ['€90 billion loan']),
  row('emoji is an edge', ['NATO'], '🇺🇦NATO🇺🇦', ['NATO']),
  row('digits are words', ['F-16'], 'F-16 F-161 F-16s', ['F-16']),
  row('Cyrillic acronym', [['НАТО', 'exact']], 'НАТО Нато', ['НАТО']),
  row('genitive s outside the hit', ['Selenskyj(s)'], 'Selenskyjs Plan, Selenskyj, SelenskyjS', [
    'Selenskyj',
    'Selenskyj',
  ]),
  row('genitive only where the form says so', ['Umerov'], 'Umerovs', []),
  row('genitive s after a mark', ['Pranevic(s)'], 'Pranevic\u030cs', ['Pranevic\u030c']),
  row('a form with its own s goes before', ['Costa(s)', 'Costas'], 'Costas', ['Costas']),
  row('genitive of the last word', ['Boris Pistorius(s)', 'Boris(s)'], 'Boris Pistoriuss', ['Boris Pistorius']),
  row('genitive within a longer form', ['NATO(s)', 'NATOs Rat'], 'NATOs Rat, NATOs Chef', ['NATOs Rat', 'NATO']),
  row('sharp s is no genitive', ['Umerovs(s)'], 'Umerovß', []),
  row('decomposed first letter', ['Йосип'], 'И\u0306осип', ['И\u0306осип']),
  row('letters of no form', ['ab'], 'abq ab qab', ['ab']),
  row('Chinese neighbours are letters', ['NATO'], '北约NATO NATO，北约', ['NATO']),
];
