// Finds the paragraphs, statements and visits that answer a question. The only file that knows MiniSearch.
import MiniSearch from 'minisearch';
import { languages } from '../language/index.ts';
import type { DateMention, IsoDay, LanguageCode, Paragraph, Span, Statement, Visit } from '../model.ts';
import type { Names } from '../story/names.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { type Analysis, analyse, nameTerm, type Term } from './analysis.ts';
import { comparing, coverage, features } from './features.ts';
import { type Marks, type Matches, matchesIn } from './matches.ts';
import { score } from './model.ts';
import { capitalFlag, figureFlag, opensFlag, Passages, termBits, timeFlag } from './passages.ts';
import { type Question, readQuestion } from './question.ts';
import { Terms } from './terms.ts';

export interface SearchQuery {
  /** The question, or what is left of it once speaker, source and dates were taken out; empty: all that the filters leave. */
  readonly text: string;
  readonly language: LanguageCode;
  /** Canonical name. Statements by, visits as told by, paragraphs that hold a statement by this speaker. */
  readonly speaker?: string;
  /** Publisher as a reader names it: "Liputan6" means "Liputan6.com"; or whoever relayed a statement. */
  readonly source?: string;
  /** First and last day of publication, both inclusive. What has no date is left out. */
  readonly after?: IsoDay;
  readonly before?: IsoDay;
  /** At most so many hits; 10 unless told. */
  readonly limit?: number;
}

/** A word or name of the question that a hit does not have. */
export interface Missing {
  /** As asked. */
  readonly text: string;
  readonly name: boolean;
  /** Whether the library has it elsewhere. */
  readonly known: boolean;
}

export interface Hit<T> {
  readonly item: T;
  readonly paragraph: Paragraph;
  /** Comparable within one search only. */
  readonly score: number;
  /** The sentence that answers best. */
  readonly sentence: Span;
  /** Share of what the question asks for that the hit has, 0–1, rare words and names counting most. */
  readonly coverage: number;
  readonly unmatched: readonly Missing[];
}

export interface Search {
  paragraphs(query: SearchQuery): Hit<Paragraph>[];
  statements(query: SearchQuery): Hit<Statement>[];
  visits(query: SearchQuery): Hit<Visit>[];
  /** Whether the word, or another form of it, stands in the library as it is spelled. */
  has(word: string): boolean;
}

/** What was found in one paragraph. */
export interface Told {
  readonly dates: readonly DateMention[];
  readonly statements: readonly Statement[];
  readonly visits: readonly Visit[];
}

// The ranking looks at so many of the paragraphs that cover most of the question.
const mostCandidates = 100;

export class SearchIndex implements Search {
  readonly #names: Names;
  readonly #terms = new Terms();
  readonly #rows = new Passages();
  readonly #paragraphs: Paragraph[] = [];
  readonly #told: Told[] = [];
  readonly #postings = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  #marks: { units: Int8Array; weights: Float32Array } = { units: new Int8Array(0), weights: new Float32Array(0) };

  constructor(names: Names) {
    this.#names = names;
  }

