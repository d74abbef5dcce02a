// Rules as linking asks them, and the rules of one spelling together: whatever follows from the knowledge alone is worked out
// when a text first spells a name so, because the same few names come again and again. Called by find-names.
import type { EntityId, EntityKind } from '../../model/entity';
import type { Condition, FormRule, MatchMode, MatchRule, NameType } from '../../model/name';
import type { FormRules, LinkingKnowledge, NameIndex } from './linking-knowledge';

/** The mode a rule works in: surnames need the full name, everything else is free unless it says otherwise. */
const modeOf = ({ match, type }: FormRule): MatchMode => match.mode ?? (type === 'surname' ? 'after-full' : 'free');

const isNeighbour = ({ scope }: Condition): boolean =>
  scope.startsWith('prev') || scope.startsWith('next') || scope.startsWith('window');

export class KnownRule {
  readonly source: FormRule;
  readonly entity: EntityId;
  readonly type: NameType;
  readonly mode: MatchMode;
  readonly match: MatchRule;
  readonly isOwn: boolean;
  readonly kind: EntityKind;
  readonly isPerson: boolean;
  /** Of a person, and more than the surname. */
  readonly isFullName: boolean;
  /** ISO codes; only of what is told from others by its country. */
  readonly countries: readonly string[];
  readonly needs: readonly Condition[];
  readonly forbids: readonly Condition[];
  readonly needsTitle: boolean;
  /**
   * A bare sum (“€90 billion”) is a loan only beside the word: the loan's name elsewhere does not make every such sum one.
   */
  readonly needsNeighbour: boolean;
  readonly priority: number;
  /** The article's date or language, or capitals round it, may speak against it. */
  readonly isFiltered: boolean;

  constructor(rule: FormRule, kind: EntityKind, countries: readonly string[] = []) {
    const { entity, type, match, own } = rule;
    this.source = rule;
    this.entity = entity;
    this.type = type;
    this.mode = modeOf(rule);
    this.match = match;
    this.isOwn = own === true;
    this.kind = kind;
    this.isPerson = kind === 'person';
    this.isFullName = this.isPerson && type !== 'surname';
    this.countries = countries;
    this.needs = match.needs ?? [];
    this.forbids = match.forbids ?? [];
    this.needsTitle = match.needs_title === true;
    this.needsNeighbour = this.needs.some(isNeighbour);
    this.priority = match.priority ?? 50;
    this.isFiltered = match.date !== undefined || match.langs !== undefined || match.caps_off === true;
  }
}

/** A surname after its bearer's own first name: a full name, which needs no proof. */
export function toFullName(rule: KnownRule): KnownRule {
  const known = fullNames.get(rule);
  if (known !== undefined) return known;
  const { source, kind } = rule;
  const { needs: _needs, needs_title: _title, ...match } = source.match;
  const made = new KnownRule({ ...source, type: 'full', match: { ...match, mode: 'free' } }, kind);
  fullNames.set(rule, made);
  return made;
}

const fullNames = new WeakMap<KnownRule, KnownRule>();

/** Kinds of bodies that a state has. */
export const stateBodies: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'institution',
  'ministry',
  'agency',
  'military',
]);

/** What one spelling may mean. */
export class Spelling {
  /** All rules, also those that never count. */
  readonly all: readonly KnownRule[];
  /** Those that may count, each once. */
  readonly rules: KnownRule[] = [];
  /** Those that may name an entity beyond doubt: by themselves, or with their guards. */
  readonly free: KnownRule[] = [];
  readonly guarded: KnownRule[] = [];
  readonly byCountry: KnownRule[] = [];
  /** Surnames of persons, which a first name before them may complete. */
  readonly surnames: KnownRule[] = [];
  /** The same and other names of persons that lean on the full one: a part of a double surname. */
  readonly shortNames: KnownRule[] = [];
  /** Of entities whose short names mean something else in an article that says this. */
  readonly telltales: readonly KnownRule[];
  /** It may be a person's full name, and letters that stand for a name. */
  readonly hasFullName: boolean;
  readonly hasAcronym: boolean;
  /** It may be a body of a state. */
  readonly hasStateBody: boolean;
  /** A person, or a body that streets and stops are called after. */
  readonly isHonoured: boolean;
  /** A body's name in words that needs no proof. */
  readonly hasBodyName: boolean;
  /** The first rule that holds decides: no other entity is in question, and no name of the reader's own. */
  readonly isOneEntity: boolean;
  readonly isFiltered: boolean;

