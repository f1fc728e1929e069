// References and custom_ids: what a button carries comes back as it was, or as nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Button, buttonId, listNames, nobody, readButtonId, withAsker } from '../../src/discord/button-id.ts';
import { coverageMarkLength } from '../../src/discord/coverage-mark.ts';
import { fromDigits, toDigits } from '../../src/discord/digits.ts';
import { findingAt, referenceLength, referenceTo } from '../../src/discord/reference.ts';
import type { Finding } from '../../src/model.ts';
import { article, bridge, drawn, findingIn, promise, statementIn, visitIn } from './fixtures.ts';

describe('digits', () => {
  test('a number comes back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (number) => {
        expect(toDigits(number, 11)).toHaveLength(11);
        expect(fromDigits(toDigits(number, 11))).toBe(number);
      }),
    );
  });

  test.each([
    ['', null],
    ['A', 0n],
    ['_', 63n],
    ['BA', 64n],
    ['A!', null],
  ])('%j', (digits, number) => {
    expect(fromDigits(digits)).toBe(number);
  });

  test('what does not fit becomes the largest that does', () => {
    expect(toDigits(5000, 2)).toBe('__');
  });
});

describe('a reference', () => {
  const visit = visitIn(bridge, 4);
  const library = drawn({ statements: promise.statement ? [promise.statement] : [], visits: [visit] });
  const findings: [string, Finding][] = [
    ['a statement', promise],
    ['a visit', findingIn(bridge, 4, { visit })],
    ['a sentence', findingIn(bridge, 3)],
  ];

  test.each(findings)('to %s leads back to it', (_what, finding) => {
    const reference = referenceTo(library, finding);
    expect(reference).toHaveLength(referenceLength);
    expect(findingAt(library, reference)).toMatchObject({
      paragraph: finding.paragraph,
      sentence: finding.sentence,
      statement: finding.statement,
      visit: finding.visit,
    });
  });

  test('leads nowhere once the words have changed', () => {
    const reference = referenceTo(library, promise);
    const statement = statementIn(bridge, 2, 'Jembatan itu selesai');
    expect(findingAt(drawn({ statements: [statement] }), reference)).toBeNull();
    expect(findingAt(drawn({ statements: [] }), reference)).toBeNull();
    expect(findingAt(drawn({ articles: [] }), reference)).toBeNull();
  });

  test('finds the other sources of a statement again', () => {
    const other = article(['“Jembatan itu selesai bulan depan,” ujar Ratna.'], { id: 'contoh-2' });
    const first = statementIn(bridge, 2, 'Jembatan itu selesai bulan depan');
    const second = statementIn(other, 1, 'Jembatan itu selesai bulan depan');
    const both = drawn({ articles: [bridge, other], statements: [first, second] });
    expect(findingAt(both, referenceTo(both, promiseOf(first)))?.alsoIn).toEqual([second.paragraph]);
  });

  const promiseOf = (statement: NonNullable<Finding['statement']>): Finding => ({ ...promise, statement });

  test('whatever it says, leads to a finding or nowhere', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (reference) => {
        expect(findingAt(library, reference)).toBeNull();
      }),
    );
  });
});

describe('a custom_id', () => {
  const reference = fc.string({ minLength: referenceLength, maxLength: referenceLength });
  const asker = fc.bigInt({ min: 2n ** 40n, max: 2n ** 64n - 1n }).map(String);
  const language = fc.constantFrom('id' as const, 'en' as const);
  const day = fc
    .option(fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }))
    .map((date) => date?.toISOString().slice(0, 10) ?? null);
  const coverage = fc.string({ minLength: coverageMarkLength, maxLength: coverageMarkLength });
  const words = fc.option(fc.stringMatching(/^[a-z ]{1,30}$/));
  const buttons: fc.Arbitrary<Button> = fc.oneof(
    fc.record({ kind: fc.constant('delete' as const), asker }),
    fc.record({ kind: fc.constantFrom('context' as const, 'read' as const), language, at: fc.nat(63), reference }),
    fc.record({
      kind: fc.constantFrom('previous' as const, 'next' as const, 'share' as const),
      asker,
      language,
      found: fc.boolean(),
      hasHead: fc.boolean(),
      from: fc.constant(0),
      references: fc.array(reference, { minLength: 1, maxLength: 9 }),
    }),
    fc.record({
      kind: fc.constantFrom('earlier' as const, 'later' as const, 'shareTimeline' as const),
      asker,
      from: fc.nat(100_000),
      coverage,
      request: fc.record({ language, after: day, before: day, speaker: words, about: words }),
    }),
    fc.record({
      kind: fc.constantFrom('listBack' as const, 'listOn' as const, 'shareList' as const),
      asker,
      from: fc.nat(100_000),
      coverage,
      list: fc.constantFrom(...listNames),
      language,
    }),
  );

  test('comes back as it was, and is no longer than Discord allows', () => {
    fc.assert(
      fc.property(buttons, (button) => {
        expect(buttonId(button).length).toBeLessThanOrEqual(100);
        expect(readButtonId(buttonId(button))).toEqual(button);
      }),
    );
  });

  test('is made out to the one who asked, unless everybody may press it', () => {
    fc.assert(
      fc.property(buttons, asker, (button, other) => {
        const isAnybodys = !('asker' in button);
        const made = withAsker(buttonId(isAnybodys ? button : { ...button, asker: nobody }), other);
        expect(readButtonId(made)).toEqual(isAnybodys ? button : { ...button, asker: other });
      }),
    );
  });

  test.each([
    '',
    'x',
    '0d',
    '2d',
    '2dAAAA',
    '2x',
    '2c',
    '2cA',
    '2nAAAAAAAAAAAAA',
    '2nAAAAAAAAAAAJAAAAAAAAAA',
    '1dAAAAAAAAAAA',
    '2eAAAAAAAAAAA',
    '2eAAAAAAAAAAAAAAAAAAAAA',
    '2eAAAAAAAAAAAAAAAAAAAAAAAAAa|b|c',
    '2bAAAAAAAAAAAAAAAAAA',
    '2bAAAAAAAAAAAAAAAAAAAA_',
  ])('%j is none of ours', (id) => {
    expect(readButtonId(id)).toBeNull();
  });

  test('whatever it is, it is read or refused', () => {
    fc.assert(fc.property(fc.string({ maxLength: 110 }), (id) => readButtonId(`2${id}`) !== undefined));
  });
});
