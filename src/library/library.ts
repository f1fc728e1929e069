// A corpus, read and indexed: everything that an answer is found in. Immutable; a changed corpus builds a new one.
import type { Corpus } from '../corpus/load.ts';
import type { Article, DateMention, IsoDay, Statement, Visit } from '../model.ts';
import type { Names } from '../story/names.ts';

export interface Library {
  readonly articles: readonly Article[];
  readonly corpus: Corpus;
  readonly names: Names;
  readonly statements: readonly Statement[];
  readonly visits: readonly Visit[];
  readonly dates: readonly DateMention[];
  /** The newest publication day in the corpus. */
  readonly asOf: IsoDay | null;
}
