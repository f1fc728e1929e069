// Answers slash commands, in the first callback: an answer takes milliseconds, and deferring would cost a second request.
import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import { languages } from '../language/index.ts';
import { describeError } from '../log.ts';
import type { LanguageCode } from '../model.ts';
import { optionName } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { BotContext } from './context.ts';
import { faultFor } from './fault.ts';
import { type Message, privately } from './message.ts';
import { faultMessage } from './pages.ts';

const byName = new Map(commands.map((command) => [command.definition.name, command]));

export async function onInteraction(context: BotContext, interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  const own = localeLanguage(interaction.locale);
  const message = answer(context, interaction, own);
  try {
    await interaction.reply(message);
  } catch (error) {
    await replyFailed(context, interaction, error, own);
  }
}

/** `id` for Indonesian, English for every other language that Discord can be set to. */
export function localeLanguage(locale: string | null): LanguageCode {
  return locale === 'id' ? 'id' : 'en';
}

function answer(context: BotContext, interaction: ChatInputCommandInteraction, own: LanguageCode): Message {
  const command = byName.get(interaction.commandName);
  if (!command) return faultMessage(languages[own].discord.unknownCommand);
  const isPrivate = interaction.options.getBoolean(optionName('private')) ?? false;
  // All read a public answer, so it speaks the language of the place; in a direct message there is only the one.
  const language = isPrivate ? own : localeLanguage(interaction.guildLocale ?? interaction.locale);
  try {
    const message = command.run({
      library: context.library(),
      language,
      option: (key) => interaction.options.getString(optionName(key)),
    });
    return isPrivate ? privately(message) : message;
  } catch (error) {
    return faultFor(error, own, context.log, interaction.commandName);
  }
}

const unknownInteraction = 10062;
const alreadyAnswered = 40060;

// Too late, or answered by another process of the bot: nobody can be told any more. Anything else may be the message's
// fault, so a plain one is tried.
async function replyFailed(
  { log }: BotContext,
  interaction: ChatInputCommandInteraction,
  error: unknown,
  language: LanguageCode,
): Promise<void> {
  const { code } = error as { code?: unknown };
  if (code === unknownInteraction || code === alreadyAnswered) {
    log.warn({ where: interaction.commandName, error: describeError(error) }, 'the answer came too late');
    return;
  }
  await interaction.reply(faultFor(error, language, log, interaction.commandName));
}
