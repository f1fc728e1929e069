// Rules of Discord that its OpenAPI file leaves out.

type Json = Readonly<Record<string, unknown>>;

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const componentsV2 = 1 << 15;
const chatInput = 1;

/** What is wrong with the body of a request: a list of commands, a message, or an interaction callback. */
export function extraProblems(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap((command) => commandProblems(command));
  if (!isObject(body)) return [];
  const data = isObject(body.data) ? body.data : undefined;
  if (data && Array.isArray(data.choices)) return choiceProblems(data.choices);
  return messageProblems(data ?? body, data !== undefined && body.type === 5);
}

function commandProblems(command: Json): string[] {
  const { name, options = [], type = chatInput } = command as { name: string; options?: Json[]; type?: number };
  const problems = options.flatMap((option) => optionProblems(name, option));
  if (type === chatInput) problems.push(...nameProblems(command));
  const required = options.map((option) => option.required === true);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)) {
    problems.push(`${name}: a required option follows an optional one`);
  }
  if (commandSize(command) > 8000) problems.push(`${name}: more than 8000 characters`);
  return problems;
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
    ...(both ? [`${command} ${option.name}: autocomplete and choices exclude each other`] : []),
    ...choiceProblems(choices),
  ];
}

function choiceProblems(choices: readonly unknown[]): string[] {
  const all = choices as Json[];
  const tooLong = all.filter(({ value }) => String(value).length > 100 || String(value).length === 0);
  return tooLong.map(({ name }) => `the value of the choice "${name}" is empty or too long`);
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

function messageProblems(message: Json, deferred: boolean): string[] {
  if (deferred || !('content' in message || 'components' in message || 'embeds' in message)) return [];
  const flags = Number(message.flags ?? 0);
  const components = (message.components ?? []) as Json[];
  const embeds = (message.embeds ?? []) as Json[];
  const all = components.flatMap(withNested);
  const problems = [...duplicates(all), ...linkProblems(all)];
  if (embeds.reduce((sum, embed) => sum + embedSize(embed), 0) > 6000) problems.push('embeds of over 6000 characters');
  if ((flags & componentsV2) !== 0) return [...problems, ...drawnProblems(message, all)];
  const isEmpty = !message.content && embeds.length === 0 && components.length === 0;
  return isEmpty ? [...problems, 'an empty message'] : problems;
}

function drawnProblems(message: Json, all: readonly Json[]): string[] {
  const text = all.reduce((sum, each) => sum + (each.type === 10 ? String(each.content).length : 0), 0);
  return [
    ...(all.length === 0 ? ['an empty message'] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4000 ? [`${text} characters of text`] : []),
    ...(message.content || (message.embeds as Json[] | undefined)?.length ? ['content beside components'] : []),
    ...all.filter((each) => each.type === 10 && !String(each.content).trim()).map(() => 'a blank text'),
  ];
}

function withNested(component: Json): Json[] {
  const inner = [
    ...((component.components ?? []) as Json[]),
    ...(isObject(component.accessory) ? [component.accessory] : []),
  ];
  return [component, ...inner.flatMap(withNested)];
}

function duplicates(all: readonly Json[]): string[] {
  const ids = all.map((each) => each.custom_id).filter((id) => id !== undefined);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `custom_id "${id}" stands twice`);
}

// Style 5 is a link: it has an address and no custom_id; all others the reverse.
function linkProblems(all: readonly Json[]): string[] {
  const buttons = all.filter((each) => each.type === 2);
  const wrong = buttons.filter(
    (each) => (each.style === 5) !== 'url' in each || (each.style === 5) === 'custom_id' in each,
  );
  return wrong.map((each) => `the button "${each.label}" has the shape of another kind`);
}

function embedSize(embed: Json): number {
  const fields = (embed.fields ?? []) as Json[];
  const inner = [embed.footer, embed.author, ...fields].filter(isObject);
  const own = [embed.title, embed.description, ...inner.flatMap(({ name, value, text }) => [name, value, text])];
  return own.reduce((sum: number, each) => sum + String(each ?? '').length, 0);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
