// What the benches have in common: times, memory, and tables as Markdown.
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Measured<T> {
  readonly value: T;
  /** Of the processor, all threads: on a busy machine the clock tells more about the others. */
  readonly seconds: number;
  /** By the clock. */
  readonly elapsed: number;
  /** What is left of it in memory, in megabytes; exact with --expose-gc. */
  readonly megabytes: number;
}

export function measured<T>(work: () => T): Measured<T> {
  const memory = memoryInUse();
  const [start, began] = [process.cpuUsage(), performance.now()];
  const value = work();
  const [seconds, elapsed] = [secondsSince(start), elapsedSince(began)];
  return { value, seconds, elapsed, megabytes: memoryInUse() - memory };
}

/** Seconds by the clock. */
export function elapsedSince(began: number): number {
  return (performance.now() - began) / 1000;
}

export function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Of the heap and of typed arrays, in megabytes. */
export function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** How long the event loop stood still at most while something was done in slices, in milliseconds of the clock. */
export async function longestBlock<T>(work: () => Promise<T>): Promise<{ value: T; block: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const value = await work();
  delay.disable();
  return { value, block: delay.max / 1e6 };
}

/** Milliseconds by the clock that two ways to do a thing take for each of a list, ascending; in turn, so that both meet the same neighbours. */
export function timesInTurn<T>(
  all: readonly T[],
  first: (each: T) => unknown,
  second: (each: T) => unknown,
): readonly [readonly number[], readonly number[]] {
  const both = all.map((each) => [timeOf(first, each), timeOf(second, each)] as const);
  const ascending = (which: 0 | 1) => both.map((times) => times[which]).sort((a, b) => a - b);
  return [ascending(0), ascending(1)];
}

function timeOf<T>(work: (each: T) => unknown, each: T): number {
  const start = performance.now();
  work(each);
  return performance.now() - start;
}

/** The value that so large a share does not exceed. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.map(cellOf).join(' | ')} |\n`;
}

export function tableHead(cells: readonly string[]): string {
  return tableRow(cells) + tableRow(cells.map(() => '---'));
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  return cell >= 100 || Number.isInteger(cell) ? Math.round(cell).toLocaleString('en') : cell.toPrecision(2);
}
