// Finds the paragraphs, statements and visits that answer a question. The only file that knows MiniSearch.
import MiniSearch from 'minisearch';
import { languages } from '../language/index.ts';
import type { IsoDay, LanguageCode, Paragraph, Span, Statement, Visit } from '../model.ts';
import type { Names } from '../story/names.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { analyse, nameTerm } from './analysis.ts';
import { Passages, termMask } from './passages.ts';
import { type Unit, unitsOf } from './question.ts';
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
}

interface Told {
  readonly statements: readonly Statement[];
  readonly visits: readonly Visit[];
}

/** What is searched: paragraphs, and what each tells. */
export class SearchIndex implements Search {
  readonly #names: Names;
  readonly #terms = new Terms();
  readonly #passages = new Passages();
  readonly #told: Told[] = [];
  readonly #postings = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });

  constructor(names: Names) {
    this.#names = names;
  }

  /** Adds a paragraph with the statements and visits found in it. */
  add(paragraph: Paragraph, told: Told): void {
    const { stem, stopWords } = languages[paragraph.article.language].search;
    const analysis = analyse(paragraph.text, languages[paragraph.article.language], this.#names);
    const id = this.#passages.add(paragraph, analysis, this.#terms, stem);
    this.#told.push(told);
    const inferred = [...told.statements.map(({ speaker }) => speaker), ...told.visits.map(({ visitor }) => visitor)];
    const terms = new Set<number>();
    for (const cell of this.#passages.row(id)) {
      const term = cell & termMask;
      if (!stopWords.has(this.#terms.text(term))) terms.add(this.#terms.stemOf(term));
    }
    for (const name of inferred) if (name) terms.add(this.#terms.add(nameTerm(name), (text) => text));
    for (const term of terms) this.#terms.count(term);
    this.#postings.add({ id, terms: [...terms].map((term) => this.#terms.text(term)).join('\n') });
  }

  paragraphs(query: SearchQuery): Hit<Paragraph>[] {
    return this.#find(
      query,
      (id) => [this.#passages.paragraphs[id]].filter((item) => item !== undefined),
      () => true,
    );
  }

  statements(query: SearchQuery): Hit<Statement>[] {
    return this.#find(
      query,
      (id) => this.#told[id]?.statements ?? [],
      (statement) => !query.speaker || statement.speaker === query.speaker,
      (statement) => statement.quotes[0],
    );
  }

  visits(query: SearchQuery): Hit<Visit>[] {
    return this.#find(
      query,
      (id) => this.#told[id]?.visits ?? [],
      (visit) => !query.speaker || visit.attributedTo === query.speaker,
      (visit) => visit.span,
    );
  }

  #find<T>(
    query: SearchQuery,
    itemsOf: (id: number) => readonly T[],
    wanted: (item: T) => boolean,
    spanOf?: (item: T) => Span,
  ): Hit<T>[] {
    const language = languages[query.language];
    const units = unitsOf(query.text, language, this.#names, this.#terms, this.#passages.size);
    const scores = units.length === 0 ? this.#everything() : this.#candidates(units);
    const hits: Hit<T>[] = [];
    for (const id of scores) {
      const paragraph = this.#passages.paragraphs[id];
      if (!paragraph || !this.#passes(id, paragraph, query)) continue;
      for (const item of itemsOf(id).filter(wanted)) hits.push(this.#hit(item, id, paragraph, units, spanOf?.(item)));
    }
    hits.sort((a, b) => b.score - a.score);
    return hits.slice(0, query.limit ?? 10);
  }

  #everything(): number[] {
    return Array.from(this.#passages.paragraphs, (_, id) => id);
  }

  /** The paragraphs that cover most of the question, best first. */
  #candidates(units: readonly Unit[]): number[] {
    const scores = new Map<number, number>();
    for (const unit of units) {
      const best = new Map<number, number>();
      for (const { id: term, weight } of unit.terms) {
        this.#postings.search(this.#terms.text(term), {
          boostDocument: (id: number) => {
            best.set(id, Math.max(best.get(id) ?? 0, weight * unit.idf));
            return 0;
          },
        });
      }
      for (const [id, score] of best) scores.set(id, (scores.get(id) ?? 0) + score);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 200)
      .map(([id]) => id);
  }

  #passes(id: number, paragraph: Paragraph, query: SearchQuery): boolean {
    const { publisher = '', published = '' } = paragraph.article;
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

  #hit<T>(item: T, id: number, paragraph: Paragraph, units: readonly Unit[], focus: Span | undefined): Hit<T> {
    const language = languages[paragraph.article.language];
    const { terms, sentences: all } = analyse(paragraph.text, language, this.#names);
    const total = units.reduce((sum, unit) => sum + unit.idf, 0) || 1;
    const has = (from: number, to: number) => {
      const there = new Set<number>();
      for (const term of terms) {
        const known = term.start >= from && term.end <= to ? this.#terms.find(term.text) : undefined;
        if (known !== undefined) there.add(this.#terms.stemOf(known));
      }
      return (unit: Unit) => unit.terms.some(({ id: term }) => there.has(term));
    };
    const mass = (from: number, to: number) => {
      const holds = has(from, to);
      return units.reduce((sum, unit) => sum + (holds(unit) ? unit.idf : 0), 0) / total;
    };
    const ranked = all.map((sentence) => ({ sentence, mass: mass(sentence.start, sentence.end) }));
    const best = ranked.reduce(
      (a, b) => (b.mass > a.mass ? b : a),
      ranked[0] ?? { sentence: wholeOf(paragraph), mass: 0 },
    );
    const coverage = mass(0, paragraph.text.length);
    const holds = has(0, paragraph.text.length);
    const length = this.#passages.row(id).length;
    const focused = focus ? mass(focus.start, focus.end) : 0;
    return {
      item,
      paragraph,
      score: coverage + 0.5 * best.mass + focused - 0.05 * Math.log(1 + length),
      sentence: focus ? sentenceOf(all, focus) : best.sentence,
      coverage,
      unmatched: units
        .filter((unit) => !holds(unit))
        .map((unit) => ({ text: unit.text, name: unit.name, known: unit.terms.length > 0 })),
    };
  }
}

function sentenceOf(all: readonly Span[], focus: Span): Span {
  return all.find(({ start, end }) => start <= focus.start && focus.start < end) ?? focus;
}

function wholeOf(paragraph: Paragraph): Span {
  return sentences(paragraph.text, new Set())[0] ?? { start: 0, end: paragraph.text.length, text: paragraph.text };
}

function sameSource(name: string, asked: string): boolean {
  const squash = (text: string) =>
    fold(text)
      .replace(/\.(?:com|co\.id|id|net|org)$/u, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return name !== '' && squash(name) === squash(asked);
}
