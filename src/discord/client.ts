// The discord.js client: what it asks Discord for, and what it keeps.
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** @param api where Discord's API is, when not at Discord's own address */
export function createClient(api: string | undefined): Client {
  return new Client({
    // None of them privileged: Discord sends the text of messages that mention the bot without the message-content intent.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel], // without it, direct messages are dropped
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false, // a question that was deleted meanwhile is answered all the same
    // Our messages are in Discord's own shape already; the default would rename each key of each component.
    jsonTransformer: (message) => message,
    // Nothing that was written is needed a second time.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, UserManager: 100 }),
    ...(api === undefined ? {} : { rest: { api } }),
  });
}
