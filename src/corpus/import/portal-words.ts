// The portal words of all languages in one: a page's language is not known before its junk is gone.
import { languages } from '../../language/index.ts';
import type { PortalWords } from '../../language/language.ts';
import { fold } from '../../text/fold.ts';

const every = Object.values(languages);
const portals = every.map((language) => language.portals);

type Lists =
  | 'related'
  | 'relatedBeforeColon'
  | 'captionHeads'
  | 'captionSides'
  | 'teams'
  | 'aboutItself'
  | 'tagHeads'
  | 'rights'
  | 'invitations'
  | 'channels'
  | 'by'
  | 'byAuthor'
  | 'byOther'
  | 'publishedAt'
  | 'updatedAt'
  | 'relays'
  | 'reports'
  | 'photoWords';

const list = (key: Lists): readonly string[] => portals.flatMap((words) => words[key]);
const union = (key: 'labels' | 'edgeLabels' | 'shareWords' | 'listHeads' | 'outletWords'): ReadonlySet<string> =>
  new Set(portals.flatMap((words) => [...words[key]]));

export const labels = union('labels');
export const edgeLabels = union('edgeLabels');
export const shareWords = union('shareWords');
export const listHeads = union('listHeads');
export const outletWords = union('outletWords');
export const timeZones: PortalWords['timeZones'] = new Map(portals.flatMap((words) => [...words.timeZones]));
export const owners: PortalWords['owners'] = new Map(portals.flatMap((words) => [...words.owners]));
export const stopWords: ReadonlySet<string> = new Set(every.flatMap(({ search }) => [...search.stopWords]));
export const outlets = portals.flatMap((words) => words.outlets);
export const lineMarks = portals.flatMap((words) => words.lineMarks);
export const embeds = portals.map((words) => words.embeds);

/** A pattern for any of the words of a list, longest first, to be put into a regular expression on folded text. */
export function anyOf(key: Lists): string {
  return alternatives(list(key));
}

export const months: ReadonlyMap<string, number> = new Map(every.flatMap(({ dates }) => [...dates.lists.month]));
export const weekdays: ReadonlyMap<string, number> = new Map(every.flatMap(({ dates }) => [...dates.lists.weekday]));

/** Longest first, so that "baca juga" is not taken for "baca". */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}

/** A line as the lists have it: folded, without bullets, arrows and the like at its edges. */
export function bare(line: string): string {
  return fold(line)
    .replace(/^[^\p{L}\p{N}(["“]{1,8}/u, '')
    .replace(/[^\p{L}\p{N})\]"”!?.]{1,8}$/u, '')
    .replace(/[:.]{1,8}$/, '');
}

/** Whether a line is one of a list of whole lines. */
export function isWhole(list: ReadonlySet<string>, line: string): boolean {
  return list.has(bare(line));
}

const relatedHead = new RegExp(`^(?:${anyOf('related')})$`, 'u');

/** Whether a bare line opens a list in mid-article ("Baca juga") and not one below it ("Populer"). */
export function isRelatedHead(line: string): boolean {
  return relatedHead.test(line);
}
