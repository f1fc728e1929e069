// What a command is: how Discord is told of it, and a pure function from what was filled in to a message.
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
  InteractionContextType,
} from 'discord.js';
import type { CommandKey, DiscordPhrases, Named, OptionKey } from '../../language/discord-phrases.ts';
import { languages } from '../../language/index.ts';
import type { Library } from '../../library/library.ts';
import type { LanguageCode } from '../../model.ts';
import type { Message } from '../message.ts';

export interface Command {
  readonly definition: CommandBody;
  readonly run: (request: Request) => Message;
}

/** A command as a member sent it. */
export interface Request {
  readonly library: Library;
  /** The language to answer in. */
  readonly language: LanguageCode;
  /** What was filled in, or null. */
  readonly option: (key: OptionKey) => string | null;
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

/** The name that an option is registered under. */
export function optionName(key: OptionKey): string {
  return languages.en.discord.options[key].name;
}

/** How Discord is told of a command: names and descriptions in every language, usable in servers and in direct messages. */
export function define(key: CommandKey, options: readonly APIApplicationCommandBasicOption[]): CommandBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named((code) => languages[code].discord.commands[key]),
    options: [...options],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

/** An option that takes text. */
export function textOption(key: OptionKey, more: { required?: true } = {}): APIApplicationCommandBasicOption {
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

// English is what is registered; Discord shows a member whose client is set to another language the name in that one.
function named(words: (code: LanguageCode) => Named) {
  const others = Object.values(languages).filter(({ code }) => code !== 'en');
  return {
    ...words('en'),
    name_localizations: Object.fromEntries(others.map(({ code }) => [code, words(code).name])),
    description_localizations: Object.fromEntries(others.map(({ code }) => [code, words(code).description])),
  };
}
