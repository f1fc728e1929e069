// Loads a corpus folder: its articles and its story.
import type { Article, Story } from '../model.ts';

export interface Corpus {
  /** The folder it was read from. */
  readonly directory: string;
  readonly articles: readonly Article[];
  /** Null where the folder has no `story.yaml`. */
  readonly story: Story | null;
}

/** What is wrong with a file of the corpus, where, and what to do about it. */
export interface CorpusProblem {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

/** Thrown with every problem at once, so that a corpus is mended in one go. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly problems: readonly CorpusProblem[];

  constructor(problems: readonly CorpusProblem[]) {
    super(
      problems.map(({ file, line, message }) => `${file}${line === null ? '' : `:${line}`}: ${message}`).join('\n'),
    );
    this.problems = problems;
  }
}

/** @throws {CorpusError} naming every broken file */
export async function loadCorpus(_directory: string): Promise<Corpus> {
  throw new Error('not yet');
}
