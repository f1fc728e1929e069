import { expect, it } from 'vitest';
import { hostQueue } from '../../../../src/corpus/import/fetch/hosts.ts';

function work() {
  const open = new Map<string, number>();
  const most = new Map<string, number>();
  const order: string[] = [];
  return {
    most,
    order,
    run:
      (host: string, name: string, fails = false) =>
      async () => {
        open.set(host, (open.get(host) ?? 0) + 1);
        most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0));
        most.set(
          'all',
          Math.max(
            most.get('all') ?? 0,
            [...open.values()].reduce((sum, count) => sum + count, 0),
          ),
        );
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
        open.set(host, (open.get(host) ?? 0) - 1);
        order.push(name);
        if (fails) throw new Error(name);
        return name;
      },
  };
}

it('asks one host for one thing at a time, and several hosts at once', async () => {
  const { most, order, run } = work();
  const queue = hostQueue(0);
  await Promise.all([
    queue('a', run('a', 'a1')),
    queue('a', run('a', 'a2')),
    queue('b', run('b', 'b1')),
    queue('a', run('a', 'a3')),
  ]);
  expect(most.get('a')).toBe(1);
  expect(most.get('all')).toBeGreaterThan(1);
  expect(order.filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
});

it('goes on with a host after something failed there', async () => {
  const { run } = work();
  const queue = hostQueue(0);
  const failed = queue('a', run('a', 'a1', true)).catch((error: unknown) => String(error));
  expect(await queue('a', run('a', 'a2'))).toBe('a2');
  expect(await failed).toBe('Error: a1');
});