  constructor(all: readonly KnownRule[]) {
    this.all = all;
    for (const rule of all) if (rule.mode !== 'never' && rule.mode !== 'telltale') this.add(rule);
    this.telltales = all.filter(({ mode }) => mode === 'telltale');
    this.isOneEntity = this.rules.every(({ entity, isOwn }) => entity === this.rules[0]?.entity && !isOwn);
    this.isFiltered = this.rules.some(({ isFiltered }) => isFiltered);
    this.hasFullName = this.rules.some(({ isFullName }) => isFullName);
    this.hasStateBody = this.rules.some(({ kind }) => stateBodies.has(kind));
    this.isHonoured = this.rules.some(({ kind, isPerson }) => isPerson || kind === 'alliance' || stateBodies.has(kind));
    this.hasBodyName = this.free.some(({ type, isPerson }) => !isPerson && (type === 'full' || type === 'variant'));
    this.hasAcronym = this.rules.some(({ type }) => type === 'acronym');
  }

  private add(rule: KnownRule): void {
    const { mode, type, isOwn, isPerson } = rule;
    if (this.rules.includes(rule)) return;
    this.rules.push(rule);
    if (mode === 'by-country') this.byCountry.push(rule);
    if (type === 'surname' && !isOwn && isPerson) this.surnames.push(rule);
    if ((type === 'surname' || mode === 'after-full') && !isOwn && isPerson) this.shortNames.push(rule);
    // A surname names nobody beyond doubt, unless the word that it needs stands directly beside it: `Ukraine’s Defence Minister Fedorov`.
    if (type === 'surname' && !rule.needsNeighbour) return;
    if (mode === 'free') this.free.push(rule);
    if (mode === 'guarded') this.guarded.push(rule);
  }
}

/** The spellings of one index. The matcher gives the same list of forms for the same spelling, mostly. */
class Spellings {
  readonly #rules: FormRules;
  readonly #knowledge: LinkingKnowledge;
  readonly #known = new Map<FormRule, KnownRule>();
  readonly #byForms = new WeakMap<readonly number[], Spelling>();

  constructor(rules: FormRules, knowledge: LinkingKnowledge) {
    this.#rules = rules;
    this.#knowledge = knowledge;
  }

  of(forms: readonly number[]): Spelling {
    const known = this.#byForms.get(forms);
    if (known !== undefined) return known;
    const spelling = new Spelling(forms.flatMap((form) => this.#ruleOf(form) ?? []));
    this.#byForms.set(forms, spelling);
    return spelling;
  }

  #ruleOf(form: number): KnownRule | undefined {
    const rule = this.#rules.at(form);
    if (rule === undefined) return undefined;
    const known = this.#known.get(rule);
    if (known !== undefined) return known;
    const { kindOf, countriesOf } = this.#knowledge;
    const countries = rule.match.mode === 'by-country' ? countriesOf(rule.entity) : [];
    const made = new KnownRule(rule, kindOf(rule.entity), countries);
    this.#known.set(rule, made);
    return made;
  }
}

export type { Spellings };

const kept = new WeakMap<LinkingKnowledge, Map<NameIndex, Spellings>>();

/** The spellings of an index of this knowledge. */
export function spellingsOf(knowledge: LinkingKnowledge, names: NameIndex): Spellings {
  const ofKnowledge = kept.get(knowledge) ?? new Map<NameIndex, Spellings>();
  kept.set(knowledge, ofKnowledge);
  const spellings = ofKnowledge.get(names) ?? new Spellings(names.rules, knowledge);
  ofKnowledge.set(names, spellings);
  return spellings;
}
