// The folder of imported articles: what is in it already, what is the same article, and writing each whole or not at all.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ExpectedError } from '../../expected-error.ts';
import type { Article } from '../../model.ts';
import { formatArticle, makeArticle, parseArticle } from '../article-file.ts';
import { disk, errorCode, inBatches, readText, whyUnreadable } from '../files.ts';
import { shownPath } from '../problem.ts';
import { fingerprint, TextIndex } from '../same-text.ts';
import type { Found } from './found.ts';

/** Why an article replaced another: it came from the same file or address, has the same address, or is the same text. */
export type Sameness = 'origin' | 'address' | 'text';

export interface Saved {
  readonly file: string;
  readonly article: Article;
  readonly replaced: Sameness | null;
}

export interface Store {
  /**
   * Writes what was found in a source, in place of the article that it is an update of. That one's name and origin stay, so
   * that links to it hold and the digest of the same origin stays hidden.
   */
  readonly save: (found: Found, origin: string, name: string) => Promise<Saved>;
}

/** @param corpus the corpus that the folder belongs to; names taken anywhere in it are not given again */
export async function openStore(directory: string, corpus: string | null): Promise<Store> {
  const inside = await articlePaths(directory);
  const articles = (await inBatches(inside, readArticle)).filter((article) => article !== null);
  const around = corpus === null ? [] : await articlePaths(corpus);
  const taken = new Set([...inside, ...around].map(nameOf));
  const known = new Map<string, Article>();
  const texts = new TextIndex<string>();
  const remember = (article: Article) => {
    known.set(article.id, article);
    texts.add(article.id, fingerprint(article.paragraphs));
    taken.add(article.id);
  };
  for (const article of articles) remember(article);

  return {
    save: async (found, origin, name) => {
      const same = findSame(found, origin, [...known.values()], known.get(texts.find(fingerprint(found.blocks)) ?? ''));
      const id = same?.article.id ?? freeName(name, taken);
      const given = same?.article.origin ?? freeOrigin(found, origin, known);
      const article = makeArticle({ ...found.facts, id, origin: given }, found.blocks);
      const file = await writeWhole(directory, article);
      remember(article);
      return { file, article, replaced: same?.by ?? null };
    },
  };
}

interface Same {
  readonly article: Article;
  readonly by: Sameness;
}

function findSame(found: Found, origin: string, known: readonly Article[], alike: Article | undefined): Same | null {
  const { url } = found.facts;
  const byAddress = url && known.find((article) => article.url === url);
  if (byAddress) return { article: byAddress, by: 'address' };
  const byOrigin = known.find((article) => article.origin === origin && !isOtherPage(article, url));
  if (byOrigin) return { article: byOrigin, by: 'origin' };
  return alike ? { article: alike, by: 'text' } : null;
}

// Saved pages are often called index.html: the address tells them apart.
function isOtherPage(article: Article, url: string | undefined): boolean {
  return article.url !== undefined && url !== undefined && article.url !== url;
}

function freeOrigin(found: Found, origin: string, known: ReadonlyMap<string, Article>): string {
  const isTaken = [...known.values()].some((article) => article.origin === origin);
  return isTaken ? (found.facts.url ?? origin) : origin;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let next = 2; taken.has(free); next++) free = `${name}-${next}`;
  return free;
}

async function articlePaths(directory: string): Promise<string[]> {
  try {
    return (await disk.list(directory)).filter((path) => path.endsWith('.md'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    const why = errorCode(error) === 'ENOTDIR' ? 'is not a folder; name one' : whyUnreadable(error, directory);
    throw new ExpectedError(`${shownPath(directory)} ${why}`);
  }
}

/** An article of the folder; a broken one is left for `check` to report, and keeps its name. */
async function readArticle(path: string): Promise<Article | null> {
  const text = await readText(path, disk);
  return text.problems ? null : (parseArticle(path, nameOf(path), text.value).value ?? null);
}

function nameOf(path: string): string {
  return basename(path, '.md');
}

/** A reader sees the old file or the new one: the name is given when everything is written. */
async function writeWhole(directory: string, article: Article): Promise<string> {
  const path = join(directory, `${article.id}.md`);
  const draft = join(directory, `.${article.id}.${randomUUID()}.tmp`);
  await mkdir(directory, { recursive: true });
  try {
    await writeFile(draft, formatArticle(article));
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  return path;
}
