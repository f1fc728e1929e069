// What a button carries in its custom_id. All that is needed to answer a press stands there, so nothing has to be remembered.
import { languages } from '../language/index.ts';
import type { LanguageCode } from '../model.ts';
import { coverageMarkLength } from './coverage-mark.ts';
import { fromDigits, toDigits } from './digits.ts';
import { referenceLength } from './reference.ts';
import { readRequest, requestDigits, type TimelineRequest } from './timeline-request.ts';

/** Turning to a page, or sharing it: the whole view except its head, which stands in the message. */
export interface PageButton {
  readonly kind: 'previous' | 'next' | 'share';
  /** Who may press it. */
  readonly asker: string;
  readonly language: LanguageCode;
  readonly found: boolean;
  readonly hasHead: boolean;
  /** The finding that the page begins with, from 0. */
  readonly from: number;
  readonly references: readonly string[];
}

/** Showing the paragraph of a finding, or reading on in it. */
export interface ContextButton {
  readonly kind: 'context' | 'read';
  readonly language: LanguageCode;
  /** `context`: tells it apart from the others of the message, should two findings have one reference. `read`: which part. */
  readonly at: number;
  readonly reference: string;
}

export interface DeleteButton {
  readonly kind: 'delete';
  readonly asker: string;
}

/** Turning or sharing a timeline. Its entries are too many for references, so it carries what was asked; that may be too long. */
export interface TimelineButton {
  readonly kind: 'earlier' | 'later' | 'shareTimeline';
  readonly asker: string;
  /** The first entry of the page, from 0. */
  readonly from: number;
  /** Of what the page was made: an entry's number means another one elsewhere. */
  readonly coverage: string;
  readonly request: TimelineRequest;
}

export const listNames = ['sources', 'speakers', 'about'] as const;
export type ListName = (typeof listNames)[number];

/** Turning or sharing what tells of the coverage as a whole. */
export interface ListButton {
  readonly kind: 'listBack' | 'listOn' | 'shareList';
  readonly asker: string;
  readonly from: number;
  readonly coverage: string;
  readonly list: ListName;
  readonly language: LanguageCode;
}

export type Button = PageButton | ContextButton | DeleteButton | TimelineButton | ListButton;
type Kind = Button['kind'];

// Another version of the layout below gets another first character, so that old buttons are known as old.
const version = '2';
const letters: Readonly<Record<Kind, string>> = {
  previous: 'p',
  next: 'n',
  share: 's',
  context: 'c',
  read: 'r',
  delete: 'd',
  earlier: 'e',
  later: 'l',
  shareTimeline: 't',
  listBack: 'b',
  listOn: 'o',
  shareList: 'h',
};
const codes = Object.keys(languages) as LanguageCode[];
const idWidth = 11; // 64 bits
const fromWidth = 3;

/** Stands for the asker in what is drawn for whoever asks, since a remembered answer is shown to many. */
export const nobody = '0';

/** The same custom_id with another asker; one that is for everybody stays as it is. */
export function withAsker(id: string, asker: string): string {
  const isAnybodys = id.charAt(1) === letters.context || id.charAt(1) === letters.read;
  return isAnybodys ? id : id.slice(0, 2) + askerDigits(asker) + id.slice(2 + idWidth);
}

/** At most 97 characters with nine references; longer than Discord takes only where a timeline was asked for in many words. */
export function buttonId(button: Button): string {
  return version + letters[button.kind] + bodyOf(button);
}

function bodyOf(button: Button): string {
  switch (button.kind) {
    case 'context':
    case 'read':
      return languageDigit(button.language) + toDigits(button.at, 1) + button.reference;
    case 'delete':
      return askerDigits(button.asker);
    case 'earlier':
    case 'later':
    case 'shareTimeline':
      return placeDigits(button) + requestDigits(button.request);
    case 'listBack':
    case 'listOn':
    case 'shareList':
      return placeDigits(button) + toDigits(listNames.indexOf(button.list), 1) + languageDigit(button.language);
    default:
      return askerDigits(button.asker) + flagsOf(button) + toDigits(button.from, 1) + button.references.join('');
  }
}

