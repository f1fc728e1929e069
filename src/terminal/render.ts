// An answer as text for a terminal.
import {
  type Context,
  circumstancesInWords,
  contextOf,
  inferredInWords,
  type Reader,
  sourceInWords,
  speakerInWords,
  stateInferenceInWords,
  stateInWords,
  visitInWords,
} from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import type { Answer, Finding, Paragraph, Span, Statement, Visit } from '../model.ts';
import { printable } from './printable.ts';

/** How the answering words are set off: bold on a terminal, asterisks elsewhere. */
export type Emphasis = (text: string) => string;

export const bold: Emphasis = (text) => `\u001b[1m${text}\u001b[22m`;
export const asterisks: Emphasis = (text) => `**${text}**`;

interface Style extends Reader {
  readonly emphasis: Emphasis;
}

/** The answer, a block of lines per finding, without a final line end. */
export function renderAnswer(answer: Answer, names: Reader['names'], emphasis: Emphasis): string {
  const style = { language: answer.language, names, emphasis };
  return (answer.found ? found(answer, style) : nearest(answer, style)).join('\n\n');
}

function found({ state, findings }: Answer, style: Style): string[] {
  const head = state && [
    style.emphasis(printable(stateInWords(state, style))),
    ...[stateInferenceInWords(state, style.language) ?? []].flat().map(printable),
    ...contextOf(state, style.language).flatMap((context) => contextLines(context, style)),
  ];
  const blocks = findings.map((finding, i) => {
    const heading = headingOver(findings, i, style);
    return `${heading ? `${heading}\n\n` : ''}${numbered(`${i + 1}.`, findingLines(finding, style))}`;
  });
  return [...(head ? [head.join('\n')] : []), ...blocks];
}

/** One claim beside its label, several below it. */
function contextLines({ label, visits }: Context, style: Style): string[] {
  const claims = visits.map((visit) => printable(visitInWords(visit, style)));
  return claims.length === 1 ? [`${label} ${claims.join('')}`] : [label, ...claims.map((claim) => `  - ${claim}`)];
}

/** Visits that took place stand apart from what is told of one to come. */
function headingOver(findings: readonly Finding[], at: number, { language }: Style): string | null {
  const { history, pastVisits } = languages[language].phrases;
  const [before, here] = [findings[at - 1]?.visit, findings[at]?.visit];
  if (!before || !here || (before.status === 'happened') === (here.status === 'happened')) return null;
  return here.status === 'happened' ? pastVisits : history;
}

function nearest({ nearMisses }: Answer, style: Style): string[] {
  const { phrases } = languages[style.language];
  if (nearMisses.length === 0) return [phrases.nothingFound];
  return [
    phrases.nothingFound,
    phrases.nearMisses,
    ...nearMisses.map((finding) => numbered('-', findingLines(finding, style))),
  ];
}

function findingLines({ paragraph, sentence, statement, visit, alsoIn }: Finding, style: Style): string[] {
  return [
    statement?.kind === 'direct' ? quotation(statement) : marked(paragraph, sentence, style),
    ...(statement ? [statementLine(statement, style)] : []),
    ...(visit ? [visitLine(visit, style)] : []),
    sourceLine(paragraph, style),
    ...alsoLine(alsoIn, style),
  ];
}

// Only what somebody said stands between quotation marks; of reported speech the words are the reporter's, or even ours.
function quotation({ quotes }: Statement): string {
  return quotes.map(({ text }) => quoted(printable(text))).join(' … ');
}

function statementLine(statement: Statement, style: Style): string {
  return printable(`— ${speakerInWords(statement, style)} · ${circumstancesInWords(statement, style)}`);
}

function visitLine(visit: Visit, style: Style): string {
  const inferred = visit.when ? inferredInWords(visit.when, visit.paragraph.article, style.language) : '';
  return printable(`— ${visitInWords(visit, style)}${inferred ? ` (${inferred})` : ''}`);
}

/** The paragraph with the answering sentence set off. */
function marked({ text }: Paragraph, { start, end }: Span, { emphasis }: Style): string {
  const [before, sentence = '', after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printable);
  return before || after ? `${before}${emphasis(sentence)}${after}` : sentence;
}

function alsoLine(paragraphs: readonly Paragraph[], { language }: Style): string[] {
  if (paragraphs.length === 0) return [];
  const sources = paragraphs.map(({ article, number }) => sourceInWords(article, number, language));
  return [printable(`${languages[language].phrases.alsoIn} ${sources.join('; ')}`)];
}

function sourceLine({ article, number }: Paragraph, { language }: Style): string {
  const digest = article.text === 'digest' ? [languages[language].phrases.digest] : [];
  const parts = [
    sourceInWords(article, number, language),
    quoted(article.title),
    ...digest,
    ...(article.url ? [article.url] : []),
  ];
  return printable(parts.join(' · '));
}

const quoted = (text: string) => `“${text}”`;

function numbered(label: string, [first = '', ...rest]: readonly string[]): string {
  return [`${label} ${first}`, ...rest.map((line) => `${' '.repeat(label.length + 1)}${line}`)].join('\n');
}
