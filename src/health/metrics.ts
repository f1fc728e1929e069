// What is counted of a running bot, for Prometheus. No question, no name and no user stands in it.
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ShardHealth } from './report.ts';

/** The metrics of one process, as they travel to the process that adds them up. */
export type Measured = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

export interface Metrics {
  /** One question, button or suggestion was dealt with. */
  readonly dealt: (kind: string, seconds: number) => void;
  /** One line was logged. Errors and warnings are what an alarm is set on. */
  readonly logged: (level: string) => void;
  readonly measure: () => Promise<Measured>;
}

/** Seconds. Discord drops an interaction after three. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/** @param shards the connections of this process, as of now */
export function createMetrics(shards: () => readonly ShardHealth[]): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const durations = new Histogram({
    name: 'kutipan_answer_seconds',
    help: 'Time from the arrival of a question, button or suggestion until it was dealt with, by kind',
    labelNames: ['kind'],
    buckets,
    registers,
  });
  const lines = new Counter({
    name: 'kutipan_log_lines_total',
    help: 'Lines logged, by level',
    labelNames: ['level'],
    registers,
  });
  ofShards('kutipan_gateway_ready', 'Whether a shard is connected', ({ gateway }) => (gateway === 'Ready' ? 1 : 0));
  ofShards('kutipan_servers', 'Discord servers of a shard', ({ servers }) => servers);
  ofShards('kutipan_corpus_articles', 'Articles that a shard answers from', ({ corpus }) => corpus?.articles ?? 0);
  ofShards(
    'kutipan_corpus_paragraphs',
    'Paragraphs that a shard answers from',
    ({ corpus }) => corpus?.paragraphs ?? 0,
  );
  return {
    dealt: (kind, seconds) => durations.observe({ kind }, seconds),
    logged: (level) => lines.inc({ level }),
    measure: () => register.getMetricsAsJSON(),
  };

  function ofShards(name: string, help: string, value: (shard: ShardHealth) => number): void {
    new Gauge({
      name,
      help,
      labelNames: ['shard'],
      registers,
      collect() {
        this.reset();
        for (const each of shards()) this.set({ shard: each.shard }, value(each));
      },
    });
  }
}

/** The metrics of all processes in Prometheus's text format: counts are added up, gauges that name their shard stay apart. */
export function metricsText(measured: readonly Measured[]): Promise<string> {
  return AggregatorRegistry.aggregate([...measured]).metrics();
}