const languageDigit = (language: LanguageCode) => toDigits(codes.indexOf(language), 1);

function flagsOf({ language, found, hasHead }: PageButton): string {
  return toDigits(codes.indexOf(language) * 4 + (found ? 2 : 0) + (hasHead ? 1 : 0), 1);
}

function placeDigits({ asker, from, coverage }: TimelineButton | ListButton): string {
  return askerDigits(asker) + toDigits(from, fromWidth) + coverage;
}

function askerDigits(asker: string): string {
  return toDigits(/^\d+$/.test(asker) ? BigInt(asker) : 0, idWidth);
}

/** The button that a custom_id stands for, or null when it is of another version or no button of ours. */
export function readButtonId(id: string): Button | null {
  const kind = kindOf(id);
  const rest = id.slice(2);
  if (kind === null) return null;
  if (kind === 'context' || kind === 'read') return readContext(kind, rest);
  const asker = fromDigits(rest.slice(0, idWidth))?.toString();
  if (asker === undefined || rest.length < idWidth) return null;
  if (kind === 'delete') return { kind, asker };
  const more = rest.slice(idWidth);
  return isPageKind(kind) ? readPage(kind, asker, more) : readPlaced(kind, asker, more);
}

function kindOf(id: string): Kind | null {
  if (id.charAt(0) !== version) return null;
  const found = Object.entries(letters).find(([, letter]) => letter === id.charAt(1));
  return found ? (found[0] as Kind) : null;
}

function isPageKind(kind: Kind): kind is PageButton['kind'] {
  return kind === 'previous' || kind === 'next' || kind === 'share';
}

function readContext(kind: ContextButton['kind'], rest: string): ContextButton | null {
  const language = readLanguage(rest.slice(0, 1));
  const at = fromDigits(rest.slice(1, 2));
  const reference = rest.slice(2);
  if (language === null || at === null || reference.length !== referenceLength) return null;
  return { kind, language, at: Number(at), reference };
}

function readPage(kind: PageButton['kind'], asker: string, rest: string): PageButton | null {
  const [flags, from] = [fromDigits(rest.slice(0, 1)), fromDigits(rest.slice(1, 2))];
  if (flags === null || from === null) return null;
  const language = codes[Number(flags) >> 2];
  const references = inPieces(rest.slice(2));
  const fits = references.length > Number(from) && references.every(({ length }) => length === referenceLength);
  if (!language || !fits) return null;
  const found = (Number(flags) & 2) !== 0;
  return { kind, asker, language, found, hasHead: (Number(flags) & 1) !== 0, from: Number(from), references };
}

function readPlaced(
  kind: (TimelineButton | ListButton)['kind'],
  asker: string,
  rest: string,
): TimelineButton | ListButton | null {
  const from = fromDigits(rest.slice(0, fromWidth));
  const coverage = rest.slice(fromWidth, fromWidth + coverageMarkLength);
  const more = rest.slice(fromWidth + coverageMarkLength);
  if (from === null) return null;
  const place = { asker, from: Number(from), coverage };
  if (kind === 'earlier' || kind === 'later' || kind === 'shareTimeline') {
    const request = readRequest(more);
    return request && { kind, ...place, request };
  }
  const list = listNames[Number(fromDigits(more.slice(0, 1)) ?? -1)];
  const language = readLanguage(more.slice(1));
  return list && language ? { kind, ...place, list, language } : null;
}

function readLanguage(digit: string): LanguageCode | null {
  return codes[Number(fromDigits(digit) ?? -1)] ?? null;
}

function inPieces(text: string): string[] {
  const count = Math.ceil(text.length / referenceLength);
  return Array.from({ length: count }, (_, i) => text.slice(i * referenceLength, (i + 1) * referenceLength));
}
