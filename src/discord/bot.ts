// The bot: a connection to Discord, and who answers what comes in over it.
import { setTimeout as delay } from 'node:timers/promises';
import { type Client, Events, GatewayCloseCodes, type Interaction, type Message } from 'discord.js';
import type { Config } from '../config.ts';
import { describeError, type Log } from '../log.ts';
import { createClient } from './client.ts';
import type { BotContext } from './context.ts';
import { createCooldown } from './cooldown.ts';
import { connectionProblem, DiscordError, refusedToken, ShutOutError } from './discord-error.ts';
import { headStart, loading } from './loading.ts';

export interface BotOptions extends Pick<BotContext, 'desk' | 'log'> {
  readonly config: Pick<Config, 'discordToken' | 'discordApiUrl' | 'logsQuestions'>;
  /** Milliseconds until an answer that is not ready is put off. */
  readonly patience?: number;
  /** Is told of everything that was dealt with, and how long that took. */
  readonly dealt?: (kind: string, seconds: number) => void;
}

/** Half of the three seconds that Discord waits for a first sign: the rest is for the way there, and for a busy process. */
const usualPatience = 1500;

export interface Bot {
  readonly client: Client<true>;
  /** Resolves when Discord shuts the bot out for good, as when its token is reset. */
  readonly lost: Promise<DiscordError>;
  /** Takes no more questions, finishes those at hand, and leaves. */
  stop(): Promise<void>;
}

/**
 * Connects to Discord and answers there until it is stopped.
 *
 * @throws {DiscordError} when Discord refuses the token, or cannot be reached
 */
export async function startBot({ config, patience = usualPatience, dealt, ...given }: BotOptions): Promise<Bot> {
  const logsQuestions = config.logsQuestions ?? false;
  const context = { ...given, logsQuestions, cooldown: createCooldown() };
  if (config.discordToken === undefined) throw new DiscordError('There is no token. Set DISCORD_TOKEN.');
  const client = createClient(config.discordApiUrl);
  const underway = listen(client, context, { patience, dealt: dealt ?? (() => {}) });
  try {
    await ready(client, config.discordToken);
  } catch (error) {
    await client.destroy();
    throw connectionProblem(error);
  }
  context.log.info({ user: client.user?.username, servers: client.guilds.cache.size }, 'connected to Discord');
  return { client: client as Client<true>, lost: shutOut(client), stop: () => stop(client, underway) };
}

// Replies to messages leave at 50 a second; more than this wait for over ten seconds, and nobody waits that long.
const mostUnderway = 600;

async function loadHandlers() {
  await delay(headStart);
  const { onInteraction } = await import('./on-interaction.ts');
  const { onMessage } = await import('./on-message.ts');
  return { onInteraction, onMessage };
}

type Listening = Required<Pick<BotOptions, 'patience' | 'dealt'>>;

/** Answers what comes in; the answers underway are in the set that is returned. */
function listen(client: Client, context: BotContext, { patience, dealt }: Listening): ReadonlySet<Promise<void>> {
  const underway = new Set<Promise<void>>();
  const handlers = loading(loadHandlers(), patience);
  /** @param answering whether it was anything for the bot */
  const guard = (id: string, kind: string, answering: Promise<boolean>) => {
    const began = performance.now();
    const tell = (wasOurs: boolean) => {
      if (!wasOurs) return;
      const milliseconds = performance.now() - began;
      dealt(kind, milliseconds / 1000);
      context.log.debug({ id, kind, milliseconds: Math.round(milliseconds) }, 'dealt with');
    };
    const done = answering
      .then(tell, (error: unknown) => logFault(context.log, error))
      .finally(() => underway.delete(done));
    underway.add(done);
  };
  const isBusy = () => underway.size >= mostUnderway;
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    const arrival = { interaction, isBusy: isBusy(), putOffAt: performance.now() + patience };
    const answering = handlers.of(interaction).then(({ onInteraction }) => onInteraction(context, arrival));
    guard(
      interaction.id,
      kindOf(interaction),
      answering.then(() => true),
    );
  });
  client.on(Events.MessageCreate, (message: Message<boolean>) => {
    if (isBusy()) return;
    guard(
      message.id,
      'mention',
      handlers.all.then(({ onMessage }) => onMessage(context, message)),
    );
  });
  // Without a listener for `error`, the first one would end the process.
  client.on(Events.Error, (error) => logFault(context.log, error));
  client.on(Events.ShardError, (error) => context.log.warn({ error: describeError(error) }, 'the connection broke'));
  client.on(Events.ShardReconnecting, () => context.log.info('reconnecting'));
  return underway;
}

/** For the log and the metrics; never what was asked. */
function kindOf(interaction: Interaction): string {
  if (interaction.isCommand()) return interaction.commandName;
  if (interaction.isAutocomplete()) return 'autocomplete';
  return interaction.isButton() ? 'button' : 'other';
}

function logFault(log: Log, error: unknown): void {
  log.error({ error: describeError(error) }, 'an error outside any answer');
}

async function ready(client: Client, token: string): Promise<void> {
  const isReady = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await isReady;
}

// Only for reasons that trying again cannot mend. Logging in over and over would use up the 1000 log-ins a day.
function shutOut(client: Client): Promise<DiscordError> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) =>
      resolve(
        new ShutOutError(
          code === GatewayCloseCodes.AuthenticationFailed
            ? refusedToken
            : `Discord closed the connection for good (code ${code}).`,
        ),
      ),
    );
  });
}

/** Milliseconds. Discord may have told us to wait for minutes; whoever stops the process does not. */
const longestFarewell = 5000;

async function stop(client: Client, underway: ReadonlySet<Promise<void>>): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate);
  client.removeAllListeners(Events.MessageCreate);
  client.removeAllListeners(Events.ShardReconnecting); // as discord.js calls it when a connection is closed
  await Promise.race([Promise.all(underway), delay(longestFarewell, undefined, { ref: false })]);
  await client.destroy();
}
