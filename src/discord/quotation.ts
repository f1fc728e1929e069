// The words of a finding, as they are set off above all else.
import type { Finding, Span } from '../model.ts';
import { literal } from './escape.ts';
import { cut } from './limits.ts';
import { endOf, shown, shownInSentences } from './shown.ts';

/** In characters as sent. More of a long quotation is a press of a button away. */
const longest = { quotation: 900, around: 160 } as const;

/**
 * A direct quotation stands alone. Of reported speech the sentence is shown, since its words are the reporter's, and around a
 * few quoted words too: “suatu eskalasi” says nothing by itself. Where nobody speaks, the sentence stands in its paragraph.
 */
export function quotation(finding: Finding): string {
  const { sentence, statement, visit, paragraph } = finding;
  const { language } = paragraph.article;
  if (statement?.kind === 'direct' && statement.quotes.some(isUtterance)) {
    const quotes = statement.quotes.slice(0, mostQuotes);
    const room = Math.floor(longest.quotation / quotes.length) - quotationMarks;
    return quotes.map(({ text }) => `“${shownInSentences(text, room, language)}”`).join(' … ');
  }
  return statement || visit ? shownInSentences(sentence.text, longest.quotation, language) : inParagraph(finding);
}

/** A speaker is interrupted once or twice; more is a fault of the extraction. */
const mostQuotes = 4;
/** Those around a quotation, and what stands between two. */
const quotationMarks = '“” … '.length;

/** Begins as a sentence does, and not in the middle of the reporter's. */
function isUtterance({ text }: Span): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text);
}

function inParagraph({ paragraph, sentence }: Finding): string {
  const before = literal(paragraph.text.slice(0, sentence.start));
  const after = literal(paragraph.text.slice(sentence.end));
  const middle = `**${shown(sentence.text, longest.quotation - 2 * longest.around)}**`;
  return [endOf(before, longest.around), middle, cut(after, longest.around)].filter(Boolean).join(' ');
}
