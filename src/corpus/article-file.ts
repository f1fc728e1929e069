// One article as a file: YAML between `---` lines, then paragraphs with blank lines between them.
import type { Article, Paragraph } from '../model.ts';
import { type FrontMatter, formatFrontMatter, frontMatter } from './front-matter.ts';
import type { Checked, CorpusProblem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** A paragraph before it belongs to an article. */
export type Block = Pick<Paragraph, 'kind' | 'text'>;

export type ArticleHead = Omit<Article, 'paragraphs'>;

const fence = /^---[ \t]*$/;
const headingMark = '## ';
const captionMark = '[caption] ';
// Tab and line ends aside, control characters are the trace of a broken conversion, and some terminals obey them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** An article of its head and its paragraphs in order. */
export function makeArticle(head: ArticleHead, blocks: readonly Block[]): Article {
  const paragraphs: Paragraph[] = [];
  const article: Article = { ...head, paragraphs };
  for (const { kind, text } of blocks) paragraphs.push({ article, number: paragraphs.length + 1, kind, text });
  return article;
}

/** White space as paragraphs have it: single spaces inside, none at the edges. Nothing else is touched. */
export function normalSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Reads an article file.
 *
 * @param file its path, for messages
 * @param id the file's name without `.md`
 */
export function parseArticle(file: string, id: string, content: string): Checked<Article> {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const control = lines.findIndex((line) => controlCharacter.test(line));
  if (control >= 0)
    return fault(file, control + 1, 'holds a control character; delete it or save the file anew as UTF-8');
  const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
  const unfenced = fenceFault(file, lines[0] ?? '', close);
  if (unfenced) return { problems: [unfenced] };
  const head = readYaml({ file, text: lines.slice(1, close).join('\n'), linesBefore: 1 }, frontMatter);
  const blocks = splitParagraphs(lines.slice(close + 1)).map(parseBlock);
  const empty = blocks.length === 0 ? [noParagraphs(file, close + 1)] : [];
  if (head.problems) return { problems: [...head.problems, ...empty] };
  if (empty.length > 0) return { problems: empty };
  return { value: makeArticle(articleHead(id, head.value.value), blocks) };
}

/** The file that `parseArticle` reads back as the same article. */
export function formatArticle(article: Article): string {
  const blocks = article.paragraphs.map((paragraph) => `\n${formatBlock(paragraph)}\n`);
  return `${formatFrontMatter(article)}${blocks.join('')}`;
}

function articleHead(id: string, head: FrontMatter): ArticleHead {
  const { title, publisher, author, published, publishedFrom, url, language, text, origin = id } = head;
  return {
    id,
    title,
    language,
    text,
    origin,
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
    ...(publishedFrom !== undefined && { publishedFrom }),
    ...(url !== undefined && { url }),
  };
}

/** Lines joined to paragraphs; a blank line ends one. */
function splitParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim()) paragraphs.at(-1)?.push(line);
    else paragraphs.push([]);
  }
  return paragraphs.map((parts) => normalSpace(parts.join(' '))).filter(Boolean);
}

function parseBlock(written: string): Block {
  if (written.startsWith(headingMark)) return { kind: 'heading', text: written.slice(headingMark.length) };
  if (written.startsWith(captionMark)) return { kind: 'caption', text: written.slice(captionMark.length) };
  return { kind: 'body', text: written.startsWith('\\') && written.length > 1 ? written.slice(1) : written };
}

function formatBlock({ kind, text }: Block): string {
  if (kind === 'heading') return `${headingMark}${text}`;
  if (kind === 'caption') return `${captionMark}${text}`;
  const looksMarked = text.startsWith(headingMark) || text.startsWith(captionMark) || text.startsWith('\\');
  return looksMarked ? `\\${text}` : text;
}

function fenceFault(file: string, first: string, close: number): CorpusProblem | null {
  if (!fence.test(first)) {
    return {
      file,
      line: 1,
      message: 'has no front matter; begin the file with "---", "title: …" and "---", a line each',
    };
  }
  return close < 0 ? { file, line: 1, message: 'front matter is not closed; end it with a line "---"' } : null;
}

function noParagraphs(file: string, line: number): CorpusProblem {
  return { file, line, message: 'has no paragraphs; write the text below the front matter' };
}

function fault(file: string, line: number, message: string): Checked<never> {
  return { problems: [{ file, line, message }] };
}
