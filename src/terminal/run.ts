// Runs a program to its exit status; what goes wrong is told in a line, never as a stack trace.
import { ExpectedError } from '../expected-error.ts';
import type { Streams } from './streams.ts';

/** Sets the exit status and lets the process end by itself, so that what was written is written out. */
export async function run(program: () => Promise<number>, { err }: Pick<Streams, 'err'>): Promise<void> {
  quietWhenPipeCloses();
  try {
    process.exitCode = await program();
  } catch (error) {
    err(messageOf(error));
    process.exitCode = error instanceof ExpectedError ? error.exitStatus : 1;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ExpectedError) return error.message;
  return `Something went wrong that should not have: ${error instanceof Error ? error.message : String(error)}. Please report it.`;
}

// `ask … | head -1` closes the pipe after the first line; that is no fault of anybody's.
function quietWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
