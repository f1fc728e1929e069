import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { slug } from '../../../src/corpus/import/slug.ts';

test.each([
  ['Banjir Surut', 'banjir-surut'],
  ['000_3a.f', '000-3a-f'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..', 'artikel'],
  ['', 'artikel'],
  ['C:\\Windows\\x', 'c-windows-x'],
  ['Éclair à la crème', 'eclair-a-la-creme'],
  ['新闻', 'artikel'],
])('%s becomes %s', (source, expected) => {
  expect(slug(source)).toBe(expected);
});

it('gives the name of a file in the folder, whatever the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
      expect(slug(source)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/);
    }),
  );
});
