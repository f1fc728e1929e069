// What the page shows, and how what the server tells changes it. Pure: the same events give the same page.
import type { APIMessage } from 'discord.js';
import type { PageChannel, PageEvent, Place } from '../web/protocol.ts';

export interface State {
  readonly place: Place | null;
  /** The channel that is open; null until the first place is known. */
  readonly channel: string | null;
  /** By id, the oldest first. */
  readonly messages: ReadonlyMap<string, APIMessage>;
  /** Commands that the bot did not answer, where they were used. */
  readonly failures: readonly Failure[];
  /** Messages with a button that did nothing. */
  readonly failed: ReadonlySet<string>;
  readonly isConnected: boolean;
}

export interface Failure {
  readonly channel: string;
  readonly command: string;
  /** ISO time. */
  readonly at: string;
}

export const initial: State = {
  place: null,
  channel: null,
  messages: new Map(),
  failures: [],
  failed: new Set(),
  isConnected: true,
};

export function reduce(state: State, event: PageEvent): State {
  switch (event.type) {
    case 'place':
      return { ...state, place: event.place, channel: openChannel(state.channel, event.place.channels) };
    case 'messages':
      return { ...state, messages: new Map(event.messages.map((message) => [message.id, message])), isConnected: true };
    case 'message': {
      const { id } = event.message;
      const failed = new Set([...state.failed].filter((each) => each !== id));
      return { ...state, messages: new Map([...state.messages, [id, event.message]]), failed };
    }
    case 'gone':
      return { ...state, messages: new Map([...state.messages].filter(([id]) => id !== event.id)) };
  }
}

/** The channel stays open, unless it is another member's direct messages. */
function openChannel(id: string | null, channels: readonly PageChannel[]): string | null {
  return channels.some((channel) => channel.id === id) ? id : (channels[0]?.id ?? null);
}

export function messagesIn({ messages, channel }: State): APIMessage[] {
  return [...messages.values()].filter((message) => message.channel_id === channel);
}
