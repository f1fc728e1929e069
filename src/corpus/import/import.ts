// Imports sources into a corpus folder: reads each, makes an article of it, writes that, and reports.
import { basename, extname } from 'node:path';
import { disk, readText } from '../files.ts';
import { problemLine, shownPath } from '../problem.ts';
import type { Dropped } from './cleaning.ts';
import { slug } from './slug.ts';
import { writeArticle } from './store.ts';
import { importText } from './text.ts';

export interface ImportOptions {
  /** The folder that the articles are written to. */
  readonly out: string;
  /** An ISO day or instant; stands above what the sources say. */
  readonly published?: string;
  readonly publisher?: string;
}

/** What became of one source. */
export type Outcome =
  | { readonly input: string; readonly file: string; readonly paragraphs: number; readonly dropped: readonly Dropped[] }
  | { readonly input: string; readonly skipped: string };

/** Imports files in order. One that fails is reported and does not stop the others. */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const path of paths) outcomes.push(await importFile(path, options));
  return outcomes;
}

async function importFile(path: string, { out, published, publisher }: ImportOptions): Promise<Outcome> {
  const input = shownPath(path);
  const text = await readText(path, disk);
  if (text.problems) return { input, skipped: text.problems.map(problemLine).join('; ') };
  const origin = basename(path);
  const known = { ...(published && { published }), ...(publisher && { publisher }) };
  const imported = importText({ id: slug(basename(path, extname(path))), origin, text: text.value, known });
  if (!imported) return { input, skipped: 'holds no text of an article' };
  const file = await writeArticle(out, imported.article);
  return { input, file: shownPath(file), paragraphs: imported.article.paragraphs.length, dropped: imported.dropped };
}
