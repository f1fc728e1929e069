import { describe, expect, it } from 'vitest';
import { nearestKnown } from '../../src/library/spelling.ts';
import { Terms } from '../../src/library/terms.ts';

/** A library whose words stand in so many paragraphs. */
function termsOf(words: Readonly<Record<string, number>>): Terms {
  const terms = new Terms();
  for (const [word, paragraphs] of Object.entries(words)) {
    const id = terms.add(word, (text) => text);
    for (let at = 0; at < paragraphs; at++) terms.countWritten(id);
  }
  return terms;
}

const terms = termsOf({ satelit: 9, sateli: 1, kuda: 5, kuta: 2, kunjungan: 4, '@kuba': 3, pelabuhan: 2, kud: 0 });

describe('nearest known words', () => {
  it.each([
    ['satelot', ['satelit']],
    ['satleit', ['satelit']],
    ['kuba', ['kuda', 'kuta']],
    ['kunjugnna', ['kunjungan']],
    ['plabuhn', []],
    ['pelbuhann', ['pelabuhan']],
    ['zzzzzz', []],
    ['kud', ['kuda']],
    ['kua', ['kuda', 'kuta']],
    ['kup', []],
    ['ku', []],
    ['', []],
  ])('%s → %j', (word, known) => {
    expect(nearestKnown(word, terms).map((id) => terms.text(id))).toEqual(known);
  });
});
