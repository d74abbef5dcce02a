// Names of people in Polish, Lithuanian, Latvian, Czech and Slovak. Ukrainian has its own table in decline-person.test.
import { describe, expect, it } from 'vitest';
import cs from '../../assets/knowledge/paradigms/cs.json';
import lt from '../../assets/knowledge/paradigms/lt.json';
import lv from '../../assets/knowledge/paradigms/lv.json';
import pl from '../../assets/knowledge/paradigms/pl.json';
import sk from '../../assets/knowledge/paradigms/sk.json';
import type { EntityId, EntityRecord } from '../model/entity';
import { declinePerson } from './decline-person';
import type { DeclinedLanguage, LanguageTables } from './paradigms';

const tables = { pl, lt, lv, cs, sk } as unknown as Readonly<Record<DeclinedLanguage, LanguageTables>>;

function person(gender: 'f' | 'm' | 'x', country: string): EntityRecord {
  return {
    id: 'somebody' as EntityId,
    kind: 'person',
    status: 'active',
    label: { en: 'Somebody' },
    countries: [country],
    person: { gender },
    sources: [],
    verified: { on: '2026-11-21', level: 'primary' },
  };
}

type Row = readonly [lang: DeclinedLanguage, name: string, gender: 'f' | 'm', country: string, expected: string];

