// Makes the parts of an article of the lines of a source: headline, facts, paragraphs by kind, and what was taken out.
import { languageOf } from '../../language/detect.ts';
import type { Article, LanguageCode, ParagraphKind } from '../../model.ts';
import { words } from '../../text/words.ts';
import type { Block } from '../article-file.ts';
import { readByline } from './byline.ts';
import { clean, type Dropped } from './cleaning.ts';
import { type Credit, isCaption, readCredit } from './credits.ts';
import { readFacts } from './facts.ts';
import { joinDatelines, type Line } from './lines.ts';
import { isHeading, isHeadline } from './shape.ts';

/** What is known of an article besides its paragraphs, by the source itself or by the caller; what is not known is absent. */
export type Stated = Partial<Pick<Article, 'title' | 'publisher' | 'author' | 'published' | 'url' | 'language'>>;

/** What was found in a source; it becomes an article when it is given an id and an origin. */
export interface Found {
  readonly facts: Omit<Article, 'id' | 'origin' | 'paragraphs'>;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/**
 * What the lines of a source hold, or null when nothing of an article is in them.
 *
 * @param stated what a page says of itself, which stands above what its text lets one conclude
 * @param known what the caller says, which stands above both
 * @param around lines of the page around the article, which may hold its byline
 */
export function findArticle(
  raw: readonly Line[],
  stated: Stated,
  known: Stated,
  around: readonly Line[] = [],
): Found | null {
  const whole = raw.flatMap(withoutGluedByline);
  const cleaned = clean(joinDatelines(whole));
  const { lines, credits, dropped } = cutCredits(cleaned.lines);
  const written = findTitle(lines);
  const title = known.title ?? stated.title ?? written?.text;
  const titled = withoutRepeats(lines, title, stated.author);
  const repeats = titled.dropped.filter(({ line }) => stated.title !== undefined || line !== written?.number);
  const unique = withoutRepeatedCaptions(markKinds(titled.lines));
  const { blocks } = unique;
  if (blocks.length === 0) return null;
  const body = blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  const { publishedFrom, ...read } = readFacts([...around, ...whole], body, credits);
  const above = { ...stated, ...known };
  const inferred = publishedFrom && above.published === undefined ? { publishedFrom } : {};
  const named = { title: title ?? firstWords(blocks), language: languageOfBody(body), text: 'full' } as const;
  const all = [...cleaned.dropped, ...dropped, ...repeats, ...unique.dropped];
  return {
    facts: { ...named, ...read, ...inferred, ...above },
    blocks,
    dropped: all.sort((a, b) => a.line - b.line),
  };
}

// The byline below an article, glued to its last paragraph: "… kata dia. Pewarta: Ani Uji Editor: Budi Uji".
const gluedByline = /(?<=[.!?"”])\s{0,3}(?=\p{Lu}\p{L}{3,12}\s?:\s?\p{Lu}[^:]{2,60}(?::[^:]{2,80})?$)/u;

function withoutGluedByline(line: Line): Line[] {
  const [body = '', tail] = line.text.split(gluedByline);
  if (tail === undefined || !readByline(tail)) return [line];
  return [
    { ...line, text: body.trimEnd() },
    { text: tail, number: line.number, opens: false },
  ];
}

function languageOfBody(body: readonly string[]): LanguageCode {
  return languageOf(body.slice(0, 20).join(' ').slice(0, 5000), 'id');
}

interface Parted {
  readonly lines: readonly Line[];
  readonly dropped: readonly Dropped[];
}

/** Cuts the credits that close the last paragraph, or stand below it. */
function cutCredits(all: readonly Line[]): Parted & { readonly credits: readonly Credit[] } {
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

/** The headline and the author stand in the head of the file, however often the page has them. */
function withoutRepeats(all: readonly Line[], title = '', author = ''): Parted {
  const rules = new Map([
    [wordsOf(author), 'repeated-author'],
    [wordsOf(title), 'repeated-title'],
  ]);
  rules.delete('');
  const ruleFor = ({ text }: Line) => rules.get(wordsOf(text));
  const repeats = all.flatMap((line) => {
    const rule = ruleFor(line);
    return rule === undefined ? [] : [{ rule, text: line.text, line: line.number }];
  });
  return { lines: all.filter((line) => ruleFor(line) === undefined), dropped: repeats };
}

function wordsOf(text: string): string {
  return words(text)
    .map(({ folded }) => folded)
    .join(' ');
}

type Marked = Block & { readonly line: number };

function markKinds(lines: readonly Line[]): Marked[] {
  return lines.map((line, index) => ({ kind: kindOf(index, lines), text: line.text, line: line.number }));
}

function kindOf(index: number, lines: readonly Line[]): ParagraphKind {
  const line = lines[index];
  if (!line) return 'body';
  if (line.kind) return line.kind;
  if (isCaption(line.text) || titlesCaption(index, lines)) return 'caption';
  return isHeading(line.text) && index < lines.length - 1 ? 'heading' : 'body';
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
