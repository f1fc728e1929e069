// Fetches one address: http and https only, bounded in time, size and redirects, and never into a private network.
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { errorCode, largestFile } from '../../files.ts';
import { webUrl } from '../web-url.ts';
import { publicLookup, refusePrivateHost } from './private.ts';

export interface FetchLimits {
  /** Whether loopback and private networks may be reached. */
  readonly allowPrivate: boolean;
  /** For the whole of an answer, redirects included, in milliseconds. */
  readonly timeout: number;
  /** Of an answer when it is unpacked. */
  readonly largestBytes: number;
  readonly mostRedirects: number;
}

/** A page has some 300 kB and comes within seconds; browsers follow 20 redirects, honest sites need two. */
export const usualLimits: FetchLimits = {
  allowPrivate: false,
  timeout: 20_000,
  largestBytes: largestFile,
  mostRedirects: 5,
};

/** Says who asks and what for, so that a site may refuse us by name. */
export const userAgent = 'Kutipan/0.1 (imports single news articles for quotation)';

export interface Fetched {
  readonly bytes: Uint8Array;
  /** The charset of the Content-Type header. */
  readonly charset: string | null;
  /** Where the last redirect led. */
  readonly address: string;
}

/** What an address answers, or why it was not to be had. */
export type FetchResult = Fetched | { readonly fault: string };

/** A fault that is told to the user as it stands. */
class FetchFault extends Error {}

export async function fetchAddress(address: string, limits: FetchLimits = usualLimits): Promise<FetchResult> {
  try {
    return await follow(address, limits, AbortSignal.timeout(limits.timeout));
  } catch (error) {
    return { fault: faultOf(error, limits) };
  }
}

async function follow(start: string, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  let url = checkedUrl(start);
  for (let redirects = 0; redirects <= limits.mostRedirects; redirects++) {
    if (!limits.allowPrivate) refusePrivateHost(url.hostname);
    const answer = await ask(url, limits, signal);
    const status = answer.statusCode ?? 0;
    if (status < 300 || status >= 400) return take(answer, url, limits);
    answer.destroy();
    const { location } = answer.headers;
    if (location === undefined) throw new FetchFault(`answers ${status} without saying where to go`);
    url = checkedUrl(location, url);
  }
  throw new FetchFault(`redirects more than ${limits.mostRedirects} times`);
}

/** Every address is checked anew, those of redirects too: a site may lead to `file:` or to another protocol. */
function checkedUrl(address: string, base?: URL): URL {
  const url = webUrl(address, base?.href ?? null);
  if (!url) throw new FetchFault(base ? `redirects to "${address.slice(0, 80)}", which is not fetched` : notWeb);
  return url;
}

const notWeb = 'is no address that begins with http:// or https://';

function ask(url: URL, { allowPrivate }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    'user-agent': userAgent,
    accept:
      'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,text/plain;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'id,en;q=0.8',
  };
  const lookup = allowPrivate ? {} : { lookup: publicLookup };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = request(url, { headers, signal, ...lookup }, resolve);
    asked.on('error', reject).end();
  });
}

async function take(answer: IncomingMessage, url: URL, limits: FetchLimits): Promise<Fetched> {
  const refused = refusalOf(answer, limits);
  if (refused) {
    answer.destroy();
    throw new FetchFault(refused);
  }
  const bytes = await readBounded(unpacked(answer), limits.largestBytes, () => answer.destroy());
  return { bytes, charset: charsetOf(answer), address: url.href };
}

const readable = /^(?:text\/|application\/(?:[\w.-]+\+)?xml|application\/xhtml)/;

function refusalOf({ statusCode = 0, headers }: IncomingMessage, { largestBytes }: FetchLimits): string | null {
  const type = headers['content-type'];
  if (statusCode === 401 || statusCode === 403) return `answers ${statusCode}: it may be read after a login only`;
  if (statusCode === 404 || statusCode === 410) return `answers ${statusCode}: there is no such page`;
  if (statusCode === 429) return 'answers 429: it was asked too often; try again later';
  if (statusCode < 200 || statusCode > 299) return `answers ${statusCode}`;
  if (type && !readable.test(type.trim().toLowerCase())) return `is ${type.slice(0, 60)}, not a page, a feed or a text`;
  return Number(headers['content-length'] ?? 0) > largestBytes ? tooLarge(largestBytes) : null;
}

function unpacked(answer: IncomingMessage): Readable {
  const unpackers = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;
  const encoding = answer.headers['content-encoding']?.toLowerCase();
  if (encoding !== 'gzip' && encoding !== 'deflate' && encoding !== 'br') return answer;
  const unpacker = unpackers[encoding]();
  answer.on('error', (error) => unpacker.destroy(error));
  return answer.pipe(unpacker);
}

/** Counts what is unpacked, not what is sent: a few kB of gzip hold gigabytes. */
async function readBounded(stream: Readable, largest: number, stop: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= largest) continue;
    stop();
    throw new FetchFault(tooLarge(largest));
  }
  return Buffer.concat(chunks);
}

function tooLarge(largest: number): string {
  return `is larger than ${Math.floor(largest / 1024 / 1024)} MB, which no article is`;
}

function charsetOf({ headers }: IncomingMessage): string | null {
  return /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(headers['content-type'] ?? '')?.[1] ?? null;
}

function faultOf(error: unknown, { timeout }: FetchLimits): string {
  if (!(error instanceof Error)) return `cannot be fetched: ${String(error)}`;
  if (error instanceof FetchFault || error.name === 'PrivateAddressError') return error.message;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `did not answer within ${timeout / 1000} s`;
  switch (errorCode(error)) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'cannot be fetched: its host is not known; check the address and the network';
    case 'ECONNREFUSED':
      return 'cannot be fetched: its host refuses the connection';
    case 'ECONNRESET':
      return 'broke off in mid-answer';
    default:
      return `cannot be fetched: ${error.message}`;
  }
}
