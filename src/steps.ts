// Long work in steps: done at once, or in slices between which a bot that is serving answers.

/** Work that can pause wherever it yields; it returns what it made. */
export type Steps<T> = Generator<void, T>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** In milliseconds; a step of its own may make it somewhat longer. */
const slice = 10;

/** The same without holding up anything else for long. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

// A step of most loops is far shorter than looking at the clock after it; the longest, all spellings of an office, takes a tenth
// of a millisecond.
const together = 32;

/** Does something for each of a list, pausing now and then. */
export function* eachOf<T>(list: Iterable<T>, work: (each: T) => void): Steps<void> {
  let done = 0;
  for (const each of list) {
    work(each);
    if (++done % together === 0) yield;
  }
}
