// What every part of the page is given: the state, a way to change it, and the words of whoever is using it.
import type { Place } from '../web/protocol.ts';
import type { Reading } from './markdown/draw.ts';
import { Refused } from './server.ts';
import type { State } from './state.ts';
import { pageLanguage, pageWords } from './words/index.ts';
import type { PageWords } from './words/words.ts';

export interface App {
  readonly state: () => State;
  readonly change: (change: (state: State) => State) => void;
  /** Takes the part of another member. */
  readonly become: (member: string) => void;
  /** Says something that went wrong, for a few seconds. */
  readonly tell: (words: string) => void;
}

export function placeOf({ state }: App): Place {
  const { place } = state();
  if (!place) throw new Error('The place is not known yet');
  return place;
}

export function wordsOf(app: App): PageWords {
  return pageWords[pageLanguage(app.state().place?.viewer.locale ?? navigator.language)];
}

/** Mentions and times, as the viewer reads them. */
export function readingOf(app: App): Reading {
  const { viewer, members, bot, channels } = placeOf(app);
  const names = new Map([...members.map(({ user }) => user), bot].map(({ id, username }) => [id, username]));
  const channelNames = new Map(channels.map(({ id, name }) => [id, name]));
  return {
    locale: viewer.locale,
    nameOf: (kind, id) => (kind === 'channel' ? channelNames : names).get(id) ?? null,
  };
}

/** Does something on the server; what it refuses is told, and everything else is a fault of the connection. */
export async function attempt<T>(app: App, deed: () => Promise<T>): Promise<T | null> {
  try {
    return await deed();
  } catch (error) {
    app.tell(error instanceof Refused ? error.message : wordsOf(app).unreachable);
    return null;
  }
}
