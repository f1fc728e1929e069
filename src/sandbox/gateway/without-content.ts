// The message-content intent: without it, Discord sends a bot the text of its own messages, of direct messages and of those
// that mention it, and of all others only that they were written.
import { GatewayIntentBits } from 'discord.js';

interface Written {
  readonly guild_id?: string;
  readonly author?: { readonly id: string };
  readonly mentions?: readonly { readonly id: string }[];
}

/** The data of an event as a bot with these intents gets it. */
export function withoutContent(name: string, data: unknown, intents: number, bot: string): unknown {
  if (!name.startsWith('MESSAGE_') || (intents & GatewayIntentBits.MessageContent) !== 0) return data;
  const { guild_id: guild, author, mentions = [] } = data as Written;
  const isForBot = guild === undefined || author?.id === bot || mentions.some(({ id }) => id === bot);
  if (isForBot || author === undefined) return data;
  return { ...(data as object), content: '', embeds: [], attachments: [], components: [] };
}
