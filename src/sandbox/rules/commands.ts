// Discord's limits on the commands that are registered, and on what is suggested for their options.
import { type Json, lengthProblems, objectsIn, repeated, strayProblems } from './lengths.ts';

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const chatInput = 1;
/** Commands in one scope: in the chat, on users, on messages. */
const most = { 1: 100, 2: 15, 3: 15 } as const;

/** What is wrong with the commands that are to be registered. */
export function commandListProblems(given: readonly unknown[]): string[] {
  const commands = objectsIn(given);
  const keys = commands.map(({ type = chatInput, name }) => `${type} ${name}`);
  return [
    ...strayProblems('the commands', given),
    ...commands.flatMap(commandProblems),
    ...repeated(keys).map((key) => `the command "${key}" stands twice`),
    ...Object.entries(most).flatMap(([type, count]) => {
      const found = commands.filter((command) => (command.type ?? chatInput) === Number(type)).length;
      return found > count ? [`${found} commands of type ${type}, not up to ${count}`] : [];
    }),
  ];
}

function commandProblems(command: Json): string[] {
  const { name, type = chatInput } = command;
  const options = objectsIn(command.options);
  const required = options.map((option) => option.required === true);
  const isUnordered = required.includes(false) && required.lastIndexOf(true) > required.indexOf(false);
  return [
    ...(type === chatInput
      ? nameProblems(command)
      : namesOf(command).flatMap((each) => lengthProblems('a name', each, 1, 32))),
    ...(type === chatInput ? descriptionProblems(String(name), command) : []),
    ...options.flatMap((option) => optionProblems(String(name), option)),
    ...strayProblems(`the options of ${name}`, command.options),
    ...repeated(options.map((option) => String(option.name))).map(
      (each) => `${name}: the option "${each}" stands twice`,
    ),
    ...(options.length > 25 ? [`${name}: more than 25 options`] : []),
    ...(isUnordered ? [`${name}: a required option follows an optional one`] : []),
    ...(commandSize(command) > 8000 ? [`${name}: more than 8000 characters`] : []),
  ];
}

function nameProblems(named: Json): string[] {
  const wrong = namesOf(named).filter((name) => !commandName.test(name) || name !== name.toLowerCase());
  return wrong.map((name) => `"${name}" is not a name of a command or option`);
}

function namesOf({ name, name_localizations: others }: Json): string[] {
  return [name, ...Object.values(others ?? {})].map((each) => String(each ?? ''));
}

function descriptionProblems(of: string, { description, description_localizations: others }: Json): string[] {
  const all = [description, ...Object.values(others ?? {})];
  return all.flatMap((each) => lengthProblems(`the description of ${of}`, each, 1, 100));
}

function optionProblems(command: string, option: Json): string[] {
  const choices = objectsIn(option.choices);
  const both = option.autocomplete === true && choices.length > 0;
  return [
    ...nameProblems(option),
    ...descriptionProblems(`${command} ${option.name}`, option),
    ...(both ? [`${command} ${option.name}: autocomplete and choices exclude each other`] : []),
    ...choiceProblems(option.choices),
  ];
}

/** What is wrong with the choices of an option, or with what is suggested for it. */
export function choiceProblems(choices: unknown): string[] {
  const all = objectsIn(choices);
  return [
    ...strayProblems('the choices', choices),
    ...(all.length > 25 ? ['more than 25 choices'] : []),
    ...all.flatMap(({ name, value }) => [
      ...lengthProblems('the name of a choice', name, 1, 100),
      ...lengthProblems(`the value of the choice "${name}"`, value, 1, 100),
    ]),
  ];
}

/** Names, descriptions and values, each in its longest localisation. */
function commandSize(part: Json): number {
  const longest = (key: string) => {
    const texts = [part[key], ...Object.values((part[`${key}_localizations`] ?? {}) as Json)];
    return Math.max(...texts.map((each) => String(each ?? '').length));
  };
  const inner = [...objectsIn(part.options), ...objectsIn(part.choices)];
  const value = String(part.value ?? '').length;
  return longest('name') + longest('description') + value + inner.reduce((sum, each) => sum + commandSize(each), 0);
}
