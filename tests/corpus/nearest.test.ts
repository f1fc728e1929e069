import { expect, test } from 'vitest';
import { nearest } from '../../src/corpus/nearest.ts';

const keys = ['title', 'publisher', 'published', 'url'];

test.each([
  ['titel', 'title'],
  ['Published', 'published'],
  ['publishd', 'published'],
  ['warna', null],
  ['u', 'url'],
  ['x', null],
  ['', null],
])('%s was meant to be %s', (word, expected) => {
  expect(nearest(word, keys)).toBe(expected);
});
