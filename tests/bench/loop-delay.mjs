// Loaded before the bot: whenever it is told SIGUSR2, it writes for how long its event loop stood still at most since the last
// time, by the clock, and how much processor time of its own that took at most: on a busy machine the clock tells of others.
// Linux only: processor time of a thread is read from /proc.
import { readFileSync } from 'node:fs';

const stat = `/proc/${process.pid}/task/${process.pid}/schedstat`;
/** Milliseconds. */
const processorTime = () => Number(readFileSync(stat, 'utf8').split(' ', 1)[0]) / 1e6;

let longest = { clock: 0, processor: 0 };
let last = { clock: performance.now(), processor: processorTime() };
setInterval(() => {
  const now = { clock: performance.now(), processor: processorTime() };
  for (const by of Object.keys(longest)) longest[by] = Math.max(longest[by], now[by] - last[by]);
  last = now;
}, 1).unref();

process.on('SIGUSR2', () => {
  process.stderr.write(`longest block: ${longest.clock.toFixed(1)} ${longest.processor.toFixed(1)}\n`);
  longest = { clock: 0, processor: 0 };
});
