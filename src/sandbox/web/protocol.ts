// What the page and the server say to each other. Types only: the page's scripts read them as well.
import type { APIApplicationCommand, APIMessage, APIUser } from 'discord.js';

/** The address of each thing that a member can do; all take POST with JSON. */
export const paths = {
  events: '/sandbox/events',
  say: '/sandbox/say',
  command: '/sandbox/command',
  suggest: '/sandbox/suggest',
  apply: '/sandbox/apply',
  press: '/sandbox/press',
  submit: '/sandbox/submit',
  dismiss: '/sandbox/dismiss',
  language: '/sandbox/language',
  fault: '/sandbox/fault',
} as const;

export type PageLanguage = 'en' | 'id';

export interface PageMember {
  readonly user: APIUser;
  readonly locale: string;
}

export interface PageChannel {
  readonly id: string;
  readonly kind: 'text' | 'thread' | 'direct' | 'elsewhere';
  readonly name: string;
}

/** All but the messages: sent whole whenever it changes. */
export interface Place {
  readonly guild: { readonly id: string; readonly name: string; readonly locale: string };
  readonly bot: APIUser;
  /** Whether the bot is connected. */
  readonly isOnline: boolean;
  readonly viewer: PageMember;
  readonly members: readonly PageMember[];
  readonly channels: readonly PageChannel[];
  readonly commands: readonly APIApplicationCommand[];
  readonly examples: Readonly<Record<PageLanguage, readonly string[]>>;
  /** Faults that wait for something to happen to. */
  readonly armed: readonly FaultName[];
}

/** What the server tells the page, one each event. */
export type PageEvent =
  | { readonly type: 'place'; readonly place: Place }
  /** All that the viewer can see, when the page connects. */
  | { readonly type: 'messages'; readonly messages: readonly APIMessage[] }
  | { readonly type: 'message'; readonly message: APIMessage }
  | { readonly type: 'gone'; readonly id: string };

/** What became of a command, or of a button that was pressed. */
export type Outcome =
  | { readonly outcome: 'answered' }
  /** A form to fill in; its interaction's token. */
  | { readonly outcome: 'form'; readonly token: string; readonly form: unknown }
  /** The bot did not answer within three seconds. */
  | { readonly outcome: 'failed' };

export const faultNames = [
  'drop',
  'reconnect',
  'invalidate',
  'slow',
  'late',
  'rate-limit',
  'unavailable',
  'hang-up',
  'duplicate',
  'malformed',
] as const;
export type FaultName = (typeof faultNames)[number];
