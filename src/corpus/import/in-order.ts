// Runs work a few items at a time and gives the results in the order of the items.

export interface Done<T, R> {
  readonly item: T;
  readonly result: R;
}

/** @param atOnce how many items are worked on ahead of the one that is waited for */
export async function* inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<Done<T, R>> {
  const running: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    while (running.length < Math.min(items.length, index + atOnce)) {
      const next = items[running.length];
      if (next !== undefined) running.push(work(next));
    }
    const result = await running[index];
    if (result !== undefined) yield { item, result };
  }
}
