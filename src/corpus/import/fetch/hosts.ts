// Keeps the requests to one host in a row, with a pause between them: an import must not weigh on a site.

/** Runs work for a host when everything asked before for the same host is done. */
export type HostQueue = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/** @param pause between two requests to one host, in milliseconds */
export function hostQueue(pause: number): HostQueue {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const before = last.get(host);
    const turn = before ? before.then(() => wait(pause)).then(work) : work();
    last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
