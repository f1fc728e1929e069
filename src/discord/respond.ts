// Responds to an interaction: in the first callback where that can be, later where an answer takes long; and bears it when
// Discord does not take the response.
import { setTimeout as delay } from 'node:timers/promises';
import type { ButtonInteraction, ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { describeError, type Log } from '../log.ts';
import { faultFor } from './fault.ts';
import { localeLanguage } from './locale.ts';
import { isPrivate, type Message } from './message.ts';

export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** A message of its own, or other components for the one whose button was pressed. */
export interface Response {
  readonly how: 'reply' | 'update';
  readonly message: Message;
}

/** What the response will most likely be: said when it is put off, since it cannot be changed then. */
export interface Expected {
  readonly how: Response['how'];
  readonly isPrivate: boolean;
}

export interface Responding {
  readonly log: Log;
  /** When a response that is not ready then is put off, as `performance.now()` tells time. */
  readonly putOffAt: number;
  /** For the log: the command or button. */
  readonly where: string;
}

/** Discord's numbers: the message is gone, the 15 minutes are over, unknown interaction, already answered. */
const untellable: readonly unknown[] = [10008, 10015, 10062, 40060];

export function asReply(message: Message): Response {
  return { how: 'reply', message };
}

/** Sends a response, as soon as it is there; one that takes long is announced first. */
export async function respond(
  responding: Responding,
  interaction: CommandInteraction | ButtonInteraction,
  expected: Expected,
  response: Response | Promise<Response>,
): Promise<void> {
  await bearing(responding, interaction, expected, async () => {
    const isReady = !(response instanceof Promise);
    const early = isReady ? response : await Promise.race([response, delay(responding.putOffAt - performance.now())]);
    if (early) await twice(() => send(interaction, early));
    else await sendLate(interaction, expected, response);
  });
}

/**
 * Bears it when Discord refuses what is sent. Came it too late, is the message gone, or has another process of the bot answered, nobody can be told;
 * anything else may be the response's fault, so a plain one is tried.
 */
export async function bearing(
  { log, where }: Responding,
  interaction: CommandInteraction | ButtonInteraction,
  expected: Expected,
  act: () => Promise<unknown>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (untellable.includes(code) || interaction.replied) {
      log.warn({ where, error: describeError(error) }, 'an answer was not taken');
      return;
    }
    const fault = asReply(faultFor(error, localeLanguage(interaction.locale), log, where));
    await (interaction.deferred ? fillIn(interaction, expected, fault) : send(interaction, fault));
  }
}

function send(interaction: CommandInteraction | ButtonInteraction, { how, message }: Response): Promise<unknown> {
  // Whether only one sees it was settled when it was posted and cannot be changed.
  return how === 'update' && interaction.isButton() ? interaction.update(edited(message)) : interaction.reply(message);
}

async function sendLate(
  interaction: CommandInteraction | ButtonInteraction,
  expected: Expected,
  response: Response | Promise<Response>,
): Promise<void> {
  if (expected.how === 'update' && interaction.isButton()) await interaction.deferUpdate();
  else await interaction.deferReply(expected.isPrivate ? { flags: 'Ephemeral' } : {});
  const late = await response;
  await twice(() => fillIn(interaction, expected, late));
}

/** What was put off for all to see cannot become private: it is taken away, and the private message follows. */
async function fillIn(
  interaction: CommandInteraction | ButtonInteraction,
  expected: Expected,
  { how, message }: Response,
): Promise<void> {
  if (how === expected.how && (how === 'update' || isPrivate(message) === expected.isPrivate)) {
    await interaction.editReply(edited(message));
    return;
  }
  if (expected.how === 'reply') await interaction.deleteReply();
  await interaction.followUp(message);
}

function edited({ components }: Message) {
  return { components, flags: 'IsComponentsV2' } as const;
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
