import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../../src/corpus/import/in-order.ts';

it('gives results in the order of the items, however long each takes, and never works on more than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 4 }), async (ticks, atOnce) => {
      let running = 0;
      let most = 0;
      const work = async (wait: number) => {
        most = Math.max(most, ++running);
        for (let tick = 0; tick < wait; tick++) await Promise.resolve();
        running--;
        return wait;
      };
      const results: number[] = [];
      for await (const { result } of inOrder(ticks, atOnce, work)) results.push(result);
      expect(results).toEqual(ticks);
      expect(most).toBeLessThanOrEqual(atOnce);
    }),
  );
});
