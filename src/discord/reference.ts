// Where a finding stands in nine characters, so that the buttons of an answer still work after a restart.
import { same } from '../answers/same.ts';
import { languages } from '../language/index.ts';
import { onceFor } from '../language/once-for.ts';
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

// A statement or visit belongs to one library and never changes, and a popular answer is asked for over and over.
const known = new WeakMap<Statement | Visit, string>();

export function referenceTo(library: Referred, finding: Finding): string {
  const told = finding.statement ?? finding.visit;
  const reference = (told && known.get(told)) ?? makeReference(library, finding);
  if (told) known.set(told, reference);
  return reference;
}

function makeReference(library: Referred, finding: Finding): string {
  const { paragraph } = finding;
  const { kind, at } = placeOf(library, finding);
  const part = kinds.indexOf(kind) * partsOfAKind + Math.min(Math.max(at, 0), partsOfAKind - 1);
  return [
    markOf(paragraph.article.id, 4),
    toDigits(paragraph.number, 2),
    toDigits(part, 1),
    markOf(wordsOf(finding), 2),
  ].join('');
}

/** Which of its kind in the paragraph a finding is, from 0. */
function placeOf(library: Referred, { paragraph, statement, visit, sentence }: Finding): { kind: Kind; at: number } {
  const { statements, visits } = indexOf(library);
  if (statement) return { kind: 'statement', at: statements.get(paragraph)?.indexOf(statement) ?? 0 };
  if (visit) return { kind: 'visit', at: visits.get(paragraph)?.indexOf(visit) ?? 0 };
  return { kind: 'sentence', at: sentencesOf(paragraph).findIndex((each) => contains(each, sentence)) };
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
  const at = part % partsOfAKind;
  const kind = kinds[Math.floor(part / partsOfAKind)];
  const { statements, visits } = indexOf(library);
  const statement = (kind === 'statement' && statements.get(paragraph)?.[at]) || null;
  const visit = (kind === 'visit' && visits.get(paragraph)?.[at]) || null;
  const sentence = sentenceFor(paragraph, statement, visit, kind === 'sentence' ? at : null);
  const also = statement ? alsoIn(library, statement) : [];
  return sentence ? { paragraph, sentence, statement, visit, alsoIn: also, score: 0 } : null;
}

/** The sentence that a finding is set off by, or null where there is no such finding. */
function sentenceFor(paragraph: Paragraph, statement: Statement | null, visit: Visit | null, at: number | null) {
  if (visit) return visit.span;
  const all = sentencesOf(paragraph);
  if (statement) return all.find((sentence) => statement.quotes[0].start < sentence.end) ?? statement.quotes[0];
  return (at === null ? undefined : all[at]) ?? null;
}

function sentencesOf({ text, article }: Paragraph): Span[] {
  return sentences(text, languages[article.language].abbreviations);
}

// What would look different to a reader if it changed.
function wordsOf({ statement, visit, sentence }: Finding): string {
  if (statement) return [statement.speaker, ...statement.quotes.map(({ text }) => text)].join('|');
  return visit ? [visit.status, visit.span.text].join('|') : sentence.text;
}

function alsoIn({ statements }: Referred, statement: Statement): Paragraph[] {
  return statements.filter((other) => same(statement, other)).map(({ paragraph }) => paragraph);
}

interface Index {
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: ReadonlyMap<Paragraph, readonly Statement[]>;
  readonly visits: ReadonlyMap<Paragraph, readonly Visit[]>;
}

const indexOf = onceFor(
  ({ articles, statements, visits }: Referred): Index => ({
    articles: new Map(articles.map((article) => [markOf(article.id, 4), article])),
    statements: byParagraph(statements),
    visits: byParagraph(visits),
  }),
);

function byParagraph<T extends { readonly paragraph: Paragraph }>(found: readonly T[]): Map<Paragraph, T[]> {
  const groups = new Map<Paragraph, T[]>();
  for (const each of found) groups.set(each.paragraph, [...(groups.get(each.paragraph) ?? []), each]);
  return groups;
}
