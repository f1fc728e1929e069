// Paragraphs as they are put away to be found: their terms as rows of numbers and as postings, and what each tells.
import { languages } from '../language/index.ts';
import type { DateMention, LanguageCode, Paragraph, Span, Statement, Visit } from '../model.ts';
import type { Names } from '../story/names.ts';
import { span } from '../text/spans.ts';
import { type Analysis, analyse, nameTerm, type Term } from './analysis.ts';
import { capitalFlag, figureFlag, opensFlag, Passages, termBits, timeFlag } from './passages.ts';
import { createPostings, type Postings } from './postings.ts';
import { Seen } from './seen.ts';
import { Terms } from './terms.ts';

/** What was found in one paragraph. */
export interface Found {
  readonly dates: readonly DateMention[];
  readonly statements: readonly Statement[];
  readonly visits: readonly Visit[];
}

/** Something found, where in the text it begins, and which cells of its paragraph's row it spans, `to` not included. */
export interface Place<T> {
  readonly item: T;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

export interface Told {
  readonly statements: readonly Place<Statement>[];
  readonly visits: readonly Place<Visit>[];
}

// One English article among thousands does not make its library English.
const oneParagraphIn = 10;

const asItIs = (text: string) => text;

export class Shelf {
  readonly terms = new Terms();
  readonly rows = new Passages();
  /** Start and end of every sentence of a paragraph that has a word, one after the other. */
  readonly #sentences = new Passages();
  readonly postings: Postings;
  readonly #titles = new Passages();
  /** By paragraph: the row of its article's title. */
  readonly #titleOf: number[] = [];
  readonly paragraphs: Paragraph[] = [];
  readonly told: Told[] = [];
  /** The languages of its articles. */
  readonly languages = new Set<LanguageCode>();
  readonly #paragraphsIn = new Map<LanguageCode, number>();
  readonly #names: Names;
  /** Terms of the row that is being indexed, and stems of its paragraph. */
  readonly #written = new Seen();
  readonly #found = new Seen();

  /** Stems of the paragraph that is being indexed. */
  #stems: number[] = [];

  /** @param expected how many paragraphs will be put away */
  constructor(names: Names, expected = 0) {
    this.#names = names;
    this.postings = createPostings(expected);
  }

  add(paragraph: Paragraph, found: Found): void {
    const language = languages[paragraph.article.language];
    const analysis = analyse(paragraph.text, language, this.#names, { article: paragraph.article });
    const id = this.paragraphs.push(paragraph) - 1;
    this.languages.add(language.code);
    this.#paragraphsIn.set(language.code, (this.#paragraphsIn.get(language.code) ?? 0) + 1);
    this.told.push(toldIn(found, analysis));
    this.#sentences.add(analysis.sentences.flatMap(({ start, end }) => [start, end]));
    this.rows.add(this.#cells(analysis, found.dates, language.search.stem));
    const opens = this.paragraphs[id - 1]?.article !== paragraph.article;
    if (opens)
      this.#titles.add(this.#cells(analyse(paragraph.article.title, language, this.#names), [], language.search.stem));
    this.#titleOf.push(this.#titles.size - 1);
    this.#found.restart();
    this.#stems = [];
    this.#indexRow(this.rows.row(id), language.search.stopWords);
    // A word that stands in the title alone leads to the article's first paragraph.
    if (opens) this.#indexRow(this.title(id), language.search.stopWords);
    for (const name of speakersAndVisitors(found)) this.#index(this.terms.add(nameTerm(name), asItIs));
    this.postings.add(id, this.#stems);
  }

  /** Whether a good part of it is in a language: a word of a question in that language that it lacks is one that it lacks. */
  speaks(code: LanguageCode): boolean {
    return (this.#paragraphsIn.get(code) ?? 0) * oneParagraphIn >= this.paragraphs.length;
  }

  /** The sentence of a paragraph by its number in the row; the whole text where it has none. */
  sentence(id: number, number: number): Span {
    const text = this.paragraphs[id]?.text ?? '';
    const bounds = this.#sentences.row(id);
    return span(text, bounds[2 * number] ?? 0, bounds[2 * number + 1] ?? text.length);
  }

  /** The number of the sentence that holds a position of the text. */
  sentenceAt(id: number, position: number): number {
    const bounds = this.#sentences.row(id);
    let number = 0;
    while (2 * number + 3 < bounds.length && (bounds[2 * number + 1] ?? 0) <= position) number++;
    return number;
  }

  #cells({ terms }: Analysis, dates: readonly DateMention[], stem: (text: string) => string): number[] {
    let date = 0;
    return terms.map((term) => {
      while ((dates[date]?.span.end ?? Number.POSITIVE_INFINITY) <= term.start) date++;
      const dated = (dates[date]?.span.start ?? Number.POSITIVE_INFINITY) <= term.start;
      return this.terms.add(term.text, term.entity ? asItIs : stem) | flagsOf(term, dated);
    });
  }

  /** The row of the title above a paragraph. */
  title(id: number): Int32Array {
    return this.#titles.row(this.#titleOf[id] ?? 0);
  }

  /** Makes a paragraph found by the stems of a row: stop words are in it, but nobody looks for them. */
  #indexRow(row: Int32Array, stopWords: ReadonlySet<string>): void {
    this.#written.restart();
    for (let at = 0; at < row.length; at++) {
      const term = (row[at] ?? 0) & termBits;
      if (!this.#written.isNew(term)) continue;
      this.terms.countWritten(term);
      if (!stopWords.has(this.terms.text(term))) this.#index(this.terms.stemOf(term));
    }
  }

  #index(stem: number): void {
    if (!this.#found.isNew(stem)) return;
    this.terms.countStemmed(stem);
    this.#stems.push(stem);
  }
}

const nothingTold: Told = { statements: [], visits: [] };

/** Most paragraphs tell nothing that anybody said or of anybody's travels: one object stands for all of them. */
function toldIn({ statements, visits }: Found, analysis: Analysis): Told {
  if (statements.length === 0 && visits.length === 0) return nothingTold;
  return {
    statements: statements.map((item) => placed(item, hull(item.quotes), analysis)),
    visits: visits.map((item) => placed(item, item.span, analysis)),
  };
}

function flagsOf(term: Term, dated: boolean): number {
  return (
    (term.opens ? opensFlag : 0) |
    (term.capital ? capitalFlag : 0) |
    (term.figure ? figureFlag : 0) |
    (dated ? timeFlag : 0)
  );
}

/** The speaker of "ujarnya" stands elsewhere in the article: the paragraph must be found by the name all the same. */
function speakersAndVisitors({ statements, visits }: Found): string[] {
  const names = [...statements.map(({ speaker }) => speaker), ...visits.map(({ visitor }) => visitor)];
  return names.filter((name) => name !== null);
}

function hull(spans: readonly Span[]): Pick<Span, 'start' | 'end'> {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function placed<T>(item: T, { start, end }: Pick<Span, 'start' | 'end'>, { terms }: Analysis): Place<T> {
  const from = terms.findIndex((term) => term.start >= start);
  const to = terms.findLastIndex((term) => term.start < end) + 1;
  return { item, start, from: from < 0 ? to : from, to };
}
