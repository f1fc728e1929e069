// Reads RSS and Atom feeds: the addresses of their items, and what the feed says of each.
import { type Atom, parseFeed } from 'feedsmith';
import type { Stated } from './found.ts';
import { cleanSpace } from './lines.ts';
import { statedTime } from './stated-time.ts';
import { webUrl } from './web-url.ts';

export interface FeedItem {
  readonly address: string;
  /** Stands below what the item's page says of itself. */
  readonly hints: Stated;
}

/** The items of a feed, or why there are none. */
export type FromFeed = { readonly items: readonly FeedItem[] } | { readonly fault: string };

// Feeds carry some 50 items; a list of thousands would have us fetch for hours.
const mostItems = 500;

/** @param base where the feed was fetched; items may give their addresses relative to it */
export function readFeed(xml: string, base: string | null): FromFeed {
  // No feed needs entities of its own, and those that expand into each other fill the memory.
  if (/<!ENTITY/i.test(xml)) return { fault: 'is a feed that declares entities of its own, which is refused' };
  const entries = entriesOf(xml);
  if (!entries) return { fault: 'is a broken feed; fetch it again or import its pages by their addresses' };
  const items = entries.flatMap((entry) => feedItem(entry, base));
  if (items.length === 0) return { fault: 'is a feed without items that have an address' };
  return { items: items.slice(0, mostItems) };
}

interface Entry {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

function entriesOf(xml: string): Entry[] | null {
  try {
    const { format, feed } = parseFeed(xml);
    if (format === 'atom') return (feed.entries ?? []).map(atomEntry);
    if (format === 'rdf') return (feed.items ?? []).map(({ link, title }) => ({ link, title, date: undefined }));
    if (format === 'rss') return (feed.items ?? []).map(({ link, title, pubDate }) => ({ link, title, date: pubDate }));
    return null;
  } catch {
    return null;
  }
}

type AtomEntry = NonNullable<Atom.Feed<string>['entries']>[number];

function atomEntry({ links, title, published, updated }: AtomEntry): Entry {
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  return { link, title: title?.value, date: published ?? updated };
}

function feedItem({ link, title, date }: Entry, base: string | null): FeedItem[] {
  const address = link && webUrl(link.trim(), base);
  if (!address) return [];
  const published = statedTime(date, undefined);
  return [
    { address: address.href, hints: { ...(title && { title: cleanSpace(title) }), ...(published && { published }) } },
  ];
}
