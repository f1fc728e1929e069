// Makes an article of a page of a portal: what the page states, and the paragraphs that Readability finds in it.
import { Readability } from '@mozilla/readability';
import { type Found, findArticle, type Stated } from '../found.ts';
import type { Line } from '../lines.ts';
import { joinBroken, linesOf } from '../lines.ts';
import { isHeadline } from '../shape.ts';
import { blocksOf } from './blocks.ts';
import { all, extentOf, type Page, type PageNode, parsePage } from './dom.ts';
import { articleData, textOf } from './json-ld.ts';
import { statedFacts } from './metadata.ts';

/** An article, or why a page gives none. */
export type FromPage = { readonly found: Found } | { readonly fault: string };

// News pages have some 3,000 elements. More than this is no article, and would keep everything else waiting.
const mostElements = 50_000;
// Each tag and each entity becomes a node; a million of them keep the parser busy for minutes.
const mostMarks = 250_000;
// Theirs are nested some 30 deep. Readability recurses, and beyond a few thousand the stack is full.
const deepest = 500;
/** Below this, a page that also asks for a password shows its fence and not its article. */
const shortestBehindWall = 600;

/**
 * @param address where the page was fetched, or null for a saved one
 * @param hints what a feed said of the page; stands below what the page itself states
 */
export function readPage(html: string, address: string | null, known: Stated, hints: Stated = {}): FromPage {
  if (isCutOff(html)) return { fault: 'is cut off: the page has a beginning and no end; save or fetch it again' };
  if (html.split(/[<&]/, mostMarks + 1).length > mostMarks) return { fault: tooMuch };
  const page = parsePage(html);
  const { elements, depth } = extentOf(page);
  if (elements > mostElements || depth > deepest) return { fault: tooMuch };
  const stated = { ...hints, ...statedFacts(page, address) };
  const wall = hasWall(page);
  const body = linesOf(textOf(articleData(page)?.articleBody) ?? '');
  const everything = page.documentElement ? blocksOf(page.documentElement) : [];
  const deck = deckOf(page);
  const readable = readableLines(page);
  const head = headOf(everything, readable, stated.title);
  const lines = withHead(readable, head, deck);
  const found = findArticle(lines, stated, known, head) ?? findArticle(body, stated, known, head);
  if (!found) return { fault: wall ? wallFault : 'holds no text of an article' };
  const length = found.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return wall && length < shortestBehindWall ? { fault: wallFault } : { found };
}

const tooMuch = 'has more tags than any article, so it is not read';
const wallFault = 'asks for a login before it shows the article; save the page from a browser where you are logged in';

/** Browsers forgive a missing end; here it means that the rest of the article is missing, too. */
function isCutOff(html: string): boolean {
  const opened = /<(?:html|body)[\s>]/i.test(html);
  const closed = /<\/(?:html|body)\s*>/i.test(html.slice(-20_000));
  return (opened && !closed) || /<[a-z/][^<>]*$/i.test(html.slice(-2000));
}

function hasWall(page: Page): boolean {
  return all(page, 'input[type="password"], [class*="paywall"], [id*="paywall"]').length > 0;
}

function readableLines(page: Page): Line[] {
  const node = new Readability<PageNode>(page, {
    serializer: (content: PageNode) => content,
    keepClasses: true,
    charThreshold: 100,
  }).parse()?.content;
  return node ? joinBroken(blocksOf(node)) : [];
}

/** The sentence below the headline, which Readability takes for a part of the page's head. */
function deckOf(page: Page): string | null {
  const next = all(page, 'h1')[0]?.nextElementSibling;
  if (!next || !/^(?:H2|P)$/i.test(next.nodeName)) return null;
  const [line, ...more] = blocksOf(next);
  return line && more.length === 0 && line.text.split(' ').length > 4 ? line.text : null;
}

/** What stands between the headline and the first paragraph: bylines, and the captions that Readability leaves out. */
function headOf(everything: readonly Line[], readable: readonly Line[], title = ''): Line[] {
  const paragraphs = new Set(readable.filter(({ text, kind }) => !kind && !isHeadline(text)).map(({ text }) => text));
  const first = everything.findIndex(({ text }) => paragraphs.has(text));
  const before = everything.slice(0, Math.max(first, 0));
  const headline = before.findLastIndex(({ text }) => text === title);
  return before.slice(headline + 1);
}

function withHead(lines: readonly Line[], head: readonly Line[], deck: string | null): Line[] {
  const isNew = ({ text }: Line) => !lines.some((line) => line.text === text);
  const captions = head.filter((line) => line.kind === 'caption' && !line.linked && isNew(line));
  const known = deck === null || lines.some(({ text }) => text.includes(deck));
  const decks: Line[] = known ? [] : [{ text: deck, number: 0, opens: true, kind: 'body' }];
  return [...decks, ...captions, ...lines];
}
