// Responds to an interaction: in the first callback where that can be, later where an answer takes long; and bears it when
// Discord does not take the response.
import { setTimeout as delay } from 'node:timers/promises';
import { describeError, type Log } from '../log.ts';
import { faultFor } from './fault.ts';
import { localeLanguage } from './locale.ts';
import { asReply, isPrivate, type Message, type Response } from './message.ts';
import { type Answerable, isAskedPrivately, putOff } from './put-off.ts';

export interface Responding {
  readonly log: Log;
  /** When a response that is not ready then is put off, as `performance.now()` tells time. */
  readonly putOffAt: number;
  /** For the log: the command or button. */
  readonly where: string;
}

/** Discord's numbers: the message is gone, the 15 minutes are over, unknown interaction, already answered. */
const untellable: readonly unknown[] = [10008, 10015, 10062, 40060];

/** Sends a response, as soon as it is there; one that takes long is announced first. */
export async function respond(
  responding: Responding,
  interaction: Answerable,
  response: Response | Promise<Response>,
): Promise<void> {
  await bearing(responding, interaction, async () => {
    const isLate = interaction.deferred || !(await inTime(response, responding.putOffAt));
    if (isLate && !interaction.deferred) await putOff(interaction);
    const ready = await response;
    await twice(() => send(interaction, ready));
  });
}

async function inTime(response: Response | Promise<Response>, putOffAt: number): Promise<boolean> {
  if (!(response instanceof Promise)) return true;
  return (await Promise.race([response, delay(putOffAt - performance.now())])) !== undefined;
}

/**
 * Bears it when Discord refuses what is sent. Came it too late, is the message gone, or has another process of the bot answered,
 * nobody can be told; anything else may be the response's fault, so a plain one is tried.
 */
export async function bearing(
  { log, where }: Responding,
  interaction: Answerable,
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
    const language = localeLanguage(interaction.locale);
    await send(interaction, asReply(faultFor(error, { language, log, where })));
  }
}

async function send(interaction: Answerable, response: Response): Promise<unknown> {
  if (interaction.deferred) return fillIn(interaction, response);
  const { how, message } = response;
  // Whether only one sees it was settled when it was posted and cannot be changed.
  return how === 'update' && interaction.isButton() ? interaction.update(edited(message)) : interaction.reply(message);
}

/** What was put off for all to see cannot become private: it is taken away, and the private message follows. */
async function fillIn(interaction: Answerable, { how, message }: Response): Promise<unknown> {
  const fits = interaction.isButton() ? how === 'update' : isPrivate(message) === isAskedPrivately(interaction);
  if (fits) return interaction.editReply(edited(message));
  if (!interaction.isButton()) await interaction.deleteReply();
  return interaction.followUp(message);
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
