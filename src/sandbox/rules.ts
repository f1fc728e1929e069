// Discord's limits on what a bot sends: those that its OpenAPI file leaves out, and the lengths that bots break most often.

type Json = Readonly<Record<string, unknown>>;

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const componentsV2 = 1 << 15;
const chatInput = 1;
/** Kinds of callback that post nothing: pong, and the two that put the answer off. */
const silent: readonly unknown[] = [1, 5, 6];
const linkStyle = 5;
const kinds = { row: 1, button: 2, text: 10 } as const;

/** What is wrong with the body of a request: a list of commands, a message, or an interaction callback. */
export function bodyProblems(body: unknown): string[] {
  if (Array.isArray(body)) return commandListProblems(body);
  if (!isObject(body)) return [];
  const data = isObject(body.data) ? body.data : undefined;
  if (data && Array.isArray(data.choices)) return choiceProblems(data.choices);
  if (silent.includes(body.type)) return [];
  return messageProblems(data ?? body);
}

/** What is wrong with the commands that are to be registered. */
export function commandListProblems(commands: readonly Json[]): string[] {
  const keys = commands.map(({ type = chatInput, name }) => `${type} ${name}`);
  return [...commands.flatMap(commandProblems), ...repeated(keys).map((key) => `the command "${key}" stands twice`)];
}

function commandProblems(command: Json): string[] {
  const { name, options = [], type = chatInput } = command as { name: string; options?: Json[]; type?: number };
  const required = options.map((option) => option.required === true);
  const isUnordered = required.includes(false) && required.lastIndexOf(true) > required.indexOf(false);
  return [
    ...(type === chatInput ? nameProblems(command) : lengthProblems('a name', name, 1, 32)),
    ...(type === chatInput ? lengthProblems(`the description of ${name}`, command.description, 1, 100) : []),
    ...options.flatMap((option) => optionProblems(name, option)),
    ...(options.length > 25 ? [`${name}: more than 25 options`] : []),
    ...(isUnordered ? [`${name}: a required option follows an optional one`] : []),
    ...(commandSize(command) > 8000 ? [`${name}: more than 8000 characters`] : []),
  ];
}

function nameProblems(named: Json): string[] {
  const names = [named.name, ...Object.values((named.name_localizations ?? {}) as Json)] as string[];
  const wrong = names.filter((name) => !commandName.test(name) || name !== name.toLowerCase());
  return wrong.map((name) => `"${name}" is not a name of a command or option`);
}

function optionProblems(command: string, option: Json): string[] {
  const choices = (option.choices ?? []) as Json[];
  const both = option.autocomplete === true && choices.length > 0;
  return [
    ...nameProblems(option),
    ...lengthProblems(`the description of ${command} ${option.name}`, option.description, 1, 100),
    ...(both ? [`${command} ${option.name}: autocomplete and choices exclude each other`] : []),
    ...choiceProblems(choices),
  ];
}

/** What is wrong with the choices of an option, or with what is suggested for it. */
export function choiceProblems(choices: readonly unknown[]): string[] {
  const all = choices as Json[];
  return [
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
  const inner = [...((part.options ?? []) as Json[]), ...((part.choices ?? []) as Json[])];
  const value = String(part.value ?? '').length;
  return longest('name') + longest('description') + value + inner.reduce((sum, each) => sum + commandSize(each), 0);
}

/** What is wrong with a message. */
export function messageProblems(message: Json): string[] {
  const components = ((message.components ?? []) as Json[]).flatMap(withNested);
  const embeds = (message.embeds ?? []) as Json[];
  const isDrawn = (Number(message.flags ?? 0) & componentsV2) !== 0;
  const isEmpty = !message.content && embeds.length === 0 && components.length === 0;
  return [
    ...repeated(components.flatMap((each) => (each.custom_id as string) ?? [])).map(
      (id) => `custom_id "${id}" stands twice`,
    ),
    ...components.flatMap(componentProblems),
    ...(message.content ? lengthProblems('the content', message.content, 1, 2000) : []),
    ...(embeds.length > 10 ? ['more than 10 embeds'] : []),
    ...(embeds.reduce((sum, embed) => sum + embedSize(embed), 0) > 6000 ? ['embeds of over 6000 characters'] : []),
    ...(isEmpty ? ['an empty message'] : []),
    ...(isDrawn ? drawnProblems(message, components) : []),
  ];
}

function drawnProblems(message: Json, all: readonly Json[]): string[] {
  const text = all.reduce((sum, each) => sum + (each.type === kinds.text ? String(each.content).length : 0), 0);
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4000 ? [`${text} characters of text`] : []),
    ...(message.content || (message.embeds as Json[] | undefined)?.length ? ['content beside components'] : []),
  ];
}

function componentProblems(component: Json): string[] {
  switch (component.type) {
    case kinds.text:
      return String(component.content).trim() ? [] : ['a blank text'];
    case kinds.row: {
      const count = ((component.components ?? []) as Json[]).length;
      return count < 1 || count > 5 ? [`a row of ${count} components`] : [];
    }
    case kinds.button:
      return buttonProblems(component);
    default:
      return [];
  }
}

// A link has an address and no custom_id; all other buttons the reverse.
function buttonProblems({ label, style, url, custom_id: id }: Json): string[] {
  const isLink = style === linkStyle;
  const isShaped = isLink === (url !== undefined) && isLink !== (id !== undefined);
  return [
    ...(isShaped ? [] : [`the button "${label}" has the shape of another kind`]),
    ...lengthProblems('a label', label, 0, 80),
    ...(isLink ? lengthProblems('an address', url, 1, 512) : lengthProblems('a custom_id', id, 1, 100)),
  ];
}

function withNested(component: Json): Json[] {
  const accessory = isObject(component.accessory) ? [component.accessory] : [];
  const inner = [...((component.components ?? []) as Json[]), ...accessory];
  return [component, ...inner.flatMap(withNested)];
}

function embedSize(embed: Json): number {
  const inner = [embed.footer, embed.author, ...((embed.fields ?? []) as Json[])].filter(isObject);
  const own = [embed.title, embed.description, ...inner.flatMap(({ name, value, text }) => [name, value, text])];
  return own.reduce((sum: number, each) => sum + String(each ?? '').length, 0);
}

function lengthProblems(what: string, text: unknown, least: number, most: number): string[] {
  const { length } = String(text ?? '');
  return length < least || length > most ? [`${what} has ${length} characters, not ${least} to ${most}`] : [];
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