  /** Adds a paragraph with what was found in it. */
  add(paragraph: Paragraph, told: Told): void {
    const language = languages[paragraph.article.language];
    const analysis = analyse(paragraph.text, language, this.#names);
    const id = this.#paragraphs.push(paragraph) - 1;
    this.#told.push(told);
    this.#rows.add(this.#cells(analysis, told.dates, language.search.stem));
    const written = new Set<number>();
    const stems = new Set<number>();
    for (const cell of this.#rows.row(id)) {
      const term = cell & termBits;
      if (written.has(term)) continue;
      written.add(term);
      this.#terms.countWritten(term);
      if (!language.search.stopWords.has(this.#terms.text(term))) stems.add(this.#terms.stemOf(term));
    }
    const inferred = [...told.statements.map(({ speaker }) => speaker), ...told.visits.map(({ visitor }) => visitor)];
    for (const name of inferred) if (name) stems.add(this.#terms.add(nameTerm(name), (text) => text));
    for (const stem of stems) this.#terms.countStemmed(stem);
    this.#postings.add({ id, terms: Array.from(stems, (stem) => this.#terms.text(stem)).join('\n') });
  }

  has(word: string): boolean {
    const folded = fold(word);
    const forms = [folded, ...Object.values(languages).map(({ search }) => search.stem(folded))];
    return forms.some((form) => this.#terms.find(form) !== undefined);
  }

  #cells({ terms }: Analysis, dates: readonly DateMention[], stem: (text: string) => string): number[] {
    const inDate = ({ start, end }: Term) => dates.some(({ span }) => span.start <= start && end <= span.end);
    return terms.map(
      (term) =>
        this.#terms.add(term.text, term.entity ? (text) => text : stem) |
        (term.opens ? opensFlag : 0) |
        (term.capital ? capitalFlag : 0) |
        (term.figure ? figureFlag : 0) |
        (inDate(term) ? timeFlag : 0),
    );
  }

  paragraphs(query: SearchQuery): Hit<Paragraph>[] {
    const ranked = this.rank(query);
    return ranked.scored.slice(0, query.limit ?? 10).map(({ id, score, matches }) => {
      const paragraph = this.#paragraphs[id] as Paragraph;
      return { item: paragraph, paragraph, score, ...this.#evidence(ranked.question, matches, paragraph) };
    });
  }

  statements(query: SearchQuery): Hit<Statement>[] {
    return this.#within(
      query,
      (told) => told.statements.filter((s) => !query.speaker || s.speaker === query.speaker),
      (s) => s.quotes[0].start,
    );
  }

  visits(query: SearchQuery): Hit<Visit>[] {
    return this.#within(
      query,
      (told) => told.visits.filter((v) => !query.speaker || v.attributedTo === query.speaker),
      (v) => v.span.start,
    );
  }

  #within<T>(query: SearchQuery, of: (told: Told) => readonly T[], startOf: (item: T) => number): Hit<T>[] {
    const ranked = this.rank(query);
    return ranked.scored
      .flatMap(({ id, score, matches }) => {
        const paragraph = this.#paragraphs[id] as Paragraph;
        const evidence = this.#evidence(ranked.question, matches, paragraph);
        return of(this.#told[id] as Told).map((item) => {
          const own = sentences(paragraph.text, languages[paragraph.article.language].abbreviations).find(
            ({ end }) => startOf(item) < end,
          );
          return {
            item,
            paragraph,
            score: score + (own?.start === evidence.sentence.start ? 0.5 : 0),
            ...evidence,
            sentence: own ?? evidence.sentence,
          };
        });
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, query.limit ?? 10);
  }

  /** The candidates for a question with their features, best first. Public for the script that learns the weights. */
  rank(query: SearchQuery): {
    question: Question;
    scored: { id: number; score: number; matches: Matches; values: Float64Array }[];
  } {
    const question = readQuestion(query.text, query.language, {
      names: this.#names,
      terms: this.#terms,
      paragraphs: this.#paragraphs.length,
    });
    const ids = (question.units.length === 0 ? this.#paragraphs.map((_, id) => id) : this.#candidates(question)).filter(
      (id) => this.#passes(id, query),
    );
    const marks = this.#mark(question);
    const all = ids.slice(0, mostCandidates).map((id) => {
      const matches = matchesIn(this.#rows.row(id), question, marks, this.#terms);
      const values = new Float64Array(features.length + comparing.length);
      for (const [at, feature] of features.entries()) values[at] = feature.of(matches);
      return { id, matches, values, score: 0 };
    });
    this.#unmark(question);
    const bestCoverage = Math.max(...all.map(({ values }) => values[0] ?? 0));
    const bestBm25 = Math.max(...all.map(({ values }) => values[2] ?? 0));
    for (const each of all) {
      each.values[features.length] = (each.values[0] ?? 0) - bestCoverage;
      each.values[features.length + 1] = (each.values[2] ?? 0) - bestBm25;
      each.score = score(each.values);
    }
    all.sort((a, b) => b.score - a.score || a.id - b.id);
    return { question, scored: all };
  }

  #mark({ units }: Question): Marks {
    if (this.#marks.units.length < this.#terms.size) {
      this.#marks = { units: new Int8Array(this.#terms.size).fill(-1), weights: new Float32Array(this.#terms.size) };
    }
    for (const [unit, { stems }] of units.entries()) {
      for (const { stem, weight } of stems) {
        if ((this.#marks.units[stem] ?? -1) >= 0 && (this.#marks.weights[stem] ?? 0) >= weight) continue;
        this.#marks.units[stem] = unit;
        this.#marks.weights[stem] = weight;
      }
    }
    return this.#marks;
  }

  #unmark({ units }: Question): void {
    for (const { stems } of units) for (const { stem } of stems) this.#marks.units[stem] = -1;
  }

  /** The paragraphs that cover most of the question, best first. */
  #candidates({ units }: Question): number[] {
    const scores = new Map<number, number>();
    for (const unit of units) {
      const best = new Map<number, number>();
      for (const { stem, weight } of unit.stems) {
        this.#postings.search(this.#terms.text(stem), {
          boostDocument: (id: number) => {
            best.set(id, Math.max(best.get(id) ?? 0, weight * unit.idf));
            return 0;
          },
        });
      }
      for (const [id, score] of best) scores.set(id, (scores.get(id) ?? 0) + score);
    }
    for (const [id, score] of scores) scores.set(id, score * (1 - 0.05 * Math.log(1 + this.#rows.row(id).length)));
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id);
  }

  #passes(id: number, query: SearchQuery): boolean {
    const { publisher = '', published = '' } = this.#paragraphs[id]?.article ?? {};
    const day = published.slice(0, 10);
    const told = this.#told[id];
    return (
      (!query.after || (day !== '' && day >= query.after)) &&
      (!query.before || (day !== '' && day <= query.before)) &&
      (!query.source ||
        sameSource(publisher, query.source) ||
        (told?.statements ?? []).some(({ via }) => via.some((relay) => sameSource(relay, query.source ?? '')))) &&
      (!query.speaker ||
        (told?.statements ?? []).some(({ speaker }) => speaker === query.speaker) ||
        (told?.visits ?? []).some(({ attributedTo }) => attributedTo === query.speaker))
    );
  }

  #evidence(
    question: Question,
    matches: Matches,
    paragraph: Paragraph,
  ): Pick<Hit<unknown>, 'sentence' | 'coverage' | 'unmatched'> {
    const all = sentences(paragraph.text, languages[paragraph.article.language].abbreviations);
    const mass = new Float64Array(all.length);
    const seen = new Set<string>();
    for (const { unit, sentence, weight } of matches.all) {
      if (seen.has(`${unit}/${sentence}`)) continue;
      seen.add(`${unit}/${sentence}`);
      mass[sentence] = (mass[sentence] ?? 0) + weight * (question.units[unit]?.idf ?? 0);
    }
    const best = mass.indexOf(Math.max(...mass));
    return {
      sentence: all[best] ?? { start: 0, end: paragraph.text.length, text: paragraph.text },
      coverage: question.units.length === 0 ? 1 : coverage(matches),
      unmatched: question.units
        .filter((_, unit) => !matches.best[unit])
        .map(({ text, name, stems }) => ({ text, name, known: stems.length > 0 })),
    };
  }
}

function sameSource(name: string, asked: string): boolean {
  const squash = (text: string) =>
    fold(text)
      .replace(/\.(?:com|co\.id|id|net|org)$/u, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return name !== '' && squash(name) === squash(asked);
}
