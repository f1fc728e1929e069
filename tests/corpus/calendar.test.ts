import { expect, test } from 'vitest';
import { isDay, isDayOrInstant } from '../../src/corpus/calendar.ts';

test.each([
  ['2024-06-13', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02-30', false],
  ['2024-00-10', false],
  ['2024-13-01', false],
  ['2024-1-1', false],
  ['0000-01-01', false],
  ['13-06-2024', false],
  ['2024-06-13T09:04+07:00', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2024-06-13', true],
  ['2024-06-13T09:04+07:00', true],
  ['2024-06-13T09:04:59.123Z', true],
  ['2024-06-13T09:04', false],
  ['2024-06-13T24:00Z', false],
  ['2024-02-30T09:04Z', false],
  ['2024-06-13 09:04Z', false],
])('%s is a day or an instant: %s', (text, expected) => {
  expect(isDayOrInstant(text)).toBe(expected);
});
