// The least a bot can do: it answers every interaction and every mention with "pong". What Kutipan costs is measured against it.
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const api = process.env.DISCORD_API_URL ?? '';
const client = new Client({ intents: [Guilds, GuildMessages, DirectMessages], rest: { api } });
const tell = (error: Error) => process.stderr.write(`${error.message}\n`);
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isRepliable()) interaction.reply('pong').catch(tell);
  else if (interaction.isAutocomplete()) interaction.respond([]).catch(tell);
});
client.on(Events.MessageCreate, (message) => {
  if (client.user && message.mentions.has(client.user)) message.reply('pong').catch(tell);
});
client.once(Events.ClientReady, () => process.stderr.write('connected to Discord\n'));
await client.login(process.env.DISCORD_TOKEN);
