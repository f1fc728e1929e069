// Makes an article of a text as it was copied or scraped from a portal.
import type { Article, ParagraphKind } from '../../model.ts';
import { type Block, makeArticle } from '../article-file.ts';
import { clean, type Dropped } from './cleaning.ts';
import { type Credit, isCaption, readCredit } from './credits.ts';
import { type Facts, readFacts } from './facts.ts';
import { type Line, linesOf } from './lines.ts';
import { isHeading, isHeadline } from './shape.ts';

/** What an import found in one source. */
export interface Imported {
  readonly article: Article;
  readonly dropped: readonly Dropped[];
}

export interface Source {
  readonly id: string;
  /** The name of the file or the address that the text comes from. */
  readonly origin: string;
  readonly text: string;
  /** What the caller knows better than the text. */
  readonly known: Pick<Facts, 'publisher' | 'published'>;
}

/** The article that a text holds, or null when nothing of an article is in it. */
export function importText({ id, origin, text, known }: Source): Imported | null {
  const raw = linesOf(text);
  const cleaned = clean(raw);
  const { lines, credits, dropped } = cutCredits(cleaned.lines);
  const title = findTitle(lines);
  const blocks = markKinds(lines.filter((line) => line !== title && line.text !== title?.text));
  const kept = withoutRepeatedCaptions(blocks);
  if (kept.blocks.length === 0) return null;
  const body = kept.blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  const facts = readFacts(raw, body, credits);
  const { publishedFrom, ...stated } = facts;
  const head = { id, title: title?.text ?? firstWords(kept.blocks), language: 'id', text: 'full', origin } as const;
  const article = makeArticle({ ...head, ...(known.published ? stated : facts), ...known }, kept.blocks);
  return { article, dropped: [...cleaned.dropped, ...dropped, ...kept.dropped].sort((a, b) => a.line - b.line) };
}

interface WithoutCredits {
  readonly lines: readonly Line[];
  readonly credits: readonly Credit[];
  readonly dropped: readonly Dropped[];
}

/** Cuts the credits that close the last paragraph, or stand below it. */
function cutCredits(all: readonly Line[]): WithoutCredits {
  const lines = [...all];
  const credits: Credit[] = [];
  const dropped: Dropped[] = [];
  for (let last = lines.pop(); last; last = lines.pop()) {
    const credit = readCredit(last.text);
    if (!credit) {
      lines.push(last);
      break;
    }
    credits.unshift(credit);
    dropped.push({ rule: 'credit', text: last.text.slice(credit.rest.length), line: last.number });
    if (credit.rest) lines.push({ ...last, text: credit.rest });
  }
  return { lines, credits, dropped };
}

/** The headline: the first line above the first paragraph that may be one, and is no caption. */
function findTitle(lines: readonly Line[]): Line | undefined {
  const body = lines.findIndex(({ text }) => !isHeadline(text) && !isCaption(text));
  const head = lines.slice(0, Math.max(body, 0)).filter(({ text }) => isHeadline(text) && !isCaption(text));
  const captioning = new Set(lines.filter((_, index) => titlesCaption(index, lines)));
  return head.find((line) => !captioning.has(line)) ?? head[0];
}

// Some portals put a picture's title on the line right above its caption.
function titlesCaption(index: number, lines: readonly Line[]): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  return Boolean(line && next && !next.opens && isHeadline(line.text) && isCaption(next.text));
}

type Marked = Block & { readonly line: number };

function markKinds(lines: readonly Line[]): Marked[] {
  return lines.map((line, index) => ({ kind: kindOf(index, lines), text: line.text, line: line.number }));
}

function kindOf(index: number, lines: readonly Line[]): ParagraphKind {
  const text = lines[index]?.text ?? '';
  if (isCaption(text) || titlesCaption(index, lines)) return 'caption';
  return isHeading(text) && index < lines.length - 1 ? 'heading' : 'body';
}

function withoutRepeatedCaptions(marked: readonly Marked[]): { blocks: readonly Block[]; dropped: readonly Dropped[] } {
  const seen = new Set<string>();
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  for (const { kind, text, line } of marked) {
    if (kind === 'caption' && seen.has(text)) dropped.push({ rule: 'repeated-caption', text, line });
    else blocks.push({ kind, text });
    seen.add(text);
  }
  return { blocks, dropped };
}

const wordsOfTitle = 10;

/** Stands for a headline that the source lacks; the ellipsis says that it is none. */
function firstWords(blocks: readonly Block[]): string {
  const first = blocks.find(({ kind }) => kind === 'body') ?? blocks[0];
  const all = first?.text.split(' ') ?? [];
  return `${all.slice(0, wordsOfTitle).join(' ')}…`;
}
