// What a command line says, checked.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ExpectedError } from '../expected-error.ts';

/** The command line cannot be followed; the message names the option and the remedy. Exit status 2. */
export class UsageError extends ExpectedError {
  override readonly name = 'UsageError';
  override readonly exitStatus = 2;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads options and what stands beside them.
 *
 * @throws {UsageError} for an option that the command does not have, or one without its value
 */
export function readArguments<const O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? firstSentence(error.message) : error}\n${usage}`);
  }
}

// Node goes on to explain how to pass a question that begins with a dash; ours never need it.
const firstSentence = (message: string) => message.split('. ')[0] ?? message;

/** A whole number of at least 1, or undefined when the option is not given. */
export function readCount(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new UsageError(`--${option} takes a whole number from 1 to 999999, not "${value}"`);
}

/** One of a list of values, or undefined when the option is not given. */
export function readChoice<const T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice) return choice;
  throw new UsageError(`${name} takes ${choices.join(', ')}, not "${value}"`);
}
