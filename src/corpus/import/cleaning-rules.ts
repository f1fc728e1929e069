// The rules that tell lines of a page from lines of its article, in order, each with a name.
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { normalSpace } from '../article-file.ts';
import { listedLines } from './article-lists.ts';
import { headBylines, isByline } from './head-bylines.ts';
import type { Line } from './lines.ts';
import { anyOf, bare, edgeLabels, embeds, isWhole, labels, lineMarks, shareWords } from './portal-words.ts';
import { isHeadline } from './shape.ts';
import { belowParagraphs, belowSignature } from './tail.ts';

/** No rule may ask how short a line is: "Ya." is a paragraph. */
export interface Rule {
  readonly name: string;
  /** Looks at all lines once, and then tells of each what stays; nothing, when all of it goes. */
  readonly within: (lines: readonly Line[]) => (line: Line, index: number) => string;
}

const whole = (name: string, goes: (text: string, line: Line) => boolean): Rule => ({
  name,
  within: () => (line) => (goes(line.text, line) ? '' : line.text),
});

const placed = (name: string, places: (lines: readonly Line[]) => ReadonlySet<number>): Rule => ({
  name,
  within: (lines) => {
    const gone = places(lines);
    return (line, index) => (gone.has(index) ? '' : line.text);
  },
});

const cut = (name: string, rest: (text: string) => string): Rule => ({ name, within: () => (line) => rest(line.text) });

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
const tagHead = new RegExp(`^(?:${anyOf('tagHeads')})\\s*:`, 'u');
const aboutItself = new RegExp(anyOf('aboutItself'), 'u');
const script = /^\(?(?:adsbygoogle|window\.|document\.|googletag|var\s\w+\s?=|function\s?\()|\badsbygoogle\s?=/u;
const rights = new RegExp(`^(?:${anyOf('rights')})(?![\\p{L}\\p{N}])`, 'u');
const wordless = /^[^\p{L}\p{N}]+$/u;

/** The rules, in the order in which they are applied. */
export const rules: readonly Rule[] = [
  cut('embed', (text) => normalSpace(embeds.reduce((rest, mark) => rest.replace(mark, ' '), text))),
  whole('ornament', (text) => wordless.test(text)),
  whole('label', (text) => isWhole(labels, text)),
  ...lineMarks.map(({ rule, pattern }) => whole(rule, (text) => pattern.test(bare(text)))),
  whole('share-buttons', isShareRow),
  cut('glued-related', (text) => withoutTail(text, gluedRelated)),
  placed('list', listedLines),
  whole('related', leadsElsewhere),
  whole('linked-headline', (text, { linked, kind }) => linked === true && kind === undefined && isHeadline(text)),
  whole('promotion', isPromotion),
  whole('tags', (text) => tagHead.test(fold(text)) || isHashtags(text)),
  whole('about-itself', (text) => aboutItself.test(fold(text))),
  whole('script', (text) => script.test(text)),
  whole('rights', (text) => rights.test(fold(text))),
  placed('head-byline', headBylines),
  placed('below-signature', belowSignature),
  whole('byline', isByline),
  placed('edge-label', labelsAtEdges),
  placed('below-paragraphs', belowParagraphs),
];

function isShareRow(text: string): boolean {
  const all = words(text);
  return all.length > 1 && all.every(({ folded }) => shareWords.has(folded));
}

// Scrapes keep the words of a tag apart: "#Desa Uji #Harga Beras".
const longestTag = 4;

function isHashtags(text: string): boolean {
  if (!/^#\p{L}/u.test(text)) return false;
  return text.split('#').every((tag) => tag.trim().split(/\s+/).length <= longestTag && !/[.!?"”]\s*$/u.test(tag));
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

/** Words such as "Topik" may be sub-headings; above the first paragraph and below the last one they are the page's. */
function labelsAtEdges(lines: readonly Line[]): ReadonlySet<number> {
  const isBody = ({ text }: Line) => !isHeadline(text) && !isWhole(edgeLabels, text);
  const first = lines.findIndex(isBody);
  const last = lines.findLastIndex(isBody);
  const atEdge = (index: number) => index < first || index > last || first < 0;
  return new Set(lines.flatMap(({ text }, index) => (atEdge(index) && isWhole(edgeLabels, text) ? [index] : [])));
}
