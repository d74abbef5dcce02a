// Names of organisations in Polish, Lithuanian, Latvian, Czech and Slovak, and brands. Ukrainian: decline-organisation.test.
import { describe, expect, it } from 'vitest';
import cs from '../../assets/knowledge/paradigms/cs.json';
import lt from '../../assets/knowledge/paradigms/lt.json';
import lv from '../../assets/knowledge/paradigms/lv.json';
import pl from '../../assets/knowledge/paradigms/pl.json';
import sk from '../../assets/knowledge/paradigms/sk.json';
import { findOrganisationCases, listBrandCases } from './decline-organisation';
import type { DeclinedLanguage, LanguageTables } from './paradigms';

const tables = { pl, lt, lv, cs, sk } as unknown as Readonly<Record<DeclinedLanguage, LanguageTables>>;

type Row = readonly [lang: DeclinedLanguage, name: string, expected: string];

const declined: readonly Row[] = [
  ['pl', 'Ministerstwo Obrony Narodowej', 'Ministerstwa Obrony Narodowej, Ministerstwie Obrony Narodowej'],
  ['pl', 'Komisja Europejska', 'Komisji Europejskiej, Komisję Europejską, Komisją Europejską'],
  ['pl', 'Rada Europejska', 'Rady Europejskiej, Radzie Europejskiej, Radę Europejską'],
  ['pl', 'Sojusz Północnoatlantycki', 'Sojuszu Północnoatlantyckiego, Sojuszem Północnoatlantyckim'],
  ['pl', 'Siły Zbrojne Ukrainy', 'Sił Zbrojnych Ukrainy, Siłami Zbrojnymi Ukrainy'],
  ['pl', 'Polska Grupa Zbrojeniowa', 'Polskiej Grupy Zbrojeniowej, Polską Grupę Zbrojeniową'],
  ['pl', 'Europejski Fundusz Obronny', 'Europejskiego Funduszu Obronnego, Europejskim Funduszem Obronnym'],
  ['pl', 'Agencja Uzbrojenia', 'Agencji Uzbrojenia, Agencję Uzbrojenia'],
  ['pl', 'Parlament Europejski', 'Parlamentu Europejskiego, Parlamencie Europejskim'],
  ['pl', 'Międzynarodowy Fundusz Walutowy', 'Międzynarodowego Funduszu Walutowego'],
  ['pl', 'Europejski Fundusz Inwestycyjny', 'Europejskiego Funduszu Inwestycyjnego'],
  ['pl', 'Szwedzka Agencja Uzbrojenia', 'Szwedzkiej Agencji Uzbrojenia'],
  ['pl', 'Grupa Wyszehradzka', 'Grupy Wyszehradzkiej'],
  ['lt', 'Tarptautinis valiutos fondas', 'Tarptautinio valiutos fondo, Tarptautiniam valiutos fondui'],
  ['lv', 'Starptautiskais Valūtas fonds', 'Starptautiskā Valūtas fonda'],
  ['cs', 'Mezinárodní měnový fond', 'Mezinárodního měnového fondu'],
  ['lt', 'Krašto apsaugos ministerija', 'Krašto apsaugos ministerijos, Krašto apsaugos ministerijai'],
  ['lt', 'Europos gynybos fondas', 'Europos gynybos fondo, Europos gynybos fondui, Europos gynybos fonde'],
  ['lt', 'norinčiųjų koalicija', 'norinčiųjų koalicijos, norinčiųjų koalicijoje'],
  ['lv', 'Aizsardzības ministrija', 'Aizsardzības ministrijas, Aizsardzības ministrijā'],
  ['lv', 'Eiropas Parlaments', 'Eiropas Parlamenta, Eiropas Parlamentam, Eiropas Parlamentā'],
  ['lv', 'Ukrainas Bruņotie spēki', 'Ukrainas Bruņoto spēku, Ukrainas Bruņotajiem spēkiem'],
  ['cs', 'Evropská komise', 'Evropské komise, Evropské komisi, Evropskou komisi'],
  [
    'cs',
    'Ministerstvo obrany České republiky',
    'Ministerstva obrany České republiky, Ministerstvem obrany České republiky',
  ],
  ['cs', 'Ozbrojené síly Ukrajiny', 'Ozbrojených sil Ukrajiny, Ozbrojenými silami Ukrajiny'],
  ['sk', 'Európska komisia', 'Európskej komisie, Európskej komisii, Európsku komisiu'],
  ['sk', 'Ministerstvo obrany Slovenskej republiky', 'Ministerstva obrany Slovenskej republiky'],
];

describe('findOrganisationCases', () => {
  it.each(declined)('%s: %s', (lang, name, expected) => {
    const forms = findOrganisationCases(name, tables[lang]) ?? [];
    expect(forms[0]).toBe(name);
    for (const form of expected.split(', ')) expect(forms).toContain(form);
  });

  it.each([
    ['pl', 'Rheinmetall'],
    ['pl', 'Czechoslovak Group'],
    ['cs', 'Obrana národa'],
    // A word that agrees with no head of its gender: nobody knows how to decline it.
    ['pl', 'Narodowego Agencja'],
  ] as const)('%s leaves %s alone', (lang, name) => {
    expect(findOrganisationCases(name, tables[lang])).toBeUndefined();
  });

  it('takes the genitive after a head for no adjective', () => {
    const forms = findOrganisationCases('Rada Ministrów', tables.pl);
    expect(forms?.every((form) => form.endsWith(' Ministrów'))).toBe(true);
    expect(findOrganisationCases('Fundusz Obrony', tables.pl)).toContain('Funduszem Obrony');
  });
});

describe('listBrandCases', () => {
  it.each([
    ['pl', 'Rheinmetall', 'Rheinmetall, Rheinmetallu, Rheinmetalla, Rheinmetallowi, Rheinmetallem'],
    ['pl', 'Kongsberg', 'Kongsbergu, Kongsbergiem'],
    ['pl', 'Patria', 'Patrii, Patrię, Patrią'],
    ['cs', 'Rheinmetall', 'Rheinmetallu, Rheinmetallem'],
    ['sk', 'Rheinmetall', 'Rheinmetallu, Rheinmetallom'],
  ] as const)('%s: %s', (lang, name, expected) => {
    const forms = listBrandCases(name, tables[lang]);
    for (const form of expected.split(', ')) expect(forms).toContain(form);
  });

  it.each([
    ['pl', 'Leonardo'],
    ['pl', 'Quantum Systems'],
    ['pl', 'KNDS'],
    ['pl', 'Brave1'],
    ['lt', 'Rheinmetall'],
    ['lv', 'Rheinmetall'],
  ] as const)('%s leaves %s alone', (lang, name) => {
    expect(listBrandCases(name, tables[lang])).toEqual([]);
  });
});
