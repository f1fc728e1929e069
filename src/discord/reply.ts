// Replies to an interaction, and bears it when Discord does not take the reply.
import type { InteractionReplyOptions } from 'discord.js';
import { describeError, type Log } from '../log.ts';
import { faultFor } from './fault.ts';
import { localeLanguage } from './locale.ts';
import type { Message } from './message.ts';

/** What of an interaction is needed to reply to it. */
export interface Repliable {
  readonly locale: string;
  readonly replied: boolean;
  reply(message: InteractionReplyOptions): Promise<unknown>;
}

const unknownInteraction = 10062;
const alreadyAnswered = 40060;

/** @param where for the log: the command or button */
export async function reply(log: Log, interaction: Repliable, where: string, message: Message): Promise<void> {
  await answering(log, interaction, where, () => interaction.reply(message));
}

/**
 * Answers an interaction in any way. When Discord refuses the answer because it came too late, or because another process of
 * the bot has given one, nobody can be told; anything else may be the answer's fault, so a plain one is tried.
 */
export async function answering(
  log: Log,
  interaction: Repliable,
  where: string,
  answer: () => Promise<unknown>,
): Promise<void> {
  try {
    await twice(answer);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === unknownInteraction || code === alreadyAnswered || interaction.replied) {
      log.warn({ where, error: describeError(error) }, 'an answer was not taken');
      return;
    }
    await interaction.reply(faultFor(error, localeLanguage(interaction.locale), log, where));
  }
}

/**
 * Sends once more what got no answer at all: discord.js repeats what Discord could not serve, but not what the network lost.
 * Should the first have arrived, Discord takes no second one: an interaction has one answer, a reply one nonce.
 */
export async function twice<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const wasAnswered = (error as { status?: unknown }).status !== undefined;
    if (wasAnswered) throw error;
    return send();
  }
}
