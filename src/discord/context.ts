// What every handler of the bot is given.
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { Cooldown } from './cooldown.ts';
import type { Remember } from './memory.ts';

export interface BotContext {
  /** The library as of now: a changed corpus replaces it in one assignment. A promise as long as the first is being read. */
  readonly library: () => Library | Promise<Library>;
  readonly log: Log;
  readonly cooldown: Cooldown;
  readonly remember: Remember;
  /** Whether the operator has questions written to the log; who asked never is. */
  readonly logsQuestions: boolean;
}

/** Does something with the library: at once where it is there, since most answers are ready before anything could be put off. */
export function withLibrary<T>({ library }: Pick<BotContext, 'library'>, use: (library: Library) => T): T | Promise<T> {
  const current = library();
  return current instanceof Promise ? current.then(use) : use(current);
}
