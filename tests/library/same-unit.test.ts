// Whether two readings of a question look for the same in a unit.
import { describe, expect, test } from 'vitest';
import { isSameUnit, type Unit } from '../../src/library/unit.ts';

const unit: Unit = {
  written: 'pupuk',
  entity: null,
  name: false,
  figure: false,
  stems: [{ stem: 3, weight: 1 }],
  idf: 2,
  position: 1,
};

describe('a unit', () => {
  test('is the same as one that looks for the same stems at the same place', () => {
    expect(isSameUnit(unit, { ...unit, stems: [{ stem: 3, weight: 1 }] })).toBe(true);
  });

  test.each<[string, Unit | undefined]>([
    ['none', undefined],
    ['one with a synonym', { ...unit, stems: [...unit.stems, { stem: 8, weight: 0.5 }] }],
    ['one without stems', { ...unit, stems: [] }],
    ['another stem', { ...unit, stems: [{ stem: 4, weight: 1 }] }],
    ['a stem that expresses it less', { ...unit, stems: [{ stem: 3, weight: 0.5 }] }],
    ['one at another place', { ...unit, position: 2 }],
    ['another word', { ...unit, written: 'harga' }],
    ['one that tells more apart', { ...unit, idf: 3 }],
  ])('is not the same as %s', (_what, other) => {
    expect(isSameUnit(unit, other)).toBe(false);
  });
});
