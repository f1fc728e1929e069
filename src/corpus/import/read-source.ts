// Reads one source and makes of it what it is: an article, the items of a feed, or a fault.
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { largestFile, whyUnreadable } from '../files.ts';
import { decode } from './decode.ts';
import { type FeedItem, readFeed } from './feed.ts';
import { type FetchLimits, fetchAddress } from './fetch/fetch.ts';
import type { HostQueue } from './fetch/hosts.ts';
import { type Found, findArticle, type Stated } from './found.ts';
import { linesOf } from './lines.ts';
import { readPage } from './page/page.ts';
import { slug } from './slug.ts';
import { kindOfSource } from './sniff.ts';
import type { Source } from './sources.ts';

export interface Readers {
  readonly stdin: () => Promise<Uint8Array>;
  readonly limits: FetchLimits;
  readonly queue: HostQueue;
}

/** An article that was found, with where it came from and the name that its file is to have. */
export type Reading =
  | { readonly found: Found; readonly origin: string; readonly name: string }
  | { readonly items: readonly FeedItem[] }
  | { readonly fault: string };

interface Raw {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** Where it was fetched; null for files and standard input. */
  readonly address: string | null;
}

export async function readSource(source: Source, known: Stated, readers: Readers): Promise<Reading> {
  if (source.kind === 'fault') return { fault: source.fault };
  const raw = await readRaw(source, readers);
  if ('fault' in raw) return raw;
  const decoded = decode(raw.bytes, raw.charset);
  return 'fault' in decoded ? decoded : tryToInterpret(decoded.text, raw.address, source, known);
}

async function readRaw(source: Exclude<Source, { kind: 'fault' }>, readers: Readers): Promise<Raw | { fault: string }> {
  if (source.kind === 'stdin') return { bytes: await readers.stdin(), charset: null, address: null };
  if (source.kind === 'file') return readBytes(source.path);
  const host = URL.canParse(source.address) ? new URL(source.address).host : '';
  return readers.queue(host, () => fetchAddress(source.address, readers.limits));
}

async function readBytes(path: string): Promise<Raw | { fault: string }> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return { fault: `is larger than ${largestFile / 1024 / 1024} MB, which no article is` };
    return { bytes: await readFile(path), charset: null, address: null };
  } catch (error) {
    return { fault: whyUnreadable(error, path) };
  }
}

type Readable = Exclude<Source, { kind: 'fault' }>;

/** Pages break their readers in ways that nobody foresees; one that does must not stop the others. */
function tryToInterpret(text: string, address: string | null, source: Readable, known: Stated): Reading {
  try {
    return interpret(text, address, source, known);
  } catch (error) {
    return { fault: `cannot be read as an article: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function interpret(text: string, address: string | null, source: Readable, known: Stated): Reading {
  if (text.trim() === '') return { fault: 'is empty' };
  const kind = kindOfSource(text);
  if (kind === 'feed') return readFeed(text, address);
  const hints = source.kind === 'address' ? source.hints : {};
  const read = kind === 'page' ? readPage(text, address, known, hints) : fromText(text, known, hints);
  return 'fault' in read ? read : { found: read.found, ...namesOf(source, read.found) };
}

const frontMatter = /^---[ \t]*\r?\n(?:[a-zA-Z]+:.*\r?\n)+---[ \t]*(?:\r?\n|$)/;

// The longest reports have some 300 paragraphs, each of ten lines when they are wrapped.
const mostLines = 20_000;

function fromText(text: string, known: Stated, hints: Stated): { found: Found } | { fault: string } {
  if (frontMatter.test(text))
    return { fault: 'begins with front matter: it is an article file already; copy it into the corpus' };
  if (text.split('\n', mostLines + 1).length > mostLines)
    return { fault: `has more than ${mostLines} lines, so it is no article` };
  const found = findArticle(linesOf(text), hints, known);
  return found ? { found } : { fault: 'holds no text of an article' };
}

/** Files keep their names; a page is named by its headline, since addresses end in figures. */
function namesOf(source: Readable, { facts }: Found): { origin: string; name: string } {
  const title = slug(facts.title);
  if (source.kind === 'stdin') return { origin: facts.url ?? title, name: title };
  if (source.kind === 'address') return { origin: source.address, name: title };
  const name = slug(basename(source.path, extname(source.path)));
  return { origin: source.origin, name: name === 'index' ? title : name };
}
