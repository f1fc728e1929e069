// What every handler of the bot is given.
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { Cooldown } from './cooldown.ts';

export interface BotContext {
  /** The library as of now: a changed corpus replaces it in one assignment. */
  readonly library: () => Library;
  readonly log: Log;
  readonly cooldown: Cooldown;
}
