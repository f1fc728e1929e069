// The bot at a terminal: a question at a prompt, the answer below it.
import { createInterface } from 'node:readline';
import type { Library } from '../library/library.ts';
import { printer, reply } from './reply.ts';
import type { Streams } from './streams.ts';

/** Answers until the input ends (Ctrl+D) or is interrupted. */
export async function promptLoop(library: Library, streams: Streams): Promise<void> {
  const print = printer(streams);
  const reader = createInterface({ input: streams.stdin, output: process.stdout, prompt: '\n? ' });
  reader.on('SIGINT', () => reader.close());
  reader.prompt();
  for await (const line of reader) {
    if (line.trim() !== '') {
      const replied = reply(line, library, {}, print);
      streams.out(`\n${'text' in replied ? replied.text : replied.fault}`);
    }
    reader.prompt();
  }
}
