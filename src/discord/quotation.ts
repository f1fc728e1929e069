// The words of a finding, as they are set off above all else.
import type { Finding, Span } from '../model.ts';
import { literal } from './escape.ts';
import { cut } from './limits.ts';
import { endOf, shown, shownInSentences } from './shown.ts';

/** In characters as sent; some 20 lines on a phone. More of a long quotation is a press of a button away. */
const longest = { quotation: 700, around: 120 } as const;
/** A speaker is interrupted once or twice; more is a fault of the extraction. */
const mostQuotes = 4;
/** Those around a quotation, and what stands between two. */
const quotationMarks = '“” … '.length;

/**
 * A direct quotation stands alone. Of reported speech the sentence is shown, since its words are the reporter's, and around a
 * few quoted words too: “suatu eskalasi” says nothing by itself. Where nobody speaks, the sentence stands in its paragraph.
 */
export function quotation(finding: Finding): string {
  const { sentence, statement, visit, paragraph } = finding;
  const { language } = paragraph.article;
  const room = roomOf(finding);
  const quotes = utterances(finding);
  if (quotes.length > 0) return quotes.map(({ text }) => `“${shownInSentences(text, room, language)}”`).join(' … ');
  return statement || visit ? shownInSentences(sentence.text, room, language) : inParagraph(finding);
}

/** Whether the words that answer are more than there is room for: then the rest is a press of a button away. */
export function isCut(finding: Finding): boolean {
  const quotes = utterances(finding);
  const all = finding.statement?.quotes.length ?? 0;
  const parts = quotes.length > 0 ? quotes : [finding.sentence];
  return (quotes.length > 0 && quotes.length < all) || parts.some(({ text }) => isLonger(text, roomOf(finding)));
}

// Most texts are far from the limit, and escaping is what takes time.
function isLonger(text: string, room: number): boolean {
  return 2 * text.length > room && literal(text).length > room;
}

/** For each part of what answers, in characters as sent. */
function roomOf(finding: Finding): number {
  const quotes = utterances(finding);
  if (quotes.length > 0) return Math.floor(longest.quotation / quotes.length) - quotationMarks;
  return finding.statement || finding.visit ? longest.quotation : longest.quotation - 2 * longest.around;
}

/** What was said word for word, where that can stand alone. */
function utterances({ statement }: Finding): readonly Span[] {
  const isDirect = statement?.kind === 'direct' && statement.quotes.some(isUtterance);
  return isDirect ? statement.quotes.slice(0, mostQuotes) : [];
}

/** Begins as a sentence does, and not in the middle of the reporter's. */
function isUtterance({ text }: Span): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text);
}

function inParagraph(finding: Finding): string {
  const { paragraph, sentence } = finding;
  const before = literal(paragraph.text.slice(0, sentence.start));
  const after = literal(paragraph.text.slice(sentence.end));
  const middle = `**${shown(sentence.text, roomOf(finding))}**`;
  return [endOf(before, longest.around), middle, cut(after, longest.around)].filter(Boolean).join(' ');
}
