// Writes imported articles into a folder, each whole or not at all.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../model.ts';
import { formatArticle } from '../article-file.ts';

/** Writes an article as `<id>.md`. A reader sees the old file or the new one: the name is given when everything is written. */
export async function writeArticle(directory: string, article: Article): Promise<string> {
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
