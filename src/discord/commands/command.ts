// What a command is: how Discord is told of it, and a pure function from what was filled in to an answer.
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandKey, DiscordPhrases, Named, OptionKey } from '../../language/discord-phrases.ts';
import { languages } from '../../language/index.ts';
import type { Library } from '../../library/library.ts';
import type { LanguageCode } from '../../model.ts';
import type { CommandAsked } from '../desk/asked.ts';
import type { Message } from '../message.ts';

export interface Command {
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  readonly run: (request: Request) => Message;
}

/** A command as a member sent it, and what it is answered from. */
export interface Request extends CommandAsked {
  readonly library: Library;
}

/** A mistake of the one who asked. Which language they are told in depends on who reads it. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly inLanguage: (code: LanguageCode) => string;

  constructor(words: (phrases: DiscordPhrases) => string) {
    super(words(languages.en.discord));
    this.inLanguage = (code) => words(languages[code].discord);
  }
}

/** The option that is registered under a name. */
export function keyOfOption(name: string): OptionKey | null {
  const entries = Object.entries(languages.en.discord.options) as [OptionKey, Named][];
  return entries.find(([, option]) => option.name === name)?.[0] ?? null;
}

/** In servers, in direct messages with the bot, and wherever a member takes it along who installed it for themselves. */
export const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** How Discord is told of a command: names and descriptions in every language, usable in servers and in direct messages. */
export function define(key: CommandKey, options: readonly APIApplicationCommandBasicOption[]): CommandBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named((code) => languages[code].discord.commands[key]),
    options: [...options],
    ...everywhere,
  };
}

/** An option that takes text. */
export function textOption(
  key: OptionKey,
  more: { required?: true; autocomplete?: true } = {},
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named((code) => languages[code].discord.options[key]),
    ...more,
  };
}

/** The last option of every command. */
export function privateOption(): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, ...named((code) => languages[code].discord.options.private) };
}

/** How Discord is told of a command that members use on a message: it has a name only. */
export function defineOnMessage(name: (code: LanguageCode) => string): RESTPostAPIApplicationCommandsJSONBody {
  const type = ApplicationCommandType.Message;
  return { type, name: name('en'), name_localizations: inOthers(name), ...everywhere };
}

function named(words: (code: LanguageCode) => Named) {
  return {
    ...words('en'),
    name_localizations: inOthers((code) => words(code).name),
    description_localizations: inOthers((code) => words(code).description),
  };
}

// English is what is registered; Discord shows a member whose client is set to another language the words in that one.
function inOthers(words: (code: LanguageCode) => string): Record<string, string> {
  const others = Object.values(languages).filter(({ code }) => code !== 'en');
  return Object.fromEntries(others.map(({ code }) => [code, words(code)]));
}
