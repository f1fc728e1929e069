// Makes an article of a page of a portal: what the page states, and the paragraphs that Readability finds in it.
import { Readability } from '@mozilla/readability';
import { type Found, findArticle, type Stated } from '../found.ts';
import type { Line } from '../lines.ts';
import { joinBroken, linesOf } from '../lines.ts';
import { blocksOf } from './blocks.ts';
import { all, extentOf, type Page, type PageNode, parsePage } from './dom.ts';
import { headOf, wholePage } from './head.ts';
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
  const page = openPage(html);
  if ('fault' in page) return page;
  const stated = { ...hints, ...statedFacts(page, address) };
  const wall = hasWall(page);
  const found = findInPage(page, stated, known);
  if (!found) return { fault: wall ? wallFault : 'holds no text of an article' };
  const length = found.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return wall && length < shortestBehindWall ? { fault: wallFault } : { found };
}

function openPage(html: string): Page | { readonly fault: string } {
  if (isCutOff(html)) return { fault: 'is cut off: the page has a beginning and no end; save or fetch it again' };
  if (html.split(/[<&]/, mostMarks + 1).length > mostMarks) return { fault: tooMuch };
  const page = parsePage(html);
  const { elements, depth } = extentOf(page);
  return elements > mostElements || depth > deepest ? { fault: tooMuch } : page;
}

/** Readability takes the page apart, so all else is read before it. */
function findInPage(page: Page, stated: Stated, known: Stated): Found | null {
  const body = linesOf(textOf(articleData(page)?.articleBody) ?? '');
  const whole = wholePage(page);
  const paragraphs = readableLines(page);
  const { lines, around } = headOf(whole, paragraphs, stated.title);
  return findArticle([...lines, ...paragraphs], stated, known, around) ?? findArticle(body, stated, known, around);
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
