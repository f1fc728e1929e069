// What every handler of the bot is given.
import type { Log } from '../log.ts';
import type { Cooldown } from './cooldown.ts';
import type { Desk } from './desk/desk.ts';

export interface BotContext {
  readonly desk: Desk;
  readonly log: Log;
  readonly cooldown: Cooldown;
  /** Whether the operator has questions written to the log; who asked never is. */
  readonly logsQuestions: boolean;
}
