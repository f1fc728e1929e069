// What a button carries in its custom_id. All that is needed to answer a press stands there, so nothing has to be remembered.
import { languages } from '../language/index.ts';
import type { LanguageCode } from '../model.ts';
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

export interface ContextButton {
  readonly kind: 'context';
  readonly language: LanguageCode;
  /** Tells it apart from the others of the message, should two findings have one reference. */
  readonly at: number;
  readonly reference: string;
}

export interface DeleteButton {
  readonly kind: 'delete';
  readonly asker: string;
}

/** Turning a timeline. Its entries are too many for references, so it carries what was asked; that may be too long for it. */
export interface TimelineButton {
  readonly kind: 'earlier' | 'later';
  readonly asker: string;
  /** The first entry of the page, from 0. */
  readonly from: number;
  readonly request: TimelineRequest;
}

export type Button = PageButton | ContextButton | DeleteButton | TimelineButton;

// Another version of the layout below gets another first character, so that old buttons are known as old.
const version = '1';
const letters = { previous: 'p', next: 'n', share: 's', context: 'c', delete: 'd', earlier: 'e', later: 'l' } as const;
const codes = Object.keys(languages) as LanguageCode[];
const idWidth = 11; // 64 bits

/** At most 97 characters with nine references; longer than Discord takes only where a timeline was asked for in many words. */
export function buttonId(button: Button): string {
  const start = version + letters[button.kind];
  switch (button.kind) {
    case 'context':
      return start + toDigits(codes.indexOf(button.language), 1) + toDigits(button.at, 1) + button.reference;
    case 'delete':
      return start + askerDigits(button.asker);
    case 'earlier':
    case 'later':
      return start + askerDigits(button.asker) + toDigits(button.from, 3) + requestDigits(button.request);
    default: {
      const flags = codes.indexOf(button.language) * 4 + (button.found ? 2 : 0) + (button.hasHead ? 1 : 0);
      return (
        start + askerDigits(button.asker) + toDigits(flags, 1) + toDigits(button.from, 1) + button.references.join('')
      );
    }
  }
}

/** The button that a custom_id stands for, or null when it is of another version or no button of ours. */
export function readButtonId(id: string): Button | null {
  const kind = kindOf(id);
  const rest = id.slice(2);
  if (kind === null) return null;
  if (kind === 'context') return readContext(rest);
  const asker = fromDigits(rest.slice(0, idWidth))?.toString();
  if (asker === undefined || rest.length < idWidth) return null;
  if (kind === 'delete') return { kind, asker };
  const more = rest.slice(idWidth);
  return isTurn(kind) ? readTurn(kind, asker, more) : readPage(kind, asker, more);
}

function kindOf(id: string): Button['kind'] | null {
  if (id.charAt(0) !== version) return null;
  const found = Object.entries(letters).find(([, letter]) => letter === id.charAt(1));
  return found ? (found[0] as Button['kind']) : null;
}

function readContext(rest: string): ContextButton | null {
  const language = codes[Number(fromDigits(rest.slice(0, 1)) ?? -1)];
  const at = fromDigits(rest.slice(1, 2));
  const reference = rest.slice(2);
  if (!language || at === null || reference.length !== referenceLength) return null;
  return { kind: 'context', language, at: Number(at), reference };
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

function isTurn(kind: Button['kind']): kind is TimelineButton['kind'] {
  return kind === 'earlier' || kind === 'later';
}

function readTurn(kind: TimelineButton['kind'], asker: string, rest: string): TimelineButton | null {
  const from = fromDigits(rest.slice(0, 3));
  const request = readRequest(rest.slice(3));
  return from === null || request === null ? null : { kind, asker, from: Number(from), request };
}

function inPieces(text: string): string[] {
  const count = Math.ceil(text.length / referenceLength);
  return Array.from({ length: count }, (_, i) => text.slice(i * referenceLength, (i + 1) * referenceLength));
}

function askerDigits(asker: string): string {
  return toDigits(/^\d+$/.test(asker) ? BigInt(asker) : 0, idWidth);
}
