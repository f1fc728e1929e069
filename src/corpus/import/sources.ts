// Expands what the user named into single sources: folders into their files, addresses and standard input as they are.
import { stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { disk, whyUnreadable } from '../files.ts';
import { shownPath } from '../problem.ts';
import type { Stated } from './found.ts';

export type Source =
  | { readonly kind: 'file'; readonly shown: string; readonly path: string; readonly origin: string }
  | { readonly kind: 'address'; readonly shown: string; readonly address: string; readonly hints: Stated }
  | { readonly kind: 'stdin'; readonly shown: string }
  | {
      readonly kind: 'fault';
      readonly shown: string;
      readonly fault: string;
      /** A file of a folder that nobody took for an article. */
      readonly passedOver?: true;
    };

const readable = new Set(['.txt', '.text', '.md', '.html', '.htm', '.xhtml', '.xml', '.rss', '.atom', '']);

/** The sources that the user's words name, in order; what cannot be one is told with its fault. */
export async function expandSources(inputs: readonly string[]): Promise<Source[]> {
  const sources = (await Promise.all(inputs.map(expandInput))).flat();
  return withOwnOrigins(sources);
}

export function addressSource(address: string, hints: Stated = {}): Source {
  return { kind: 'address', shown: address, address, hints };
}

async function expandInput(input: string): Promise<Source[]> {
  if (input === '-') return [{ kind: 'stdin', shown: 'standard input' }];
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(input)) return [addressSource(input)];
  try {
    return (await stat(input)).isDirectory() ? await filesBelow(input) : [fileSource(input)];
  } catch (error) {
    return [{ kind: 'fault', shown: shownPath(input), fault: whyNotThere(error, input) }];
  }
}

function whyNotThere(error: unknown, input: string): string {
  const why = whyUnreadable(error, input);
  return why.startsWith('does not exist')
    ? 'does not exist; name a file, a folder, an address or - for standard input'
    : why;
}

async function filesBelow(folder: string): Promise<Source[]> {
  const paths = (await disk.list(folder)).filter((path) => !isAside(folder, path)).sort();
  if (paths.length === 0) return [{ kind: 'fault', shown: shownPath(folder), fault: 'is a folder without files' }];
  return paths.map((path) => (readable.has(extname(path).toLowerCase()) ? fileSource(path) : passedOver(path)));
}

/** Hidden files, and what browsers put beside a page that they save: "Berita_files" holds its pictures and advertisements. */
function isAside(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep);
  return parts.some((part) => part.startsWith('.')) || parts.slice(0, -1).some((part) => part.endsWith('_files'));
}

function passedOver(path: string): Source {
  return {
    kind: 'fault',
    shown: shownPath(path),
    fault: 'is neither a text, a page nor a feed by its name; name it itself to try it',
    passedOver: true,
  };
}

function fileSource(path: string): Source {
  return { kind: 'file', shown: shownPath(path), path, origin: basename(path) };
}

/** Files of one name in two folders are two articles: their folders tell them apart. */
function withOwnOrigins(sources: readonly Source[]): Source[] {
  const paths = new Map<string, Set<string>>();
  for (const source of sources) {
    if (source.kind === 'file')
      paths.set(source.origin, (paths.get(source.origin) ?? new Set()).add(join(source.path)));
  }
  return sources.map((source) => {
    if (source.kind !== 'file' || (paths.get(source.origin)?.size ?? 0) < 2) return source;
    return { ...source, origin: join(source.path).split(sep).slice(-2).join('/') };
  });
}
