// Answers slash and message commands.
import { ApplicationCommandOptionType } from 'discord.js';
import type { OptionKey } from '../language/discord-phrases.ts';
import { languages } from '../language/index.ts';
import { messageFor } from './addressed.ts';
import { keyOfOption } from './commands/command.ts';
import type { BotContext } from './context.ts';
import type { CommandAsked, Filled } from './desk/asked.ts';
import { when } from './desk/desk.ts';
import { localeLanguage } from './locale.ts';
import { asReply, type Response } from './message.ts';
import { faultMessage } from './pages.ts';
import { type CommandInteraction, isAskedPrivately } from './put-off.ts';
import { respond } from './respond.ts';

/** @param putOffAt when an answer that is not ready is put off */
export async function onCommand(context: BotContext, interaction: CommandInteraction, putOffAt: number): Promise<void> {
  const responding = { log: context.log, putOffAt, where: interaction.commandName };
  await respond(responding, interaction, answer(context, interaction));
}

function answer(context: BotContext, interaction: CommandInteraction): Response | Promise<Response> {
  const { desk, log, logsQuestions } = context;
  const language = localeLanguage(interaction.locale);
  const pause = context.cooldown(interaction.user.id);
  if (pause) return asReply(faultMessage(languages[language].discord.tooFast(pause.until)));
  const asked = askedBy(interaction, logsQuestions);
  const { command, filled, target } = asked;
  if (logsQuestions) log.info({ command, filled, target }, 'asked');
  const reading = { language, log, where: command };
  return when(desk.ask('command', asked), (outcome) => asReply(messageFor(outcome, interaction.user.id, reading)));
}

function askedBy(interaction: CommandInteraction, logsQuestions: boolean): CommandAsked {
  const isPrivate = isAskedPrivately(interaction);
  return {
    command: interaction.commandName,
    filled: filledIn(interaction),
    target: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : null,
    // All read a public answer, so it speaks the language of the place; in a direct message there is only the one.
    language: localeLanguage(isPrivate ? interaction.locale : (interaction.guildLocale ?? interaction.locale)),
    isPrivate,
    logsQuestions,
  };
}

// A forged or outdated command may bring an option of another type than ours, at which discord.js's own getters throw.
function filledIn({ options }: CommandInteraction): Filled {
  const texts = options.data.flatMap(({ name, type, value }): [OptionKey, string][] => {
    const key = keyOfOption(name);
    const isText = type === ApplicationCommandOptionType.String && typeof value === 'string';
    return key !== null && isText ? [[key, value]] : [];
  });
  return Object.fromEntries(texts);
}
