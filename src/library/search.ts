// Finds the paragraphs, statements and visits that answer a question: the candidates, ranked, with the evidence for each.
import { languages } from '../language/index.ts';
import { once } from '../language/once.ts';
import type { IsoDay, LanguageCode, Paragraph, Statement, Visit } from '../model.ts';
import type { Names } from '../story/names.ts';
import { fold } from '../text/fold.ts';
import { Candidates } from './candidates.ts';
import {
  type BorneOut,
  coverageOf,
  type Evidence,
  paragraphEvidence,
  placeEvidence,
  sentenceEvidence,
} from './evidence.ts';
import { passing, saidBy, toldBy } from './filters.ts';
import type { Matches } from './matches.ts';
import { looksForSame, type Question, readQuestion } from './question.ts';
import { type Ranked, Ranking } from './ranking.ts';
import type { Place, Shelf, Told } from './shelf.ts';
import { statementIn } from './spoken.ts';
import { relatedNames } from './units.ts';

export interface SearchQuery {
  /** The question, or what is left of it once speaker, source and dates were taken out; empty: all that the filters leave. */
  readonly text: string;
  readonly language: LanguageCode;
  /** Canonical name, or any of several: statements by, visits as told by, paragraphs that hold a statement by this speaker. */
  readonly speaker?: string | ReadonlySet<string>;
  /** An outlet as a reader names it ("Liputan6" is "Liputan6.com"), or whoever relayed a statement. */
  readonly source?: string;
  /** First and last day of publication, both inclusive. What has no date is left out. */
  readonly after?: IsoDay;
  readonly before?: IsoDay;
  /** At most so many hits; 10 unless told. */
  readonly limit?: number;
}

export interface Hit<T> extends Evidence {
  readonly item: T;
  readonly paragraph: Paragraph;
  /** 0–1, 1 the best there could be; comparable within one search only. */
  readonly score: number;
}

export interface ParagraphHit extends Hit<Paragraph> {
  /** The statement that its sentence answers with, where that is somebody's word. */
  readonly statement: Statement | null;
  /** How well the answering sentence bears out what is asked, without what stands around it. */
  readonly alone: BorneOut;
}

export interface Search {
  paragraphs(query: SearchQuery): ParagraphHit[];
  statements(query: SearchQuery): Hit<Statement>[];
  visits(query: SearchQuery): Hit<Visit>[];
  /** What each content word of a text may be called in the articles, as stems and names; empty for words that they do not have. */
  meanings(text: string, language: LanguageCode): readonly (readonly string[])[];
  /** Whether any paragraph has the word, in any form of it. */
  has(word: string): boolean;
}

/** A paragraph that was found. */
interface Row {
  readonly id: number;
  /** 0–1. */
  readonly score: number;
  /** Null where nothing was asked and the filters alone found it. */
  readonly matches: Matches | null;
  /** By unit of the question: how well it is there. */
  readonly worth: ArrayLike<number>;
}

/** The rows that a reading of the question finds. */
interface Found {
  readonly question: Question;
  readonly all: readonly Row[];
  /** Of the question, by the first row. */
  readonly coverage: number;
}

const defaultLimit = 10;

// Synonyms for every question would cost FacQA .008 (informal .881 → .872), and find no more on questions that paraphrase; below
// this, they cost nothing.
const inItsWords = 0.65;