// language, name, gender, country; all of these must be among the forms
const declined: readonly Row[] = [
  ['pl', 'Rustem Umierow', 'm', 'UA', 'Rustema Umierowa, Rustemowi Umierowowi, Rustemem Umierowem, Rustemie Umierowie'],
  ['pl', 'Denys Szmyhal', 'm', 'UA', 'Denysa Szmyhala, Denysem Szmyhalem, Denysie Szmyhalu'],
  ['pl', 'Andrij Sybiha', 'm', 'UA', 'Andrija Sybihy, Andrijowi Sybisze, Andrija Sybihę, Andrijem Sybihą'],
  ['pl', 'Wołodymyr Zełenski', 'm', 'UA', 'Wołodymyra Zełenskiego, Wołodymyrowi Zełenskiemu, Wołodymyrem Zełenskim'],
  ['pl', 'Wałerij Załużny', 'm', 'UA', 'Wałerija Załużnego, Wałerijowi Załużnemu, Wałerijem Załużnym'],
  ['pl', 'Julija Swyrydenko', 'f', 'UA', 'Julii Swyrydenko, Juliję Swyrydenko, Juliją Swyrydenko'],
  ['pl', 'Olha Stefaniszyna', 'f', 'UA', 'Olhy Stefaniszyny, Olhą Stefaniszyną'],
  ['pl', 'Kyryło Budanow', 'm', 'UA', 'Kyryły Budanowa, Kyryłą Budanowem, Kyryło Budanowem'],
  ['pl', 'Andrius Kubilius', 'm', 'LT', 'Andriusa Kubiliusa, Andriusowi Kubiliusowi, Andriusem Kubiliusem'],
  ['pl', 'Mark Rutte', 'm', 'NL', 'Marka Ruttego, Markowi Ruttemu, Markiem Ruttem, Markiem Rutte'],
  ['pl', 'Boris Pistorius', 'm', 'DE', 'Borisa Pistoriusa, Borisem Pistoriusem'],
  ['pl', 'Władysław Kosiniak-Kamysz', 'm', 'PL', 'Władysława Kosiniaka-Kamysza, Władysławem Kosiniakiem-Kamyszem'],
  ['pl', 'Donald Tusk', 'm', 'PL', 'Donalda Tuska, Donaldowi Tuskowi, Donaldem Tuskiem, Donaldzie Tusku'],
  ['pl', 'Paweł Bejda', 'm', 'PL', 'Pawła Bejdy, Pawłem Bejdą'],
  ['pl', 'Kaja Kallas', 'f', 'EE', 'Kai Kallas, Kaję Kallas, Kają Kallas'],
  ['pl', 'Ursula von der Leyen', 'f', 'DE', 'Ursuli von der Leyen, Ursulę von der Leyen, Ursulą von der Leyen'],
  ['pl', 'John Healey', 'm', 'GB', 'Johna Healeya, Johnem Healeyem'],
  ['pl', 'Pete Hegseth', 'm', 'US', "Pete'a Hegsetha, Pete'em Hegsethem"],
  [
    'lt',
    'Rustem Umerov',
    'm',
    'UA',
    'Rustemas Umerovas, Rustemo Umerovo, Rustemui Umerovui, Rustemą Umerovą, Rustemu Umerovu',
  ],
  ['lt', 'Andrijus Sybiha', 'm', 'UA', 'Andrijaus Sybihos, Andrijui Sybihai, Andrijumi Sybiha'],
  ['lt', 'Denys Šmyhalis', 'm', 'UA', 'Denysas Šmyhalis, Denyso Šmyhalio, Denysui Šmyhaliui'],
  ['lt', 'Volodymyr Zelenskis', 'm', 'UA', 'Volodymyro Zelenskio, Volodymyru Zelenskiu'],
  ['lt', 'Oleh Ivaščenko', 'm', 'UA', 'Olehas Ivaščenka, Oleho Ivaščenkos'],
  ['lt', 'Andrius Kubilius', 'm', 'LT', 'Andriaus Kubiliaus, Andriui Kubiliui, Andriumi Kubiliumi'],
  ['lt', 'Kęstutis Budrys', 'm', 'LT', 'Kęstučio Budrio, Kęstučiui Budriui, Kęstutį Budrį'],
  ['lt', 'Dovilė Šakalienė', 'f', 'LT', 'Dovilės Šakalienės, Dovilei Šakalienei, Dovilę Šakalienę'],
  ['lt', 'Gitanas Nausėda', 'm', 'LT', 'Gitano Nausėdos, Gitanui Nausėdai, Gitanu Nausėda'],
  ['lt', 'Boris Pistorius', 'm', 'DE', 'Borisas Pistorius, Boriso Pistoriaus, Borisu Pistoriumi'],
  ['lt', 'Friedrich Merz', 'm', 'DE', 'Friedrichas Merzas, Friedricho Merzo, Friedrichu Merzu'],
  ['lt', 'Keir Starmer', 'm', 'GB', 'Keiras Starmeris, Keiro Starmerio, Keiru Starmeriu'],
  ['lt', 'Radosław Sikorski', 'm', 'PL', 'Radosławas Sikorskis, Radosławo Sikorskio'],
  ['lt', 'Andris Sprūds', 'm', 'LV', 'Andris Sprūdas, Andrio Sprūdo'],
  ['lv', 'Rustem Umerov', 'm', 'UA', 'Rustems Umerovs, Rustema Umerova, Rustemam Umerovam, Rustemu Umerovu'],
  ['lv', 'Denis Šmihal', 'm', 'UA', 'Deniss Šmihals, Denisa Šmihala'],
  ['lv', 'Oleksandr Sirskis', 'm', 'UA', 'Oleksandra Sirska, Oleksandram Sirskim'],
  ['lv', 'Andris Sprūds', 'm', 'LV', 'Andra Sprūda, Andrim Sprūdam, Andri Sprūdu'],
  ['lv', 'Evika Siliņa', 'f', 'LV', 'Evikas Siliņas, Evikai Siliņai, Eviku Siliņu'],
  ['lv', 'Baiba Braže', 'f', 'LV', 'Baibas Bražes, Baibai Bražei, Baibu Braži'],
  ['cs', 'Rustem Umerov', 'm', 'UA', 'Rustema Umerova, Rustemovi Umerovovi, Rustemem Umerovem'],
  ['cs', 'Volodymyr Zelenskyj', 'm', 'UA', 'Volodymyra Zelenského, Volodymyrovi Zelenskému, Volodymyrem Zelenským'],
  ['cs', 'Oleksij Reznikov', 'm', 'UA', 'Oleksije Reznikova, Oleksijem Reznikovem'],
  ['cs', 'Petr Pavel', 'm', 'CZ', 'Petra Pavla, Petrovi Pavlovi, Petrem Pavlem'],
  ['cs', 'Petr Fiala', 'm', 'CZ', 'Petra Fialy, Petra Fialu, Petrem Fialou'],
  ['cs', 'Jana Černochová', 'f', 'CZ', 'Jany Černochové, Janu Černochovou, Janou Černochovou'],
  ['cs', 'Kaja Kallas', 'f', 'EE', 'Kaja Kallasová, Kaji Kallasové, Kaju Kallas'],
  [
    'cs',
    'Ursula von der Leyen',
    'f',
    'DE',
    'Ursula von der Leyenová, Ursuly von der Leyenové, Ursulou von der Leyenovou',
  ],
  ['cs', 'Mark Rutte', 'm', 'NL', 'Marka Rutteho, Markem Ruttem'],
  ['sk', 'Robert Fico', 'm', 'SK', 'Roberta Fica, Robertovi Ficovi, Robertom Ficom'],
  ['sk', 'Robert Kaliňák', 'm', 'SK', 'Roberta Kaliňáka, Robertom Kaliňákom'],
  ['sk', 'Mychajlo Fedorov', 'm', 'UA', 'Mychajla Fedorova, Mychajlom Fedorovom'],
  ['sk', 'Petr Fiala', 'm', 'CZ', 'Petra Fialu, Petrom Fialom'],
  ['sk', 'Julija Svyrydenko', 'f', 'UA', 'Julija Svyrydenková, Julije Svyrydenkovej'],
  ['sk', 'Kaja Kallas', 'f', 'EE', 'Kaji Kallasovej, Kaju Kallasovú'],
];

