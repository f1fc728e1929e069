// Answers slash and message commands.
import { ApplicationCommandOptionType } from 'discord.js';
import { languages } from '../language/index.ts';
import type { Library } from '../library/library.ts';
import { type Command, optionName, type Request } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { type BotContext, withLibrary } from './context.ts';
import { faultFor } from './fault.ts';
import { localeLanguage } from './locale.ts';
import { type Message, privately } from './message.ts';
import { faultMessage } from './pages.ts';
import { type CommandInteraction, isAskedPrivately } from './put-off.ts';
import { asReply, type Response, respond } from './respond.ts';

const byName = new Map(commands.map((command) => [command.definition.name, command]));

/** @param putOffAt when an answer that is not ready is put off */
export async function onCommand(context: BotContext, interaction: CommandInteraction, putOffAt: number): Promise<void> {
  const command = byName.get(interaction.commandName);
  const isPrivate = isAskedPrivately(interaction);
  const response = answer(context, interaction, command, isPrivate);
  const responding = { log: context.log, putOffAt, where: interaction.commandName };
  await respond(responding, interaction, response);
}

function answer(
  context: BotContext,
  interaction: CommandInteraction,
  command: Command | undefined,
  isPrivate: boolean,
): Response | Promise<Response> {
  const { discord } = languages[localeLanguage(interaction.locale)];
  if (!command) return asReply(faultMessage(discord.unknownCommand));
  const pause = context.cooldown(interaction.user.id);
  if (pause) return asReply(faultMessage(discord.tooFast(pause.until)));
  return withLibrary(context, (library) => asReply(run(context, interaction, command, library, isPrivate)));
}

function run(
  { remember, log, logsQuestions }: BotContext,
  interaction: CommandInteraction,
  command: Command,
  library: Library,
  isPrivate: boolean,
): Message {
  try {
    const request = requestOf(interaction, library, isPrivate, logsQuestions);
    const options = interaction.options.data.map(({ name, value }) => [name, value]);
    const question = [interaction.commandName, request.language, request.target, options];
    if (logsQuestions) log.info({ command: interaction.commandName, options, target: request.target }, 'asked');
    const shown = remember(library, question, () => command.run(request));
    const message = shown({ asker: interaction.user.id, isPrivate });
    return isPrivate ? privately(message) : message;
  } catch (error) {
    return faultFor(error, localeLanguage(interaction.locale), log, interaction.commandName);
  }
}

function requestOf(
  interaction: CommandInteraction,
  library: Library,
  isPrivate: boolean,
  logsQuestions: boolean,
): Request {
  return {
    library,
    logsQuestions,
    // All read a public answer, so it speaks the language of the place; in a direct message there is only the one.
    language: localeLanguage(isPrivate ? interaction.locale : (interaction.guildLocale ?? interaction.locale)),
    option: (key) => {
      const value = given(interaction, optionName(key));
      return typeof value === 'string' ? value : null;
    },
    target: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : null,
  };
}

// A forged or outdated command may bring an option of another type than ours, at which discord.js's own getters throw.
function given(interaction: CommandInteraction, name: string): string | number | boolean | undefined {
  const found = interaction.options.get(name);
  const isPlain =
    found?.type === ApplicationCommandOptionType.String || found?.type === ApplicationCommandOptionType.Boolean;
  return isPlain ? found.value : undefined;
}
