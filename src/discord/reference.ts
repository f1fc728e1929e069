// Where a finding stands in nine characters, so that the buttons of an answer still work after a restart.
import { same } from '../answers/same.ts';
import { languages } from '../language/index.ts';
import type { Library } from '../library/library.ts';
import type { Article, Finding, Paragraph, Span, Statement, Visit } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { contains } from '../text/spans.ts';
import { fromDigits, markOf, toDigits } from './digits.ts';

/** Article 4 characters, paragraph 2, part 1, mark of the words 2. */
export const referenceLength = 9;

// Which statement, visit or sentence of its paragraph a finding is, all in one digit.
const partsOfAKind = 21;
const kinds = ['statement', 'visit', 'sentence'] as const;
type Kind = (typeof kinds)[number];

/** What of a library references need. */
export type Referred = Pick<Library, 'articles' | 'statements' | 'visits'>;

export function referenceTo(library: Referred, finding: Finding): string {
  const { paragraph, statement, visit, sentence } = finding;
  const told = toldIn(library, paragraph);
  const [kind, at]: [Kind, number] = statement
    ? ['statement', told.statements.indexOf(statement)]
    : visit
      ? ['visit', told.visits.indexOf(visit)]
      : ['sentence', told.sentences.findIndex((each) => contains(each, sentence))];
  const part = kinds.indexOf(kind) * partsOfAKind + Math.min(Math.max(at, 0), partsOfAKind - 1);
  return [
    markOf(paragraph.article.id, 4),
    toDigits(paragraph.number, 2),
    toDigits(part, 1),
    markOf(wordsOf(finding), 2),
  ].join('');
}

/** The finding that a reference means, or null when the coverage no longer has it, or has other words there. */
export function findingAt(library: Referred, reference: string): Finding | null {
  if (reference.length !== referenceLength) return null;
  const number = fromDigits(reference.slice(4, 6));
  const article = indexOf(library).articles.get(reference.slice(0, 4));
  const paragraph = article?.paragraphs.find((each) => BigInt(each.number) === number);
  const part = fromDigits(reference.slice(6, 7));
  const finding = paragraph && part !== null ? partAt(library, paragraph, Number(part)) : null;
  return finding && markOf(wordsOf(finding), 2) === reference.slice(7) ? finding : null;
}

function partAt(library: Referred, paragraph: Paragraph, part: number): Finding | null {
  const told = toldIn(library, paragraph);
  const at = part % partsOfAKind;
  const bare = { paragraph, statement: null, visit: null, alsoIn: [], score: 0 };
  switch (kinds[Math.floor(part / partsOfAKind)]) {
    case 'statement': {
      const statement = told.statements[at];
      return statement
        ? {
            ...bare,
            sentence: around(told.sentences, statement.quotes[0]),
            statement,
            alsoIn: alsoIn(library, statement),
          }
        : null;
    }
    case 'visit': {
      const visit = told.visits[at];
      return visit ? { ...bare, sentence: visit.span, visit } : null;
    }
    case 'sentence': {
      const sentence = told.sentences[at];
      return sentence ? { ...bare, sentence } : null;
    }
    default:
      return null;
  }
}

// What would look different to a reader if it changed.
function wordsOf({ statement, visit, sentence }: Finding): string {
  if (statement) return [statement.speaker, ...statement.quotes.map(({ text }) => text)].join('|');
  return visit ? [visit.status, visit.span.text].join('|') : sentence.text;
}

function around(all: readonly Span[], quote: Span): Span {
  return all.find((sentence) => quote.start < sentence.end) ?? quote;
}

function alsoIn({ statements }: Referred, statement: Statement): Paragraph[] {
  return statements.filter((other) => same(statement, other)).map(({ paragraph }) => paragraph);
}

interface Told {
  readonly statements: readonly Statement[];
  readonly visits: readonly Visit[];
  readonly sentences: readonly Span[];
}

function toldIn(library: Referred, paragraph: Paragraph): Told {
  const { statements, visits } = indexOf(library);
  const { abbreviations } = languages[paragraph.article.language];
  return {
    statements: statements.get(paragraph) ?? [],
    visits: visits.get(paragraph) ?? [],
    sentences: sentences(paragraph.text, abbreviations),
  };
}

interface Index {
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: ReadonlyMap<Paragraph, readonly Statement[]>;
  readonly visits: ReadonlyMap<Paragraph, readonly Visit[]>;
}

const indices = new WeakMap<Referred, Index>();

function indexOf(library: Referred): Index {
  const known = indices.get(library) ?? {
    articles: new Map(library.articles.map((article) => [markOf(article.id, 4), article])),
    statements: byParagraph(library.statements),
    visits: byParagraph(library.visits),
  };
  indices.set(library, known);
  return known;
}

function byParagraph<T extends { readonly paragraph: Paragraph }>(found: readonly T[]): Map<Paragraph, T[]> {
  const groups = new Map<Paragraph, T[]>();
  for (const each of found) groups.set(each.paragraph, [...(groups.get(each.paragraph) ?? []), each]);
  return groups;
}
