// Files of one JSON object a line.
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { UsageError } from './usage.ts';

/**
 * The objects of a file, checked.
 *
 * @throws {UsageError} naming the file, and each line that is wrong
 */
export async function readJsonLines<T>(file: string, type: z.ZodType<T>): Promise<T[]> {
  const lines = (await readText(file)).split('\n').map((text, i) => ({ text, number: i + 1 }));
  const read = lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, number }) => parseLine(`${file}:${number}`, text, type));
  const wrong = read.flatMap(({ fault }) => (fault ? [fault] : []));
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return read.flatMap(({ value }) => (value === undefined ? [] : [value]));
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new UsageError(`${file}: cannot be read (${code}); name a file with one JSON object a line`);
  }
}

interface Line<T> {
  readonly value?: T;
  readonly fault?: string;
}

function parseLine<T>(place: string, text: string, type: z.ZodType<T>): Line<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: `${place}: is no JSON object; write one a line, such as {"id":"q1","text":"…"}` };
  }
  const checked = type.safeParse(json);
  if (checked.success) return { value: checked.data };
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
  return { fault: `${place}: ${faults.join('; ')}` };
}
