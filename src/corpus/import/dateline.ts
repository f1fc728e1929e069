// Reads the dateline that opens an article: "Liputan6.com, Pyongyang -", "Jakarta (ANTARA) -", "Moskow:".
import { namesOutlet } from './outlet.ts';

// Datelines are a few words; a dash further on belongs to the sentence.
const longestDateline = 60;
const dash = /\s*(?:\s-{1,2}|--|[–—])\s+/u;
const bracketed = /\(([^()]{2,30})\)/u;

// "UJI.CO, JakartaBupati": scrapes lose the dash and the space, and an address at the very beginning needs neither.
const opening = /^([\p{L}\p{N}-]{2,40}(?:\.\p{L}{2,4}){1,2})\s?[,–—-]/u;

/** The outlet that a paragraph's dateline names, as written, or null. */
export function datelineOutlet(paragraph: string): string | null {
  const head = paragraph.slice(0, longestDateline);
  const end = dash.exec(head);
  if (!end) return addressAt(head);
  const line = head.slice(0, end.index);
  const inBrackets = bracketed.exec(line)?.[1];
  if (inBrackets && (namesOutlet(inBrackets) || inBrackets === inBrackets.toUpperCase())) return inBrackets;
  return line.split(/,\s*/).find(namesOutlet) ?? null;
}

function addressAt(head: string): string | null {
  const address = opening.exec(head)?.[1];
  return address && namesOutlet(address) ? address : null;
}

const glued = /^([\p{L}\p{N}-]{2,40}(?:\.\p{L}{2,4}){1,2}),\s\p{Lu}\p{Ll}{2,20}(?=\p{Lu}\p{Ll})/u;

/** A paragraph with the space that a scrape lost between town and sentence: "UJI.CO, JakartaBupati". Nothing else is added. */
export function spacedDateline(paragraph: string): string {
  const match = glued.exec(paragraph);
  if (!match || !namesOutlet(match[1] ?? '')) return paragraph;
  return `${match[0]} ${paragraph.slice(match[0].length)}`;
}
