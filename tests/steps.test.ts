import { expect, test } from 'vitest';
import { atOnce, eachOf, inSlices, type Steps } from '../src/steps.ts';

function* counting(to: number, seen: number[]): Steps<number> {
  yield* eachOf(
    Array.from({ length: to }, (_, at) => at),
    (at) => seen.push(at),
  );
  return seen.length;
}

test('what is done in steps is done at once, in order', () => {
  const seen: number[] = [];
  expect(atOnce(counting(1000, seen))).toBe(1000);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

test('in slices the same comes out, and others have their turn in between', async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  function* slow(): Steps<string> {
    const end = performance.now() + 200;
    while (performance.now() < end) yield;
    return 'done';
  }
  expect(await inSlices(slow())).toBe('done');
  clearInterval(others);
  expect(turns).toBeGreaterThan(2);
});

test('an error in a step reaches whoever waits', async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first step
  function* broken(): Steps<never> {
    throw new Error('the stable burns');
  }
  await expect(inSlices(broken())).rejects.toThrow('the stable burns');
});
