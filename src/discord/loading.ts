// Loads what answers beside the log-in, and puts off those who ask before it is there.
import { setTimeout as delay } from 'node:timers/promises';
import type { Interaction } from 'discord.js';
import { isAnswerable, putOff } from './put-off.ts';

/**
 * Milliseconds. Loading, mostly the words of both languages, keeps the process busy; logging in is mostly waiting. So the log-in
 * goes first, and what it waits for longer than this is waited for while the rest is loaded.
 */
export const headStart = 250;

/** What is being loaded; `of` says for whom it is wanted, so that they can be put off should it take longer than the patience. */
export interface Loading<T> {
  readonly all: Promise<T>;
  readonly of: (interaction: Interaction) => Promise<T>;
}

/** @param patience milliseconds */
export function loading<T>(all: Promise<T>, patience: number): Loading<T> {
  let isLoaded = false;
  const noteLoaded = () => {
    isLoaded = true;
  };
  // Whoever waits for it is told when it fails.
  all.then(noteLoaded, () => {});
  return {
    all,
    of: async (interaction) => {
      if (isLoaded || !isAnswerable(interaction)) return all;
      const isLate = await Promise.race([all.then(() => false), delay(patience, true)]);
      if (isLate) await putOff(interaction);
      return all;
    },
  };
}
