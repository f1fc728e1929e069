// The commands as a member sees them: names and descriptions in their language, and those that fit what is being typed.
import type { APIApplicationCommand, APIApplicationCommandBasicOption } from 'discord.js';

const chatInput = 1;
const onMessage = 3;
const booleanOption = 5;

export interface Option {
  /** As it is registered. */
  readonly name: string;
  /** As the member sees it. */
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly isYesOrNo: boolean;
  readonly suggests: boolean;
  /** The only values that it takes; empty: any. */
  readonly choices: readonly { readonly name: string; readonly value: string }[];
}

export interface Command {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly options: readonly Option[];
}

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null;
  readonly description_localizations?: Partial<Record<string, string | null>> | null;
}

function inLocale(named: Named, locale: string): { name: string; label: string; description: string } {
  const { name, description = '', name_localizations: names, description_localizations: descriptions } = named;
  return { name, label: names?.[locale] ?? name, description: descriptions?.[locale] ?? description };
}

/** The slash commands, in the member's language. */
export function slashCommands(all: readonly APIApplicationCommand[], locale: string): Command[] {
  return all
    .filter(({ type }) => type === chatInput)
    .map((command) => ({
      ...inLocale(command, locale),
      options: ((command.options ?? []) as APIApplicationCommandBasicOption[]).map((each) => optionOf(each, locale)),
    }));
}

function optionOf(option: APIApplicationCommandBasicOption, locale: string): Option {
  const choices = ('choices' in option && option.choices) || [];
  return {
    ...inLocale(option, locale),
    isRequired: option.required === true,
    isYesOrNo: option.type === booleanOption,
    suggests: 'autocomplete' in option && option.autocomplete === true,
    choices: choices.map(({ name, value }) => ({ name, value: String(value) })),
  };
}

/** The commands for messages, in the member's language. */
export function messageCommands(all: readonly APIApplicationCommand[], locale: string): Command[] {
  return all.filter(({ type }) => type === onMessage).map((each) => ({ ...inLocale(each, locale), options: [] }));
}

/** The name of a command as a member sees it. */
export function commandLabel(all: readonly APIApplicationCommand[], name: string, locale: string): string {
  const found = all.find((each) => each.name === name);
  if (!found) return name;
  return `${found.type === chatInput ? '/' : ''}${inLocale(found, locale).label}`;
}

/** Those that begin with what is typed, then those that hold it; in either language, since people know both names. */
export function fitting(commands: readonly Command[], typed: string): Command[] {
  const wanted = typed.toLowerCase().trim();
  const names = ({ name, label }: Command) => [label, name];
  const begins = (command: Command) => names(command).some((each) => each.startsWith(wanted));
  const holds = (command: Command) => names(command).some((each) => each.includes(wanted));
  return [...commands.filter(begins), ...commands.filter((each) => !begins(each) && holds(each))];
}
