// What the bot needs of the core: a library and a question in, an answer out.
import type { AboutFacts } from '../language/language.ts';
import type { Library } from '../library/library.ts';
import type { Answer, Article, IsoDay, LanguageCode } from '../model.ts';

export interface WhoSaidQuestion {
  readonly words: string | null;
  readonly speaker: string | null;
  readonly source: string | null;
  readonly after: IsoDay | null;
  readonly before: IsoDay | null;
  readonly language: LanguageCode;
}

export interface WhenVisitQuestion {
  readonly visitor: string | null;
  readonly place: string | null;
  readonly language: LanguageCode;
}

export interface AskQuestion {
  readonly question: string;
  readonly language: LanguageCode;
}

export interface Answers {
  whoSaid(library: Library, question: WhoSaidQuestion): Answer;
  whenVisit(library: Library, question: WhenVisitQuestion): Answer;
  ask(library: Library, question: AskQuestion): Answer;
  /** The articles, newest first. */
  sources(library: Library): readonly Article[];
  about(library: Library): AboutFacts;
}
