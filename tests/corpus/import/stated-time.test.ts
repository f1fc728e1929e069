import { expect, test } from 'vitest';
import { statedTime } from '../../../src/corpus/import/stated-time.ts';

test.each([
  ['2031-02-03T09:04:05+07:00', 'id', '2031-02-03T09:04+07:00'],
  ['2031-02-03T09:04:05.123+0800', 'id', '2031-02-03T09:04+08:00'],
  ['2031-02-03T20:04Z', 'id', '2031-02-04T03:04+07:00'],
  ['2031-02-03T20:04Z', undefined, '2031-02-04T03:04+07:00'],
  ['2031-02-03T20:04Z', 'en', '2031-02-03T20:04Z'],
  ['2031-02-03', 'id', '2031-02-03'],
  ['2031-02-03 09:04', 'id', '2031-02-03'],
  ['Mon, 03 Feb 2031 09:04:00 +0700', 'id', '2031-02-03T09:04+07:00'],
  ['3 Feb 2031 20:04 GMT', 'id', '2031-02-04T03:04+07:00'],
  ['Senin, 3 Februari 2031 | 09:04 WIB', 'id', '2031-02-03T09:04+07:00'],
  ['03/02/2031', 'id', '2031-02-03'],
  ['2031-02-30T09:04Z', 'id', undefined],
  ['Mon, 30 Feb 2031 09:04:00 +0700', 'id', undefined],
  ['2031-02-03T29:04Z', 'id', '2031-02-03'],
  ['baru saja', 'id', undefined],
  ['', 'id', undefined],
  [undefined, 'id', undefined],
] as const)('%s on a page in %s is %s', (stated, language, expected) => {
  expect(statedTime(stated, language)).toBe(expected);
});
