// The discord.js client: what it asks Discord for, and what it keeps.
import { type CacheWithLimitsOptions, Client, GatewayIntentBits, Options, Partials } from 'discord.js';

const isBot = ({ id, client }: { readonly id: string; readonly client: Client }) => id === client.user?.id;
const few = { maxSize: 100, keepOverLimit: isBot };

// Nothing that was written, and nobody who wrote it, is needed a second time; unlimited, members add up to a leak.
const caches: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  ReactionManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  GuildMemberManager: few,
  UserManager: few,
};

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
    makeCache: Options.cacheWithLimits(caches),
    ...(api === undefined ? {} : { rest: { api } }),
  });
}