/** The search over what stands on a shelf. */
export function searchOver(shelf: Shelf, names: Names): Search {
  const candidates = new Candidates();
  const ranking = new Ranking();
  const related = relatedNames(names);
  // Whoever names a speaker alone, or types stop words, gets it: sorting is most of such an answer.
  const newest = once(() => newestFirst(shelf));

  function read({ text, language }: SearchQuery, widened: boolean): Question {
    return readQuestion(text, language, { names, shelf, related, widened });
  }

  function rows(question: Question, query: SearchQuery): Row[] {
    const wanted = passing(shelf, query);
    if (question.units.length === 0) return newest().filter(wanted).map(unasked);
    return relative(ranking.rank(question, candidates.find(question, shelf, wanted), shelf));
  }

  /** By the words of the question where an article has them, else by their synonyms too; a lexicon gives several words anyway. */
  function found(query: SearchQuery): Found {
    const asPut = foundBy(read(query, false), query);
    if (asPut.coverage >= inItsWords || asPut.question.translated) return asPut;
    const wider = read(query, true);
    // Most words have no synonyms that the articles know.
    if (looksForSame(wider, asPut.question)) return asPut;
    const widened = foundBy(wider, query);
    return widened.coverage > asPut.coverage ? widened : asPut;
  }

  function foundBy(question: Question, query: SearchQuery): Found {
    const all = rows(question, query);
    return { question, all, coverage: coverageOf(question, all[0]?.worth ?? []) };
  }

  function placed<T>(
    query: SearchQuery,
    placesOf: (told: Told) => readonly Place<T>[],
    by: (item: T) => string | null,
  ): Hit<T>[] {
    const { question, all } = found(query);
    const hits = all.flatMap(({ id, score, matches, worth }) =>
      placesOf(shelf.told[id] as Told).map((place): Hit<T> => {
        const paragraph = shelf.paragraphs[id] as Paragraph;
        const evidence = placeEvidence(question, matches, worth, place, by(place.item), id, shelf);
        return { item: place.item, paragraph, score: score * evidence.coverage, ...evidence };
      }),
    );
    return hits.sort((a, b) => b.score - a.score).slice(0, query.limit ?? defaultLimit);
  }

  return {
    paragraphs: (query) => {
      const { question, all } = found(query);
      return all.slice(0, query.limit ?? defaultLimit).map(({ id, score, matches, worth }) => {
        const paragraph = shelf.paragraphs[id] as Paragraph;
        const evidence = paragraphEvidence(question, matches, worth, id, shelf, names);
        const statement = matches && statementIn(matches, evidence.sentence, id, shelf);
        const number = shelf.sentenceAt(id, evidence.sentence.start);
        const alone = matches
          ? sentenceEvidence(question, matches, number, statement?.speaker ?? null, shelf)
          : evidence;
        return { item: paragraph, paragraph, score, statement, alone, ...evidence };
      });
    },
    statements: (query) =>
      placed(
        query,
        ({ statements }) => statements.filter(({ item }) => saidBy(item, query)),
        ({ speaker }) => speaker,
      ),
    visits: (query) =>
      placed(
        query,
        ({ visits }) => visits.filter(({ item }) => toldBy(item, query)),
        ({ visitor }) => visitor,
      ),
    meanings: (text, language) =>
      read({ text, language }, true).units.map(({ stems }) => stems.map(({ stem }) => shelf.terms.text(stem))),
    has: (word) => has(shelf, fold(word)),
  };
}

// How fast the score falls with the model's: a ninth less for half a point, about what a bonus of a tenth makes up.
const steepness = 4;

/** The model's scores as 0–1, the best being 1. */
function relative(ranked: readonly Ranked[]): Row[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.map(({ id, score, matches, worth }) => ({
    id,
    score: Math.exp((score - best) / steepness),
    matches,
    worth,
  }));
}

function unasked(id: number): Row {
  return { id, score: 1, matches: null, worth: [] };
}

function newestFirst({ paragraphs }: Shelf): number[] {
  const day = (id: number) => paragraphs[id]?.article.published ?? '';
  return Array.from(paragraphs, (_, id) => id).sort((a, b) => day(b).localeCompare(day(a)) || a - b);
}

function has({ terms }: Shelf, word: string): boolean {
  const forms = [word, ...Object.values(languages).map(({ search }) => search.stem(word))];
  return forms.some((form) => terms.find(form) !== undefined);
}
