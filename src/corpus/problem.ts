// What can be wrong with a corpus, told so that whoever edits it can mend it.
import { relative } from 'node:path';
import { ExpectedError } from '../expected-error.ts';

/** What is wrong with a file of the corpus, where, and what to do about it. */
export interface CorpusProblem {
  readonly file: string;
  /** Counted from 1; null where the whole file or folder is at fault. */
  readonly line: number | null;
  readonly message: string;
}

/** Thrown with every problem at once, so that a corpus is mended in one go. */
export class CorpusError extends ExpectedError {
  override readonly name = 'CorpusError';
  readonly problems: readonly CorpusProblem[];

  constructor(problems: readonly CorpusProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

/** `corpus/story.yaml:12: "…" …`, as editors and terminals make it a link. */
export function problemLine({ file, line, message }: CorpusProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${message}`;
}

/** A path as people type it: from the working directory, or whole where it lies outside. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') || fromHere === '' ? path : fromHere;
}

/** What a file was made into, or what is wrong with it. */
export type Checked<T> =
  | { readonly value: T; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly CorpusProblem[] };
