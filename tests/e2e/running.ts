// A process of Kutipan's, as npm starts it, and what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  /** Resolves when the output holds the words; rejects when the process ends without having said them. */
  readonly said: (words: string) => Promise<void>;
}

/**
 * Starts a file of this repository with the corpus that it ships with.
 *
 * @param folder where it runs: one without an `.env` of the developer's
 */
export function startIn(
  folder: string,
  file: string,
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Running {
  const env = { PATH: process.env.PATH ?? '', CORPUS_DIR: resolve('corpus'), ...variables };
  const loader = resolve('node_modules/tsx/dist/esm/index.mjs');
  const child = spawn(process.execPath, ['--import', loader, resolve(file), ...args], { cwd: folder, env });
  let output = '';
  const take = (chunk: Buffer) => {
    output += String(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const said = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(words) && resolve();
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`It ended without “${words}”: ${output}`)));
      look();
    });
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code), said };
}
