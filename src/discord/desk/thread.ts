// The thread that holds a coverage: it reads, follows the folder and answers, and talks to nobody but the thread that began it.
import { parentPort, workerData } from 'node:worker_threads';
import { CorpusError } from '../../corpus/problem.ts';
import { type Log, levels } from '../../log.ts';
import { when } from './desk.ts';
import { holdHere } from './here.ts';
import type { Numbered, ThreadData, Told } from './protocol.ts';

const { directory } = workerData as ThreadData;
const tell = (told: Told) => parentPort?.postMessage(told);
// Written where the token is known that must not stand in it, and counted there.
const log = Object.fromEntries(
  levels.map((level) => [level, (...line: unknown[]) => tell({ tells: 'log', level, line })]),
) as unknown as Log;

try {
  const changed = async () => tell({ tells: 'changed' });
  // What changed is read by the thread that takes this one's place: here it would take minutes between answers.
  const { ask, about } = await holdHere({ directory, log, changed }, async () => {});
  parentPort?.on('message', ({ id, kind, asked }: Numbered) =>
    when(ask(kind, asked), (outcome) => tell({ tells: 'outcome', id, outcome })),
  );
  tell({ tells: 'ready', about });
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  tell({ tells: 'unreadable', problems: error.problems });
}
