// Tells pages, feeds and plain texts apart by how they begin; what a file is called says little.

export type SourceKind = 'text' | 'page' | 'feed';

const feed =
  /^(?:<\?xml[^>]{0,400}>|<\?[^>]{0,400}>|<!--[^>]{0,400}-->|<!DOCTYPE[^>[]{0,400}(?:\[[^\]]{0,4000}\])?>|\s){0,20}<(?:rss|feed|rdf:RDF)[\s>]/i;
const page = /<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta)(?:\s[^<]{0,400})?>/i;
const sniffed = 8192;

export function kindOfSource(text: string): SourceKind {
  const head = text.slice(0, sniffed).trimStart();
  if (feed.test(head)) return 'feed';
  return head.startsWith('<') && page.test(head) ? 'page' : 'text';
}
