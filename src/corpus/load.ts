// Loads a corpus folder: its articles and its story.
import { basename, join, relative, sep } from 'node:path';
import type { Article, Story } from '../model.ts';
import { parseArticle } from './article-file.ts';
import { disk, errorCode, type Files, inBatches, readText, whyUnreadable } from './files.ts';
import { type Checked, CorpusError, type CorpusProblem, shownPath } from './problem.ts';
import { parseStory } from './story.ts';

export interface Corpus {
  /** The folder it was read from. */
  readonly directory: string;
  /** By date of publication, undated ones last, then by id. A digest whose full text is there is left out. */
  readonly articles: readonly Article[];
  /** Null where the folder has no `story.yaml`. */
  readonly story: Story | null;
}

/** An article and the file that it was read from. */
interface Loaded {
  readonly path: string;
  readonly article: Article;
}

/** @throws {CorpusError} naming every broken file */
export async function loadCorpus(directory: string, files: Files = disk): Promise<Corpus> {
  const paths = await articlePaths(directory, files);
  const story = await loadStory(directory, files);
  const read = await inBatches(paths, (path) => loadArticle(path, files));
  const loaded = read.flatMap(({ value }) => (value ? [value] : []));
  const problems = [...[story, ...read].flatMap((result) => result.problems ?? []), ...doubles(loaded)];
  if (problems.length > 0 || story.problems) throw new CorpusError(problems);
  const articles = withoutHiddenDigests(loaded.map(({ article }) => article)).sort(byDateThenId);
  return { directory, articles, story: story.value };
}

async function articlePaths(directory: string, files: Files): Promise<string[]> {
  const paths = await listed(directory, files);
  const articles = paths.filter((path) => path.endsWith('.md') && !isHidden(directory, path)).sort();
  if (articles.length > 0) return articles;
  throw folderError(directory, 'holds no articles (*.md); write one or bring some in: npm run corpus -- import FILE');
}

async function listed(directory: string, files: Files): Promise<readonly string[]> {
  try {
    return await files.list(directory);
  } catch (error) {
    throw folderError(directory, whyUnreadable(error, directory));
  }
}

// Editors and version control keep their own things in hidden folders.
function isHidden(directory: string, path: string): boolean {
  return relative(directory, path)
    .split(sep)
    .some((part) => part.startsWith('.'));
}

function folderError(directory: string, message: string): CorpusError {
  return new CorpusError([{ file: shownPath(directory), line: null, message }]);
}

async function loadArticle(path: string, files: Files): Promise<Checked<Loaded>> {
  const text = await readText(path, files);
  if (text.problems) return text;
  const parsed = parseArticle(shownPath(path), basename(path, '.md'), text.value);
  return parsed.problems ? parsed : { value: { path, article: parsed.value } };
}

async function loadStory(directory: string, files: Files): Promise<Checked<Story | null>> {
  const path = join(directory, 'story.yaml');
  try {
    await files.size(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { value: null };
  }
  const text = await readText(path, files);
  return text.problems ? text : parseStory(shownPath(path), text.value);
}

/** Two files for one article: by name in two folders, or two texts of one sort with one origin. */
function doubles(loaded: readonly Loaded[]): CorpusProblem[] {
  const id = repeated(
    loaded,
    ({ article }) => article.id,
    (first) => `has the same name as ${first}; names must differ in the whole corpus, so rename one`,
  );
  const origin = repeated(
    loaded,
    ({ article }) => `${article.text} ${article.origin}`,
    (first) => `has the same origin as ${first}, so it is the same article; delete the older one`,
  );
  return id.length > 0 ? id : origin;
}

function repeated(
  loaded: readonly Loaded[],
  keyOf: (loaded: Loaded) => string,
  message: (first: string) => string,
): CorpusProblem[] {
  const firsts = new Map<string, string>();
  return loaded.flatMap((item) => {
    const first = firsts.get(keyOf(item));
    if (first === undefined) firsts.set(keyOf(item), shownPath(item.path));
    return first === undefined ? [] : [{ file: shownPath(item.path), line: null, message: message(first) }];
  });
}

/** A digest stands in for an article that may not be passed on; whoever has the article is shown that. */
function withoutHiddenDigests(articles: readonly Article[]): Article[] {
  const full = new Set(articles.filter(({ text }) => text === 'full').map(({ origin }) => origin));
  return articles.filter(({ text, origin }) => text === 'full' || !full.has(origin));
}

const undated = '9999';

function byDateThenId(a: Article, b: Article): number {
  return compare(a.published ?? undated, b.published ?? undated) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
