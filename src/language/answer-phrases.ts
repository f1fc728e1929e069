// What Kutipan itself says in an answer, wherever it is shown.
import type { Inference, StatementKind, VisitStatus } from '../model.ts';
import type { QuestionFault } from './question-words.ts';

/** What Kutipan itself says. */
export interface Phrases {
  readonly uncertainSpeaker: string;
  readonly nothingFound: string;
  /** Heads what is shown when nothing was found. */
  readonly nearMisses: string;
  /** Marks a source whose text is ours and not the outlet's. */
  readonly digest: string;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly statuses: Readonly<Record<VisitStatus, string>>;
  readonly inferences: Readonly<Record<Inference, string>>;
  readonly paragraph: (number: number) => string;
  /** Before the day on which something was said. */
  readonly saidOn: string;
  readonly published: string;
  readonly undated: string;
  readonly unknownOutlet: string;
  /** Before those who relayed a statement. */
  readonly via: string;
  readonly alsoIn: string;
  /** Before the surface of a name, where it is not the canonical one. */
  readonly writtenAs: string;
  readonly attributedTo: (source: string) => string;
  readonly asOf: (day: string) => string;
  readonly visit: (visitor: string, place: string) => string;
  readonly somewhere: string;
  readonly earliest: (day: string) => string;
  readonly latest: (day: string) => string;
  readonly noDate: string;
  /** Heads the claims on a visit to come, and those on visits that have been. */
  readonly history: string;
  readonly pastVisits: string;
  /** Before what other sources say, and before what the state replaced. */
  readonly otherSources: string;
  readonly previously: (day: string) => string;
  readonly sources: (articles: number) => string;
  readonly paragraphs: (count: number) => string;
  readonly about: (facts: AboutFacts) => readonly string[];
  /** What is kept of a question; `isLogged`: the operator has questions written to the log. */
  readonly kept: (isLogged: boolean) => string;
  readonly questionFaults: Readonly<Record<QuestionFault, (longest: number) => string>>;
}

/** What `/about` tells of the corpus; days already in words. */
export interface AboutFacts {
  readonly story: string | null;
  readonly articles: number;
  readonly digests: number;
  readonly statements: number;
  readonly visits: number;
  readonly newest: string | null;
}
