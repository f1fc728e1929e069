// A few thousand hostile inputs, as part of the tests; `npm run fuzz` takes a hundred thousand.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { targets } from './targets.ts';

const inputs = 3000;

describe.each(targets)('$name', ({ inputs: arbitrary, check, share, setUp, tearDown }) => {
  if (setUp) beforeAll(setUp);
  if (tearDown) afterAll(tearDown);
  test('hold what they must', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(arbitrary, async (input) => check(input));
    await fc.assert(property, { numRuns: Math.ceil((inputs * share) / 100) });
  });
});
