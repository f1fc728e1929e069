// Finds where an article is signed, and what a page puts below that.
import { fold } from '../../text/fold.ts';
import { readByline } from './byline.ts';
import { readCredit } from './credits.ts';
import { isBareLabel } from './label-values.ts';
import { akin, contentFrom, leadAt } from './lead.ts';
import type { Line } from './lines.ts';
import { anyOf } from './portal-words.ts';
import { isHeadline, isUnfinished } from './shape.ts';

const editorLine = new RegExp(`^(?:${anyOf('byAuthor')}|${anyOf('byOther')})\\s*:`, 'u');
/** A credit higher up may stand below a box, or below an introduction. */
const fewestParagraphs = 3;
/** A paragraph that goes on with the article names what it is about; a teaser hardly does. */
const wordsInCommon = 2;

/**
 * The places of lines below the one that signs the article: "(ani/bud)", "Editor: Ani Uji". Paragraphs on the same matter stay,
 * since some pages sign the first of several parts.
 */
export function belowSignature(lines: readonly Line[]): ReadonlySet<number> {
  const lead = leadAt(lines);
  const body = contentFrom(lines, lead);
  let paragraphs = 0;
  const signed = lines.findIndex(({ text }, index) => {
    if (index >= lead && !isHeadline(text)) paragraphs += 1;
    return paragraphs >= fewestParagraphs && isSignature(text);
  });
  const isPages = ({ text }: Line) => (isHeadline(text) && !isSignature(text)) || akin(text, body) < wordsInCommon;
  const below = (line: Line, index: number) =>
    signed >= 0 && index > signed && !isSignature(line.text) && isPages(line);
  return new Set(lines.flatMap((line, index) => (below(line, index) ? [index] : [])));
}

function isSignature(text: string): boolean {
  if (readCredit(text)?.rest === '') return true;
  return isBareLabel(text) || (editorLine.test(fold(text)) && readByline(text) !== null);
}

/**
 * The places of lines below the last paragraph that are no sentences and share no word with the article: "Laporkan tulisan",
 * "Suggested Topics:". What is brought to its end by a stop may be somebody's last word.
 */
export function belowParagraphs(lines: readonly Line[]): ReadonlySet<number> {
  const lead = leadAt(lines);
  const body = contentFrom(lines, lead);
  const isOfArticle = ({ text, kind }: Line) => kind !== undefined || akin(text, body) > 0;
  const last = lines.findLastIndex((line) => isOfArticle(line) && !isHeadline(line.text));
  const goes = (line: Line, index: number) =>
    lead >= 0 && index > last && !isOfArticle(line) && isUnfinished(line.text) && !isSignature(line.text);
  return new Set(lines.flatMap((line, index) => (goes(line, index) ? [index] : [])));
}
