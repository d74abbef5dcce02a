// What must never be taken for one: each group are entities of their own, say so of each other, and are marked apart in
// one text. Sentences are read as in ambiguity.ts; `none` is one that is not known and must not borrow another's card.

interface NeverMerged {
  readonly ids: readonly string[];
  readonly says: readonly string[];
}

export const neverMerged: readonly NeverMerged[] = [
  {
    ids: ['european-council', 'council-of-the-european-union'],
    says: [
      'en: The [European Council|european-council], the [Council of the EU|council-of-the-european-union] and the [Council of Europe|none] are three.',
      'uk: [Європейська рада|european-council], [Рада ЄС|council-of-the-european-union] і [Рада Європи|none] різні.',
    ],
  },
  {
    ids: [
      'european-defence-industry-programme',
      'european-defence-industrial-development-programme',
      'european-defence-industry-reinforcement-through-common-procurement-act',
      'european-defence-industrial-strategy',
    ],
    says: [
      'en: For EU defence [EDIP|european-defence-industry-programme] follows [EDIRPA|european-defence-industry-reinforcement-through-common-procurement-act]; the strategy [EDIS|european-defence-industrial-strategy] came before, [EDIDP|european-defence-industrial-development-programme] long ago.',
    ],
  },
  {
    ids: ['ukraine-support-loan', 'reparations-loan', 'extraordinary-revenue-acceleration-loans', 'ukraine-facility'],
    says: [
      'en 2026-03-01: Not the [reparations loan|reparations-loan] but the [Ukraine Support Loan|ukraine-support-loan] was adopted, beside [ERA loans|extraordinary-revenue-acceleration-loans] and the [Ukraine Facility|ukraine-facility].',
    ],
  },
  {
    ids: ['ukraine-support-instrument', 'ukraine-support-loan'],
    says: [
      'en: The [Ukraine Support Instrument|ukraine-support-instrument] gives grants, the [Ukraine Support Loan|ukraine-support-loan] does not.',
    ],
  },
  {
    ids: [
      'european-sky-shield-initiative',
      'european-air-shield',
      'european-space-shield',
      'sky-shield-for-ukraine-skyshield',
    ],
    says: [
      'en 2025-11-01: The [European Sky Shield Initiative|european-sky-shield-initiative], the [European Air Shield|european-air-shield], the [European Space Shield|european-space-shield] and [SkyShield|sky-shield-for-ukraine-skyshield] over Ukraine are four.',
    ],
  },
  {
    ids: ['drone-coalition', 'drone-alliance-with-ukraine', 'european-drone-defence-initiative'],
    says: [
      'en 2025-11-01: Donors of Ukraine form the [drone coalition|drone-coalition], firms the [Drone Alliance with Ukraine|drone-alliance-with-ukraine]; the [European Drone Defence Initiative|european-drone-defence-initiative] is what the EU calls its [drone wall|european-drone-defence-initiative].',
    ],
  },
  {
    ids: ['build-with-ukraine', 'build-in-ukraine', 'danish-model'],
    says: [
      'en: [Build with Ukraine|build-with-ukraine] opens plants abroad, [Build in Ukraine|build-in-ukraine] at home, and the [Danish model|danish-model] pays for weapons.',
    ],
  },
  {
    ids: [
      'ukraine-defense-contact-group',
      'coalition-of-the-willing',
      'drone-coalition',
      'it-coalition',
      'artillery-coalition',
    ],
    says: [
      'en 2025-11-01: The [Ukraine Defense Contact Group|ukraine-defense-contact-group] has an [IT coalition|it-coalition], an [artillery coalition|artillery-coalition] and a [drone coalition|drone-coalition]; the [coalition of the willing|coalition-of-the-willing] is no part of it.',
    ],
  },
  {
    ids: [
      'ministry-of-strategic-industries-of-ukraine',
      'ukrainian-defense-industry-jsc',
      'ukrainian-council-of-defence-industry',
      'naudi',
    ],
    says: [
      'en: The [Ministry of Strategic Industries|ministry-of-strategic-industries-of-ukraine], the [JSC Ukrainian Defense Industry|ukrainian-defense-industry-jsc], the [Ukrainian Council of Defence Industry|ukrainian-council-of-defence-industry] and [NAUDI|naudi] of Ukraine sat at one table.',
    ],
  },
  {
    ids: ['defence-procurement-agency', 'state-logistics-operator'],
    says: [
      'en: In Ukraine the [Defence Procurement Agency|defence-procurement-agency] buys weapons and the [State Logistics Operator|state-logistics-operator] food.',
      'uk: В Україні [АОЗ|defence-procurement-agency] купує зброю, [ДОТ|state-logistics-operator] відповідає за тилові закупівлі.',
    ],
  },
  {
    ids: ['brave1', 'bravetech-eu', 'unite-brave-nato', 'brave1-market'],
    says: [
      'en: [Brave1|brave1] runs the [Brave1 Market|brave1-market]; [BraveTech EU|bravetech-eu] and [UNITE-Brave NATO|unite-brave-nato] are its links.',
    ],
  },
  {
    ids: ['serhii-boiev', 'davyd-aloian'],
    says: [
      'en: [Serhii Boiev|serhii-boiev] and [Davyd Aloian|davyd-aloian] came; [Boiev|serhii-boiev] spoke, [Aloian|davyd-aloian] listened.',
      'uk: Приїхали [Сергій Боєв|serhii-boiev] і [Давид Алоян|davyd-aloian].',
    ],
  },
  {
    ids: [
      'nato-security-assistance-and-training-for-ukraine',
      'security-assistance-group-ukraine',
      'joint-analysis-training-and-education-centre',
      'nato-representation-in-ukraine',
    ],
    says: [
      'en: [NSATU|nato-security-assistance-and-training-for-ukraine], [SAG-U|security-assistance-group-ukraine], [JATEC|joint-analysis-training-and-education-centre] and the [NATO Representation to Ukraine|nato-representation-in-ukraine] are four.',
    ],
  },
  {
    ids: ['thierry-breton', 'andrius-kubilius'],
    says: [
      'en: Commissioner [Thierry Breton|thierry-breton] wrote ASAP, the EU act on ammunition; Commissioner [Kubilius|andrius-kubilius] came later to defence.',
    ],
  },
];