// language, name, gender, country; a word that must stay as it is in every form
const untouched: readonly Row[] = [
  ['pl', 'Kaja Kallas', 'f', 'EE', 'Kallas'],
  ['pl', 'Julija Swyrydenko', 'f', 'UA', 'Swyrydenko'],
  ['pl', 'Ursula von der Leyen', 'f', 'DE', 'von der Leyen'],
  ['pl', 'Sébastien Lecornu', 'm', 'FR', 'Lecornu'],
  ['lt', 'Kaja Kallas', 'f', 'EE', 'Kallas'],
  ['lt', 'Mark Rutte', 'm', 'NL', 'Rutte'],
  ['lt', 'Ursula von der Leyen', 'f', 'DE', 'von der Leyen'],
];

describe('declinePerson', () => {
  it.each(declined)('%s: %s (%s, %s)', (lang, name, gender, country, expected) => {
    const forms = declinePerson(name, person(gender, country), tables[lang]);
    for (const form of expected.split(', ')) expect(forms).toContain(form);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it.each(untouched)('%s keeps a part of %s (%s, %s)', (lang, name, gender, country, part) => {
    const forms = declinePerson(name, person(gender, country), tables[lang]);
    expect(forms.filter((form) => !form.endsWith(part))).toEqual([]);
  });

  it.each([
    ['pl', 'Rustem Umierow', 'Rustema Umierowem'],
    ['pl', 'Donald Tusk', 'Donald Tuska'],
    ['lt', 'Friedrich Merz', 'Friedrich Merzas'],
    ['cs', 'Petr Pavel', 'Petr Pavlem'],
  ] as const)('%s never mixes the cases of %s', (lang, name, mixed) => {
    expect(declinePerson(name, person('m', 'PL'), tables[lang])).not.toContain(mixed);
  });

  it('lets a middle word of a foreign name stay, and only there', () => {
    const forms = declinePerson('Troels Lund Poulsen', person('m', 'DK'), tables.pl);
    expect(forms).toContain('Troelsa Lund Poulsena');
    expect(forms).toContain('Troelsa Lunda Poulsena');
    expect(forms).not.toContain('Troels Lund Poulsena');
  });

  it('keeps everything when the gender is not known', () => {
    expect(declinePerson('Rustem Umierow', person('x', 'UA'), tables.pl)).toEqual(['Rustem Umierow']);
  });
});
