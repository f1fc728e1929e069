// A route of the REST side: method, path with named parts, and what answers it.
import type { World } from '../world.ts';

export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  /** Absent: the answer has no body at all. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  readonly segments: readonly string[];
  /** Interaction and webhook routes carry their own token in the path. */
  readonly needsToken: boolean;
  readonly handle: (call: Call) => Reply;
}

/** @param template `/channels/:channel/messages`: a part that begins with `:` matches any one part and is named so */
export function route(method: string, template: string, handle: Route['handle'], needsToken = true): Route {
  return { method, segments: template.split('/'), handle, needsToken };
}

export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | null {
  const parts = path.split('/').map(decoded);
  for (const each of routes) {
    const params = each.method === method ? matchSegments(each.segments, parts) : null;
    if (params) return { route: each, params };
  }
  return null;
}

// "%" alone is no encoding of anything; it can match no part that there is.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function matchSegments(segments: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (segments.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? '';
    if (segment.startsWith(':')) params[segment.slice(1)] = part;
    else if (segment !== part) return null;
  }
  return params;
}
