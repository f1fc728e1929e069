// The bot: a connection to Discord, and who answers what comes in over it.
import { Client, Events, GatewayIntentBits, type Interaction, type Message, Options, Partials } from 'discord.js';
import type { Config } from '../config.ts';
import { ExpectedError } from '../expected-error.ts';
import { describeError, type Log } from '../log.ts';
import type { BotContext } from './context.ts';
import { onInteraction } from './on-interaction.ts';
import { onMessage } from './on-message.ts';

export interface BotOptions extends BotContext {
  readonly config: Pick<Config, 'discordToken' | 'discordApiUrl'>;
}

export interface Bot {
  readonly client: Client<true>;
  /** Takes no more questions, finishes those at hand, and leaves. */
  stop(): Promise<void>;
}

/** Why the bot cannot be on Discord at all, with the remedy. */
export class BotError extends ExpectedError {
  override readonly name = 'BotError';
}

/**
 * Connects to Discord and answers there until it is stopped.
 *
 * @throws {BotError} when Discord refuses the token, or cannot be reached
 */
export async function startBot({ config, ...context }: BotOptions): Promise<Bot> {
  if (config.discordToken === undefined) throw new BotError('There is no token. Set DISCORD_TOKEN.');
  const client = createClient(config.discordApiUrl);
  const underway = listen(client, context);
  try {
    await ready(client, config.discordToken);
  } catch (error) {
    await client.destroy();
    throw new BotError(loginProblem(error));
  }
  context.log.info({ user: client.user?.username, servers: client.guilds.cache.size }, 'connected to Discord');
  return { client: client as Client<true>, stop: () => stop(client, underway) };
}

function createClient(api: string | undefined): Client {
  return new Client({
    // None of them privileged: Discord sends the text of messages that mention the bot without the message-content intent.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel], // without it, direct messages are dropped
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false, // a question that was deleted meanwhile is answered all the same
    // Our messages are in Discord's own shape already; the default would rename each key of each component.
    jsonTransformer: (message) => message,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, UserManager: 100 }),
    ...(api === undefined ? {} : { rest: { api } }),
  });
}

/** Answers what comes in; the answers underway are in the set that is returned. */
function listen(client: Client, context: BotContext): Set<Promise<void>> {
  const underway = new Set<Promise<void>>();
  const guarded = (answering: Promise<void>) => {
    const done = answering.catch((error: unknown) => logFault(context.log, error)).finally(() => underway.delete(done));
    underway.add(done);
  };
  client.on(Events.InteractionCreate, (interaction: Interaction) => guarded(onInteraction(context, interaction)));
  client.on(Events.MessageCreate, (message: Message<boolean>) => guarded(onMessage(context, message)));
  client.on(Events.Error, (error) => logFault(context.log, error));
  client.on(Events.Warn, (warning) => context.log.warn({ warning }, 'discord.js warns'));
  return underway;
}

function logFault(log: Log, error: unknown): void {
  log.error({ error: describeError(error) }, 'an error outside any answer');
}

async function ready(client: Client, token: string): Promise<void> {
  const isReady = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await isReady;
}

function loginProblem(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: string };
  if (code === 'TokenInvalid')
    return 'Discord refuses the token. Copy it again from the Bot page of the developer portal into DISCORD_TOKEN.';
  return `Discord cannot be reached: ${message ?? 'no reason given'}`;
}

async function stop(client: Client, underway: ReadonlySet<Promise<void>>): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate);
  client.removeAllListeners(Events.MessageCreate);
  await Promise.all(underway);
  await client.destroy();
}
