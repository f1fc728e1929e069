// Takes out of a text what belongs to the page and not to the article: rules in order, each with a name.
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { normalSpace } from '../article-file.ts';
import { readByline } from './byline.ts';
import type { Line } from './lines.ts';
import { anyOf, bare, edgeLabels, embeds, labels, listHeads, pageMarks, shareWords } from './portal-words.ts';
import { isHeadline } from './shape.ts';

/** What a rule took out, so that nobody has to guess where a line went. */
export interface Dropped {
  readonly rule: string;
  readonly text: string;
  /** In the source, counted from 1. */
  readonly line: number;
}

export interface Cleaned {
  readonly lines: readonly Line[];
  readonly dropped: readonly Dropped[];
}

interface Rule {
  readonly name: string;
  /** What stays of a line; empty when all of it goes. No rule may ask how short a line is. */
  readonly keep: (line: Line, index: number, lines: readonly Line[]) => string;
}

const whole = (name: string, goes: (line: Line, index: number, lines: readonly Line[]) => boolean): Rule => ({
  name,
  keep: (line, index, lines) => (goes(line, index, lines) ? '' : line.text),
});

const related = new RegExp(
  `^(?:(?:${anyOf('related')})(?:\\s*[:|»>–-]|$)|(?:${anyOf('relatedBeforeColon')})\\s*:)`,
  'u',
);
const relatedOpening = new RegExp(`^(?:${anyOf('related')})\\s`, 'u');
const gluedRelated = new RegExp(`(?<=[.!?"”])\\s*\\(?(?:${anyOf('related')})\\s*:.*$`, 'u');
const invitation = new RegExp(`^(?:${anyOf('invitations')})(?![\\p{L}\\p{N}])`, 'u');
const channel = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('channels')})(?![\\p{L}\\p{N}])`, 'u');
// Somebody's words are news even when they advertise: "Unduh aplikasi itu, kata menteri".
const attributed = new RegExp(`,\\s*(?:${anyOf('reports')})(?:nya)?(?![\\p{L}\\p{N}])`, 'u');
const tagLine = new RegExp(`^(?:(?:${anyOf('tagHeads')})\\s*:|(?:#[\\p{L}\\p{N}_]+\\s*,?\\s*)+$)`, 'u');
const aboutItself = new RegExp(anyOf('aboutItself'), 'u');
const script = /^\(?(?:adsbygoogle|window\.|document\.|googletag|var\s\w+\s?=|function\s?\()|\badsbygoogle\s?=/u;
const rights = new RegExp(`^(?:${anyOf('rights')})(?![\\p{L}\\p{N}])`, 'u');

/** The rules, in the order in which they are applied. */
export const rules: readonly Rule[] = [
  { name: 'embed', keep: ({ text }) => normalSpace(embeds.reduce((rest, mark) => rest.replace(mark, ' '), text)) },
  whole('label', ({ text }) => labels.has(bare(text))),
  whole('page-mark', ({ text }) => pageMarks.some((mark) => mark.test(bare(text)))),
  whole('share-buttons', ({ text }) => isShareRow(text)),
  { name: 'glued-related', keep: ({ text }) => withoutTail(text, gluedRelated) },
  whole('list', (_, index, lines) => standsInList(index, lines)),
  whole('related', ({ text }) => leadsElsewhere(text)),
  whole('linked-headline', ({ text, linked, kind }) => linked === true && kind === undefined && isHeadline(text)),
  whole('promotion', ({ text }) => isPromotion(text)),
  whole('tags', ({ text }) => tagLine.test(fold(text))),
  whole('about-itself', ({ text }) => aboutItself.test(fold(text))),
  whole('script', ({ text }) => script.test(text)),
  whole('rights', ({ text }) => rights.test(fold(text))),
  whole('byline', ({ text }) => readByline(text) !== null),
  whole('edge-label', ({ text }, index, lines) => edgeLabels.has(bare(text)) && isAtEdge(index, lines)),
];

/** The lines that stay, and what went by which rule. */
export function clean(lines: readonly Line[], by: readonly Rule[] = rules): Cleaned {
  const start: Cleaned = { lines, dropped: [] };
  return by.reduce(({ lines, dropped }, rule) => applyRule(rule, lines, dropped), start);
}

function applyRule(rule: Rule, lines: readonly Line[], before: readonly Dropped[]): Cleaned {
  const dropped = [...before];
  const kept = lines.flatMap((line, index) => {
    const text = rule.keep(line, index, lines);
    if (text === line.text) return [line];
    dropped.push({ rule: rule.name, text: taken(line.text, text), line: line.number });
    return text ? [{ ...line, text }] : [];
  });
  return { lines: kept, dropped };
}

// A tail is told as it stood; what went from the middle is told with its line.
function taken(before: string, after: string): string {
  return before.startsWith(after) ? before.slice(after.length) : before;
}

function isShareRow(text: string): boolean {
  const all = words(text);
  return all.length > 1 && all.every(({ folded }) => shareWords.has(folded));
}

/** Cuts an original by a pattern on its folded form, where folding keeps the offsets. */
function withoutTail(text: string, tail: RegExp): string {
  const folded = fold(text);
  const match = folded.length === text.length ? tail.exec(folded) : null;
  return match ? text.slice(0, match.index).trimEnd() : text;
}

// "Baca juga: …" whatever follows; without the colon only before a headline, since "Simak juga pidatonya." may be a sentence.
function leadsElsewhere(text: string): boolean {
  const line = bare(text).replace(/^[[(]/, '');
  if (related.test(line)) return true;
  return relatedOpening.test(line) && (isHeadline(text) || text.endsWith(':')) && !attributed.test(line);
}

function isPromotion(text: string): boolean {
  const line = bare(text);
  return invitation.test(line) && channel.test(line) && !attributed.test(line);
}

function standsInList(index: number, lines: readonly Line[]): boolean {
  for (let at = index; at >= 0; at--) {
    const line = lines[at];
    if (!line) return false;
    if (listHeads.has(bare(line.text))) return at === index || !isInline(at, index, lines);
    if (!isHeadline(line.text)) return false;
  }
  return false;
}

/**
 * Whether a line comes too late to belong to a list of one block: "Baca juga" in mid-article covers the headline below it, or
 * several where no blank line comes between, and not the sub-heading after them.
 */
function isInline(head: number, index: number, lines: readonly Line[]): boolean {
  if (!relatedOpening.test(`${bare(lines[head]?.text ?? '')} `)) return false;
  return lines.slice(head + 2, index + 1).some(({ opens }) => opens);
}

function isAtEdge(index: number, lines: readonly Line[]): boolean {
  const isBody = ({ text }: Line) => !isHeadline(text);
  return !lines.slice(0, index).some(isBody) || !lines.slice(index + 1).some(isBody);
}
