// Reads what a page states about its article: JSON-LD first, then `og:` and meta tags, then its own headline.
import type { LanguageCode } from '../../../model.ts';
import type { Stated } from '../found.ts';
import { cleanSpace } from '../lines.ts';
import { statedTime } from '../stated-time.ts';
import { webUrl } from '../web-url.ts';
import { all, type Page, plainText } from './dom.ts';
import { articleData, namesOf, textOf } from './json-ld.ts';

/** @param address where the page was fetched, or null for a saved one */
export function statedFacts(page: Page, address: string | null): Stated {
  const data = articleData(page) ?? {};
  const meta = metaTags(page);
  const publisher = namesOf(data.publisher)[0] ?? meta('og:site_name');
  const language = languageCode(textOf(data.inLanguage) ?? meta('og:locale') ?? htmlLanguage(page));
  const title = headline(page, textOf(data.headline), meta('og:title'), publisher);
  const author = authorOf(namesOf(data.author), meta, publisher);
  const published = statedTime(
    textOf(data.datePublished) ??
      meta('article:published_time', 'publishdate', 'dtk:publishdate', 'content_publisheddate', 'date', 'pubdate'),
    language,
  );
  const url = webAddress([textOf(data.url), canonical(page), meta('og:url'), address], address);
  return {
    ...(title && { title: tidy(title) }),
    ...(publisher && { publisher: tidy(publisher) }),
    ...(author && { author: tidy(author) }),
    ...(published && { published }),
    ...(url && { url }),
    ...(language && { language }),
  };
}

type Meta = (...names: string[]) => string | undefined;

function metaTags(page: Page): Meta {
  const tags = new Map<string, string>();
  for (const tag of all(page, 'meta[content]')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return (...names) => names.map((name) => tags.get(name)).find(Boolean);
}

/** JSON-LD's headline, else the page's own, else that of its title without the outlet's name behind it. */
function headline(
  page: Page,
  stated: string | undefined,
  ogTitle: string | undefined,
  publisher = '',
): string | undefined {
  const own = all(page, 'h1')
    .map((node) => tidy(node.textContent ?? ''))
    .filter(Boolean);
  const title = ogTitle ?? all(page, 'title')[0]?.textContent ?? undefined;
  return (
    stated ?? (own.length === 1 ? own[0] : undefined) ?? (title && withoutOutlet(tidy(title), publisher)) ?? own[0]
  );
}

function withoutOutlet(title: string, publisher: string): string {
  const parts = title.split(/\s+[-|–—]\s+/);
  const last = parts.at(-1) ?? '';
  const isOutlet = last.toLowerCase() === publisher.toLowerCase() || /\.(?:com|co|id|net)$/i.test(last);
  return parts.length > 1 && isOutlet ? title.slice(0, title.lastIndexOf(last)).replace(/\s*[-|–—]\s*$/, '') : title;
}

function authorOf(names: readonly string[], meta: Meta, publisher: string | undefined): string | undefined {
  const stated = names.length > 0 ? names : [meta('author', 'article:author', 'dable:author', 'content_author') ?? ''];
  const people = stated.filter((name) => name && name !== publisher && !/^https?:/.test(name));
  return people.length > 0 ? [...new Set(people)].join(', ') : undefined;
}

function htmlLanguage(page: Page): string | undefined {
  return page.documentElement?.getAttribute('lang') ?? undefined;
}

function languageCode(stated: string | undefined): LanguageCode | undefined {
  const code = stated?.slice(0, 2).toLowerCase();
  return code === 'id' || code === 'en' ? code : undefined;
}

function canonical(page: Page): string | undefined {
  return all(page, 'link[rel="canonical"]')[0]?.getAttribute('href') ?? undefined;
}

function webAddress(candidates: readonly (string | null | undefined)[], base: string | null): string | undefined {
  return candidates.map((candidate) => candidate && webUrl(candidate, base)?.href).find(Boolean) || undefined;
}

// Templates escape twice: "&amp;quot;" in a tag reaches us as "&quot;".
function tidy(stated: string): string {
  return cleanSpace(stated.includes('&') ? plainText(stated) : stated);
}
