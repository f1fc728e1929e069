// An answer as text for a terminal.
import {
  circumstancesInWords,
  inferredInWords,
  sourceInWords,
  speakerInWords,
  stateInWords,
  visitInWords,
} from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import type { Answer, Article, Finding, LanguageCode, Paragraph, Span, Statement, Visit } from '../model.ts';
import { printable } from './printable.ts';

/** How the answering words are set off: bold on a terminal, asterisks elsewhere. */
export type Emphasis = (text: string) => string;

export const bold: Emphasis = (text) => `\u001b[1m${text}\u001b[22m`;
export const asterisks: Emphasis = (text) => `**${text}**`;

/** The answer, a block of lines per finding, without a final line end. */
export function renderAnswer(answer: Answer, emphasis: Emphasis): string {
  const { phrases } = languages[answer.language];
  const blocks = answer.found
    ? [...(answer.state ? [emphasis(stateInWords(answer.state, answer.language))] : []), ...found(answer, emphasis)]
    : [phrases.nothingFound, ...nearest(answer, emphasis)];
  return blocks.join('\n\n');
}

function found({ findings, language }: Answer, emphasis: Emphasis): string[] {
  const { phrases } = languages[language];
  const firstPast = findings.findIndex(({ visit }) => visit?.status === 'happened');
  return findings.map((finding, i) => {
    const heading = i === firstPast && i > 0 ? `${phrases.pastVisits}\n\n` : '';
    return heading + numbered(i + 1, renderFinding(finding, language, emphasis));
  });
}

function nearest({ nearMisses, language }: Answer, emphasis: Emphasis): string[] {
  if (nearMisses.length === 0) return [];
  const blocks = nearMisses.map((finding) => numbered('-', renderFinding(finding, language, emphasis)));
  return [languages[language].phrases.nearMisses, ...blocks];
}

function renderFinding(finding: Finding, language: LanguageCode, emphasis: Emphasis): string[] {
  const { paragraph, statement, visit, alsoIn } = finding;
  const lines = statement
    ? statementLines(statement, language)
    : [marked(paragraph, finding.sentence, emphasis), ...(visit ? [`— ${visitLine(visit, language)}`] : [])];
  return [...lines, sourceLine(paragraph, language), ...alsoLines(alsoIn, language)];
}

function statementLines(statement: Statement, language: LanguageCode): string[] {
  const quotes = statement.quotes.map(({ text }) => quoted(printable(text))).join(' … ');
  const speaker = printable(speakerInWords(statement, language));
  return [quotes, `— ${speaker} · ${printable(circumstancesInWords(statement, language))}`];
}

function visitLine(visit: Visit, language: LanguageCode): string {
  const inferred = visit.when ? inferredInWords(visit.when, visit.paragraph.article, language) : '';
  return printable(visitInWords(visit, language)) + (inferred ? ` (${inferred})` : '');
}

function marked({ text }: Paragraph, { start, end }: Span, emphasis: Emphasis): string {
  const [before, sentence, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printable);
  return before || after ? `${before}${emphasis(sentence ?? '')}${after}` : (sentence ?? '');
}

function alsoLines(paragraphs: readonly Paragraph[], language: LanguageCode): string[] {
  if (paragraphs.length === 0) return [];
  const sources = paragraphs.map(({ article, number }) => sourceInWords(article, number, language));
  return [printable(`${languages[language].phrases.alsoIn} ${sources.join('; ')}`)];
}

function sourceLine({ article, number }: Paragraph, language: LanguageCode): string {
  const source = [sourceInWords(article, number, language), quoted(article.title), ...digestMark(article, language)];
  return printable([...source, ...(article.url ? [article.url] : [])].join(' · '));
}

function digestMark({ text }: Article, language: LanguageCode): string[] {
  return text === 'digest' ? [languages[language].phrases.digest] : [];
}

const quoted = (text: string) => `“${text}”`;

function numbered(mark: number | string, [first = '', ...rest]: readonly string[]): string {
  const label = `${mark}${typeof mark === 'number' ? '.' : ''} `;
  return [label + first, ...rest.map((line) => ' '.repeat(label.length) + line)].join('\n');
}
