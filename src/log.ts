// The log: one JSON object a line on standard error, without a token in it.
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export const levels = ['debug', 'info', 'warn', 'error', 'fatal'] as const;
export type Log = Pick<Logger, (typeof levels)[number]>;

// Interaction tokens let anybody answer in the bot's name for 15 minutes; they stand in the addresses of REST calls.
const tokenInPath = /\/(interactions|webhooks)\/(\d+)\/[^/?"\s]+/g;

/**
 * @param secrets never written, wherever they turn up in a message
 * @param write takes one finished line
 */
export function createLog(
  level: LogLevel,
  secrets: readonly (string | undefined)[] = [],
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  const known = secrets.filter((secret) => secret !== undefined && secret !== '') as string[];
  return pino({ level, base: null }, { write: (line: string) => write(redact(line, known)) });
}

function redact(line: string, secrets: readonly string[]): string {
  const masked = line.replace(tokenInPath, '/$1/$2/[token]');
  return secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), masked);
}

/** What may be told of an error: never the object itself, which carries addresses, bodies and tokens of requests. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return { name, message, ...(code === undefined ? {} : { code }), ...(status === undefined ? {} : { status }), stack };
}

/** The same log, with somebody told of the level of each line that is given to it. */
export function counted(log: Log, logged: (level: string) => void): Log {
  const write = (level: (typeof levels)[number]) => {
    const line = log[level].bind(log) as (...line: unknown[]) => void;
    return (...given: unknown[]) => {
      logged(level);
      line(...given);
    };
  };
  return Object.fromEntries(levels.map((level) => [level, write(level)])) as unknown as Log;
}
