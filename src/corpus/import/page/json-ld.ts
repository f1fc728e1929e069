// Reads what a page says of itself in JSON-LD, which portals write by template and often break.
import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';
import { all, type Page } from './dom.ts';

const typeNames = z.union([z.string(), z.array(z.string())]);
const node = z.looseObject({ '@type': typeNames.optional(), '@graph': z.array(z.unknown()).optional() });
type JsonNode = z.output<typeof node>;

const articleType =
  /(?:^|[:/])(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|LiveBlogPosting|BlogPosting)$/;
// A page's data are a few kB; repairing megabytes of something else would take long.
const largest = 500_000;

/** The first thing of a page's JSON-LD that is an article, or null. */
export function articleData(page: Page): JsonNode | null {
  const blocks = all(page, 'script[type="application/ld+json"]').map((script) => script.textContent ?? '');
  const nodes = blocks.flatMap((block) => nodesOf(parseLoose(block), 0));
  return nodes.find(isArticle) ?? null;
}

function parseLoose(json: string): unknown {
  if (json.length > largest) return null;
  try {
    return JSON.parse(json);
  } catch {
    return repaired(json);
  }
}

function repaired(json: string): unknown {
  try {
    return JSON.parse(jsonrepair(json));
  } catch {
    return null;
  }
}

/** Objects at the top, in lists and in `@graph`, in order. */
function nodesOf(value: unknown, depth: number): JsonNode[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((member) => nodesOf(member, depth + 1));
  const read = node.safeParse(value);
  if (!read.success) return [];
  return [read.data, ...nodesOf(read.data['@graph'] ?? [], depth + 1)];
}

function isArticle(data: JsonNode): boolean {
  return [data['@type'] ?? []].flat().some((type) => articleType.test(type));
}

/** A member that is a text, or the first one of a list of them. */
export function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value.find((member) => typeof member === 'string') : value;
  return typeof first === 'string' && first.trim() ? first.trim() : undefined;
}

/** The names of persons or organisations, given as texts, as objects with a name, or as lists of either. */
export function namesOf(value: unknown): string[] {
  const members = Array.isArray(value) ? value : [value];
  return members.flatMap((member) => {
    const name =
      typeof member === 'object' && member !== null && 'name' in member ? textOf(member.name) : textOf(member);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
}
