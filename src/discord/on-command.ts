// Answers slash and message commands, in the first callback: an answer takes milliseconds, and deferring would cost a second
// request.
import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { languages } from '../language/index.ts';
import type { LanguageCode } from '../model.ts';
import { type Command, optionName, type Request } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { BotContext } from './context.ts';
import { faultFor } from './fault.ts';
import { localeLanguage } from './locale.ts';
import { type Message, privately } from './message.ts';
import { faultMessage } from './pages.ts';
import { reply } from './reply.ts';

export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

const byName = new Map(commands.map((command) => [command.definition.name, command]));

export async function onCommand(context: BotContext, interaction: CommandInteraction): Promise<void> {
  const own = localeLanguage(interaction.locale);
  await reply(context.log, interaction, interaction.commandName, answer(context, interaction, own));
}

function answer(context: BotContext, interaction: CommandInteraction, own: LanguageCode): Message {
  const { discord } = languages[own];
  const command = byName.get(interaction.commandName);
  if (!command) return faultMessage(discord.unknownCommand);
  const pause = context.cooldown(interaction.user.id);
  if (pause) return faultMessage(discord.tooFast(pause.until));
  try {
    const request = requestOf(context, interaction, command, own);
    const message = command.run(request);
    return request.audience.isPrivate ? privately(message) : message;
  } catch (error) {
    return faultFor(error, own, context.log, interaction.commandName);
  }
}

function requestOf(context: BotContext, interaction: CommandInteraction, command: Command, own: LanguageCode): Request {
  const isPrivate = command.isPrivate ?? given(interaction, optionName('private')) === true;
  return {
    library: context.library(),
    // All read a public answer, so it speaks the language of the place; in a direct message there is only the one.
    language: isPrivate ? own : localeLanguage(interaction.guildLocale ?? interaction.locale),
    option: (key) => {
      const value = given(interaction, optionName(key));
      return typeof value === 'string' ? value : null;
    },
    target: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : null,
    audience: { asker: interaction.user.id, isPrivate },
  };
}

// A forged or outdated command may bring an option of another type than ours, at which discord.js's own getters throw.
function given(interaction: CommandInteraction, name: string): string | number | boolean | undefined {
  const found = interaction.options.get(name);
  const isPlain =
    found?.type === ApplicationCommandOptionType.String || found?.type === ApplicationCommandOptionType.Boolean;
  return isPlain ? found.value : undefined;
}
