// The one test of what counts as an address: http and https alone, since `file:` and others would lead elsewhere.

/** The address that a text is, by itself or from a base, without its fragment; null when it is none of the web. */
export function webUrl(text: string, base: string | null = null): URL | null {
  const url = URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  return url;
}
