// Where a command reads and writes, so that a test can hand it something else than the terminal.
import type { Readable } from 'node:stream';

export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Answers and nothing else. */
  readonly out: (line: string) => void;
  /** Messages. */
  readonly err: (line: string) => void;
  readonly styled: boolean;
  /** Draws over what it drew before, where messages go to a terminal; an empty text wipes it. Absent elsewhere. */
  readonly draw?: (text: string) => void;
}

export const terminal: Streams = {
  stdin: process.stdin,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  styled: process.stdout.isTTY === true,
  ...(process.stderr.isTTY && { draw: (text: string) => process.stderr.write(`\r\u001b[K${text}`) }),
};
