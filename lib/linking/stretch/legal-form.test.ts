import { describe, expect, it } from 'vitest';
import { endWithLegalForm } from './legal-form';

const extended = (name: string, rest: string): string =>
  (name + rest).slice(0, endWithLegalForm(name + rest, name.length));

describe('endWithLegalForm', () => {
  it.each([
    ['Summa Defence', ' Ltd opens a plant.', 'Summa Defence Ltd'],
    ['Quantum Systems', ' GmbH', 'Quantum Systems GmbH'],
    ['Saab', ' AB’s plant', 'Saab AB'],
    ['Terma', ' A/S, Denmark', 'Terma A/S'],
    ['Summa Defence', ' Plc, mens andre', 'Summa Defence Plc'],
    ['Summa Defence', '\u00a0Plc grows', 'Summa Defence\u00a0Plc'],
    ['Summa Defence', '  Plc grows', 'Summa Defence  Plc'],
    ['AeroVironment', ', Inc. announced', 'AeroVironment, Inc'],
    ['Excalibur Army', ' spol. s r.o. repairs', 'Excalibur Army spol. s r.o.'],
    ['PGZ', ' SA, Radom', 'PGZ SA'],
    ['PGZ', ' SAFE loans', 'PGZ'],
    ['Arsenal', ' AD (Kazanlak)', 'Arsenal AD'],
    ['4iG', ' Nyrt. buys', '4iG Nyrt'],
    ['KNDS Deutschland', ' GmbH & Co. KG builds', 'KNDS Deutschland GmbH & Co. KG'],
  ])('%s%s', (name, rest, whole) => expect(extended(name, rest)).toBe(whole));

  it.each([
    ['Saab', ' ABOUT the deal'],
    ['Nammo', ' as a maker'],
    ['Rheinmetall', '. AG came later'],
    ['Nammo', ' AS-21'],
  ])('%s%s: nothing', (name, rest) => expect(extended(name, rest)).toBe(name));
});
